/// A place in a text as people name it.
public struct TextPlace: Sendable, Hashable {
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in characters as a reader sees them.
  public let column: Int
}

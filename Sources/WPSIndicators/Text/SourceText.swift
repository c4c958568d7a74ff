/// The bytes of one file and the name to show for it, with places counted as an editor counts them.
///
/// Offsets are bytes from the start of the file. A line ends at a line feed, at a carriage return,
/// or at the two together.
public struct SourceText: Sendable, Hashable {
  /// The file's name as problems should show it, such as `indicators.json`.
  public let name: String
  /// The whole file, unchanged.
  public let bytes: [UInt8]

  /// Wraps a file's bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Wraps a string's UTF-8.
  public init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a range, with anything that is not UTF-8 replaced.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }
}

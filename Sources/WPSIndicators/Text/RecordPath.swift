/// Which record of a registry, and which of its keys, something is about:
/// `bodies[3].observations[2].women`.
///
/// Positions count from 0, as JSON's do. A path is of the registry, not of a text: where it stands in
/// a file is looked up when it is shown.
public struct RecordPath: Sendable, Hashable {
  /// A step from a record to a part of it.
  public enum Step: Sendable, Hashable {
    /// To the value of a key.
    case key(String)
    /// To an element of a list.
    case index(Int)
  }

  /// The steps from the registry down.
  public let steps: [Step]

  /// A path of some steps; none lead to the registry itself.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path to the value of a key.
  public subscript(key: String) -> RecordPath { RecordPath(steps + [.key(key)]) }

  /// The path to an element of a list.
  public subscript(index: Int) -> RecordPath { RecordPath(steps + [.index(index)]) }
}

extension RecordPath: CustomStringConvertible {
  /// The path as `bodies[3].observations[2].women`; empty for the registry itself.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key):
        let isPlain =
          !key.isEmpty
          && key.utf8.allSatisfy {
            Ascii.isDigit($0) || Ascii.isSmallLetter($0 | 0x20) || "$_-".utf8.contains($0)
          }
        text += isPlain ? (text.isEmpty ? "" : ".") + key : "[\(key.quoted)]"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}

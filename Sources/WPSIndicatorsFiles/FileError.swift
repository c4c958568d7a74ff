/// A file that cannot be read or written.
public struct FileError: Error, Sendable, Hashable {
  /// What was to be done with the file.
  public enum Action: String, Sendable, Hashable {
    case read, write
  }

  /// The file, as it was named.
  public let path: String
  /// What was to be done with it.
  public let action: Action
  /// Why that failed, in English, without full stop: "the disk is full".
  public let reason: String

  package init(path: String, action: Action, reason: String) {
    self.path = path
    self.action = action
    self.reason = reason
  }
}

extension FileError: CustomStringConvertible {
  /// "cannot write 'indicators.json': the disk is full".
  public var description: String { "cannot \(action.rawValue) '\(path)': \(reason)" }
}

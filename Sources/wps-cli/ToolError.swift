import WPSIndicators

/// Why a command cannot be carried out.
package enum ToolError: Error {
  /// The command line is wrong; `hint` says what to write instead.
  case usage(String, hint: String?)
  /// A file cannot be read or written.
  case file(path: String, action: FileAction, reason: String)

  /// What was to be done with a file.
  package enum FileAction: String {
    case read, write
  }

  /// The error in one line, without characters that a terminal would act upon.
  var message: String {
    switch self {
    case .usage(let problem, let hint):
      (problem + (hint.map { ". \($0)" } ?? "")).replacingControls
    case .file(let path, let action, let reason):
      "cannot \(action.rawValue) '\(path)': \(reason)".replacingControls
    }
  }
}

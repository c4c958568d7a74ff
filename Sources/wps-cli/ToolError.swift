import WPSIndicators
package import WPSIndicatorsFiles

/// Why a command cannot be carried out.
package enum ToolError: Error {
  /// The command line is wrong; `hint` says what to write instead.
  case usage(String, hint: String?)
  /// A file cannot be read or written.
  case file(FileError)

  /// The error in one line, without characters that a terminal would act upon.
  var message: String {
    switch self {
    case .usage(let problem, let hint):
      (problem + (hint.map { ". \($0)" } ?? "")).replacingControls
    case .file(let error): error.description.replacingControls
    }
  }

  /// Does what a file may stand in the way of.
  static func ofFile<Result>(_ work: () throws(FileError) -> Result) throws(ToolError) -> Result {
    do throws(FileError) {
      return try work()
    } catch {
      throw .file(error)
    }
  }
}

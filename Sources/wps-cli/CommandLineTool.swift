import WPSIndicators

/// The command: it parses the arguments, runs what they ask for and reports what went wrong.
package struct CommandLineTool {
  private let console: Console

  package init(console: Console) {
    self.console = console
  }

  /// Runs the command that the arguments, without the program's name, ask for.
  package func run(_ arguments: [String]) -> ExitStatus {
    do throws(ToolError) {
      switch try Invocation(arguments) {
      case .command(let command): return try command.run(on: console)
      case .help(let command):
        try console.print(HelpText.text(for: command))
        return .success
      case .version:
        try console.print("wps-cli \(Self.version)\n")
        return .success
      }
    } catch {
      console.complain("wps-cli: \(error.message)\n")
      return .unusable
    }
  }

  static let version = "0.1.0"
  /// The day of that version, which a manual page must bear.
  static let releaseDate = "November 21, 2026"
}

package import WPSIndicators
package import WPSIndicatorsFiles

/// The command: it parses the arguments, runs what they ask for and reports what went wrong.
package struct CommandLineTool {
  private let console: Console

  package init(console: Console) {
    self.console = console
  }

  /// Runs the command that the arguments, without the program's name, ask for.
  /// - Parameter arguments: nil if the system does not tell them.
  package func run(_ arguments: [String]?) -> ExitStatus {
    let console = console.speaking(as: arguments ?? [])
    do throws(ToolError) {
      guard let arguments else { throw .usage(.unknownCommandLine, hint: nil) }
      switch try Invocation(arguments) {
      case .command(let command): return try command.run(on: console)
      case .help(let command):
        try console.show(HelpText.text(for: command, in: console.language))
        return .success
      case .version:
        try console.print("wps-cli \(Release.version)\n")
        return .success
      }
    } catch {
      console.complain(Message("wps-cli: \(error.message)", fr: "wps-cli\u{A0}: \(error.message)"))
      return .unusable
    }
  }
}

extension Message {
  /// That the process cannot know what was typed.
  fileprivate static let unknownCommandLine = Message(
    "the words of the command line cannot be read, since /proc is not mounted",
    fr: "les mots de la ligne de commande sont illisibles, car /proc n’est pas monté")
}

/// What the process tells its caller.
package enum ExitStatus: Int32 {
  /// Done, whatever the verdicts.
  case success = 0
  /// The file has errors, or `--fail-on` matched.
  case failure = 1
  /// The command cannot be carried out: a wrong option, an unreadable file.
  case unusable = 2
}

/// Why a command cannot be carried out.
package enum ToolError: Error {
  /// The command line is wrong; `hint` says what to write instead.
  case commandLine(Message, hint: Message?)
  /// A file cannot be read or written.
  case file(FileError)

  /// That the command line is wrong.
  static func usage(_ problem: Message, hint: Message?) -> ToolError {
    .commandLine(problem, hint: hint)
  }

  /// The error in one line, without characters that a terminal would act upon.
  var message: Message {
    switch self {
    case .commandLine(let problem, let hint):
      // A word of the command line that is not text is shown as the name of a file is.
      (hint.map { Message("\(problem). \($0)", fr: "\(problem). \($0)") } ?? problem)
        .map { FileName(argument: $0).description.replacingControls }
    case .file(let error): error.message.map(\.replacingControls)
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

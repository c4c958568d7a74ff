/// A command. One that conforms and stands in `Commands.all` has its help, its completions and its
/// place in the manual page.
protocol Command: SendableMetatype {
  /// What is said about it.
  static var spec: CommandSpec { get }
  /// Takes the arguments apart that follow the command's name.
  init(_ arguments: ParsedArguments) throws(ToolError)
  /// Does the work.
  func run(on console: Console) throws(ToolError) -> ExitStatus
}

/// The one table of commands.
enum Commands {
  /// All commands, in the order in which the help lists them.
  static let all: [any Command.Type] = [
    ScorecardCommand.self, ExplainCommand.self, DiffCommand.self, ValidateCommand.self,
    RecordCommand.self, QuarterCommand.self, ImportCommand.self, ExportCommand.self,
    InitCommand.self, SchemaCommand.self, CompletionsCommand.self, ManualCommand.self,
    CompleteCommand.self,
  ]

  /// The commands that people are told about.
  static var shown: [CommandSpec] { all.map { $0.spec }.filter { !$0.isHidden } }

  /// The command with a name.
  static func named(_ name: String) -> (any Command.Type)? {
    all.first { $0.spec.name == name }
  }
}

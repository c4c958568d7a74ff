import WPSIndicators

/// `wps-cli validate`: everything that is wrong with a file.
struct ValidateCommand: Command {
  private let file: FileArgument
  private let isStrict: Bool

  static let spec = CommandSpec(
    name: "validate", summary: "show everything that is wrong with a file",
    description: "Shows everything that is wrong with a file, each problem with its place.",
    options: [OptionSpec("--strict", help: "let warnings fail too")],
    notes: """
      Exit status: 0 no errors; 1 errors, or warnings with --strict; 2 the command
      could not be carried out.
      """)

  init(_ arguments: ParsedArguments) throws(ToolError) {
    file = FileArgument(path: try arguments.file(default: FileArgument.defaultPath))
    isStrict = arguments.contains("--strict")
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let reading = try file.read(from: console)
    console.complain(about: reading)
    console.complain(reading.tally + (reading.advice.map { "; \($0)" } ?? "") + "\n")
    return reading.errorCount > 0 || isStrict && reading.warningCount > 0 ? .failure : .success
  }
}

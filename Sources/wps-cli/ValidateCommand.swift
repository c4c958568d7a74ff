import WPSIndicators

/// `wps-cli validate`: everything that is wrong with a file.
struct ValidateCommand: Command {
  private let file: FileArgument
  private let isStrict: Bool
  private let format: Format

  /// How the problems are told.
  private enum Format: String, CaseIterable {
    case text, json
  }

  static let spec = CommandSpec(
    name: "validate", summary: "show everything that is wrong with a file",
    description: "Shows everything that is wrong with a file, each problem with its place.",
    options: [
      OptionSpec("--strict", help: "let warnings fail too"),
      OptionSpec(
        "--format", value: "FORMAT", values: .words(of: Format.self),
        help: "text draws the problems on standard error; json lists them on standard output, each "
          + "with its code, path, line and column (default: text)"),
    ],
    notes: """
      Exit status: 0 no errors; 1 errors, or warnings with --strict; 2 the command
      could not be carried out.
      """)

  init(_ arguments: ParsedArguments) throws(ToolError) {
    file = FileArgument(path: try arguments.file(default: FileArgument.defaultPath))
    isStrict = arguments.contains("--strict")
    format = try arguments.word("--format") ?? .text
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let reading = try file.read(from: console)
    switch format {
    case .text:
      console.complain(about: reading, of: file)
      console.complain(reading.tally + (reading.advice.map { "; \($0)" } ?? "") + "\n")
    case .json:
      let operand = file.path.operandForShell()
      try console.write(
        reading.problemsAsJSON(in: console.language) { $0.helpByCommands(on: operand) })
    }
    return reading.errorCount > 0 || isStrict && reading.warningCount > 0 ? .failure : .success
  }
}

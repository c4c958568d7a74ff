import WPSIndicators

/// `wps-cli validate`: everything that is wrong with a file.
struct ValidateCommand {
  private let file: RegistryFile
  private let isStrict: Bool

  static let options = [
    OptionSpec("--strict", help: "let warnings fail too")
  ]

  init(_ arguments: ParsedArguments) throws(ToolError) {
    file = RegistryFile(path: try arguments.file(default: RegistryFile.defaultPath))
    isStrict = arguments.contains("--strict")
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let reading = try file.read(from: console)
    console.complain(about: reading)
    console.complain(reading.tally + "\n")
    return reading.errorCount > 0 || isStrict && reading.warningCount > 0 ? .failure : .success
  }
}

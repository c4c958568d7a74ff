import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli init`: a first registry to overwrite.
struct InitCommand: Command {
  private let path: FileName
  private let languages: [Language]
  private let period: Period?

  static let spec = CommandSpec(
    name: "init", summary: "write a starter file to overwrite",
    description: """
      Writes a starter file that is valid, with one group, one body, one milestone,
      their targets and two sources to overwrite, and beside it the JSON Schema
      that lets an editor complete and explain. It never overwrites a file.
      """,
    operands: [OperandSpec(name: "FILE", values: .file, isOptional: true)],
    options: [
      .language(
        "write the texts in en or fr; give it twice for both (default: the locale's)",
        isRepeatable: true),
      OptionSpec(
        "--period", value: "PERIOD",
        help:
          "the period to report up to, such as 2026-Q4 (default: \(StarterRegistry.placeholderPeriod))"
      ),
    ],
    notes: """
      FILE is \(FileArgument.defaultPath) in the current folder unless you name another;
      - writes the starter to standard output.
      Exit status: 0 done; 2 the file exists, or cannot be written.
      """,
    examples: ["wps-cli init", "wps-cli init --language en --language fr --period 2026-Q4"])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    path = try arguments.file(default: FileArgument.defaultPath)
    var languages = [Language]()
    for language: Language in try arguments.words("--language")
    where !languages.contains(language) {
      languages.append(language)
    }
    self.languages = languages
    period = try arguments.period("--period")
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let languages = self.languages.isEmpty ? [console.language] : self.languages
    let starter = StarterRegistry(
      languages: languages,
      period: period ?? StarterRegistry.placeholderPeriod)
    if path == "-" {
      try console.write(starter.bytes)
      return .success
    }
    let new = RegistryFile(path)
    try ToolError.ofFile { () throws(FileError) in try new.create(starter.bytes) }
    let style = console.outputStyle
    let file = path.operandForShell(isASCII: style.isASCII)
    try console.print(
      FirstSteps.render(
        file: path.description.replacingControls, schema: new.schemaPath.replacingControls,
        placeholder: period == nil ? starter.period.description : nil,
        setPeriod: "wps-cli quarter\(file) --begin 2026-Q4",
        commands: ["wps-cli validate\(file)", "wps-cli scorecard\(file)"],
        in: languages[0], style: style))
    return .success
  }
}

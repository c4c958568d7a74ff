import WPSIndicators

/// `wps-cli explain`: the calculation behind the verdicts on a subject.
struct ExplainCommand: Command {
  private let subject: String
  private let target: String?
  private let period: Period?
  private let language: Language?
  private let file: RegistryFile

  static let spec = CommandSpec(
    name: "explain", summary: "show how the verdicts on a body or indicator were reached",
    description: """
      Shows the whole calculation behind the verdicts on a body or indicator, from the words of
      the source over the counts that follow from them to the threshold and what it would take.
      """,
    operands: [OperandSpec(name: "SUBJECT", values: .id(.subjects), isOptional: false)],
    options: [
      OptionSpec(
        "--target", value: "ID", values: .id(.targets),
        help: "explain the verdict on this target only"),
      OptionSpec(
        "--period", value: "PERIOD", values: .period,
        help: "the quarter, such as 2020-Q2 (default: the file's)"),
      OptionSpec(
        "--language", value: "LANGUAGE", values: .words(of: Language.self),
        help: Language.allCases.map(\.rawValue).joined(separator: " or ")
          + " (default: the locale's, by LC_ALL or LANG, else en)"),
      OptionSpec(
        "--file", value: "FILE", values: .registry,
        help: "the file to read (default: indicators.json)"),
    ],
    notes: """
      Exit status: 0 done; 1 the file has errors; 2 the command could not be carried out.
      """,
    examples: [
      "wps-cli explain cvjr", "wps-cli explain assembly --period 2020-Q2 --language fr",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    guard arguments.operands.count == 1 else {
      throw .usage(
        "'explain' needs one body or indicator", hint: "Write 'wps-cli explain cvjr'")
    }
    subject = arguments.operands[0]
    target = arguments["--target"]
    period = try arguments.period("--period")
    language = try arguments.word("--language")
    file = RegistryFile(path: arguments["--file"] ?? RegistryFile.defaultPath)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let reading = try file.read(from: console)
    guard let registry = reading.registry else {
      console.complain(about: reading)
      console.complain(reading.tally + "\n")
      return .failure
    }
    try [subject].check("body or indicator", among: registry.subjects.map(\.id))
    let targets = registry.subjects.first { $0.id == subject }?.targets ?? []
    if let target { try [target].check("target of '\(subject)'", among: targets) }
    let scorecard = Scorecard(
      of: registry, for: period ?? registry.reportingPeriod,
      showing: Scorecard.Selection(subjects: [subject]))
    try console.print(
      Explanation.render(
        scorecard, target: target, in: language ?? console.language, style: console.outputStyle))
    return .success
  }
}

import WPSIndicators

/// `wps-cli explain`: the calculation behind the verdicts on a subject, or what a diagnostic means.
struct ExplainCommand: Command {
  private let topic: String
  private let diagnostic: DiagnosticExplanation?
  private let target: String?
  private let period: Period?
  private let language: Language?
  private let file: RegistryFile

  static let spec = CommandSpec(
    name: "explain", summary: "show how verdicts were reached, or what a diagnostic means",
    description: """
      Shows the whole calculation behind the verdicts on a body or indicator, from the
      words of the source over the counts that follow from them to the threshold and
      what it would take.

      For a CODE, which stands in brackets behind a problem of the file, it says what
      the problem is and why it matters, with a wrong and a right example, in English.
      Where a body or indicator has the name of a code, the code is explained.
      """,
    operands: [
      OperandSpec(name: "SUBJECT|CODE", values: .subjectOrDiagnostic, isOptional: false)
    ],
    options: [
      OptionSpec(
        "--target", value: "ID", values: .targetOfSubject,
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
      The codes of diagnostics are
      \(DiagnosticCode.all.map(\.name).joined(separator: ", ").wrapped(to: 80).joined(separator: "\n")).

      Exit status: 0 done; 1 the file has errors; 2 the command could not be carried
      out.
      """,
    examples: [
      "wps-cli explain cvjr", "wps-cli explain assembly --period 2020-Q2 --language fr",
      "wps-cli explain contradictory-counts",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    guard arguments.operands.count == 1 else {
      throw .usage(
        "'explain' needs one body, indicator or code of a diagnostic",
        hint: "Write 'wps-cli explain cvjr'")
    }
    topic = arguments.operands[0]
    diagnostic = DiagnosticExplanation(named: topic)
    if diagnostic != nil,
      let option = ["--target", "--period", "--file"].first(where: arguments.contains)
    {
      throw .usage(
        "'\(option)' says nothing about '\(topic)', which is the code of a diagnostic", hint: nil)
    }
    target = arguments["--target"]
    period = try arguments.period("--period")
    language = try arguments.word("--language")
    file = RegistryFile(path: arguments["--file"] ?? RegistryFile.defaultPath)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    if let diagnostic {
      try console.print(DiagnosticPage.render(diagnostic, style: console.outputStyle))
      return .success
    }
    let reading = try file.read(from: console)
    guard let registry = reading.registry else {
      console.complain(about: reading)
      console.complain(reading.tally + "\n")
      return .failure
    }
    try expect(topic, among: registry.subjects.map(\.id))
    let targets = registry.subjects.first { $0.id == topic }?.targets ?? []
    if let target { try [target].check("target of '\(topic)'", among: targets) }
    let scorecard = Scorecard(
      of: registry, for: period ?? registry.reportingPeriod,
      showing: SubjectSelection(subjects: [topic]))
    try console.print(
      Explanation.render(
        scorecard, target: target, in: language ?? console.language, style: console.outputStyle))
    return .success
  }
  /// Throws unless the topic is a subject; a misspelt code may be what was meant.
  private func expect(_ topic: String, among subjects: [String]) throws(ToolError) {
    let codes = DiagnosticCode.all.map(\.name)
    if !subjects.contains(topic), Suggestion.didYouMean(topic, subjects) == nil,
      let hint = Suggestion.didYouMean(topic, codes)
    {
      throw .usage("the file has no body or indicator '\(topic)'", hint: hint)
    }
    try [topic].check("body or indicator", among: subjects)
  }
}

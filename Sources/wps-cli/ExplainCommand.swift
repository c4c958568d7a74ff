import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli explain`: the calculation behind the verdicts on a subject, or what a diagnostic means.
struct ExplainCommand: Command {
  private let topic: String
  private let diagnostic: DiagnosticExplanation?
  private let target: String?
  private let period: Period?
  private let language: Language?
  private let file: FileArgument

  static let spec = CommandSpec(
    name: "explain", summary: "show how verdicts were reached, or what a diagnostic means",
    description: """
      Shows the whole calculation behind the verdicts on a body and its positions, a
      list or an indicator, from the words of the source over the counts that follow
      from them to the threshold and what it would take.

      For a CODE, which stands in brackets behind a problem of the file, it says what
      the problem is and why it matters, with a wrong and a right example, in English.
      Where a body, list or indicator has the name of a code, the code is explained,
      unless --file, --period or --target say that the other is meant.
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
        help: "the period, such as 2020-Q2 (default: the file's)"),
      .language,
      OptionSpec(
        "--file", value: "FILE", values: .registry,
        help: "the file to read (default: indicators.json)"),
    ],
    notes: """
      The codes of diagnostics are
      \((DiagnosticCode.allCases.map(\.name).joined(separator: ", ") + ".").wrapped(to: 80).joined(separator: "\n"))

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
        "'explain' needs one body, list, indicator or code of a diagnostic",
        hint: "Write 'wps-cli explain cvjr'")
    }
    let topic = arguments.operands[0]
    // A code may be copied with the brackets in which it stands.
    let code =
      topic.hasPrefix("[") && topic.hasSuffix("]") ? topic.dropFirst().dropLast() : topic[...]
    let isOfSubject = ["--target", "--period", "--file"].contains(where: arguments.contains)
    diagnostic = isOfSubject ? nil : DiagnosticExplanation(named: String(code))
    self.topic = topic
    target = arguments["--target"]
    period = try arguments.period("--period")
    language = try arguments.word("--language")
    file = FileArgument(path: arguments.file("--file") ?? FileArgument.defaultPath)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    if let diagnostic {
      try console.print(
        DiagnosticPage.render(
          diagnostic, in: language ?? console.language, style: console.outputStyle))
      return .success
    }
    guard let (_, registry) = try file.readRegistry(from: console) else { return .failure }
    let subject = try subject(of: registry)
    let targets = subject.targets
    if let target, !targets.contains(target) {
      throw .usage(
        "'\(subject.id)' has no target '\(target)'",
        hint: Suggestion.didYouMean(target, targets) ?? targets.listing)
    }
    let scorecard = Scorecard(
      of: registry, for: period ?? registry.reportingPeriod,
      showing: SubjectSelection(subjects: [subject.id]))
    try console.print(
      Explanation.render(
        scorecard, target: target, in: language ?? console.language, style: console.outputStyle))
    return .success
  }

  /// The subject asked for; a code, or a misspelt one, may be what was meant.
  private func subject(of registry: Registry) throws(ToolError) -> Subject {
    let ids = registry.subjects.map(\.id)
    let codes = DiagnosticCode.allCases.map(\.name)
    if !ids.contains(topic), Suggestion.didYouMean(topic, ids) == nil,
      let code = codes.contains(topic) ? topic : NearSpelling.suggestion(for: topic, among: codes)
    {
      throw .usage(
        "the file has no body, list or indicator '\(topic)'",
        hint: code == topic
          ? "It is the code of a diagnostic: 'wps-cli explain \(code)'" : "Did you mean '\(code)'?")
    }
    return try registry.subject(named: topic)
  }
}

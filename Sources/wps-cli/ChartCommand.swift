import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli chart`: the figures of one body, list or indicator over time, as a drawing.
struct ChartCommand: Command {
  private let subject: String
  private let file: FileArgument
  private let period: Period?
  private let target: String?
  private let language: Language?
  private let output: FileName?

  static let spec = CommandSpec(
    name: "chart", summary: "draw the figures of a body over time",
    description: """
      Draws the figures of a body, a list or an indicator over time beside what a
      target asks, as an SVG picture for a message, a slide or a page. Its title says
      what they tell, its last line where they are from. Drawn are shares and numbers:
      positions, levels and milestones have none.
      """,
    operands: [
      OperandSpec(name: "BODY", values: .id(.subjects), isOptional: false), .registry,
    ],
    options: [
      OptionSpec(
        "--period", value: "PERIOD", values: .period,
        help: "up to this period, such as 2020-Q2 (default: the file's)"),
      OptionSpec(
        "--target", value: "ID", values: .targetOfSubject,
        help: "draw this target (default: the first of the body's that is in force)"),
      .language,
      .output,
    ],
    notes: """
      The picture goes to standard output unless a file is named. It needs no other
      file, no script and no network, and is light or dark as its viewer is.
      Exit status: 0 done; 1 the file has errors; 2 the command could not be carried
      out.
      """,
    examples: [
      "wps-cli chart government --output government.svg",
      "wps-cli chart csa --period 2020-Q4 --language fr > csa.svg",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    guard let subject = arguments.operands.first else {
      throw .usage(
        "'chart' needs a body, a list or an indicator", hint: "Write 'wps-cli chart government'")
    }
    try arguments.expectOperands(atMost: 2)
    self.subject = subject
    file = FileArgument(path: arguments.files.dropFirst().first ?? FileArgument.defaultPath)
    period = try arguments.period("--period")
    target = arguments["--target"]
    language = try arguments.word("--language")
    output = arguments.output
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try file.expectOther(than: output)
    guard let (_, registry) = try file.readRegistry(from: console) else { return .failure }
    let subject = try named(in: registry)
    if let target, !subject.targets.contains(target) {
      throw .usage(
        "'\(subject.id)' has no target '\(target)'",
        hint: Suggestion.didYouMean(target, subject.targets) ?? subject.targets.listing)
    }
    let scorecard = Scorecard(
      of: registry, for: period ?? registry.reportingPeriod,
      showing: SubjectSelection(subjects: [subject.id]))
    let language = language ?? console.language
    guard let assessment = scorecard.charted(subject.id, against: target),
      let drawing = scorecard.chart(of: assessment, in: language)
    else { throw refusal(of: subject) }
    try console.deliver(verbatim: drawing, to: output)
    if let output {
      console.complain("Wrote \(output.description.replacingControls)\n")
    }
    return .success
  }

  /// What is to be drawn; who names a position, as `body.chair`, is told what can be.
  private func named(in registry: Registry) throws(ToolError) -> Subject {
    let parts = subject.split(separator: ".", maxSplits: 1).map(String.init)
    let body = registry.bodies.first { $0.id == parts.first }
    guard parts.count == 2, let body, !registry.subjects.contains(where: { $0.id == subject })
    else { return try registry.subject(named: subject) }
    throw .usage(
      "positions have no figures to draw",
      hint: "Draw the body with 'wps-cli chart \(body.id)', or see 'wps-cli explain \(body.id)'")
  }

  private func refusal(of subject: Subject) -> ToolError {
    let hint = "'wps-cli explain \(subject.id)' shows what it is held against"
    guard let target, subject.indicator == nil else {
      return .usage("'\(subject.id)' has no shares or numbers to draw", hint: hint)
    }
    return .usage(
      "'\(target)' asks for no share or number of the whole of '\(subject.id)'", hint: hint)
  }
}

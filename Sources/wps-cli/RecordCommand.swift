import WPSIndicators

/// `wps-cli record`: adds what a source says of a subject to the file.
struct RecordCommand: Command {
  private let subject: String
  /// The options, which only the file tells how to read: it decides what is the tag of a language.
  private let arguments: ParsedArguments
  private let change: FileChange
  /// The language asked for; nil for the locale's.
  private let language: Language?

  init(_ arguments: ParsedArguments) throws(ToolError) {
    guard let subject = arguments.operands.first else {
      throw .usage("no subject given", hint: "Write 'wps-cli record SUBJECT --period 2020-Q2 …'")
    }
    guard !arguments.operands.contains("%") else {
      throw .usage("unexpected argument '%'", hint: "For a percentage write --reported-percent 40")
    }
    guard arguments.operands.count == 1 else {
      throw .usage(
        "one subject at a time, not '\(arguments.operands.joined(separator: "', '"))'",
        hint: "Put a text of several words in quotes")
    }
    self.subject = subject
    self.arguments = arguments
    language = try arguments.word("--language")
    change = FileChange(
      file: FileArgument(path: arguments["--file"] ?? FileArgument.defaultPath),
      isDryRun: arguments.contains("--dry-run"))
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    var recorded: (subject: Subject, draft: RecordDraft)?
    let change = try change.make(on: console) { (reading) throws(ToolError) in
      guard let registry = reading.registry else { return nil }
      let subject = try registry.subject(named: subject)
      let draft = try RecordDraft(arguments, languages: registry.languages)
      try draft.check(for: subject, in: reading)
      guard let edit = reading.adding(draft.observation, to: subject.id, with: draft.source) else {
        throw .usage("'\(subject.id)' cannot be changed", hint: nil)
      }
      try draft.checkNew(edit, for: subject, in: reading)
      recorded = (subject, draft)
      return edit
    }
    guard let change, let (subject, draft) = recorded else { return .failure }
    try report(draft, of: subject.id, change, to: console)
    return .success
  }

  /// Says what was added and where, and what that does to the verdicts. Beside a diff, which is
  /// the result then, it goes to standard error.
  private func report(
    _ draft: RecordDraft, of subject: String, _ change: RegistryChange, to console: Console
  ) throws(ToolError) {
    let outcome = RecordOutcome(in: language ?? console.language, isPlanned: self.change.isDryRun)
    var report = ""
    for (line, part) in zip(change.edit.lines, change.edit.parts) {
      let added =
        part == .source
        ? draft.source.map { outcome.recorded(source: $0.id) }
        : draft.observation.time.map { outcome.recorded(subject, at: $0) }
      report += change.edit.place(line) + (added ?? subject) + "\n"
    }
    let reported = change.after.reportingPeriod
    let period = max(reported, draft.observation.time?.period ?? reported)
    let selection = SubjectSelection(subjects: [subject])
    if let figure = RecordedFigure(of: subject, from: change.before, to: change.after) {
      let verdicts = outcome.verdicts(
        on: figure, from: Scorecard(of: change.before, for: period, showing: selection),
        to: Scorecard(of: change.after, for: period, showing: selection))
      report += verdicts.map { "  \($0)\n" }.joined()
    }
    report += outcome.ending.map { "\($0)\n" } ?? ""
    try self.change.tell(report, on: console)
  }
}

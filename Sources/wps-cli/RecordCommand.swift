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
      file: FileArgument(path: arguments.file("--file") ?? FileArgument.defaultPath),
      isDryRun: arguments.contains("--dry-run"))
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    var recorded: RecordDraft?
    let change = try change.make(on: console) { (reading) throws(ToolError) in
      guard let registry = reading.registry else { return nil }
      let subject = try registry.subject(named: subject)
      let draft = try RecordDraft(arguments, of: subject, in: registry)
      recorded = draft
      do throws(RecordRefusal) {
        return try reading.recording(draft.observation, of: subject.id, source: draft.source)
      } catch {
        throw error.usage(of: subject, in: reading)
      }
    }
    guard let change, let recorded else { return .failure }
    try report(recorded, change, to: console)
    return .success
  }

  /// Says what was added and where, and what that does to the verdicts. Beside a diff, which is
  /// the result then, it goes to standard error.
  private func report(
    _ draft: RecordDraft, _ change: RegistryChange, to console: Console
  ) throws(ToolError) {
    let outcome = RecordOutcome(in: language ?? console.language, isPlanned: self.change.isDryRun) {
      "--\($0.rawValue)"
    }
    guard let inserted = change.edit.inserted.first else { return }
    let subject = inserted.subject
    var report = ""
    for (line, part) in zip(change.edit.lines, change.edit.parts) {
      let added =
        part == .source
        ? draft.source.map { outcome.recorded(source: $0.id) }
        : outcome.recorded(subject, at: draft.observation.time)
      report += change.edit.place(line) + (added ?? subject) + "\n"
    }
    if let figure = RecordedFigure(
      at: inserted.index, of: subject, from: change.before, to: change.after)
    {
      report += outcome.verdicts(on: figure).map { "  \($0)\n" }.joined()
    }
    report += outcome.ending.map { "\($0)\n" } ?? ""
    try self.change.tell(report, on: console)
  }
}

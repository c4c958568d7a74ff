import WPSIndicators

/// `wps-cli record`: adds what a source says of a subject to the file, corrects it, or takes it away.
struct RecordCommand: Command {
  private let subject: String
  private let action: Action
  /// Whether nothing is said of what to record, so that it is asked for.
  private let isWithoutOptions: Bool
  /// The options, which only the file tells how to read: it decides what is the tag of a language.
  private let arguments: ParsedArguments
  private let change: FileChange

  private static let noSubject = ToolError.usage(
    Message("no subject given", fr: "aucun organe, liste ou indicateur n’est indiqué"),
    hint: Suggestion.write("wps-cli record SUBJECT --period 2020-Q2 …"))

  /// What is done with an observation.
  private enum Action {
    case add, replace, remove
  }

  init(_ arguments: ParsedArguments) throws(ToolError) {
    isWithoutOptions = !arguments.containsOthers(than: ["--file", "--language"])
    action = try Self.action(arguments)
    let subject = arguments.operands.first
    if subject == nil, !isWithoutOptions { throw Self.noSubject }
    guard !arguments.operands.contains("%") else {
      throw .usage(.unexpected("%"), hint: .percentage(40))
    }
    guard arguments.operands.count < 2 else {
      throw .usage(
        Message(
          "one subject at a time, not \(Message.quoted(arguments.operands))",
          fr: "un seul sujet à la fois, et non \(Message.quoted(arguments.operands))"),
        hint: Message(
          "Put a text of several words in quotes",
          fr: "Mettez un texte de plusieurs mots entre guillemets droits"))
    }
    self.subject = subject ?? ""
    self.arguments = arguments
    change = FileChange(arguments)
  }

  private static func action(_ arguments: ParsedArguments) throws(ToolError) -> Action {
    let (replaces, removes) = (arguments.contains("--replace"), arguments.contains("--remove"))
    if replaces, removes {
      throw .usage(
        Message(
          "'--replace' and '--remove' exclude each other",
          fr: "«\u{A0}--replace\u{A0}» et «\u{A0}--remove\u{A0}» s’excluent"), hint: nil)
    }
    for (option, owner, isFit) in [
      ("--without", "--replace", replaces), ("--which", "--replace", replaces || removes),
      ("--with-source", "--remove", removes),
    ] where arguments.contains(option) && !isFit {
      throw .usage(
        Message(
          "'\(option)' means nothing without '\(owner)'",
          fr: "«\u{A0}\(option)\u{A0}» ne dit rien sans «\u{A0}\(owner)\u{A0}»"), hint: nil)
    }
    if removes { try refuseFigures(arguments) }
    if replaces { try expectCorrection(arguments) }
    return replaces ? .replace : removes ? .remove : .add
  }

  /// What names an observation, and the file.
  private static let naming: Set = [
    "--period", "--as-at", "--alternate", "--which", "--file", "--language", "--dry-run",
  ]

  /// Figures say nothing of what goes.
  private static func refuseFigures(_ arguments: ParsedArguments) throws(ToolError) {
    let known = naming.union(["--remove", "--with-source"])
    guard let option = arguments.given.sorted().first(where: { !known.contains($0) }) else {
      return
    }
    throw .usage(
      Message(
        "\(typed: option) means nothing with \(typed: "--remove")",
        fr: "\(typed: option) ne dit rien avec \(typed: "--remove")"), hint: nil)
  }

  /// A correction gives something, and nothing that it leaves out.
  private static func expectCorrection(_ arguments: ParsedArguments) throws(ToolError) {
    guard arguments.containsOthers(than: naming.union(["--replace"])) else {
      throw .usage(
        Message("nothing is given to correct", fr: "rien n’est indiqué à corriger"),
        hint: Message(
          "Give what is right, such as \(typed: "--women 41")",
          fr: "Indiquez ce qui est juste, par exemple \(typed: "--women 41")"))
    }
    for name in arguments.all("--without") where arguments.contains("--" + name) {
      throw .usage(
        Message(
          "\(typed: "--without \(name)") and \(typed: "--\(name)") exclude each other",
          fr: "\(typed: "--without \(name)") et \(typed: "--\(name)") s’excluent"), hint: nil)
    }
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    if isWithoutOptions, let dialogue = Dialogue(on: console) {
      return try RecordDialogue.run(dialogue, on: change.file, about: subject)
    }
    if subject.isEmpty { throw Self.noSubject }
    return switch action {
    case .add: try add(on: console)
    case .replace: try replace(on: console)
    case .remove: try remove(on: console)
    }
  }

  private func add(on console: Console) throws(ToolError) -> ExitStatus {
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
    let outcome = outcome(on: console)
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
    let figure = RecordedFigure(
      at: inserted.index, of: subject, from: change.before, to: change.after)
    try tell(report, of: figure, outcome, on: console)
  }

  private func outcome(on console: Console) -> RecordOutcome {
    RecordOutcome(in: console.language, isPlanned: change.isDryRun) {
      "--\($0.rawValue)"
    }
  }

  // MARK: - Corrections

  private func replace(on console: Console) throws(ToolError) -> ExitStatus {
    var found: (subject: Subject, index: Int)?
    var source: Source?
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      guard let registry = reading.registry else { return nil }
      let subject = try registry.subject(named: subject)
      let index = try NamedObservation(arguments).index(of: subject)
      let old = subject.observations[index]
      let draft = try RecordDraft(arguments, of: subject, in: registry, correcting: old)
      (found, source) = ((subject, index), draft.source)
      do throws(RecordRefusal) {
        return try reading.replacing(
          index, of: subject.id, with: draft.observation, source: draft.source)
      } catch {
        throw error.usage(of: subject, in: reading)
      }
    }
    guard let made, let found, let corrected = made.edit.inserted.first else { return .failure }
    let old = found.subject.observations[found.index]
    let new = made.after.subjects.first { $0.id == found.subject.id }?
      .observations[corrected.index]
    let outcome = outcome(on: console)
    var report = ""
    for (line, part) in zip(made.edit.lines, made.edit.parts) {
      switch part {
      case .source:
        report += made.edit.place(line) + outcome.recorded(source: source?.id ?? "") + "\n"
      case .correction:
        report +=
          made.edit.place(line) + outcome.corrected(found.subject.id, at: old.time) + "\n"
      default: break
      }
    }
    report += outcome.fields(from: old, to: new ?? old).map { "  \($0)\n" }.joined()
    if let kept = ofFormerSource(old, new ?? old) {
      report += "  " + kept.text(in: console.language) + "\n"
    }
    let figure = RecordedFigure(
      at: corrected.index, of: found.subject.id, from: made.before, to: made.after)
    try tell(report, of: figure, outcome, on: console)
    return .success
  }

  /// What was said of the source that gave way to another, and stays all the same.
  private func ofFormerSource(
    _ old: ReportedObservation, _ new: ReportedObservation
  ) -> Message? {
    guard !Set(old.sources).isSubset(of: new.sources) else { return nil }
    let kept = [
      ("locator", old.locator != nil && old.locator == new.locator),
      ("quote", old.quote != nil && old.quote == new.quote),
      ("note", old.note != nil && old.note == new.note),
    ].filter { $0.1 }.map { $0.0 }
    guard let first = kept.first else { return nil }
    let options = kept.map { Message(verbatim: "--\($0)") }.conjunction
    return Message(
      "of the former source, and kept: \(options); give them anew, or add "
        + "\(typed: "--without \(first)")",
      fr: "repris de l’ancienne source\u{A0}: \(options)\u{A0}; indiquez ce que dit la nouvelle, "
        + "ou ajoutez \(typed: "--without \(first)")")
  }

  private func remove(on console: Console) throws(ToolError) -> ExitStatus {
    var found: (subject: Subject, index: Int)?
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      guard let registry = reading.registry else { return nil }
      let subject = try registry.subject(named: subject)
      let index = try NamedObservation(arguments).index(of: subject)
      found = (subject, index)
      do throws(RecordRefusal) {
        return try reading.removing(
          index, of: subject.id, withSources: arguments.contains("--with-source"))
      } catch {
        throw error.usage(of: subject, in: reading)
      }
    }
    guard let made, let found else { return .failure }
    let outcome = outcome(on: console)
    let only = made.before.sources(citedOnlyBy: found.index, of: found.subject)
    var report = ""
    for (line, part) in zip(made.edit.lines, made.edit.parts) {
      let told =
        part == .removal
        ? outcome.removed(
          found.subject.observations[found.index], of: found.subject.id)
        : outcome.removed(only, from: .sources)
      report += made.edit.place(line) + told + "\n"
    }
    let cited = found.subject.observations[found.index].sources.filter { !only.contains($0) }
    if arguments.contains("--with-source"), !cited.isEmpty {
      report += "  " + outcome.kept(cited) + "\n"
    } else if !arguments.contains("--with-source"), !only.isEmpty {
      report += "  " + outcome.unused(only) { "wps-cli remove source \($0)" } + "\n"
    }
    let figure = RecordedFigure(
      removed: found.index, of: found.subject.id, from: made.before, to: made.after)
    try tell(report, of: figure, outcome, on: console)
    return .success
  }

  private func tell(
    _ report: String, of figure: RecordedFigure?, _ outcome: RecordOutcome, on console: Console
  ) throws(ToolError) {
    let verdicts = figure.map { outcome.verdicts(on: $0).map { "  \($0)\n" }.joined() } ?? ""
    try change.tell(
      report + verdicts + (outcome.ending.map { "\($0)\n" } ?? ""), on: console)
  }
}

import WPSIndicators

/// What will be written, what it does, and the writing.
extension RecordDialogue {
  /// How a conversation about a figure ends.
  enum Outcome {
    case written, left
    /// It cannot be written, which has been said.
    case failed
  }

  /// Shows the observation and what it does to the verdicts, and writes it on a yes.
  mutating func conclude() throws(Interruption) -> Outcome {
    while true {
      guard let subject else { return .failed }
      let update = RegistryUpdate(of: reading) { (reading) throws(RecordRefusal) in
        try edit(of: reading, subject)
      }
      switch update {
      case .made(let change):
        try show(change, subject)
        switch try decide() {
        case .write: return try write(subject) ? .written : .failed
        case .leave: return try leave()
        case .revise: break
        }
      case .declined(.unchanged?) where isCorrection: break
      case .declined(let refusal):
        try dialogue.say(words(for: refusal, of: subject))
      case .refused(let edit):
        let errors = edit.reading.diagnostics.filter { $0.severity == .error }
        for error in errors.prefix(3) {
          try dialogue.say(error.message)
          if let help = error.help { try dialogue.say(help, indent: 7) }
        }
      case .faulty: return .failed
      }
      if try !reviseOrReturn() { return try leave() }
    }
  }

  private func leave() throws(Interruption) -> Outcome {
    try dialogue.say(Message("Nothing was written.", fr: "Rien n’a été écrit."))
    return .left
  }

  /// What is said of an answer that cannot be written, to somebody who gives no options.
  private func words(for refusal: RecordRefusal?, of subject: Subject) -> Message {
    switch refusal {
    case .saysNothing:
      Message(
        "Neither a number nor words of the source: there is nothing to write.",
        fr: "Ni chiffre ni mots de la source\u{A0}: il n’y a rien à écrire.")
    case .timeTaken:
      Message(
        "The file has a figure of that date already.",
        fr: "Le fichier a déjà un chiffre pour cette date.")
    case let refusal?: refusal.usage(of: subject, in: reading).message
    case nil: Message("It cannot be written.", fr: "Impossible à écrire.")
    }
  }

  /// Has an answer changed; what was answered stands in brackets. Whoever goes back from the list of
  /// answers, or from one of them, sees once more what would be written.
  private mutating func reviseOrReturn() throws(Interruption) -> Bool {
    do throws(Interruption) {
      return try revise()
    } catch {
      guard case .back = error else { throw error }
      return true
    }
  }

  private enum Decision { case write, leave, revise }

  /// Whoever goes back from here changes an answer.
  private func decide() throws(Interruption) -> Decision {
    do throws(Interruption) {
      return try ask()
    } catch {
      guard case .back = error else { throw error }
      return .revise
    }
  }

  private func ask() throws(Interruption) -> Decision {
    let question = Message(
      "Write it?  [Y/n/m to modify]", fr: "Écrire\u{A0}?  [O/n/m pour modifier]")
    let answer = try dialogue.ask(
      Dialogue.Question(
        text: question, kept: "",
        explanation: Message(
          "Until now nothing has been written.", fr: "Rien n’est encore écrit."))
    ) { (word) throws(Interruption) -> Dialogue.Reply<Decision> in
      switch word.folded {
      case "", "y", "yes", "o", "oui": .value(.write)
      case "n", "no", "non": .value(.leave)
      case "m": .value(.revise)
      default: .again(question)
      }
    }
    return answer ?? .write
  }

  private func edit(
    of reading: RegistryReading, _ subject: Subject
  ) throws(RecordRefusal) -> RegistryEdit {
    if let replaced {
      return try reading.replacing(replaced, of: subject.id, with: draft, source: newSource)
    }
    return try reading.recording(draft, of: subject.id, source: newSource)
  }

  // MARK: - Showing

  private func show(_ change: RegistryChange, _ subject: Subject) throws(Interruption) {
    guard let inserted = change.edit.inserted.first,
      let figure = RecordedFigure(
        at: inserted.index, of: subject.id, from: change.before, to: change.after)
    else { return }
    let language = dialogue.language
    try dialogue.blank()
    try dialogue.say(
      Message(
        "This will be written to \(name):",
        fr: "Voici ce qui sera écrit dans \(name)\u{A0}:"),
      indent: 0)
    try dialogue.blank()
    try dialogue.say(
      "\(subject.name.text(in: language)), \(language.name(of: draft.time))")
    if let trend = draft.reportedTrend { try dialogue.say(Self.words(for: trend)) }
    if draft.reportedTrend == nil || draft.figures != Figures() {
      try dialogue.say(RecordOutcome(in: language, isPlanned: true).figures(of: figure))
    }
    if let replaced {
      let old = registry.described(replaced, of: subject, in: language)
      try dialogue.say(Message("in place of: \(old)", fr: "à la place de\u{A0}: \(old)"))
    }
    for line in draft.particulars { try dialogue.say(line) }
    try dialogue.say(sourceLine(change.after))
    for diagnostic in change.edit.diagnosticsOfNewValues
    where !Self.isKnown(diagnostic.code) {
      let command = "wps-cli explain \(diagnostic.code.name)"
      try dialogue.say(
        Message(
          "Look again: \(diagnostic.message) (\(typed: command) explains it)",
          fr: "À vérifier\u{A0}: \(diagnostic.message) (\(typed: command) l’explique)"))
    }
    let outcome = RecordOutcome(in: language, isPlanned: true)
    let verdicts = outcome.verdictsInShort(on: figure)
    if !verdicts.isEmpty {
      try dialogue.blank()
      try dialogue.say(
        Message("What that changes:", fr: "Ce que cela change\u{A0}:"), indent: 0)
      try dialogue.blank()
      for line in verdicts { try dialogue.say(line) }
    }
    let (before, after) = (
      change.before.headline(for: figure.after.period, in: language),
      change.after.headline(for: figure.after.period, in: language)
    )
    if let after, before != after {
      if let before {
        try dialogue.say(
          Message("Headline before: \(before)", fr: "Phrase de tête, avant\u{A0}: \(before)"))
      }
      try dialogue.say(
        Message("Headline after: \(after)", fr: "Phrase de tête, après\u{A0}: \(after)"))
    }
  }

  /// Whether somebody knows who has just answered: that the time is later than the scorecard's.
  private static func isKnown(_ code: DiagnosticCode) -> Bool {
    code == .afterReportingPeriod
  }

  /// The source, with its publisher and its day.
  private func sourceLine(_ registry: Registry) -> Message {
    let language = dialogue.language
    let source = newSource ?? registry.sources.first { $0.id == self.source }
    let day = source?.date.map { language.name(of: ObservationTime(asAt: $0)) }
    let all = [
      source?.title.text(in: language), source?.symbol, source?.publisher?.text(in: language), day,
      source?.url,
    ]
    .compactMap(\.self).joined(separator: ", ")
    return newSource == nil
      ? Message("Source: \(all)", fr: "Source\u{A0}: \(all)")
      : Message("New source: \(all)", fr: "Source nouvelle\u{A0}: \(all)")
  }

  // MARK: - Writing

  private func write(_ subject: Subject) throws(Interruption) -> Bool {
    let change = FileChange(file: file, isDryRun: false, drawsWarnings: false)
    let made: RegistryChange?
    do throws(ToolError) {
      made = try change.make(on: dialogue.console) { (reading) throws(ToolError) in
        // Another program may have changed the file meanwhile.
        let now = reading.registry?.subjects.first { $0.id == subject.id }
        guard now?.observations == subject.observations else {
          throw .usage(
            Message(
              "another program changed the file meanwhile; nothing was written",
              fr: "un autre programme a modifié le fichier entre-temps\u{A0}; rien n’a été écrit"),
            hint: nil)
        }
        do throws(RecordRefusal) {
          return try edit(of: reading, subject)
        } catch {
          throw error.usage(of: subject, in: reading)
        }
      }
    } catch {
      throw .failed(error)
    }
    guard let made else { return false }
    let outcome = RecordOutcome(in: dialogue.language, isPlanned: false)
    try dialogue.blank()
    for (line, part) in zip(made.edit.lines, made.edit.parts) {
      let told =
        switch part {
        case .source: outcome.recorded(source: newSource?.id ?? "")
        case .correction: outcome.corrected(subject.id, at: draft.time)
        default: outcome.recorded(subject.id, at: draft.time)
        }
      try dialogue.say("\(name):\(line): \(told)")
    }
    let time = draft.time.asAt.map { "--as-at \($0)" } ?? "--period \(draft.time.period)"
    let named = file.path == FileArgument.defaultPath ? "" : " --file \(file.path.quotedForShell())"
    let alternate = draft.isAlternate ? " --alternate" : ""
    let sources = newSource == nil ? "" : " --with-source"
    let undo = "wps-cli record \(subject.id) \(time)\(alternate) --remove\(sources)\(named)"
    try dialogue.blank()
    if replaced == nil {
      try dialogue.say(Message("To undo it:", fr: "Pour l’annuler\u{A0}:"))
      try dialogue.say(command: undo)
    }
    return true
  }
}

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
    let replaced = ReportedObservation.keysReplaced.map(optionToLeaveOut)
    for name in arguments.all("--without")
    where replaced.contains(name) && arguments.contains("--" + name) {
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
    try make(on: console) { (reading, subject, registry) throws(ToolError) in
      let draft = try RecordDraft(arguments, of: subject, in: registry)
      do throws(RecordRefusal) {
        let edit = try reading.recording(draft.observation, of: subject.id, source: draft.source)
        return (edit, .added)
      } catch {
        throw error.usage(of: subject, in: reading)
      }
    }
  }

  private func replace(on console: Console) throws(ToolError) -> ExitStatus {
    try make(on: console) { (reading, subject, registry) throws(ToolError) in
      let index = try NamedObservation(arguments).index(of: subject)
      let old = subject.observations[index]
      let draft = try RecordDraft(arguments, of: subject, in: registry, correcting: old)
      do throws(RecordRefusal) {
        let edit = try reading.replacing(
          index, of: subject.id, with: draft.observation, source: draft.source)
        return (edit, .corrected(index))
      } catch {
        throw error.usage(of: subject, in: reading)
      }
    }
  }

  private func remove(on console: Console) throws(ToolError) -> ExitStatus {
    let withSources = arguments.contains("--with-source")
    return try make(on: console) { (reading, subject, _) throws(ToolError) in
      let index = try NamedObservation(arguments).index(of: subject)
      do throws(RecordRefusal) {
        let edit = try reading.removing(index, of: subject.id, withSources: withSources)
        return (edit, .removed(index, withSources: withSources))
      } catch {
        throw error.usage(of: subject, in: reading)
      }
    }
  }

  /// Makes a change of what is said of the subject, and says what was done and what that does to the
  /// verdicts. Beside a diff, which is the result then, it goes to standard error.
  private func make(
    on console: Console,
    _ plan: (RegistryReading, Subject, Registry) throws(ToolError) -> (RegistryEdit, RecordedAction)
  ) throws(ToolError) -> ExitStatus {
    var done: (subject: Subject, action: RecordedAction)?
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      guard let registry = reading.registry else { return nil }
      let subject = try registry.subject(named: subject)
      let (edit, action) = try plan(reading, subject, registry)
      done = (subject, action)
      return edit
    }
    guard let made, let done else { return .failure }
    let outcome = RecordOutcome(in: console.language, isPlanned: change.isDryRun) {
      "--\($0.rawValue)"
    }
    let spelling = RecordSpelling(
      key: { "--\($0)" }, leavingOut: { "--without \($0)" },
      removal: { "wps-cli remove source \($0)" })
    let report = outcome.report(done.action, of: done.subject.id, by: made, spelling)
    try change.tell(report, on: console)
    return .success
  }
}

import WPSIndicators

/// `wps-cli law`: the catalogue of quota laws, and the way of one into a file.
struct LawCommand: Command {
  /// What is to be done with the catalogue.
  private enum Action {
    case list
    case show(Law)
    case add(Law)
  }

  /// The words for what can be done with a law.
  enum Verb: String, CaseIterable {
    case show, add
  }

  /// How laws are told.
  enum Format: String, CaseIterable {
    case text, json
  }

  private let action: Action
  private let format: Format
  private let change: FileChange
  /// What is to be held against the law.
  private let named: NamedSubject

  init(_ arguments: ParsedArguments) throws(ToolError) {
    action = try Self.action(arguments.operands)
    format = try arguments.word("--format") ?? .text
    named = NamedSubject(arguments)
    change = FileChange(
      file: FileArgument(path: arguments.file("--into") ?? FileArgument.defaultPath),
      isDryRun: arguments.contains("--dry-run"))
    switch action {
    case .add(let law):
      try named.check(for: law)
      guard arguments.contains("--format") else { return }
      throw .usage(
        Message(
          "\(typed: "--format") is for what is printed; \(typed: "law add") writes a file",
          fr: """
            \(typed: "--format") vaut pour ce qui est affiché\u{A0}; \(typed: "law add") écrit \
            un fichier
            """), hint: nil)
    case .list, .show:
      for option in ["--into", "--dry-run"] + NamedSubject.options where arguments.contains(option)
      {
        throw .usage(
          Message(
            "\(typed: option) is for \(typed: "law add")",
            fr: "\(typed: option) ne vaut que pour \(typed: "law add")"),
          hint: Suggestion.write("wps-cli law add ID"))
      }
    }
  }

  private static func action(_ operands: [String]) throws(ToolError) -> Action {
    guard let word = operands.first else { return .list }
    guard let verb = Verb(rawValue: word) else {
      if Law.named(word) != nil {
        throw .usage(
          Message("\(typed: word) is a law", fr: "\(typed: word) est une loi"),
          hint: Suggestion.write("wps-cli law show \(word)"))
      }
      let verbs = Verb.allCases.map(\.rawValue)
      throw .usage(
        Message(
          "\(typed: "law") has no \(typed: word)",
          fr: "\(typed: "law") ne connaît pas \(typed: word)"),
        hint: Suggestion.didYouMean(word, verbs) ?? Suggestion.write("wps-cli law show ID"))
    }
    guard operands.count > 1 else {
      throw .usage(
        Message("no law given", fr: "aucune loi n’est indiquée"),
        hint: Message(
          "Write \(typed: "wps-cli law \(word) ID"); \(typed: "wps-cli law") lists the ids",
          fr: """
            Écrivez \(typed: "wps-cli law \(word) ID")\u{A0}; \(typed: "wps-cli law") donne la \
            liste des identifiants
            """))
    }
    guard operands.count == 2 else {
      throw .usage(
        Message(
          "one law at a time, not \(Message.quoted(operands[1...]))",
          fr: "une seule loi à la fois, et non \(Message.quoted(operands[1...]))"), hint: nil)
    }
    let law = try Law.lookedUp(operands[1])
    return verb == .show ? .show(law) : .add(law)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let language = console.language
    switch action {
    case .list:
      switch format {
      case .text:
        try console.print(TextLaws.list(Law.all, in: language, style: console.outputStyle))
      case .json: try console.write(JSONLaws.render(Law.all))
      }
    case .show(let law):
      switch format {
      case .text: try console.print(TextLaws.page(law, in: language, style: console.outputStyle))
      case .json: try console.write(JSONLaws.render([law]))
      }
    case .add(let law): return try add(law, language, on: console)
    }
    return .success
  }

  private func add(
    _ law: Law, _ language: Language, on console: Console
  ) throws(ToolError) -> ExitStatus {
    let outcome = RecordOutcome(in: language, isPlanned: change.isDryRun)
    var hasAlready: String?
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      let held = try reading.registry.flatMap { (registry) throws(ToolError) in
        try named.lookedUp(in: registry)
      }
      do throws(LawRefusal) {
        let edit = try reading.adding(law, to: held)
        if edit == nil { hasAlready = outcome.hasAlready(reading.text.name, law: law.id) }
        return edit
      } catch {
        throw error.usage(of: law)
      }
    }
    if let hasAlready {
      try change.tell(hasAlready + "\n", isChanged: false, on: console)
      return .success
    }
    guard let made else { return .failure }
    let report = zip(made.edit.lines, made.edit.parts).map { line, part in
      made.edit.place(line) + told(part, of: law, made, outcome) + "\n"
    }
    try change.tell(
      report.joined() + (outcome.ending.map { "\($0)\n" } ?? ""), on: console)
    return .success
  }

  private func told(
    _ part: RegistryEdit.Part, of law: Law, _ made: RegistryChange,
    _ outcome: RecordOutcome
  ) -> String {
    let known = made.before.targets.map(\.id)
    switch part {
    case .targets:
      return outcome.added(targets: law.targets.map(\.id).filter { !known.contains($0) })
    case .targetsOfSubject(let held):
      let known = made.before.targets(of: held) ?? []
      return outcome.isHeld(
        held.label, against: law.targets.map(\.id).filter { !known.contains($0) })
    case .source, .observation, .correction, .removal, .record, .removedRecord, .releasedSubject,
      .id,
      .lists,
      .reportingPeriod:
      return outcome.recorded(source: law.source.id)
    }
  }
}

extension Law {
  /// "Germany: Supervisory boards of listed companies".
  func label(in language: Language) -> String {
    let (country, name) = (country.text(in: language), name.text(in: language))
    return Message("\(country): \(name)", fr: "\(country)\u{A0}: \(name)").text(in: language)
  }

  /// The law of an id; where there is none, the message says which one may have been meant.
  fileprivate static func lookedUp(_ id: String) throws(ToolError) -> Law {
    if let law = named(id.lowercased()) { return law }
    let records = NamedRecords(
      all.map { NamedRecords.Record(id: $0.id, name: $0.name, otherName: $0.country) },
      listedBy: .listed(by: "wps-cli law"))
    throw .usage(
      Message(
        "the catalogue has no law \(typed: id)",
        fr: "le catalogue ne contient pas de loi \(typed: id)"),
      hint: records.hint(for: id))
  }
}

/// Why a law is not added, in the words of the command.
extension LawRefusal {
  fileprivate func usage(of law: Law) -> ToolError {
    switch self {
    case .faultyFile: .faultyFile
    case .otherSubjects(let subjects): .isRule(law, on: subjects)
    case .unknownSubject(let held):
      .usage(
        Message(
          "the file has no \(typed: held.label)",
          fr: "le fichier ne contient pas \(typed: held.label)"), hint: nil)
    case .otherSource(let id):
      .usage(
        Message(
          "the file has a source \(typed: id) of another symbol or day than the law's",
          fr: """
            le fichier contient une source \(typed: id) dont la cote ou la date n’est pas \
            celle de la loi
            """),
        hint: Message(
          "Give that source another id, or the law's symbol and day",
          fr: "Donnez à cette source un autre identifiant, ou la cote et la date de la loi"))
    case .otherTarget(let id):
      .usage(
        Message(
          "the file has a target \(typed: id) that asks something else than the law",
          fr: "le fichier contient un objectif \(typed: id) qui demande autre chose que la loi"),
        hint: Message(
          """
          Give that target another id; \(typed: "wps-cli law show \(law.id)") says what the \
          law asks
          """,
          fr: """
            Donnez à cet objectif un autre identifiant\u{A0}; \
            \(typed: "wps-cli law show \(law.id)") dit ce que la loi demande
            """))
    }
  }
}

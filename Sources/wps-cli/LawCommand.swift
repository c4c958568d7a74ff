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
  private enum Verb: String, CaseIterable {
    case show, add
  }

  /// How laws are told.
  private enum Format: String, CaseIterable {
    case text, json
  }

  private let action: Action
  private let format: Format
  private let change: FileChange
  /// What is to be held against the law.
  private let named: NamedSubject
  /// The language asked for; nil for the locale's.
  private let language: Language?

  static let spec = CommandSpec(
    name: "law", summary: "list quota laws, show one, add one to a file",
    description: """
      Without more it lists the catalogue of quota laws: the id of each, its country,
      to whom it applies, whether it is a rule on bodies, candidate lists or offices,
      and what it asks.

      'show' prints one law: what it asks, its article, scope, sanction and days in
      force, its own words, where and how it was read, and the least women and men
      that it asks for at each size from 1 to \(TextLaws.sizes.upperBound), or examples where it
      is on the order of a list or on who holds an office.

      'add' writes a law's source and targets into a file, and with --body or --list
      has a body or a list held against them, with --body and --position an office.
      What the file has already is not written again.
      """,
    operands: [
      OperandSpec(name: "show|add", values: .words(of: Verb.self), isOptional: true),
      OperandSpec(name: "ID", values: .law, isOptional: true),
    ],
    options: [
      OptionSpec(
        "--into", value: "FILE", values: .registry,
        help: "with add: the file to write into (default: indicators.json)"),
      OptionSpec(
        "--body", value: "ID", values: .id(.subjects),
        help: "with add: a body of the file to hold against the law"),
      OptionSpec(
        "--list", value: "ID", values: .id(.lists),
        help: "with add: a candidate list to hold against it"),
      OptionSpec(
        "--position", value: "ID", values: .id(.positions),
        help: "with add and --body: an office in that body to hold against it"),
      OptionSpec(
        "--dry-run", help: "with add: show the change as a diff, and write nothing"),
      OptionSpec(
        "--format", value: "FORMAT", values: .words(of: Format.self),
        help: "text, or json for other programs (default: text)"),
      .language,
    ],
    notes: """
      The rules are told in our words; only what stands as a quotation is a law's own.
      A law that is for parts of a body, such as the members of each party, needs a
      body that the file breaks down into them.
      Exit status: 0 done, also where the file has the law already; 1 the file has
      errors, or would have; 2 the command could not be carried out.
      """,
    examples: [
      "wps-cli law show mali-2015-052-1",
      "wps-cli law add mali-2015-052-1 --body government --dry-run",
      "wps-cli law add mali-2015-052-3 --list commune-3",
      "wps-cli law add south-sudan-r-arcss-1-14-3 --body assembly --position deputy",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    action = try Self.action(arguments.operands)
    format = try arguments.word("--format") ?? .text
    language = try arguments.word("--language")
    named = NamedSubject(arguments)
    change = FileChange(
      file: FileArgument(path: arguments.file("--into") ?? FileArgument.defaultPath),
      isDryRun: arguments.contains("--dry-run"))
    switch action {
    case .add(let law):
      try named.check(for: law)
      guard arguments.contains("--format") else { return }
      throw .usage("'--format' is for what is printed; 'law add' writes a file", hint: nil)
    case .list, .show:
      for option in ["--into", "--dry-run"] + NamedSubject.options where arguments.contains(option)
      {
        throw .usage("'\(option)' is for 'law add'", hint: "Write 'wps-cli law add ID'")
      }
    }
  }

  private static func action(_ operands: [String]) throws(ToolError) -> Action {
    guard let word = operands.first else { return .list }
    guard let verb = Verb(rawValue: word) else {
      if Law.named(word) != nil {
        throw .usage("'\(word)' is a law", hint: "Write 'wps-cli law show \(word)'")
      }
      let verbs = Verb.allCases.map(\.rawValue)
      throw .usage(
        "'law' has no '\(word)'",
        hint: Suggestion.didYouMean(word, verbs) ?? "Write 'wps-cli law show ID'")
    }
    guard operands.count > 1 else {
      throw .usage(
        "no law given", hint: "Write 'wps-cli law \(word) ID'; 'wps-cli law' lists the ids")
    }
    guard operands.count == 2 else {
      throw .usage(
        "one law at a time, not '\(operands[1...].joined(separator: "', '"))'", hint: nil)
    }
    let law = try Law.lookedUp(operands[1])
    return verb == .show ? .show(law) : .add(law)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let language = language ?? console.language
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
    var held: HeldSubject?
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      held = try reading.registry.flatMap { (registry) throws(ToolError) in
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
      made.edit.place(line) + told(part, of: law, held, made, outcome) + "\n"
    }
    try change.tell(
      report.joined() + (outcome.ending.map { "\($0)\n" } ?? ""), on: console)
    return .success
  }

  private func told(
    _ part: RegistryEdit.Part, of law: Law, _ held: HeldSubject?, _ made: RegistryChange,
    _ outcome: RecordOutcome
  ) -> String {
    let known = made.before.targets.map(\.id)
    switch part {
    case .targets:
      return outcome.added(targets: law.targets.map(\.id).filter { !known.contains($0) })
    case .targetsOfSubject:
      let known = held.flatMap { made.before.targets(of: $0) } ?? []
      return outcome.isHeld(
        held?.label ?? "", against: law.targets.map(\.id).filter { !known.contains($0) })
    case .source, .observation, .correction, .removal, .record, .removedRecord, .id, .lists,
      .reportingPeriod:
      return outcome.recorded(source: law.source.id)
    }
  }
}

extension Law {
  /// "Germany: Supervisory boards of listed companies".
  func label(in language: Language) -> String {
    "\(country.text(in: language)): \(name.text(in: language))"
  }

  /// The law of an id; where there is none, the message says which one may have been meant.
  fileprivate static func lookedUp(_ id: String) throws(ToolError) -> Law {
    if let law = named(id.lowercased()) { return law }
    let records = NamedRecords(
      all.map { NamedRecords.Record(id: $0.id, name: $0.name, otherName: $0.country) },
      listedBy: "'wps-cli law' lists")
    throw .usage("the catalogue has no law '\(id)'", hint: records.hint(for: id))
  }
}

/// Why a law is not added, in the words of the command.
extension LawRefusal {
  fileprivate func usage(of law: Law) -> ToolError {
    switch self {
    case .faultyFile: .usage("the file has errors", hint: "Mend it first")
    case .otherSubjects(let subjects): .isRule(law, on: subjects)
    case .unknownSubject(let held): .usage("the file has no '\(held.label)'", hint: nil)
    case .otherSource(let id):
      .usage(
        "the file has a source '\(id)' of another symbol or day than the law's",
        hint: "Give that source another id, or the law's symbol and day")
    case .otherTarget(let id):
      .usage(
        "the file has a target '\(id)' that asks something else than the law",
        hint: "Give that target another id; 'wps-cli law show \(law.id)' says what the law asks")
    }
  }
}

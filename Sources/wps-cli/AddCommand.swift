import WPSIndicators

/// `wps-cli add`: puts a record of its own into the file, such as a body or a target.
struct AddCommand: Command {
  /// The list that it goes to; nil where the conversation asks.
  private let list: RecordList?
  /// Its id; nil where it follows from the name.
  private let id: String?
  private let arguments: ParsedArguments
  private let change: FileChange

  static let name = "add"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "add a body, a list, an indicator, a target, a source or a group",
      fr: "ajouter un organe, une liste, un indicateur, un objectif, une source ou un groupe"),
    description: Message(
      """
      Adds a record to the file, in the layout of its neighbours, and touches nothing
      else; figures come later, by 'wps-cli record'. Without options it asks, question
      by question, on a terminal.
      """,
      fr: """
        Ajoute un élément au fichier, avec la mise en forme de ses voisins, et ne touche
        à rien d’autre\u{A0}; les chiffres viennent ensuite, par «\u{A0}wps-cli record\u{A0}». Sans
        option, elle pose ses questions une par une dans le terminal.
        """),
    operands: [
      OperandSpec(name: "KIND", values: .words(added.map(\.word)), isOptional: true),
      OperandSpec(name: "ID", values: .anything, isOptional: true),
    ],
    options: options,
    notes: Message(
      """
      KIND is body, list, indicator, target, source or group. Without ID it is made of
      the abbreviation, the name or the title.
      A TEXT stands for every language; en=… and fr=… (the option twice) give it in
      two. A THRESHOLD is a share, 30% or 1/3; a whole number; or the id of a level.
      Exit status: 0 written; 1 the file has errors, or would have; 2 the command
      could not be carried out.
      """,
      fr: """
        SORTE est body (organe), list (liste), indicator (indicateur), target
        (objectif), source ou group (groupe). Sans ID, l’identifiant est tiré du sigle,
        du nom ou du titre.
        TEXTE vaut pour toutes les langues\u{A0}; en=… et fr=… (l’option deux fois) le
        donnent en deux langues. SEUIL est une part, 30% ou 1/3\u{A0}; un nombre entier\u{A0};
        ou l’identifiant d’un niveau.
        Code de retour\u{A0}: 0 écrit\u{A0}; 1 le fichier contient des erreurs, ou en
        contiendrait\u{A0}; 2 la commande n’a pas pu être exécutée.
        """),
    examples: [
      """
      wps-cli add body supreme-court --name 'Supreme Court' --kind judiciary \\
          --group national --targets thirty-per-cent
      """,
      """
      wps-cli add target --name '40 per cent women' --basis policy \\
          --measure womenShare --at-least 40% --held-by assembly
      """,
      "wps-cli add source --title 'IPU Parline' --date 2026-12-01 --dry-run",
    ])

  /// The lists that records can be added to.
  static let added: [RecordList] = [.bodies, .lists, .indicators, .targets, .sources, .groups]

  init(_ arguments: ParsedArguments) throws(ToolError) {
    try arguments.expectOperands(atMost: 2)
    list = try arguments.operands.first.map { (word) throws(ToolError) in
      let list = try RecordList(word: word)
      guard Self.added.contains(list) else { throw .writtenByHand(list) }
      return list
    }
    id = arguments.operands.dropFirst().first
    self.arguments = arguments
    change = FileChange(arguments)
    if let list { try Self.expectKeys(of: list, arguments) }
  }

  /// Whether nothing is said of the record, so that it is to be asked for.
  private var isAlone: Bool {
    id == nil && !arguments.containsOthers(than: ["--file", "--language"])
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    if isAlone, let dialogue = Dialogue(on: console) {
      return try AddDialogue.run(dialogue, on: change.file, adding: list)
    }
    guard let list else { throw .noKind }
    var added: NewRecord?
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      guard let registry = reading.registry else { return nil }
      let record = try record(of: list, in: registry)
      added = record
      let held = try subjects(in: registry)
      do throws(RecordListRefusal) {
        return try reading.adding(record, heldBy: held)
      } catch {
        throw error.usage(in: registry)
      }
    }
    guard let made, let added else { return .failure }
    let told = AddedRecord(record: added, edit: made.edit, file: change.file).told(
      in: console.language, isPlanned: change.isDryRun)
    try change.tell(told.map { $0 + "\n" }.joined(), on: console)
    return .success
  }

  // MARK: - The record

  private func record(
    of list: RecordList, in registry: Registry
  ) throws(ToolError) -> NewRecord {
    var values = [(key: NewRecordKey, value: RecordValue)]()
    for key in NewRecord.keys(of: list) {
      guard arguments.contains(key.option) else {
        if key.isRequired, key.form != .references(.targets) {
          throw .lacks(key.option, list)
        }
        continue
      }
      guard
        let value = try arguments.value(of: key.form, from: key.option, registry.languages)
      else { continue }
      try registry.expectRecords(value.namedIDs, of: key)
      values.append((key, key.isDenied ? .flag(false) : value))
    }
    guard let id = id ?? registry.freeID(in: list, for: values) else {
      throw .usage(
        Message("no id given", fr: "aucun identifiant n’est indiqué"),
        hint: Suggestion.write("wps-cli add \(list.word) ID"))
    }
    guard var record = NewRecord(blank: id, in: list) else { throw .writtenByHand(list) }
    for (key, value) in values { key.set(&record, value) }
    return record
  }

  /// What is held against the new target.
  private func subjects(in registry: Registry) throws(ToolError) -> [HeldSubject] {
    var held = [HeldSubject]()
    for word in arguments.all(Self.heldBy.name) {
      let subject = try registry.heldSubject(named: word)
      if !held.contains(subject) { held.append(subject) }
    }
    return held
  }
}

extension RecordValue {
  /// The ids that it names, where it names some.
  fileprivate var namedIDs: [String] {
    switch self {
    case .string(let id): [id]
    case .strings(let ids): ids
    default: []
    }
  }
}

extension Registry {
  /// Throws where a key refers to what the file does not have.
  fileprivate func expectRecords(_ ids: [String], of key: NewRecordKey) throws(ToolError) {
    let lists: [RecordList]
    switch key.form {
    case .reference(let list), .references(let list): lists = [list]
    case .subject: lists = RecordList.ofSubjects
    default: return
    }
    let known = lists.flatMap { self.ids(of: $0) }
    guard let unknown = ids.first(where: { !known.contains($0) }) else { return }
    throw lists.count == 1
      ? RecordListRefusal.unknownID(unknown, in: lists[0]).usage(in: self)
      : .usage(
        Message(
          "the file has no record \(typed: unknown)",
          fr: "le fichier n’a pas d’élément \(typed: unknown)"),
        hint: hint(forID: unknown, in: lists))
  }

  /// An id for a new record that is not taken: of its abbreviation, its name or its title.
  func freeID(
    in list: RecordList, for values: [(key: NewRecordKey, value: RecordValue)]
  ) -> String? {
    let texts = ["abbreviation", "shortName", "name", "title"].lazy.compactMap { name in
      values.first { $0.key.name == name }.flatMap { entry -> String? in
        if case .text(let text) = entry.value { text.versions.first?.text } else { nil }
      }
    }
    return texts.first.flatMap { newID(for: $0, in: list) }
  }

  /// A subject by its id or its name, or a position as `body.position`.
  func heldSubject(named word: String) throws(ToolError) -> HeldSubject {
    let names = word.split(separator: ".", maxSplits: 1).map(String.init)
    if names.count == 2, let body = bodies.first(where: { $0.id == names[0] }) {
      let known = body.positions.map(\.id)
      guard known.contains(names[1]) else {
        throw .usage(
          Message(
            "\(typed: body.id) has no position \(typed: names[1])",
            fr: "\(typed: body.id) n’a pas de poste \(typed: names[1])"), hint: known.listing)
      }
      return .position(names[1], of: body.id)
    }
    return HeldSubject(try subject(named: word))
  }
}

extension HeldSubject {
  init(_ subject: Subject) {
    self =
      subject.body != nil
      ? .body(subject.id) : subject.list != nil ? .list(subject.id) : .indicator(subject.id)
  }
}

extension ToolError {
  fileprivate static let noKind = ToolError.usage(
    Message("no kind given", fr: "aucune sorte n’est indiquée"),
    hint: Suggestion.write(
      "wps-cli add \(AddCommand.added.map(\.word).joined(separator: "|")) ID …"))

  /// That no command writes records of a list.
  static func writtenByHand(_ list: RecordList) -> ToolError {
    .usage(
      Message(
        "no command adds \(list.indefinite); it is written by hand",
        fr: "aucune commande n’ajoute \(list.indefinite)\u{A0}; cela s’écrit à la main"),
      hint: nil)
  }

  /// That a record lacks what every one of its list has.
  fileprivate static func lacks(_ option: String, _ list: RecordList) -> ToolError {
    .usage(
      Message(
        "\(list.indefinite) needs \(typed: option)",
        fr: "il faut \(typed: option) pour \(list.indefinite)"),
      hint: Message(
        "\(typed: "wps-cli add \(list.word)") alone asks question by question",
        fr: "\(typed: "wps-cli add \(list.word)") seul pose les questions une par une"))
  }
}

/// What is said of a record that was added, or would be.
struct AddedRecord {
  let record: NewRecord
  let edit: RegistryEdit
  let file: FileArgument

  /// The lines: what was written where, and how to go on.
  func told(in language: Language, isPlanned: Bool) -> [String] {
    let outcome = RecordOutcome(in: language, isPlanned: isPlanned)
    let lines = zip(edit.lines, edit.parts).map { line, part in
      let told =
        if case .targetsOfSubject(let held) = part {
          outcome.isHeld(held.label, against: [record.id])
        } else {
          outcome.added(record)
        }
      return edit.place(line) + told
    }
    return lines + [isPlanned ? outcome.ending : next?.text(in: language)].compactMap { $0 }
  }

  /// What somebody who has added it does next; nil where that is open.
  private var next: Message? {
    guard RecordList.ofSubjects.contains(record.list) else { return nil }
    let file =
      file.path == FileArgument.defaultPath ? "" : " --file \(file.path.quotedForShell())"
    let command = "wps-cli record \(record.id)\(file) …"
    return Message(
      "To record its figures: \(command)", fr: "Pour y enregistrer des chiffres\u{A0}: \(command)")
  }
}

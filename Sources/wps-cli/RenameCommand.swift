import WPSIndicators

/// `wps-cli rename`: gives a record another id, everywhere.
struct RenameCommand: Command {
  private let id: String
  private let new: String
  /// The list of the record; nil where the id says it.
  private let list: RecordList?
  private let change: FileChange

  static let spec = CommandSpec(
    name: "rename",
    summary: Message(
      "change an id wherever it stands", fr: "changer un identifiant partout où il figure"),
    description: Message(
      """
      Changes the id of a group, source, scale, target, body, candidate list or
      indicator, where it stands itself and wherever others refer to it, and touches
      nothing else.
      """,
      fr: """
        Change l’identifiant d’un groupe, d’une source, d’une échelle, d’un objectif,
        d’un organe, d’une liste de candidatures ou d’un indicateur, là où il figure et
        partout où d’autres le citent, et ne touche à rien d’autre.
        """),
    operands: [
      OperandSpec(name: "ID", values: .id(.subjects), isOptional: false),
      OperandSpec(name: "NEW", values: .anything, isOptional: false),
    ],
    options: [
      OptionSpec(
        "--in", value: "LIST", values: .words(of: RecordList.self),
        help: Message(
          "the list of the record, where records of several lists have the id",
          fr: "la liste de l’élément, si plusieurs listes ont cet identifiant"))
    ] + FileChange.options,
    notes: Message(
      """
      Exit status: 0 written; 1 the file has errors; 2 the command could not be
      carried out.
      """,
      fr: """
        Code de retour\u{A0}: 0 écrit\u{A0}; 1 le fichier contient des erreurs\u{A0}; 2 la
        commande n’a pas pu être exécutée.
        """),
    examples: ["wps-cli rename cnt transition-council", "wps-cli rename un un-2026 --in sources"])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    guard arguments.operands.count == 2 else {
      throw .usage(
        Message(
          "two ids are needed, the old one and the new one",
          fr: "il faut deux identifiants, l’ancien et le nouveau"),
        hint: Message(
          "Write 'wps-cli rename ID NEW'", fr: "Écrivez «\u{A0}wps-cli rename ID NOUVEAU\u{A0}»"))
    }
    (id, new) = (arguments.operands[0], arguments.operands[1])
    list = try arguments.word("--in")
    change = FileChange(arguments)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    var renamed: RecordList?
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      guard let registry = reading.registry else { return nil }
      let list = try registry.list(of: id, among: list.map { [$0] } ?? RecordList.allCases)
      renamed = list
      do throws(RecordListRefusal) {
        return try reading.renaming(id, in: list, to: new)
      } catch {
        throw error.usage(in: registry)
      }
    }
    guard let made, let renamed else { return .failure }
    let outcome = RecordOutcome(in: console.language, isPlanned: change.isDryRun)
    let told = outcome.renamed(id, in: renamed, to: new, places: made.edit.edits.count)
    let line = made.edit.lines.first.map(made.edit.place) ?? ""
    try change.tell(line + told + "\n" + (outcome.ending.map { "\($0)\n" } ?? ""), on: console)
    return .success
  }
}

/// `wps-cli remove`: takes a record away to which nothing refers.
struct RemoveCommand: Command {
  private let list: RecordList
  private let id: String
  /// Whether nothing is held against it any more, where it is a target.
  private let releases: Bool
  private let change: FileChange

  static let spec = CommandSpec(
    name: "remove",
    summary: Message(
      "take away a source, a target, a body or another record",
      fr: "supprimer une source, un objectif, un organe ou un autre élément"),
    description: Message(
      """
      Takes a record away with all that stands in it, and touches nothing else. One
      to which others refer stays; 'wps-cli record --remove' takes an observation
      away.
      """,
      fr: """
        Supprime un élément avec tout ce qu’il contient, et ne touche à rien d’autre.
        Un élément que d’autres citent demeure\u{A0}; «\u{A0}wps-cli record --remove\u{A0}»
        supprime une donnée.
        """),
    operands: [
      OperandSpec(
        name: "KIND", values: .words(RecordList.allCases.map(\.word)), isOptional: false),
      OperandSpec(name: "ID", values: .anything, isOptional: false),
    ],
    options: [
      OptionSpec(
        "--release",
        help: Message(
          "of a target: take it from all that is held against it too",
          fr: "pour un objectif\u{A0}: le retirer aussi à tout ce qui y est soumis"))
    ] + FileChange.options,
    notes: Message(
      """
      Exit status: 0 written; 1 the file has errors, or would have, as where a record
      refers to this one; 2 the command could not be carried out.
      """,
      fr: """
        Code de retour\u{A0}: 0 écrit\u{A0}; 1 le fichier contient des erreurs ou en
        contiendrait, par exemple si un élément cite celui-ci\u{A0}; 2 la commande n’a pas
        pu être exécutée.
        """),
    examples: ["wps-cli remove source ipu-2026-12", "wps-cli remove body old-council --dry-run"])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    guard arguments.operands.count == 2 else {
      throw .usage(
        Message("a kind and an id are needed", fr: "il faut une sorte et un identifiant"),
        hint: Message(
          "Write 'wps-cli remove source ID'", fr: "Écrivez «\u{A0}wps-cli remove source ID\u{A0}»"))
    }
    list = try RecordList(word: arguments.operands[0])
    id = arguments.operands[1]
    releases = arguments.contains("--release")
    if releases, list != .targets {
      throw .usage(
        Message(
          "only a target has what is held against it", fr: "seul un objectif s’applique à d’autres"),
        hint: Suggestion.leaveOut)
    }
    change = FileChange(arguments)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      guard let registry = reading.registry else { return nil }
      let list = try registry.list(of: id, among: [list])
      do throws(RecordListRefusal) {
        return try reading.removing(id, from: list, releasingSubjects: releases)
      } catch {
        throw error.usage(in: registry)
      }
    }
    guard let made else { return .failure }
    let outcome = RecordOutcome(in: console.language, isPlanned: change.isDryRun)
    let line = made.edit.lines.first.map(made.edit.place) ?? ""
    let told = line + outcome.removed([id], from: list) + "\n"
    try change.tell(told + (outcome.ending.map { "\($0)\n" } ?? ""), on: console)
    return .success
  }
}

extension FileChange {
  /// The options of the commands that change a file by ids.
  static let options = [
    OptionSpec(
      "--file", value: "FILE", values: .registry,
      help: Message(
        "the file (default: indicators.json)",
        fr: "le fichier (par défaut\u{A0}: indicators.json)")),
    OptionSpec(
      "--dry-run",
      help: Message(
        "show the change as a diff, and write nothing",
        fr: "montrer la modification ligne par ligne, sans rien écrire")),
    .language,
  ]

  init(_ arguments: ParsedArguments) {
    self.init(
      file: FileArgument(path: arguments.file("--file") ?? FileArgument.defaultPath),
      isDryRun: arguments.contains("--dry-run"))
  }
}

// MARK: - Records by list and id

extension RecordList {
  /// The word for one of its records: "body".
  var word: String {
    switch self {
    case .groups: "group"
    case .sources: "source"
    case .scales: "scale"
    case .targets: "target"
    case .bodies: "body"
    case .lists: "list"
    case .indicators: "indicator"
    }
  }

  /// The list that a word names, in the singular or the plural.
  init(word: String) throws(ToolError) {
    let folded = word.lowercased()
    guard let list = Self.allCases.first(where: { [$0.word, $0.rawValue].contains(folded) }) else {
      let known = Self.allCases.map(\.word)
      throw .usage(
        Message(
          "'\(word)' is no kind of record",
          fr: "«\u{A0}\(word)\u{A0}» n’est pas une sorte d’élément"),
        hint: Message(
          "The kinds are \(known.joined(separator: ", "))",
          fr: "Les sortes sont \(known.joined(separator: ", "))"))
    }
    self = list
  }
}

extension Registry {
  /// The list that has a record of an id, among some.
  func list(of id: String, among lists: [RecordList]) throws(ToolError) -> RecordList {
    let found = lists.filter { ids(of: $0).contains(id) }
    if found.count == 1 { return found[0] }
    guard let first = found.first else {
      throw .usage(
        Message(
          "the file has no record '\(id)'", fr: "le fichier n’a pas d’élément «\u{A0}\(id)\u{A0}»"),
        hint: hint(forID: id, in: lists))
    }
    let words = found.map { Message(verbatim: $0.rawValue) }
    throw .usage(
      Message(
        "'\(id)' stands in \(words.conjunction)",
        fr: "«\u{A0}\(id)\u{A0}» se trouve dans \(words.conjunction)"),
      hint: Message(
        "Add '--in \(first.rawValue)'", fr: "Ajoutez «\u{A0}--in \(first.rawValue)\u{A0}»"))
  }
}

extension RecordListRefusal {
  /// What to say of it on the command line.
  func usage(in registry: Registry) -> ToolError {
    switch self {
    case .faultyFile:
      .usage(
        Message("the file has errors", fr: "le fichier contient des erreurs"),
        hint: Message("Mend it first", fr: "Corrigez-le d’abord"))
    case .idTaken(let id, let list):
      .usage(
        Message(
          "the file has a \(list.word) '\(id)' already",
          fr: "le fichier a déjà «\u{A0}\(id)\u{A0}» (\(list.rawValue))"),
        hint: Message("Choose another id", fr: "Choisissez un autre identifiant"))
    case .unknownID(let id, let list):
      .usage(
        Message(
          "the file has no \(list.word) '\(id)'",
          fr: "le fichier n’a pas «\u{A0}\(id)\u{A0}» (\(list.rawValue))"),
        hint: registry.hint(forID: id, in: [list]))
    case .unknownSubject(let subject):
      .usage(
        Message(
          "the file has no \(typed: subject.label)",
          fr: "le fichier n’a pas \(typed: subject.label)"), hint: nil)
    case .malformedID(let id):
      .usage(
        Message("'\(id)' is not an id", fr: "«\u{A0}\(id)\u{A0}» n’est pas un identifiant"),
        hint: Message(
          "Write small letters, digits and hyphens, such as national-assembly",
          fr:
            "Écrivez des minuscules sans accent, des chiffres et des traits d’union, par exemple assemblee-nationale"
        ))
    }
  }
}

import WPSIndicators

/// `wps-cli rename`: gives a record another id, everywhere.
struct RenameCommand: Command {
  /// The old id and the new one; nil where the conversation asks for them.
  private let ids: (old: String, new: String)?
  /// The list of the record; nil where the id says it.
  private let list: RecordList?
  private let change: FileChange

  static let name = "rename"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "change an id wherever it stands", fr: "changer un identifiant partout où il figure"),
    description: Message(
      """
      Changes the id of a group, source, scale, target, body, candidate list or
      indicator, where it stands itself and wherever others refer to it, and touches
      nothing else. Without operands it asks for them on a terminal.
      """,
      fr: """
        Change l’identifiant d’un groupe, d’une source, d’une échelle, d’un objectif,
        d’un organe, d’une liste de candidatures ou d’un indicateur, là où il figure et
        partout où d’autres le citent, et ne touche à rien d’autre. Sans opérande, elle
        les demande dans le terminal.
        """),
    operands: [
      OperandSpec(name: "ID", values: .id(.subjects), isOptional: true),
      OperandSpec(name: "NEW", values: .anything, isOptional: true),
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
    list = try arguments.word("--in")
    change = FileChange(arguments)
    if arguments.isAlone {
      ids = nil
    } else {
      guard arguments.operands.count == 2 else { throw Self.needsIDs }
      ids = (arguments.operands[0], arguments.operands[1])
    }
  }

  private static let needsIDs = ToolError.usage(
    Message(
      "two ids are needed, the old one and the new one",
      fr: "il faut deux identifiants, l’ancien et le nouveau"),
    hint: Message(
      "Write \(typed: "wps-cli rename ID NEW")", fr: "Écrivez \(typed: "wps-cli rename ID NOUVEAU")"
    ))

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    if let ids { return try rename(ids.old, to: ids.new, in: list, on: console) }
    guard let dialogue = Dialogue(on: console) else { throw Self.needsIDs }
    return try NamedRecordDialogue.rename(dialogue, in: change.file) { (named) throws(ToolError) in
      try rename(named.id, to: named.new, in: named.list, on: console)
    }
  }

  private func rename(
    _ id: String, to new: String, in list: RecordList?, on console: Console
  ) throws(ToolError) -> ExitStatus {
    var renamed: RecordList?
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      guard let registry = reading.registry else { return nil }
      let list = try registry.list(of: id, among: list.map { [$0] } ?? RecordList.allCases) {
        Message(
          "Add \(typed: "--in \($0.rawValue)")", fr: "Ajoutez \(typed: "--in \($0.rawValue)")")
      }
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

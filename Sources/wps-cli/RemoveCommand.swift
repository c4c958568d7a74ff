import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli remove`: takes a record away to which nothing refers.
struct RemoveCommand: Command {
  /// The record; nil where the conversation asks for it.
  private let record: (list: RecordList, id: String)?
  /// Whether nothing is held against it any more, where it is a target.
  private let releases: Bool
  private let change: FileChange

  static let name = "remove"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "take away a source, a target, a body or another record",
      fr: "supprimer une source, un objectif, un organe ou un autre élément"),
    description: Message(
      """
      Takes a record away with all that stands in it, and touches nothing else. One
      to which others refer stays; 'wps-cli record --remove' takes an observation
      away. Without operands it asks for them on a terminal.
      """,
      fr: """
        Supprime un élément avec tout ce qu’il contient, et ne touche à rien d’autre.
        Un élément que d’autres citent demeure\u{A0}; «\u{A0}wps-cli record --remove\u{A0}»
        supprime une donnée. Sans opérande, elle les demande dans le terminal.
        """),
    operands: [
      OperandSpec(
        name: "KIND", values: .words(RecordList.allCases.map(\.word)), isOptional: true),
      OperandSpec(name: "ID", values: .anything, isOptional: true),
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
    releases = arguments.contains("--release")
    change = FileChange(arguments)
    if arguments.isAlone {
      record = nil
      return
    }
    guard arguments.operands.count == 2 else { throw Self.needsRecord }
    let list = try RecordList(word: arguments.operands[0])
    record = (list, arguments.operands[1])
    if releases, list != .targets {
      throw .usage(
        Message(
          "only a target has what is held against it", fr: "seul un objectif s’applique à d’autres"),
        hint: Suggestion.leaveOut)
    }
  }

  private static let needsRecord = ToolError.usage(
    Message("a kind and an id are needed", fr: "il faut une sorte et un identifiant"),
    hint: Message(
      "Write \(typed: "wps-cli remove source ID")",
      fr: "Écrivez \(typed: "wps-cli remove source ID")"))

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    if let record {
      return try remove(record.id, from: record.list, releasing: releases, on: console)
    }
    guard let dialogue = Dialogue(on: console) else { throw Self.needsRecord }
    return try NamedRecordDialogue.remove(dialogue, in: change.file) { (named) throws(ToolError) in
      guard let words = named.removal else {
        return try remove(named.id, from: named.list, releasing: named.releases, on: console)
      }
      let file = ["--file", String(argument: change.file.path.bytes)]
      return try RecordCommand(ParsedArguments(words + file, RecordCommand.spec.allOptions))
        .run(on: console)
    }
  }

  private func remove(
    _ id: String, from list: RecordList, releasing releases: Bool, on console: Console
  ) throws(ToolError) -> ExitStatus {
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      guard let registry = reading.registry else { return nil }
      let list = try registry.list(of: id, among: [list]) {
        Suggestion.write("wps-cli remove \($0.word) \(id)")
      }
      let references = reading.references(to: id, in: list)
      guard references.isEmpty || releases else {
        sayWhatCites(id, in: list, references, in: reading, on: console)
        return nil
      }
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

extension RemoveCommand {
  /// More places than these are counted.
  private static let mostPlaces = 8

  /// Says what refers to the record, and how to go on.
  private func sayWhatCites(
    _ id: String, in list: RecordList, _ references: [RecordReference], in reading: RegistryReading,
    on console: Console
  ) {
    let what = list.named([id])
    var lines = [
      Message(
        "wps-cli: \(what) is cited elsewhere, and stays:",
        fr: "wps-cli\u{A0}: impossible de supprimer \(what), que le fichier cite encore\u{A0}:")
    ]
    lines += references.prefix(Self.mostPlaces).map { reference in
      let place = "\(reading.text.name.replacingControls):\(reference.line): "
      let time = reference.observation.flatMap { reading.time(ofObservation: $0, of: reference.id) }
      return Message(verbatim: "  " + place) + reference.list.named([reference.id])
        + (time.map { Message(verbatim: ", \(console.language.shortName(of: $0))") } ?? .empty)
    }
    if references.count > Self.mostPlaces {
      let rest = references.count - Self.mostPlaces
      lines.append(Message("  and in \(rest) more places", fr: "  et à \(rest) autres endroits"))
    }
    // The options of a command change what observations cite; the rest is done in the file.
    lines.append(
      list == .targets
        ? Message(
          "Add \(typed: "--release") to take it from them too",
          fr: "Ajoutez \(typed: "--release") pour le leur retirer aussi")
        : references.allSatisfy { $0.observation != nil }
          ? Message(
            "Cite another source there with \(typed: "wps-cli record … --replace --source ID"), "
              + "or take these figures away with \(typed: "wps-cli record … --remove"), and try again",
            fr:
              "Citez-y une autre source avec \(typed: "wps-cli record … --replace --source ID"), ou "
              + "supprimez ces chiffres avec \(typed: "wps-cli record … --remove"), puis recommencez"
          )
          : Message(
            "Take \(typed: id) out on these lines of the file, or put another id in its place, and "
              + "try again",
            fr: "Retirez \(typed: id) de ces lignes du fichier, ou mettez-y un autre identifiant, "
              + "puis recommencez"))
    for line in lines { console.complain(line) }
  }
}

extension RegistryReading {
  /// The time of an observation of a subject.
  fileprivate func time(ofObservation index: Int, of subject: String) -> ObservationTime? {
    registry?.subjects.first { $0.id == subject }?.observations[index].time
  }
}

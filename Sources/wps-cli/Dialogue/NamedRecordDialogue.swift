import WPSIndicators

/// `wps-cli rename` and `wps-cli remove` without operands: asks for what they would say.
struct NamedRecordDialogue {
  private let dialogue: Dialogue
  private let reading: RegistryReading
  private let registry: Registry

  private typealias Interruption = Dialogue.Interruption

  /// What was meant by a conversation.
  struct Named {
    let list: RecordList
    let id: String
    /// The new id, of one that is renamed.
    var new = ""
    /// Whether it is taken from what is held against it too.
    var releases = false
  }

  /// What is done with what was meant.
  typealias Deed = (Named) throws(ToolError) -> ExitStatus

  /// Asks for a record and its new id, and has it renamed on a yes.
  static func rename(
    _ dialogue: Dialogue, in file: FileArgument, _ write: Deed
  ) throws(ToolError) -> ExitStatus {
    try hold(dialogue, file, write) { (conversation) throws(Interruption) in
      try conversation.renaming()
    }
  }

  /// Asks for a record that is to go, and has it taken away on a yes.
  static func remove(
    _ dialogue: Dialogue, in file: FileArgument, _ write: Deed
  ) throws(ToolError) -> ExitStatus {
    try hold(dialogue, file, write) { (conversation) throws(Interruption) in
      try conversation.removing()
    }
  }

  private static func hold(
    _ dialogue: Dialogue, _ file: FileArgument, _ write: Deed,
    _ converse: (NamedRecordDialogue) throws(Interruption) -> Named?
  ) throws(ToolError) -> ExitStatus {
    guard let read = try file.readRegistry(from: dialogue.console) else { return .failure }
    let conversation = NamedRecordDialogue(
      dialogue: dialogue, reading: read.reading, registry: read.registry)
    let named: Named?
    do throws(Interruption) {
      try dialogue.greet(
        read.registry, of: read.reading.text.name, emptyMeans: Message("nothing", fr: "rien"))
      named = try converse(conversation)
      if named == nil {
        try dialogue.say(Message("Nothing was written.", fr: "Rien n’a été écrit."))
      }
    } catch {
      switch error {
      case .failed(let error): throw error
      case .ended, .back:
        dialogue.console.complain(Message("nothing was written", fr: "rien n’a été écrit"))
        return .success
      }
    }
    return try named.map(write) ?? .success
  }

  // MARK: - Questions

  private func renaming() throws(Interruption) -> Named? {
    let named = try record("1/2")
    let registry = registry
    let question = Dialogue.Question(
      number: "2/2",
      text: Message("Its new id?", fr: "Son nouvel identifiant\u{A0}?"),
      needed: Message("An id is needed.", fr: "Il faut un identifiant."),
      explanation: Message(
        "Small letters, digits and hyphens.",
        fr: "Des minuscules sans accent, des chiffres et des traits d’union."))
    let new = try dialogue.ask(question) { (word) throws(Interruption) -> Dialogue.Reply<String> in
      guard Identifier.isWellFormed(word) else { return .again(question.explanation) }
      return registry.isFree(word, in: named.list)
        ? .value(word)
        : .again(
          Message("\(typed: word) is taken already.", fr: "\(typed: word) est déjà pris."))
    }
    guard let new, let edit = try? reading.renaming(named.id, in: named.list, to: new) else {
      return nil
    }
    let places = edit.edits.count
    let isMeant = try dialogue.confirm(
      Message(
        "Change \(typed: named.id) into \(typed: new), in \(places) \(places == 1 ? "place" : "places")?",
        fr: """
          Remplacer \(typed: named.id) par \(typed: new), à \(places) \
          \(places == 1 ? "endroit" : "endroits")\u{A0}?
          """), byDefault: true)
    return isMeant ? Named(list: named.list, id: named.id, new: new) : nil
  }

  private func removing() throws(Interruption) -> Named? {
    var named = try record("1/1")
    let held = named.list == .targets ? registry.subjects(heldAgainst: named.id) : []
    if !held.isEmpty {
      let all = held.map { Message(verbatim: $0.label) }.conjunction
      named.releases = try dialogue.confirm(
        Message(
          "\(all) are held against it; take it from them too?",
          fr: "Y sont soumis\u{A0}: \(all)\u{A0}; le leur retirer aussi\u{A0}?"), byDefault: true)
      if !named.releases { return nil }
    }
    let count = registry.subjects.first { $0.id == named.id }?.observations.count ?? 0
    let figures = RecordList.ofSubjects.contains(named.list) && count > 0
    let isMeant = try dialogue.confirm(
      figures
        ? Message(
          "Take \(typed: named.id) away, with all its figures (\(count))?",
          fr: "Supprimer \(typed: named.id), avec tous ses chiffres (\(count))\u{A0}?")
        : Message("Take \(typed: named.id) away?", fr: "Supprimer \(typed: named.id)\u{A0}?"),
      byDefault: false)
    return isMeant ? named : nil
  }

  /// Asks for a record by its id or its name, whatever list it stands in.
  private func record(_ number: String) throws(Interruption) -> Named {
    let (registry, dialogue) = (registry, dialogue)
    let question = Dialogue.Question(
      number: number,
      text: Message(
        "Which body, target, source or other record?  (its name or words of it; * for the list)",
        fr: """
          Quel organe, objectif, source ou autre élément\u{A0}?  (nom ou mots du nom\u{A0}; \
          * pour la liste)
          """),
      needed: Message("A name or an id is needed.", fr: "Il faut un nom ou un identifiant."),
      explanation: Message(
        "Anything of the file that has an id.",
        fr: "Tout ce qui, dans le fichier, porte un identifiant."))
    let id = try dialogue.ask(question) { (word) throws(Interruption) -> Dialogue.Reply<String> in
      try RecordDialogue.choice(
        for: word, among: registry, in: RecordList.allCases, dialogue,
        none: Message("The file has none of that name.", fr: "Le fichier n’en a pas de ce nom."))
    }
    guard let id else { throw .ended }
    let lists = RecordList.allCases.filter { registry.ids(of: $0).contains(id) }
    if lists.count == 1 { return Named(list: lists[0], id: id) }
    guard let place = try dialogue.choice(among: lists.map(\.indefinite)) else {
      return try record(number)
    }
    return Named(list: lists[place], id: id)
  }
}

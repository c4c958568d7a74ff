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
    /// The words that take away one of its figures, and not it itself.
    var removal: [String]?
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
      // Of which record is what every later question hangs on.
      var named: Named?
      try dialogue.walk { (place) throws(Interruption) -> Bool in
        if place == 0 { named = try conversation.removing() }
        return place == 0
      }
      return named
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
        read.registry, of: read.reading.text.name)
      named = try converse(conversation)
      if named == nil {
        try dialogue.say(Message("Nothing was written.", fr: "Rien n’a été écrit."))
      }
    } catch {
      switch error {
      case .failed(let error): throw error
      case .ended, .back:
        dialogue.console.complain(Message("Nothing was written.", fr: "Rien n’a été écrit."))
        return .success
      }
    }
    return try named.map(write) ?? .success
  }

  // MARK: - Questions

  private func renaming() throws(Interruption) -> Named? {
    var (named, new, isMeant) = (nil as Named?, nil as String?, false)
    try dialogue.walk { (place) throws(Interruption) -> Bool in
      switch place {
      case 0: named = try record("1/2")
      case 1: if let named { new = try newID(for: named) }
      case 2:
        guard let named, let new,
          let edit = try? reading.renaming(named.id, in: named.list, to: new)
        else { return false }
        isMeant = try confirms(renaming: named, to: new, inPlaces: edit.edits.count)
      default: return false
      }
      return true
    }
    guard isMeant, let named, let new else { return nil }
    return Named(list: named.list, id: named.id, new: new)
  }

  private func newID(for named: Named) throws(Interruption) -> String? {
    let registry = registry
    let question = Dialogue.Question(
      number: "2/2",
      text: Message("Its new id?", fr: "Son nouvel identifiant\u{A0}?"),
      needed: Message("An id is needed.", fr: "Il faut un identifiant."),
      explanation: Message(
        "Small letters, digits and hyphens.",
        fr: "Des minuscules sans accent, des chiffres et des traits d’union."))
    return try dialogue.ask(question) { (word) throws(Interruption) -> Dialogue.Reply<String> in
      guard Identifier.isWellFormed(word) else { return .again(question.explanation) }
      return registry.isFree(word, in: named.list)
        ? .value(word)
        : .again(
          Message("\(typed: word) is taken already.", fr: "\(typed: word) est déjà pris."))
    }
  }

  private func confirms(
    renaming named: Named, to new: String, inPlaces places: Int
  ) throws(Interruption) -> Bool {
    try dialogue.confirm(
      Message(
        "Change \(typed: named.id) into \(typed: new), in \(places) \(places == 1 ? "place" : "places")?",
        fr: """
          Remplacer \(typed: named.id) par \(typed: new), à \(places) \
          \(places == 1 ? "endroit" : "endroits")\u{A0}?
          """), byDefault: true)
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
    let subject =
      RecordList.ofSubjects.contains(named.list)
      ? registry.subjects.first { $0.id == named.id } : nil
    let count = subject?.observations.count ?? 0
    let figures = count > 0
    if let subject, figures, let index = try figure(of: subject) {
      named.removal = try removal(of: index, subject)
      return named.removal == nil ? nil : named
    }
    let isMeant = try dialogue.confirm(
      figures
        ? Message(
          "Take \(typed: named.id) away, with all its figures (\(count))?",
          fr: "Supprimer \(typed: named.id), avec tous ses chiffres (\(count))\u{A0}?")
        : Message("Take \(typed: named.id) away?", fr: "Supprimer \(typed: named.id)\u{A0}?"),
      byDefault: false)
    return isMeant ? named : nil
  }

  /// More figures than these are not listed.
  private static let mostFigures = 9

  /// Asks for one of the last figures of a subject; nil where it is to go itself.
  private func figure(of subject: Subject) throws(Interruption) -> Int? {
    let observed = subject.observations
    let last = observed.indices.sorted { observed[$1].time.isEarlier(than: observed[$0].time) }
      .prefix(Self.mostFigures)
    let language = dialogue.language
    let names = last.map { index in
      let what = registry.described(index, of: subject, in: language)
      let time = language.name(of: observed[index].time)
      return Message("\(time): \(what)", fr: "\(time)\u{A0}: \(what)")
    }
    let whole = Message(
      "\(typed: subject.id) itself, with all its figures (\(observed.count))",
      fr: "\(typed: subject.id) en entier, avec tous ses chiffres (\(observed.count))")
    try dialogue.blank()
    try dialogue.pose(Message("What is to go?", fr: "Que faut-il supprimer\u{A0}?"))
    let place = try dialogue.choice(
      among: names + [whole],
      needed: Message("A number is needed.", fr: "Il faut un numéro."))
    guard let place, last.indices.contains(place) else { return nil }
    return last[place]
  }

  /// The words that take a figure away, once it is meant.
  private func removal(of index: Int, _ subject: Subject) throws(Interruption) -> [String]? {
    let observed = subject.observations
    let (time, isAlternate) = (observed[index].time, observed[index].isAlternate)
    var words = [subject.id, "--remove"]
    words +=
      time.asAt.map { ["--as-at", $0.description] } ?? ["--period", time.period.description]
    let alike = observed.indices.filter {
      observed[$0].time.alone == time.alone && (observed[$0].isAlternate || !isAlternate)
    }
    if isAlternate { words.append("--alternate") }
    if alike.count > 1, let place = alike.firstIndex(of: index) {
      words += ["--which", String(place + 1)]
    }
    let only = registry.sources(citedOnlyBy: index, of: subject)
    if !only.isEmpty {
      let all = only.map { Message(verbatim: $0) }.conjunction
      let isMeant = try dialogue.confirm(
        Message(
          "Nothing else cites \(all); take that away too?",
          fr: "Rien d’autre ne cite \(all)\u{A0}; supprimer aussi\u{A0}?"), byDefault: true)
      if isMeant { words.append("--with-source") }
    }
    let isMeant = try dialogue.confirm(
      Message("Take this figure away?", fr: "Supprimer ce chiffre\u{A0}?"), byDefault: false)
    return isMeant ? words : nil
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

import WPSIndicators

/// Of what the figure is: by whom it is told, of whom, of when.
extension RecordDialogue {
  // MARK: - The source

  mutating func askForSource(_ number: String) throws(Interruption) {
    let question = Dialogue.Question(
      number: number,
      text: Message(
        "Which source?  (its name, or words of its title; + for one that is new, * for the list)",
        fr:
          "Quelle source\u{A0}?  (nom ou mots du titre\u{A0}; + pour une nouvelle, * pour la liste)"
      ),
      kept: source,
      needed: Message(
        "Every figure has its source. Write some words of its title, or + to add one.",
        fr: """
          Chaque chiffre a sa source. Écrivez quelques mots de son titre, ou + pour en ajouter une.
          """),
      explanation: Message(
        "The report, page or article that gives the figure. Every figure names one, so that a reader "
          + "can look it up.",
        fr:
          "Le rapport, la page ou l’article qui donne le chiffre. Chaque chiffre en cite un, pour "
          + "que chacun puisse le vérifier."))
    let known = registry
    let kept = newSource
    let dialogue = dialogue
    var new: Source?
    let id = try dialogue.ask(question) { (word) throws(Interruption) -> Dialogue.Reply<String> in
      if word == kept?.id {
        new = kept
        return .value(word)
      }
      if word == "+" {
        guard let source = try Self.newSource(dialogue, known) else {
          return .again(Message("Which source, then?", fr: "Quelle source, alors\u{A0}?"))
        }
        new = source
        return .value(source.id)
      }
      return try Self.choice(
        for: word, among: known, in: [.sources], dialogue,
        none: Message(
          "No source has such a title. + adds one.",
          fr: "Aucune source n’a un tel titre. + en ajoute une."))
    }
    guard let id else { return }
    (source, newSource) = (id, new)
    draft.sources = [id]
  }

  /// Asks for all that is said of a source; nil where it has no title.
  private static func newSource(
    _ dialogue: Dialogue, _ registry: Registry
  ) throws(Interruption) -> Source? {
    func question(_ text: Message, _ explanation: Message, kept: String? = nil) -> Dialogue.Question
    {
      Dialogue.Question(text: text, kept: kept, explanation: explanation)
    }
    let title = try dialogue.text(
      question(
        Message("Title", fr: "Titre"),
        Message(
          "The title as it is to be cited, in the language of the source.",
          fr: "Le titre tel qu’il sera cité, dans la langue de la source.")))
    guard let title else { return nil }
    let publisher = try dialogue.text(
      question(
        Message("Publisher", fr: "Éditeur"),
        Message(
          "Who published it: an organization, a newspaper. Empty: not known.",
          fr: "Qui l’a publiée\u{A0}: un organisme, un journal. Vide\u{A0}: inconnu.")))
    let date = try dialogue.ask(
      question(
        Message("Published on", fr: "Publiée le"),
        Message(
          "The day on which the source came out, if it says so. Without it nobody can tell which of "
            + "two sources is the newer one. Empty: not known.",
          fr:
            "Le jour où la source a paru, si elle le dit. Sans date, on ne pourra pas savoir "
            + "laquelle de deux sources est la plus récente. Vide\u{A0}: inconnue."))
    ) { (word) throws(Interruption) -> Dialogue.Reply<CalendarDate> in
      dialogue.day(in: word)
        ?? .again(Dialogue.dayHint)
    }
    let url = try dialogue.text(
      question(
        Message("Web address", fr: "Adresse"),
        Message(
          "Where it can be read. Empty: it is not on the web.",
          fr: "Où on peut la lire. Vide\u{A0}: elle n’est pas en ligne.")))
    let proposed = registry.newID(for: title, in: .sources)
    let id = try dialogue.ask(
      question(
        Message("Id", fr: "Identifiant"),
        Message(
          "The short name by which figures cite it: small letters, digits and hyphens.",
          fr:
            "Le nom court par lequel les chiffres la citent\u{A0}: minuscules sans accent, chiffres "
            + "et traits d’union."), kept: proposed)
    ) { (word) throws(Interruption) -> Dialogue.Reply<String> in
      if !registry.isFree(word, in: .sources) {
        return .again(
          Message(
            "Another source has this id.", fr: "Une autre source porte déjà cet identifiant."))
      }
      return Identifier.isWellFormed(word)
        ? .value(word)
        : .again(
          Message(
            "Write small letters, digits and hyphens.",
            fr: "Écrivez des minuscules sans accent, des chiffres et des traits d’union."))
    }
    guard let id else { return nil }
    return Source(
      id: id, title: LocalizedText(title), date: date,
      publisher: publisher.map { LocalizedText($0) },
      url: url)
  }

  // MARK: - The subject

  mutating func askForSubject(_ number: String) throws(Interruption) {
    let question = Dialogue.Question(
      number: number,
      text: Message(
        "Which body, list or indicator?  (its name or the beginning of it; * for the list)",
        fr: "Quel organe, liste ou indicateur\u{A0}?  (nom ou début du nom\u{A0}; * pour la liste)"),
      kept: subject?.id,
      needed: Message(
        "Write a part of its name, such as assembly; * lists them all.",
        fr: "Écrivez une partie de son nom, par exemple transition\u{A0}; * donne la liste."),
      explanation: Message(
        "What the source speaks of: a committee, a chamber, a commission, a budget line, a commitment.",
        fr:
          "Ce dont parle la source\u{A0}: un comité, une chambre, une commission, une ligne de "
          + "budget, un engagement."))
    let (known, dialogue) = (registry, dialogue)
    let id = try dialogue.ask(question) { (word) throws(Interruption) -> Dialogue.Reply<String> in
      try Self.choice(
        for: word, among: known, in: [.bodies, .lists, .indicators], dialogue,
        none: Message(
          "Nothing has such a name; * lists them all.",
          fr: "Rien ne porte ce nom\u{A0}; * donne la liste."))
    }
    guard let id, let named = registry.subjects.first(where: { $0.id == id }) else { return }
    if subject?.id != id {
      let (time, sources) = (draft.time, draft.sources)
      draft = ReportedObservation(time: time, sources: sources)
    }
    subject = named
  }

  /// The record that a word means: the only one, or the one that is chosen; nil for none.
  static func choice(
    for word: String, among registry: Registry, in lists: [RecordList], _ dialogue: Dialogue,
    where isOffered: (String) -> Bool = { _ in true }, none: Message
  ) throws(Interruption) -> Dialogue.Reply<String> {
    var inventory = Inventory(of: registry, lists)
    inventory.entries.removeAll { !isOffered($0.id) }
    if word == "*" {
      try dialogue.show(
        TextInventory.render(
          inventory, in: dialogue.language, style: dialogue.console.outputStyle))
      return .again(Message("Write a name, or an id.", fr: "Écrivez un nom, ou un identifiant."))
    }
    let records = NamedRecords(
      inventory.entries.map {
        NamedRecords.Record(id: $0.id, name: $0.name, otherName: $0.abbreviation)
      }, listedBy: .listed(by: "wps-cli list"))
    let wording = InventoryWording(inventory, in: dialogue.language)
    func sayLast(_ entry: Inventory.Entry) throws(Interruption) {
      guard RecordList.ofSubjects.contains(entry.list) else { return }
      let last = wording.last(entry)
      try dialogue.say(
        Message("Last figure: \(last).", fr: "Dernier chiffre\u{A0}: \(last)."))
    }
    let found = records.matches(word).prefix(9).compactMap { match in
      inventory.entries.first { $0.id == match.id }
    }
    guard let first = found.first else { return .again(none) }
    guard found.count == 1 else {
      let place = try dialogue.choice(
        among: found.map { Message(verbatim: wording.name($0)) })
      guard let place else {
        return .again(
          Message("Then write other words of the name.", fr: "Alors, écrivez d’autres mots du nom.")
        )
      }
      try sayLast(found[place])
      return .value(found[place].id)
    }
    try dialogue.say(wording.name(first))
    try sayLast(first)
    if first.id == word { return .value(first.id) }
    return .ifMeant(Message("Is that it?", fr: "C’est bien cela\u{A0}?"), first.id)
  }
}

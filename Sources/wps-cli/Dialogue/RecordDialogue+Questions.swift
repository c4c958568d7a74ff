import WPSIndicators

/// Of what the figure is: by whom it is told, of whom, of when.
extension RecordDialogue {
  // MARK: - The source

  mutating func askForSource(_ number: String) throws(Interruption) {
    let question = Dialogue.Question(
      number: number,
      text: Message(
        "Which source?  (words of its title; + and the title for a new one, * for the list)",
        fr:
          "Quelle source\u{A0}?  (mots du titre\u{A0}; + et le titre pour une nouvelle, * pour la liste)"
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
      if word.hasPrefix("+") {
        guard let source = try Self.newSource(String(word.dropFirst()), dialogue, known) else {
          return .again(Message("Which source, then?", fr: "Quelle source, alors\u{A0}?"))
        }
        new = source
        return .value(source.id)
      }
      return try Self.choice(
        for: word, among: known, in: [.sources], dialogue,
        none: Message(
          "No source has such a title. + and the title add one.",
          fr: "Aucune source n’a un tel titre. + et le titre en ajoutent une."))
    }
    guard let id else { return }
    (source, newSource) = (id, new)
    draft.sources = [id]
  }

  /// Asks for all that is said of a source; nil where it has no title.
  /// - Parameter title: its title, where it has been told already.
  private static func newSource(
    _ told: String, _ dialogue: Dialogue, _ registry: Registry
  ) throws(Interruption) -> Source? {
    func question(_ text: Message, _ explanation: Message, kept: String? = nil) -> Dialogue.Question
    {
      Dialogue.Question(text: text, kept: kept, explanation: explanation)
    }
    var (title, publisher, date, place) = (
      told.trimmingSpaces, nil as String?, nil as CalendarDate?, nil as String?
    )
    let isTold = !title.isEmpty
    try dialogue.walk(from: isTold ? 1 : 0) { (number) throws(Interruption) -> Bool in
      switch number {
      case 0:
        title =
          try dialogue.text(
            question(
              Message("Title", fr: "Titre"),
              Message(
                "The title as it is to be cited, in the language of the source.",
                fr: "Le titre tel qu’il sera cité, dans la langue de la source."))) ?? ""
        return !title.isEmpty
      case 1:
        publisher = try dialogue.text(
          question(
            Message("Publisher", fr: "Éditeur"),
            Message(
              "Who published it: an organization, a newspaper. Empty: not known.",
              fr: "Qui l’a publiée\u{A0}: un organisme, un journal. Vide\u{A0}: inconnu."),
            kept: publisher))
      case 2:
        date = try dialogue.ask(
          question(
            Message("Published on  (empty: no date)", fr: "Publiée le  (vide\u{A0}: sans date)"),
            Message(
              "The day on which the source came out, if it says so. Without it nobody can tell which "
                + "of two sources is the newer one.",
              fr:
                "Le jour où la source a paru, si elle le dit. Sans date, on ne pourra pas savoir "
                + "laquelle de deux sources est la plus récente."),
            kept: date.map { dialogue.language.typed(ObservationTime(asAt: $0)) })
        ) { (word) throws(Interruption) -> Dialogue.Reply<CalendarDate> in
          dialogue.day(in: word) ?? .again(Dialogue.dayHint)
        }
      case 3:
        place = try dialogue.text(
          question(
            Message(
              "Symbol or web address  (S/2022/731, https://…; empty: none)",
              fr: "Cote ou adresse web  (S/2022/731, https://…\u{A0}; vide\u{A0}: aucune)"),
            Message(
              "By what it can be found: the symbol of a document, or where it can be read on the web.",
              fr:
                "Ce qui permet de la trouver\u{A0}: la cote d’un document, ou son adresse en ligne."
            ),
            kept: place))
      default: return false
      }
      return true
    }
    // A title in another script gives no letters for an id.
    guard !title.isEmpty,
      let id = registry.newID(for: title, in: .sources)
        ?? registry.newID(for: "source", in: .sources)
    else { return nil }
    let isOnWeb = place.map { $0.contains("://") || $0.hasPrefix("www.") } ?? false
    return Source(
      id: id, title: LocalizedText(title),
      symbol: isOnWeb ? nil : place, date: date, publisher: publisher.map { LocalizedText($0) },
      url: isOnWeb ? place : nil)
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
        for: word, among: known, in: [.bodies, .lists, .indicators], dialogue, saysLast: false,
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
    try sayLast(of: named)
  }

  /// Says the last figure by the time that is to be recorded, and whether there are later ones.
  private func sayLast(of subject: Subject) throws(Interruption) {
    let end = offeredTime?.date ?? registry.reportingPeriod.lastDay
    let figures = subject.observations.indices.filter {
      !subject.observations[$0].isAlternate && !subject.observations[$0].isInWords
    }
    func time(_ index: Int) -> ObservationTime { subject.observations[index].time }
    let last = figures.filter { time($0).date <= end }.max { time($0).isEarlier(than: time($1)) }
    let newest = figures.map(time).max { $0.isEarlier(than: $1) }
    if let last {
      let figure = registry.figures(last, of: subject, in: dialogue.language)
      let when = dialogue.language.shortName(of: time(last))
      try dialogue.say(
        Message(
          "Last figure up to then: \(figure), \(when).",
          fr: "Dernier chiffre jusque-là\u{A0}: \(figure), \(when)."))
    }
    if let newest, newest.date > end {
      let when = dialogue.language.shortName(of: newest)
      try dialogue.say(
        Message(
          "(There are later ones; the newest: \(when).)",
          fr: "(Il y en a de plus récents\u{A0}; le dernier\u{A0}: \(when).)"))
    }
  }

  /// The record that a word means: the only one, or the one that is chosen; nil for none.
  static func choice(
    for word: String, among registry: Registry, in lists: [RecordList], _ dialogue: Dialogue,
    where isOffered: (String) -> Bool = { _ in true }, saysLast: Bool = true, none: Message
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
      guard saysLast, RecordList.ofSubjects.contains(entry.list) else { return }
      let last = wording.last(entry)
      try dialogue.say(
        Message("Last figure: \(last).", fr: "Dernier chiffre\u{A0}: \(last)."))
    }
    let found = records.matches(word).prefix(9).compactMap { match in
      inventory.entries.first { $0.id == match.id }
    }
    guard let first = found.first else { return .again(none) }
    guard found.count == 1 else {
      var others: String?
      let place = try dialogue.choice(
        among: found.map { Message(verbatim: wording.name($0)) }, otherWords: { others = $0 })
      guard let place else {
        // Whoever sees that it is none of these writes the name in other words.
        if let others {
          return try choice(
            for: others, among: registry, in: lists, dialogue, where: isOffered, saysLast: saysLast,
            none: none)
        }
        return .again(
          Message("Then write other words of the name.", fr: "Alors, écrivez d’autres mots du nom.")
        )
      }
      try sayLast(found[place])
      return .value(found[place].id)
    }
    try dialogue.say(wording.name(first))
    try sayLast(first)
    if !records.named(word).isEmpty { return .value(first.id) }
    return .ifMeant(Message("Is that it?", fr: "C’est bien cela\u{A0}?"), first.id)
  }
}

extension ReportedObservation {
  /// Whether it gives no figure, but words alone.
  fileprivate var isInWords: Bool {
    figures == Figures() && holders.isEmpty
  }
}

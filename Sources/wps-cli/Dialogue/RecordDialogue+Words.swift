import WPSIndicators

/// What the source says in words, or by a word: the direction, a status, a level, who holds a post.
extension RecordDialogue {
  mutating func askForTrend(_ number: String) throws(Interruption) {
    let trends: [ReportedTrend] = [.increased, .decreased, .unchanged]
    try dialogue.blank()
    try dialogue.pose(
      Message(
        "No number: does the source say in words how it went?  (empty: it does not)",
        fr:
          "Pas de nombre\u{A0}: la source dit-elle en mots l’évolution\u{A0}?  (vide\u{A0}: non)"
      ), number)
    let trend = try dialogue.choice(among: trends.map(Self.words)).map { trends[$0] }
    draft.reportedTrend = trend
    // Words stand for the numbers.
    if trend != nil, !isCorrection {
      for key in [Figures.Key.members, .seats, .vacant] { draft.figures.remove(key) }
    }
  }

  /// What a source says of a body in words, in the fewest.
  static func words(for trend: ReportedTrend) -> Message {
    switch trend {
    case .increased: Message("more women than before", fr: "plus de femmes qu’avant")
    case .decreased: Message("fewer women than before", fr: "moins de femmes qu’avant")
    case .unchanged: Message("as many as before", fr: "autant qu’avant")
    }
  }

  /// What is said where an answer is needed.
  private static let needed = Message(
    "An answer is needed here; Ctrl-C leaves and writes nothing.",
    fr: "Il faut une réponse ici\u{A0}; Ctrl-C quitte sans rien écrire.")

  mutating func askForStatus(_ number: String) throws(Interruption) {
    let words: [(MilestoneStatus, Message)] = [
      (.planned, Message("planned", fr: "prévu")),
      (.inProgress, Message("in progress", fr: "en cours")),
      (.done, Message("done", fr: "réalisé")),
      (.abandoned, Message("given up", fr: "abandonné")),
    ]
    try dialogue.blank()
    try dialogue.pose(
      Message(
        "How far is it?", fr: "Où en est-il\u{A0}?"), number)
    guard let place = try dialogue.choice(among: words.map { $0.1 }, needed: Self.needed) else {
      return
    }
    draft.figures.status = words[place].0
  }

  mutating func askForLevel(_ number: String) throws(Interruption) {
    let scale = registry.scales.first { $0.id == subject?.indicator?.scale }
    let levels = scale?.levels ?? []
    try dialogue.blank()
    try dialogue.pose(
      Message(
        "Which level?", fr: "Quel niveau\u{A0}?"), number)
    let place = try dialogue.choice(
      among: levels.map { Message(verbatim: $0.name.text(in: dialogue.language)) },
      needed: Self.needed)
    guard let place else { return }
    draft.figures.level = levels[place].id
  }

  mutating func askForJustification(_ number: String) throws(Interruption) {
    let text = try dialogue.text(
      Dialogue.Question(
        number: number,
        text: Message("Why this level?", fr: "Pourquoi ce niveau\u{A0}?"),
        kept: draft.justification?.text(in: dialogue.language), needed: Self.needed,
        explanation: Message(
          "One sentence that a reader can check.", fr: "Une phrase qu’un lecteur peut vérifier.")))
    guard let text else { return }
    draft.justification = LocalizedText(text)
  }

  mutating func askForOrder(_ number: String) throws(Interruption) {
    let order = try dialogue.ask(
      Dialogue.Question(
        number: number,
        text: Message(
          "The candidates from the first place on?  W woman, M man, O neither, ? not stated",
          fr:
            "Les candidats depuis la première place\u{A0}?  W femme, M homme, O autre, ? non précisé"
        ),
        kept: draft.figures.order?.description, needed: Self.needed,
        explanation: Message(
          "A letter for each place: MMWMMW.", fr: "Une lettre par place\u{A0}: MMWMMW."))
    ) { (word) throws(Interruption) -> Dialogue.Reply<CandidateOrder> in
      CandidateOrder(word.uppercased()).map { .value($0) }
        ?? .again(
          Message(
            "Write the letters W, M, O and ? alone.",
            fr: "Écrivez seulement les lettres W, M, O et ?."))
    }
    guard let order else { return }
    draft.figures.order = order
  }

  mutating func askForHolder(_ index: Int, _ number: String) throws(Interruption) {
    guard let positions = subject?.body?.positions, positions.indices.contains(index) else {
      return
    }
    let position = positions[index]
    let name = position.name.text(in: dialogue.language)
    let words: [(Holder, Message)] = [
      (.woman, Message("a woman", fr: "une femme")), (.man, Message("a man", fr: "un homme")),
      (.vacant, Message("nobody: it is vacant", fr: "personne\u{A0}: le poste est vacant")),
    ]
    try dialogue.blank()
    try dialogue.pose(
      Message(
        "Who holds this post: \(name)?  (empty: the source does not say)",
        fr: "Qui occupe ce poste\u{A0}: \(name)\u{A0}?  (vide\u{A0}: la source ne le dit pas)"),
      number)
    draft.holders[position.id] = try dialogue.choice(among: words.map { $0.1 }).map { words[$0].0 }
  }
}

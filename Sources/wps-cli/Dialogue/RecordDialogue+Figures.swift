import WPSIndicators

/// What the source says: numbers, a percentage, or words.
extension RecordDialogue {
  /// The last figure of the subject that gives a count.
  private func last(_ key: Figures.Key) -> (count: Count, time: ObservationTime)? {
    let known =
      subject?.observations.filter { !$0.isAlternate && $0.figures.given(key) != nil } ?? []
    let latest = known.reduce(nil as ReportedObservation?) { best, next in
      best.map { $0.time.isEarlier(than: next.time) ? next : $0 } ?? next
    }
    return latest.flatMap { last in last.figures.given(key).map { ($0, last.time) } }
  }

  mutating func askForCount(_ key: Figures.Key, _ number: String) throws(Interruption) {
    // A body of which nothing is told has no size to be asked for.
    if key == .vacant, isEmptyOfCounts { return }
    let (current, former, percent) = (
      draft.figures.given(key), last(key), draft.figures.reportedPercent
    )
    let question = Dialogue.Question(
      number: number, text: text(for: key),
      kept: current?.spelling ?? (mayBePercent(key) ? percent.map { "\($0) %" } : nil),
      explanation: explanation(of: key))
    if let former, current == nil, [.members, .whole, .seats].contains(key) {
      let when = dialogue.language.shortName(of: former.time)
      try dialogue.blank()
      try dialogue.say(
        Message(
          "(last: \(former.count.spelling), \(when); write = if the source says so again)",
          fr:
            "(dernier relevé\u{A0}: \(former.count.spelling), \(when)\u{A0}; écrivez = si la source le redit)"
        ))
    }
    let (figures, isOfPart) = (draft.figures, mayBePercent(key))
    enum Answer { case count(Count), percent(ReportedPercent) }
    let answer = try dialogue.ask(question) {
      (word) throws(Interruption) -> Dialogue.Reply<Answer> in
      if word == "=", let former { return .value(.count(former.count)) }
      if isOfPart, word.contains("%") || word.contains(",") && !word.contains(" "),
        let percent = MeantSpelling.percent(word).flatMap({ ReportedPercent($0) })
      {
        return Self.reply(to: percent).map { .percent($0) }
      }
      guard let count = MeantSpelling.count(word) else {
        if MeantSpelling.isNothing(word) {
          return .again(
            Message(
              "Leave it empty where the source does not say.",
              fr: "Ne répondez rien si la source ne le dit pas."))
        }
        return .again(
          isOfPart
            ? Message(
              "Write a number, such as 42; a bound, \"at least 40\", \"38 to 42\"; or a percentage, 28.6 %.",
              fr:
                "Écrivez un nombre, par exemple 42\u{A0}; une borne, «\u{A0}au moins 40\u{A0}», «\u{A0}38 à 42\u{A0}»\u{A0}; ou un pourcentage, 28,6\u{A0}%."
            )
            : Message(
              "Write a number, such as 147, or a bound, \"at least 140\".",
              fr: "Écrivez un nombre, par exemple 147, ou une borne, «\u{A0}au moins 140\u{A0}»."))
      }
      return Self.check(count, as: key, beside: figures, former?.count).map { .count($0) }
    }
    draft.figures.remove(key)
    if mayBePercent(key) { draft.figures.reportedPercent = nil }
    switch answer {
    case .count(let count): draft.figures[key] = count
    case .percent(let percent): draft.figures.reportedPercent = percent
    case nil: break
    }
  }

  private var isEmptyOfCounts: Bool {
    draft.figures.given(.women) == nil && draft.figures.given(.members) == nil
  }

  /// Whether a percentage can stand for a count, as published.
  private func mayBePercent(_ key: Figures.Key) -> Bool { key == .women || key == .part }

  /// A percentage as published; one below 1 is often a share that was taken for one.
  private static func reply(to percent: ReportedPercent) -> Dialogue.Reply<ReportedPercent> {
    guard let meant = percent.asFraction else { return .value(percent) }
    return .ifMeant(
      Message(
        "\(percent) per cent is less than one in a hundred. Did you mean \(meant) per cent?",
        fr:
          "\(percent.description.replacing(".", with: ","))\u{A0}% ferait moins d’un sur cent. Vouliez-vous dire \(meant.description.replacing(".", with: ",")) %\u{A0}?"
      ), meant)
  }

  /// What can be told of a count at once.
  private static func check(
    _ count: Count, as key: Figures.Key, beside figures: Figures, _ former: Count?
  ) -> Dialogue.Reply<Count> {
    let part: Figures.Key = key == .whole ? .part : .women
    guard key == .members || key == .whole, let few = figures.given(part), let most = count.max,
      few.min > most
    else { return .value(count) }
    let impossible = Message(
      "\(few.spelling) of \(count.spelling): impossible.",
      fr: "\(few.spelling) sur \(count.spelling)\u{A0}: impossible.")
    if let former, few.min <= former.max ?? .max {
      return .ifMeant(
        Message(
          "\(impossible) Did you mean \(former.spelling)?",
          fr: "\(impossible) Vouliez-vous dire \(former.spelling)\u{A0}?"), former)
    }
    return .again(
      Message(
        "\(impossible) Write the number again, or < to correct the one before.",
        fr: "\(impossible) Écrivez de nouveau le nombre, ou < pour corriger le précédent."))
  }

  private func text(for key: Figures.Key) -> Message {
    switch key {
    case .women:
      Message(
        "How many women?  A number; \"at least 40\"; \"38 to 42\"; or a published percentage (28.6 %)",
        fr:
          "Combien de femmes\u{A0}?  Un nombre\u{A0}; «\u{A0}au moins 40\u{A0}»\u{A0}; «\u{A0}38 à 42\u{A0}»\u{A0}; ou un pourcentage publié (28,6\u{A0}%)"
      )
    case .members:
      Message("Of how many members in office?", fr: "Sur combien de membres en fonction\u{A0}?")
    case .seats:
      Message(
        "How many seats or posts in all, filled or not?",
        fr: "Combien de sièges ou de postes en tout, pourvus ou non\u{A0}?")
    case .vacant:
      Message(
        "Vacant seats?  (0 if the source says that there are none; empty if it does not speak of them)",
        fr:
          "Sièges vacants\u{A0}?  (0 si la source dit qu’il n’y en a pas\u{A0}; vide si elle n’en parle pas)"
      )
    case .part:
      Message(
        "How much of the whole?  A number, or a published percentage (28.6 %)",
        fr: "Quelle partie du total\u{A0}?  Un nombre, ou un pourcentage publié (28,6\u{A0}%)")
    case .whole: Message("Of how much in all?", fr: "Sur combien en tout\u{A0}?")
    default: Message("How many?", fr: "Combien\u{A0}?")
    }
  }

  private func explanation(of key: Figures.Key) -> Message {
    switch key {
    case .members:
      Message(
        "Those who serve, not the seats that the law provides. Empty: the source does not say.",
        fr:
          "Les personnes en fonction, et non les sièges que prévoit la loi. Vide\u{A0}: la source ne "
          + "le dit pas.")
    case .vacant:
      Message(
        "Seats that nobody holds. 0 is a statement, empty is none.",
        fr: "Les sièges que personne n’occupe. 0 est une affirmation, vide n’en est pas une.")
    default:
      Message(
        "Only what the source says: empty where it does not say, 0 where it says that there are none. A "
          + "percentage is kept as it was published, and not turned into people.",
        fr:
          "Seulement ce que dit la source\u{A0}: vide si elle ne le dit pas, 0 si elle dit qu’il n’y "
          + "en a pas. Un pourcentage est gardé tel qu’il est publié, sans en déduire des personnes."
      )
    }
  }

  // MARK: - Words

  mutating func askForTrend(_ number: String) throws(Interruption) {
    let words: [(ReportedTrend, Message)] = [
      (.increased, Message("more women than before", fr: "plus de femmes qu’avant")),
      (.decreased, Message("fewer women than before", fr: "moins de femmes qu’avant")),
      (.unchanged, Message("as many as before", fr: "autant qu’avant")),
    ]
    try dialogue.blank()
    try dialogue.pose(
      Message(
        "No number: does the source say in words how it went?  (empty: it does not)",
        fr:
          "Pas de nombre\u{A0}: la source dit-elle en mots l’évolution\u{A0}?  (vide\u{A0}: non)"
      ), number)
    draft.reportedTrend = try dialogue.choice(among: words.map { $0.1 }).map { words[$0].0 }
  }

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
    guard let place = try dialogue.choice(among: words.map { $0.1 }) else {
      return try askForStatus(number)
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
      among: levels.map { Message(verbatim: $0.name.text(in: dialogue.language)) })
    guard let place else { return try askForLevel(number) }
    draft.figures.level = levels[place].id
  }

  mutating func askForJustification(_ number: String) throws(Interruption) {
    let text = try dialogue.text(
      Dialogue.Question(
        number: number,
        text: Message("Why this level?", fr: "Pourquoi ce niveau\u{A0}?"),
        explanation: Message(
          "One sentence that a reader can check.", fr: "Une phrase qu’un lecteur peut vérifier.")))
    guard let text else { return try askForJustification(number) }
    draft.justification = LocalizedText(text)
  }

  mutating func askForOrder(_ number: String) throws(Interruption) {
    let order = try dialogue.ask(
      Dialogue.Question(
        number: number,
        text: Message(
          "The candidates from the first place on?  W woman, M man, O neither, ? not stated",
          fr:
            "Les candidats depuis la première place\u{A0}?  W femme, M homme, O autre,\u{A0}? non précisé"
        ),
        explanation: Message(
          "A letter for each place: MMWMMW.", fr: "Une lettre par place : MMWMMW."))
    ) { (word) throws(Interruption) -> Dialogue.Reply<CandidateOrder> in
      CandidateOrder(word.uppercased()).map { .value($0) }
        ?? .again(
          Message(
            "Write the letters W, M, O and ? alone.",
            fr: "Écrivez seulement les lettres W, M, O et ?."))
    }
    guard let order else { return try askForOrder(number) }
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
      (.vacant, Message("nobody: it is vacant", fr: "personne : le poste est vacant")),
    ]
    try dialogue.blank()
    try dialogue.pose(
      Message(
        "Who holds this post: \(name)?  (empty: the source does not say)",
        fr: "Qui occupe ce poste : \(name)\u{A0}?  (vide : la source ne le dit pas)"), number)
    draft.holders[position.id] = try dialogue.choice(among: words.map { $0.1 }).map { words[$0].0 }
  }
}

import WPSIndicators

/// What the source says in numbers, or in a percentage.
extension RecordDialogue {
  /// The last figure of the subject that gives a count.
  private func last(_ key: Figures.Key) -> (count: Count, time: ObservationTime)? {
    let known =
      subject?.observations.filter {
        !$0.isAlternate && $0.figures.given(key) != nil && $0.time.date <= draft.time.date
      } ?? []
    let latest = known.reduce(nil as ReportedObservation?) { best, next in
      best.map { $0.time.isEarlier(than: next.time) ? next : $0 } ?? next
    }
    return latest.flatMap { last in last.figures.given(key).map { ($0, last.time) } }
  }

  mutating func askForCount(_ key: Figures.Key, _ number: String) throws(Interruption) {
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
          "(\(label(for: key)): \(former.count.spelling), \(when); write = if the source says so again)",
          fr:
            "(\(label(for: key))\u{A0}: \(former.count.spelling), \(when)\u{A0}; écrivez = si la source le redit)"
        ))
    }
    let (figures, isOfPart, language) = (draft.figures, mayBePercent(key), dialogue.language)
    enum Answer { case count(Count, of: Count?), percent(ReportedPercent) }
    let answer = try dialogue.ask(question) {
      (word) throws(Interruption) -> Dialogue.Reply<Answer> in
      if word == "=", let former { return .value(.count(former.count, of: nil)) }
      if isOfPart,
        word.contains("%") || word.folded.contains("cent")
          || word.contains(",") && !word.contains(" ") && !word.hasEnglishThousands(in: language),
        let percent = MeantSpelling.percent(word).flatMap({ ReportedPercent($0) })
      {
        return Self.reply(to: percent).map { .percent($0) }
      }
      if isOfPart, let (count, whole) = word.countAndWhole {
        return .value(.count(count, of: whole))
      }
      guard let count = word.meantCount else {
        if MeantSpelling.isNone(word) {
          return .ifMeant(
            Message(
              "Does the source say that there are none (0)?",
              fr: "La source dit-elle qu’il n’y en a pas (0)\u{A0}?"), .count(.zero, of: nil))
        }
        if MeantSpelling.isNothing(word) {
          return .again(
            Message(
              "Leave it empty where the source does not say.",
              fr: "Ne répondez rien si la source ne le dit pas."))
        }
        return .again(
          isOfPart
            ? Message(
              "Write a number, such as 42; a bound, \"at least 40\", \"38 to 42\"; or a percentage, 28.6 %. Where there are words alone, leave it empty: they are asked for next.",
              fr:
                "Écrivez un nombre, par exemple 42\u{A0}; une borne, «\u{A0}au moins 40\u{A0}», «\u{A0}38 à 42\u{A0}»\u{A0}; ou un pourcentage, 28,6\u{A0}%. S’il n’y a que des mots, ne répondez rien\u{A0}: ils sont demandés ensuite."
            )
            : Message(
              "Write a number, such as 147, or a bound, \"at least 140\".",
              fr: "Écrivez un nombre, par exemple 147, ou une borne, «\u{A0}au moins 140\u{A0}»."))
      }
      return Self.check(count, as: key, beside: figures, former?.count).map { .count($0, of: nil) }
    }
    draft.figures.remove(key)
    if mayBePercent(key) {
      draft.figures.reportedPercent = nil
      // What came with the answer that is given anew goes with it.
      if isWholeTold { draft.figures.remove(key == .part ? .whole : .members) }
      isWholeTold = false
      if answer != nil { draft.reportedTrend = nil }
    }
    switch answer {
    case .count(let count, let whole):
      draft.figures[key] = count
      if let whole {
        draft.figures[key == .part ? .whole : .members] = whole
        isWholeTold = true
      }
    case .percent(let percent): draft.figures.reportedPercent = percent
    case nil: break
    }
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

  /// How the count is asked for, in a few words.
  func label(for key: Figures.Key) -> Message {
    switch key {
    case .women: Message("the women", fr: "les femmes")
    case .members: Message("the members in office", fr: "les membres en fonction")
    case .seats: Message("the seats or posts in all", fr: "les sièges ou postes en tout")
    case .vacant: Message("the vacant seats or posts", fr: "les sièges ou postes vacants")
    case .men: Message("the men", fr: "les hommes")
    case .other: Message("those counted as neither", fr: "les personnes ni femmes ni hommes")
    case .unspecified: Message("those of unstated sex", fr: "les personnes de sexe non précisé")
    case .part: Message("the part", fr: "la partie")
    case .whole: Message("the whole", fr: "le total")
    default: Message("the number", fr: "le nombre")
    }
  }

  private func text(for key: Figures.Key) -> Message {
    switch key {
    case .women:
      Message(
        "How many women?  \"42 of 147\", \"at least 40\", \"38 to 42\", or a published percentage, 28.6 %; "
          + "empty where the source gives no number",
        fr:
          "Combien de femmes\u{A0}?  «\u{A0}42 sur 147\u{A0}», «\u{A0}au moins 40\u{A0}», «\u{A0}38 à 42\u{A0}», "
          + "ou un pourcentage publié, 28,6\u{A0}%\u{A0}; vide si la source ne donne pas de nombre"
      )
    case .members where subject?.body?.kind == .missionUnit:
      Message("How many posts are filled?", fr: "Combien de postes sont pourvus\u{A0}?")
    case .members:
      Message("Of how many members in office?", fr: "Sur combien de membres en fonction\u{A0}?")
    case .seats:
      Message(
        "How many seats or posts in all, filled or not?",
        fr: "Combien de sièges ou de postes en tout, pourvus ou non\u{A0}?")
    case .vacant:
      Message(
        "Vacant seats or posts?  (0 if the source says that there are none; empty if it does not speak "
          + "of them)",
        fr:
          "Sièges ou postes vacants\u{A0}?  (0 si la source dit qu’il n’y en a pas\u{A0}; vide si elle n’en parle pas)"
      )
    case .part:
      Message(
        "How much of the whole?  A number, or a published percentage (28.6 %)",
        fr: "Quelle partie du total\u{A0}?  Un nombre, ou un pourcentage publié (28,6\u{A0}%)")
    case .whole: Message("Of how much in all?", fr: "Sur combien en tout\u{A0}?")
    case .men: Message("How many men?", fr: "Combien d’hommes\u{A0}?")
    case .other:
      Message(
        "How many who are counted neither as women nor as men?",
        fr: "Combien de personnes qui ne sont comptées ni comme femmes ni comme hommes\u{A0}?")
    case .unspecified:
      Message("How many of unstated sex?", fr: "Combien de personnes de sexe non précisé\u{A0}?")
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
}

extension String {
  /// Both counts of "4 women of 15".
  fileprivate var countAndWhole: (Count, Count)? {
    let words = split(separator: " ")
    guard let place = words.firstIndex(where: { ["of", "sur", "/"].contains($0.lowercased()) })
    else { return nil }
    let sides = [words[..<place], words[(place + 1)...]].map { $0.joined(separator: " ") }
    guard let count = sides[0].meantCount, let whole = sides[1].meantCount,
      count.min <= whole.max ?? .max
    else { return nil }
    return (count, whole)
  }

  /// Whether it is a number with an English separator of thousands: "1,234".
  fileprivate func hasEnglishThousands(in language: Language) -> Bool {
    language == .english && wholeMatch(of: /\d{1,3}(,\d{3})+/) != nil
  }

  /// The count that it spells, in digits or words.
  fileprivate var meantCount: Count? {
    MeantSpelling.count(withoutNoun) ?? MeantSpelling.count(inWords: withoutNoun)
  }

  /// A number without the noun that somebody wrote behind it: "40" for "40 women".
  fileprivate var withoutNoun: String {
    let nouns: Set = [
      "femme", "femmes", "woman", "women", "membre", "membres", "member", "members", "personne",
      "personnes", "people", "siege", "sieges", "seat", "seats", "poste", "postes", "post", "posts",
      "vacant", "vacants",
    ]
    let words = split(separator: " ")
    let number = words.prefix { !nouns.contains(String($0).folded) }
    guard !number.isEmpty, words[number.count...].allSatisfy({ nouns.contains(String($0).folded) })
    else { return self }
    return number.joined(separator: " ")
  }
}

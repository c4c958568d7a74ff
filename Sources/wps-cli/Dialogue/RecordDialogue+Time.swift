import WPSIndicators

/// Of when the figure is, and what becomes of one that the file has of that time.
extension RecordDialogue {
  /// The time that is offered: that of what the source says of the subject already, that of the figure
  /// before, if it was of the same source, else the period of the file; nil where the
  /// source came out so much later that it hardly speaks of that.
  var offeredTime: ObservationTime? {
    // What the source gave of this subject is what it will be asked of again.
    let given = subject?.observations.filter { $0.sources == [source ?? ""] } ?? []
    if given.count == 1 { return given[0].time }
    if let formerTime, formerSource == source { return formerTime }
    let period = registry.reportingPeriod
    if let date = newSource?.date ?? registry.sources.first(where: { $0.id == source })?.date,
      let next = period.advanced(by: 1), date > next.lastDay
    {
      return nil
    }
    return ObservationTime(in: period)
  }

  mutating func askForTime(_ number: String) throws(Interruption) {
    let period = isTimed ? draft.time : offeredTime
    let question = Dialogue.Question(
      number: number,
      text: Message(
        "Of which day or period?  A day (2024-03-31), a month (March 2024), a quarter (Q1 2024)",
        fr:
          "À quelle date\u{A0}?  Un jour (31/03/2024), un mois (mars 2024), un trimestre (T1 2024)"
      ),
      kept: period.map { dialogue.language.typed($0) },
      needed: Message("A time is needed.", fr: "Il faut une date."),
      explanation: Message(
        "The time for which the source states the figure, not the day on which it came out. Where it "
          + "gives a day, write the day.",
        fr:
          "Le moment pour lequel la source donne le chiffre, et non le jour où elle a paru. Si elle "
          + "donne un jour, écrivez le jour."))
    let time = try dialogue.ask(question) {
      (word) throws(Interruption) -> Dialogue.Reply<ObservationTime> in
      if let day = dialogue.day(in: word) {
        return checked(day.map { ObservationTime(asAt: $0) })
      }
      if let period = Period(word) ?? MeantSpelling.period(word) {
        return checked(.value(ObservationTime(in: period)))
      }
      return .again(
        Message(
          "That is no day or period. Write 2024-03-31, March 2024, or Q1 2024.",
          fr: "Ce n’est ni un jour ni une période. Écrivez 31/03/2024, mars 2024 ou T1 2024."))
    }
    guard let time, let subject else { return }
    draft.time = time
    isTimed = true
    try dialogue.say(dialogue.language.name(of: time) + ".")
    if try !settle(with: subject) { try askForTime(number) }
  }

  /// A time; none in which the body does not exist, which is better told before all the rest is
  /// answered.
  private func checked(
    _ reply: Dialogue.Reply<ObservationTime>
  ) -> Dialogue.Reply<ObservationTime> {
    let language = dialogue.language
    func name(_ day: CalendarDate) -> String { language.name(of: ObservationTime(asAt: day)) }
    guard let time = reply.meant, let body = subject?.body else { return reply }
    if let ended = body.ended, time.firstDay > ended {
      return .again(
        Message(
          "It ended on \(name(ended)). Write an earlier time, or < to choose another.",
          fr: """
            Cet organe a pris fin le \(name(ended)). Écrivez une date antérieure, ou < pour en \
            choisir un autre.
            """))
    }
    if let established = body.established, time.date < established {
      return .again(
        Message(
          "It was established on \(name(established)). Write a later time, or < to choose another.",
          fr: """
            Cet organe a été créé le \(name(established)). Écrivez une date postérieure, ou < pour \
            en choisir un autre.
            """))
    }
    return reply
  }

  /// Asks what is to become of a figure that the subject has of this time already.
  /// - Returns: whether that is settled; else another time is wanted.
  private mutating func settle(with subject: Subject) throws(Interruption) -> Bool {
    let corrected = isCorrection ? replaced : nil
    let index = subject.observations.indices.first {
      let observation = subject.observations[$0]
      return $0 != corrected && !observation.isAlternate
        && observation.time.alone == draft.time.alone
    }
    // A figure that is corrected moves to its new time.
    if corrected != nil {
      guard index != nil else { return true }
      try dialogue.say(
        Message(
          "The file has another figure of that time; write another one.",
          fr: "Le fichier a un autre chiffre pour cette date\u{A0}; écrivez-en une autre."))
      return false
    }
    replaced = nil
    draft.isAlternate = false
    guard let index else { return true }
    let figure = registry.described(index, of: subject, in: dialogue.language)
    try dialogue.say(
      Message(
        "The file has a figure of that time: \(figure). What is to be done?",
        fr: "Le fichier a déjà un chiffre pour cette date\u{A0}: \(figure). Que faire\u{A0}?"))
    // Of what has been answered already nothing gives way to what the file has.
    let isOfSource =
      subject.observations[index].sources == draft.sources && draft.figures == Figures()
    let replace =
      isOfSource
      ? Message("correct it", fr: "le corriger")
      : Message(
        "replace it (the old one is shown before it goes)",
        fr: "le remplacer (l’ancien sera montré avant d’être effacé)")
    switch try dialogue.choice(
      among: [
        replace,
        Message(
          "keep it, and note mine beside it, as another source's",
          fr: "le garder et noter le mien à côté, comme autre source"),
        Message("go back to the date", fr: "revenir à la date"),
      ],
      explanation: Message(
        "1 if the old figure is wrong, or your source replaces it; 2 if two sources differ: the old "
          + "one decides the verdict, and yours is shown beside it.",
        fr:
          "1 si l’ancien chiffre est faux, ou si votre source le remplace\u{A0}; 2 si deux sources "
          + "diffèrent\u{A0}: l’ancien décide du verdict, et le vôtre est montré à côté.")
    ) {
    case 0:
      replaced = index
      if isOfSource {
        isCorrection = true
        draft = subject.observations[index]
      }
    case 1: draft.isAlternate = true
    default: return false
    }
    return true
  }
}

extension Registry {
  /// An observation of the file in words: "40 women of 147, 27.2% (IPU Parline)".
  func described(_ index: Int, of subject: Subject, in language: Language) -> String {
    let observation = subject.observations[index]
    let titles = sources.filter { observation.sources.contains($0.id) }
      .map { $0.title.text(in: language) }.joined(
        separator: language == .french ? "\u{A0}; " : "; ")
    return "\(figures(index, of: subject, in: language)) (\(titles))"
  }

  /// The same without its sources.
  func figures(_ index: Int, of subject: Subject, in language: Language) -> String {
    RecordedFigure(at: index, of: subject.id, from: self, to: self).map {
      RecordOutcome(in: language, isPlanned: false).figures(of: $0)
    } ?? subject.observations[index].summary.text(in: language)
  }
}

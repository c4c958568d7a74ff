/// What is said of corrections, of records that come and go, and of ids.
extension RecordOutcome {
  /// "corrected cvjr, 14 September 2016".
  public func corrected(_ subject: String, at time: ObservationTime) -> String {
    say(
      Message(
        "corrected \(subject), \(asAt(time))",
        fr: "donnée corrigée\u{A0}: \(subject), \(asAt(time))"),
      planned: Message(
        "would be corrected: \(subject), \(asAt(time))",
        fr: "donnée qui serait corrigée\u{A0}: \(subject), \(asAt(time))"))
  }

  /// "women: 6 → 7", a line for each key whose value is another; in French by the words for them.
  public func fields(
    from before: ReportedObservation, to after: ReportedObservation
  ) -> [String] {
    FieldChange.changes(from: before.entries, to: after.entries).map { field in
      let none = say(Message("nothing", fr: "rien"))
      let (before, after) = (field.before ?? none, field.after ?? none)
      let word = ObservationWord.named(field.key)
      return say(
        Message(
          "\(field.key): \(before) → \(after)",
          fr: "\(word)\u{A0}: \(before) → \(after)")
      ).printable
    }
  }

  /// "42 women of 147 members, 28.6%": what an observation gives, by the measure of the first of its
  /// subject's assessments; in the words of the file where that is no number.
  public func figures(of figure: RecordedFigure) -> String {
    let wording = AssessmentWording(figure.after, in: language)
    guard let (assessment, evidence) = figure.measured else {
      return say(figure.observation.summary).printable
    }
    let percent = wording.percent(evidence, assessment, verdict: assessment.verdict)
    return language.phrasebook.list(
      [wording.figures(evidence, assessment).text, percent].filter { !$0.isEmpty }
    ).printable
  }

  /// "took away cvjr, 14 September 2016 (members 24, women 6, source ipu-2026)".
  public func removed(_ observation: ReportedObservation, of subject: String) -> String {
    let what = "\(subject), \(asAt(observation.time)) (\(say(observation.summary).printable))"
    return say(
      Message("took away \(what)", fr: "donnée supprimée\u{A0}: \(what)"),
      planned: Message(
        "would be taken away: \(what)", fr: "donnée qui serait supprimée\u{A0}: \(what)"))
  }

  /// "nothing cites the source ipu-2026 now; 'wps-cli remove source ipu-2026' takes it away".
  /// - Parameters:
  ///   - sources: the ids of the sources.
  ///   - command: what takes a source away.
  public func unused(_ sources: [String], by command: (String) -> String) -> String {
    let what = RecordList.sources.named(sources)
    let commands =
      sources.map { Message(verbatim: command($0)) }
      .joined(by: Message(verbatim: "; ")) ?? Message(verbatim: "")
    return say(
      Message(
        "nothing cites \(what) now; to take away: \(commands)",
        fr: "rien ne cite plus \(what)\u{A0}; pour supprimer\u{A0}: \(commands)"))
  }

  /// "still cited, and therefore kept: the source ipu-2026".
  public func kept(_ sources: [String]) -> String {
    let what = RecordList.sources.named(sources)
    let isOne = sources.count == 1
    return say(
      Message(
        "still cited, and therefore kept: \(what)",
        fr:
          "\(isOne ? "encore citée, donc conservée" : "encore citées, donc conservées")\u{A0}: \(what)"
      ))
  }

  /// "took away the source ipu-2026".
  public func removed(_ ids: [String], from list: RecordList) -> String {
    let what = list.named(ids)
    return say(
      Message("took away \(what)", fr: "suppression\u{A0}: \(what)"),
      planned: Message(
        "would be taken away: \(what)", fr: "suppression qui serait faite\u{A0}: \(what)"))
  }

  /// "added the body cnt".
  public func added(_ record: NewRecord) -> String {
    let what = record.list.named([record.id])
    return say(
      Message("added \(what)", fr: "ajout\u{A0}: \(what)"),
      planned: Message("would be added: \(what)", fr: "ajout qui serait fait\u{A0}: \(what)"))
  }

  /// "the body cnt is now called conseil, in 14 places".
  public func renamed(
    _ id: String, in list: RecordList, to new: String, places: Int
  ) -> String {
    let what = list.named([id])
    let english = places == 1 ? "in 1 place" : "in \(places) places"
    let french = places == 1 ? "à 1 endroit" : "à \(places) endroits"
    return say(
      Message(
        "\(what) is now called \(new), \(english)",
        fr: "\(what) s’appelle désormais \(new), \(french)"),
      planned: Message(
        "\(what) would be called \(new), \(english)", fr: "\(what) s’appellerait \(new), \(french)")
    )
  }

  /// Says one thing where something was written, and another where it is only planned.
  private func say(_ message: Message, planned: Message? = nil) -> String {
    (isPlanned ? planned ?? message : message).text(in: language)
  }

  private func asAt(_ time: ObservationTime) -> String { language.phrasebook.asAt(time) }
}

extension RecordList {
  /// "the source ipu-2026", "the sources ipu-2025 and ipu-2026".
  package func named(_ ids: [String]) -> Message {
    let all = ids.map { Message(verbatim: $0) }.conjunction
    let (one, many) = words
    return (ids.count == 1 ? one : many) + Message(verbatim: " ") + all
  }

  /// One of its records: "a body".
  package var indefinite: Message {
    switch self {
    case .groups: Message("a group", fr: "un groupe")
    case .sources: Message("a source", fr: "une source")
    case .scales: Message("a scale", fr: "une échelle")
    case .targets: Message("a target", fr: "un objectif")
    case .bodies: Message("a body", fr: "un organe")
    case .lists: Message("a list", fr: "une liste")
    case .indicators: Message("an indicator", fr: "un indicateur")
    }
  }

  /// Whether the French word is feminine.
  var isFeminine: Bool {
    switch self {
    case .sources, .scales, .lists: true
    case .groups, .targets, .bodies, .indicators: false
    }
  }

  private var words: (one: Message, many: Message) {
    switch self {
    case .groups: (Message("the group", fr: "le groupe"), Message("the groups", fr: "les groupes"))
    case .sources:
      (Message("the source", fr: "la source"), Message("the sources", fr: "les sources"))
    case .scales: (Message("the scale", fr: "l’échelle"), Message("the scales", fr: "les échelles"))
    case .targets:
      (Message("the target", fr: "l’objectif"), Message("the targets", fr: "les objectifs"))
    case .bodies: (Message("the body", fr: "l’organe"), Message("the bodies", fr: "les organes"))
    case .lists: (Message("the list", fr: "la liste"), Message("the lists", fr: "les listes"))
    case .indicators:
      (
        Message("the indicator", fr: "l’indicateur"),
        Message("the indicators", fr: "les indicateurs")
      )
    }
  }
}

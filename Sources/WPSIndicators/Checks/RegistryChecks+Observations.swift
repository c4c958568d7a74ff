extension RegistryChecks {
  /// A body's life does not end before it begins.
  mutating func checkLives() {
    for (index, body) in registry.bodies.enumerated() {
      guard let established = body.established, let ended = body.ended, ended < established else {
        continue
      }
      report(
        .datesReversed, at: RecordPath(.bodies, index)["ended"],
        Message(
          "\(quoted: body.id) ended on \(ended), before it was established on \(established)",
          fr:
            "\(quoted: body.id) a pris fin le \(day: ended), avant sa création le \(day: established)"
        ),
        help: Message(
          "check both days in the source",
          fr: "vérifiez ces deux dates dans la source"))
    }
  }

  /// Observations lie in their subject's life, at times of their own, with counts that can be true,
  /// from sources that can know them.
  mutating func checkObservations() {
    var sources = Directory(sourcesOf: registry)
    sources.isComplete = !gaps.lists.contains(.sources)
    // Where the sources that a file cites are in the registry, and of when they are: each is looked up
    // once.
    var cited = [CitedSource?]()
    var file: CitingFile?
    for (subject, path) in subjects {
      let list = path["observations"]
      let body = subject.body
      checkTimes(subject, list)
      let observations = subject.observations
      if let its = observations.file, its !== file {
        file = its
        cited = its.sources.map { ids in
          sources.position(of: ids[0]).map { ($0, registry.sources[$0].date) }
        }
      }
      let life = (begin: body?.established, end: body?.ended)
      let suspects = observations.positions { plain in
        !isSurelySound(plain, during: life, citing: cited[Int(plain.source)])
      }
      for index in suspects {
        let observation = observations[index]
        if let body { checkLife(of: body, observation, list, index) }
        checkReportingPeriod(observation, of: subject, list, index)
        if let body { checkHolders(observation, of: body, list, index) }
        checkLevel(observation, of: subject, list, index)
        checkFigures(observation, of: subject, list, index)
        checkSources(observation, &sources, list, index)
      }
    }
  }

  /// A source of the registry, and when it is of.
  private typealias CitedSource = (position: Int, date: CalendarDate?)

  /// Whether nothing can be wrong with an observation, as can be seen of most; what it cites is cited.
  /// - Parameter life: the days on which its body was established and ended.
  private mutating func isSurelySound(
    _ plain: PlainObservation, during life: (begin: CalendarDate?, end: CalendarDate?),
    citing source: CitedSource?
  ) -> Bool {
    let (firstDay, lastDay) = (plain.time.firstDay, plain.time.date)
    guard plain.isSurelyTrue, lastDay <= registry.reportingPeriod.lastDay,
      life.begin.map({ $0 <= lastDay }) ?? true, life.end.map({ firstDay <= $0 }) ?? true,
      let source, source.date.map({ firstDay <= $0 }) ?? true
    else { return false }
    isCited[source.position] = true
    return true
  }

  private mutating func checkTimes(_ subject: Subject, _ list: RecordPath) {
    // Most files are in order, where neighbours are all that need be compared.
    if subject.observations.figuresAreOfLaterAndLaterTimes { return }
    // A year, its last quarter and its last day are three times of one date.
    var first = [ObservationTime: Int]()
    for (index, observation) in subject.observations.enumerated() where !observation.isAlternate {
      guard let earlier = first[observation.time.alone] else {
        first[observation.time.alone] = index
        continue
      }
      report(
        .duplicateObservation, at: observation.timePath(list[index]),
        Message(
          "\(quoted: subject.id) is observed twice \(when(observation))",
          fr: "\(quoted: subject.id) a deux observations \(when(observation))"),
        first: subject.observations[earlier].timePath(list[earlier]),
        Message("first observed here", fr: "première observation ici"),
        help: Message(
          "delete one, or mark the figure that is not used with \"alternate\": true",
          fr: """
            supprimez l’une des deux, ou ajoutez "alternate": true à celle dont le chiffre n’est pas \
            retenu
            """))
    }
  }

  private mutating func checkLife(
    of body: Body, _ observation: ReportedObservation, _ list: RecordPath, _ index: Int
  ) {
    // A life that ends before it begins has been noted; everything would lie outside it.
    if let established = body.established, let ended = body.ended, ended < established { return }
    let (firstDay, lastDay) = (observation.time.firstDay, observation.time.date)
    let problem: Message
    if let established = body.established, lastDay < established {
      problem = Message(
        "before it was established on \(established)",
        fr: "avant sa création le \(day: established)")
    } else if let ended = body.ended, firstDay > ended {
      problem = Message("after it ended on \(ended)", fr: "après sa fin le \(day: ended)")
    } else {
      return
    }
    report(
      .outsideLife, at: observation.timePath(list[index]),
      Message(
        "\(quoted: body.id) is observed \(when(observation)), \(problem)",
        fr: "\(quoted: body.id) a une observation \(when(observation)), \(problem)"),
      help: Message(
        "correct the time, or the body's 'established' and 'ended'",
        fr: """
          corrigez la date de l’observation, ou \(quoted: "established") et \(quoted: "ended") de \
          l’organe
          """))
  }

  private mutating func checkReportingPeriod(
    _ observation: ReportedObservation, of subject: Subject, _ list: RecordPath, _ index: Int
  ) {
    let reported = registry.reportingPeriod
    let date = observation.time.ending(by: subject.body?.ended).date
    guard date > reported.lastDay else { return }
    report(
      .afterReportingPeriod, at: observation.timePath(list[index]),
      Message(
        "this observation is later than the reporting period \(reported)",
        fr: "cette observation est postérieure à la période couverte, \(reported)"),
      help: Message(
        "check the time, or move 'reportingPeriod' on",
        fr: "vérifiez la date, ou avancez \(quoted: "reportingPeriod")"),
      remedy: .beginPeriod(Period(reported.granularity, containing: date).description))
  }

  // MARK: - Figures

  private mutating func checkFigures(
    _ observation: ReportedObservation, of subject: Subject, _ list: RecordPath, _ index: Int
  ) {
    let figures = observation.figures
    let narrowed: NarrowedFigures?
    switch subject.kind {
    case .body:
      if let body = subject.body, !observation.parts.isEmpty {
        return checkFigures(observation, of: body, list, index)
      }
      narrowed = NarrowedFigures(figures)
    case .share: narrowed = NarrowedFigures(shareOf: figures)
    case .position, .list, .count, .milestone, .level: return
    }
    guard let narrowed else {
      return reportContradiction(figures, of: subject.kind, list[index])
    }
    checkPercent(figures, narrowed, list[index])
  }

  /// The figures of the whole and of its parts can all be true.
  private mutating func checkFigures(
    _ observation: ReportedObservation, of body: Body, _ list: RecordPath, _ index: Int
  ) {
    if case .index(let position)? = list.steps.dropFirst().first,
      !gaps.bodiesWithoutBreakdowns.contains(position)
    {
      checkParts(of: body, observation, list, index)
    }
    let figures = observation.figures
    let parts = observation.parts.divided(by: body.breakdowns)
    var table = CountTable(figures, parts)
    if let narrowed = NarrowedObservation(figures, parts)?.whole {
      checkPercent(figures, narrowed, list[index])
    } else if table.narrowRows() == 0 {
      reportContradiction(figures, of: .body, list[index])
    } else {
      reportContradiction(of: parts, with: figures, at: list[index])
    }
  }

  private mutating func checkPercent(
    _ figures: Figures, _ narrowed: NarrowedFigures, _ path: RecordPath
  ) {
    guard let percent = figures.reportedPercent, narrowed.percentUse == .ignored else { return }
    report(
      .percentMismatch, at: path["reportedPercent"],
      Message(
        "\(percent: percent.description) does not agree with the counts, and is not used",
        fr: """
          \(percent: percent.description) ne correspond pas aux nombres donnés, et n’est pas utilisé
          """),
      help: percentHelp(narrowed, decimals: max(2, percent.decimals)))
  }

  private mutating func reportContradiction(
    _ figures: Figures, of kind: SubjectKind, _ path: RecordPath
  ) {
    let isShare = kind == .share
    let keys: [Figures.Key] =
      isShare ? [.whole, .part] : [.members, .seats, .vacant, .women, .men, .other, .unspecified]
    let rules =
      isShare
      ? Message(
        "the part cannot be more than the whole", fr: "la partie ne peut pas dépasser le tout")
      : Self.ruleOfCounts
        + Message(
          " (the last two are 0 where they are not given)",
          fr: " (les deux derniers valent 0 s’ils ne sont pas donnés)")
    let given = keys.compactMap { key in
      figures.given(key).map { (name: key.rawValue, count: $0) }
    }
    let list = Message.list(given)
    report(
      .contradictoryCounts, at: given.first.map { path[$0.name] } ?? path,
      Message(
        "these counts cannot all be true: \(list)",
        fr: "ces nombres ne peuvent pas être tous exacts\u{A0}: \(list)"),
      help: rules)
  }

  static let ruleOfCounts = Message(
    "seats = members + vacant, and members = women + men + other + unspecified",
    fr: "seats = members + vacant, et members = women + men + other + unspecified")

  private func percentHelp(_ narrowed: NarrowedFigures, decimals: Int) -> Message {
    guard let women = narrowed.women.exact, let members = narrowed.members.exact, members > 0 else {
      return Message(
        "check the percentage against the source", fr: "comparez le pourcentage à la source")
    }
    let share = Fraction(women, over: members).percent(decimals: decimals)
    return Message(
      "\(women) of \(members) is \(percent: share); check the figures against the source",
      fr: "\(women) sur \(members) font \(percent: share)\u{A0}; comparez les chiffres à la source")
  }

  /// When it is of, in a sentence.
  func when(_ observation: ReportedObservation) -> Message {
    let time = observation.time
    return time.asAt == nil
      ? Message("in \(time)", fr: "pour \(time)") : Message("on \(time)", fr: "au \(time: time)")
  }
}

extension ReportedObservation {
  /// The path to where it says when: its day, else its period.
  func timePath(_ path: RecordPath) -> RecordPath {
    path[time.asAt == nil ? "period" : "asAt"]
  }
}

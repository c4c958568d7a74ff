extension RegistryChecks {
  /// A body's life does not end before it begins.
  mutating func checkLives() {
    for (index, body) in registry.bodies.enumerated() {
      guard let established = body.established, let ended = body.ended, ended < established else {
        continue
      }
      report(
        .datesReversed, at: RecordPath(.bodies, index)["ended"],
        "\(body.id.quoted) ended on \(ended), before it was established on \(established)")
    }
  }

  /// Observations lie in their subject's life, at times of their own, with counts that can be true,
  /// from sources that can know them.
  mutating func checkObservations() {
    var sources = Directory("source", registry.sources.map { $0.id })
    sources.isComplete = !gaps.lists.contains(.sources)
    for (subject, path) in subjects {
      let list = path["observations"]
      let body = subject.body
      checkTimes(subject, list)
      for (index, observation) in subject.observations.enumerated() {
        if let body { checkLife(of: body, observation, list, index) }
        checkReportingPeriod(observation, of: subject, list, index)
        if let body { checkHolders(observation, of: body, list, index) }
        checkLevel(observation, of: subject, list, index)
        checkFigures(observation, of: subject, list, index)
        checkSources(observation, &sources, list, index)
      }
    }
  }

  private mutating func checkTimes(_ subject: Subject, _ list: RecordPath) {
    // Most files are in order, where neighbours are all that need be compared.
    let times = subject.observations.lazy.filter { !$0.isAlternate }.map { $0.time }
    if zip(times, times.dropFirst()).allSatisfy({ $0.isEarlier(than: $1) }) { return }
    // A year, its last quarter and its last day are three times of one date.
    var first = [ObservationTime: Int]()
    for (index, observation) in subject.observations.enumerated() where !observation.isAlternate {
      guard let earlier = first[observation.time.alone] else {
        first[observation.time.alone] = index
        continue
      }
      report(
        .duplicateObservation, at: observation.timePath(list[index]),
        "\(subject.id.quoted) is observed twice \(when(observation))",
        first: subject.observations[earlier].timePath(list[earlier]), "first observed here",
        help: "delete one, or mark the figure that is not used with \"alternate\": true")
    }
  }

  private mutating func checkLife(
    of body: Body, _ observation: ReportedObservation, _ list: RecordPath, _ index: Int
  ) {
    // A life that ends before it begins has been noted; everything would lie outside it.
    if let established = body.established, let ended = body.ended, ended < established { return }
    let (firstDay, lastDay) = (observation.time.firstDay, observation.time.date)
    let problem: String
    if let established = body.established, lastDay < established {
      problem = "before it was established on \(established)"
    } else if let ended = body.ended, firstDay > ended {
      problem = "after it ended on \(ended)"
    } else {
      return
    }
    report(
      .outsideLife, at: observation.timePath(list[index]),
      "\(body.id.quoted) is observed \(when(observation)), \(problem)",
      help: "correct the time, or the body's 'established' and 'ended'")
  }

  private mutating func checkReportingPeriod(
    _ observation: ReportedObservation, of subject: Subject, _ list: RecordPath, _ index: Int
  ) {
    let reported = registry.reportingPeriod
    let date = observation.time.ending(by: subject.body?.ended).date
    guard date > reported.lastDay else { return }
    report(
      .afterReportingPeriod, at: observation.timePath(list[index]),
      "this observation is later than the reporting period \(reported)",
      help: "check the time, or move 'reportingPeriod' on",
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
      "\(percent) per cent does not agree with the counts, and is not used",
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
      ? "the part cannot be more than the whole"
      : "seats = members + vacant, and members = women + men + other + unspecified"
        + " (the last two are 0 where they are not given)"
    let given = keys.compactMap { key in figures.given(key).map { (key: key.rawValue, count: $0) } }
    let list = given.map { "\($0.key) \($0.count)" }.joined(separator: ", ")
    report(
      .contradictoryCounts, at: given.first.map { path[$0.key] } ?? path,
      "these counts cannot all be true: \(list)", help: rules)
  }

  private func percentHelp(_ narrowed: NarrowedFigures, decimals: Int) -> String {
    guard let women = narrowed.women.exact, let members = narrowed.members.exact, members > 0 else {
      return "check the percentage against the source"
    }
    let share = Fraction(women, over: members).percent(decimals: decimals)
    return "\(women) of \(members) is \(share) per cent; check the figures against the source"
  }

  private func when(_ observation: ReportedObservation) -> String {
    "\(observation.time.asAt == nil ? "in" : "on") \(observation.time)"
  }

  // MARK: - Sources

  private mutating func checkSources(
    _ observation: ReportedObservation, _ sources: inout Directory, _ list: RecordPath,
    _ index: Int
  ) {
    checkRepetition(observation, list, index)
    // A report cannot tell what was so after it. Where several are cited, one may be of a later day;
    // and one without a date may be of any.
    var latest: CalendarDate?
    var areDated = true
    for (position, source) in observation.sources.enumerated() {
      guard let place = sources.position(of: source) else {
        areDated = false
        citesUnknownSource = true
        if !sources.contains(source) {
          let path = observation.path(ofSource: position, at: list[index])
          problems.append(sources.unknown(source, at: path))
        }
        continue
      }
      isCited[place] = true
      guard let date = registry.sources[place].date else {
        areDated = false
        continue
      }
      latest = max(latest ?? date, date)
    }
    guard areDated, let latest, latest < observation.time.firstDay else { return }
    let source = observation.sources.count == 1 ? "its source" : "the latest of its sources"
    report(
      .sourceTooEarly, at: observation.timePath(list[index]),
      "this observation is of \(observation.time), but \(source) is of \(latest)",
      help: "check both dates; perhaps day and month are swapped in one")
  }

  /// What an observation cites is cited once.
  private mutating func checkRepetition(
    _ observation: ReportedObservation, _ list: RecordPath, _ index: Int
  ) {
    guard observation.sources.count > 1 else { return }
    var first = [String: Int]()
    for (position, source) in observation.sources.enumerated() where !source.isEmpty {
      guard let earlier = first[source] else {
        first[source] = position
        continue
      }
      report(
        .duplicateID, at: list[index]["source"][position],
        "the source \(source.quoted) is named twice", first: list[index]["source"][earlier],
        help: "delete one of the two")
    }
  }
}

extension ReportedObservation {
  /// The path to where it says when: its day, else its period.
  fileprivate func timePath(_ path: RecordPath) -> RecordPath {
    path[time.asAt == nil ? "period" : "asAt"]
  }
}

extension RegistryChecks {
  /// A body's life does not end before it begins.
  func lives() -> [Diagnostic] {
    zip(registry.bodies, places.bodies).compactMap { body, place in
      guard let established = body.established, let ended = body.ended, ended < established else {
        return nil
      }
      return Diagnostic(
        .datesReversed, at: value(of: "ended", in: place.start),
        "\(body.id.quoted) ended on \(ended), before it was established on \(established)")
    }
  }

  /// Observations lie in their subject's life, at times of their own, with counts that can be true.
  func observations() -> [Diagnostic] {
    subjects.flatMap { subject, place in
      duplicateTimes(subject, place)
        + zip(subject.observations, place.observations).flatMap { observation, start in
          outsideLife(observation, of: subject.body, start)
            + afterReportingPeriod(observation, start) + figures(observation, start)
        }
    }
  }

  private func duplicateTimes(
    _ subject: Subject, _ place: RecordPlaces.SubjectPlaces
  ) -> [Diagnostic] {
    // Most files are in order, where neighbours are all that need be compared.
    let dates = subject.observations.lazy.filter { !$0.isAlternate }.map { $0.time.date }
    if zip(dates, dates.dropFirst()).allSatisfy({ $0 < $1 }) { return [] }
    var first = [CalendarDate: Int]()
    var found = [Diagnostic]()
    for (observation, start) in zip(subject.observations, place.observations)
    where !observation.isAlternate {
      let date = observation.time.date
      if let earlier = first[date] {
        found.append(
          Diagnostic(
            .duplicateObservation, at: time(observation, start),
            "\(subject.id.quoted) is observed twice \(when(observation))",
            notes: [Diagnostic.Note(message: "first observed here", range: time(nil, earlier))],
            help: "delete one, or mark the figure that is not used with \"alternate\": true"))
      } else {
        first[date] = start
      }
    }
    return found
  }

  private func outsideLife(
    _ observation: ReportedObservation, of body: Body?, _ start: Int
  ) -> [Diagnostic] {
    guard let body else { return [] }
    // A life that ends before it begins has been noted; everything would lie outside it.
    if let established = body.established, let ended = body.ended, ended < established { return [] }
    let firstDay = observation.time.asAt ?? observation.time.period.firstDay
    let lastDay = observation.time.date
    let problem: String
    if let established = body.established, lastDay < established {
      problem = "before it was established on \(established)"
    } else if let ended = body.ended, firstDay > ended {
      problem = "after it ended on \(ended)"
    } else {
      return []
    }
    return [
      Diagnostic(
        .outsideLife, at: time(observation, start),
        "\(body.id.quoted) is observed \(when(observation)), \(problem)",
        help: "correct the time, or the body's 'established' and 'ended'")
    ]
  }

  private func afterReportingPeriod(_ observation: ReportedObservation, _ start: Int)
    -> [Diagnostic]
  {
    guard observation.time.period > registry.reportingPeriod else { return [] }
    return [
      Diagnostic(
        .afterReportingPeriod, at: time(observation, start),
        "this observation is later than the reporting period \(registry.reportingPeriod)",
        help: "check the time, or move 'reportingPeriod' on",
        remedy: .beginQuarter(observation.time.period.description))
    ]
  }

  private func figures(_ observation: ReportedObservation, _ start: Int) -> [Diagnostic] {
    let narrowed: NarrowedFigures?
    let percent: ReportedPercent?
    switch observation.figures {
    case .body(let figures):
      narrowed = NarrowedFigures(figures)
      percent = figures.reportedPercent
    case .share(let figures):
      narrowed = NarrowedFigures(figures)
      percent = figures.reportedPercent
    case .count, .milestone: return []
    }
    guard let narrowed else { return [contradiction(observation, start)] }
    guard let percent, narrowed.percentUse == .ignored else { return [] }
    return [
      Diagnostic(
        .percentMismatch, at: value(of: "reportedPercent", in: start),
        "\(percent) per cent does not agree with the counts, and is not used",
        help: percentHelp(narrowed, decimals: max(2, percent.decimals)))
    ]
  }

  private func contradiction(_ observation: ReportedObservation, _ start: Int) -> Diagnostic {
    let counts: [(name: String, count: Count)]
    let rules: String
    switch observation.figures {
    case .body(let figures):
      counts = [
        ("members", figures.members), ("seats", figures.seats), ("vacant", figures.vacant),
        ("women", figures.women), ("men", figures.men), ("unspecified", figures.unspecified),
      ]
      rules =
        "seats = members + vacant, and members = women + men + unspecified"
        + (figures.unspecified == .zero ? " (0 if it is not given)" : "")
    case .share(let figures):
      counts = [("whole", figures.whole), ("part", figures.part)]
      rules = "the part cannot be more than the whole"
    case .count, .milestone:
      counts = []
      rules = ""
    }
    let given = counts.filter { member($0.name, in: start) != nil }
    let list = given.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    return Diagnostic(
      .contradictoryCounts, at: given.first.map { value(of: $0.name, in: start) } ?? start..<start,
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

  /// Where an observation says when: at its day, else at its period.
  func time(_ observation: ReportedObservation?, _ start: Int) -> Range<Int> {
    (member("asAt", in: start) ?? member("period", in: start))?.value ?? start..<start + 1
  }
}

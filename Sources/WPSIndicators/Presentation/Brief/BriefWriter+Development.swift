/// The sentences after the figure: what must be known with it, and where it is heading.
extension BriefWriter {
  /// What a reader must know lest the figure mislead.
  func caveats(_ assessment: Assessment) -> [Passage] {
    var caveats = [Passage]()
    if assessment.flags.contains(.denominatorSensitive),
      let counts = assessment.evidence?.counts, let members = counts.members.exact,
      let seats = counts.seats.exact
    {
      caveats.append(phrases.dependsOnVacantSeats(members: members, seats: seats))
    }
    let worthASentence: [AssessmentFlag] = [
      .unattainable, .derivedMembers, .derivedWomen, .derivedPart, .derivedWhole,
    ]
    caveats += assessment.flags.filter(worthASentence.contains).compactMap { flag in
      phrases.flag(flag, assessment).map { Passage($0) }
    }
    for alternate in assessment.differingAlternates {
      let words = inProse(alternate, assessment)
      guard !words.isEmpty else { continue }
      let observation = alternate.observation
      let flag = observation.flag.flatMap { phrases.shortFlag(AssessmentFlag($0)) }
      let said = phrases.otherSources(
        observation.sources.count, give: flag.map { "\(words) (\($0))" } ?? words,
        contrary: assessment.contraryVerdict(by: alternate))
      caveats.append("\(said) \(cited(observation))")
    }
    if let vacancies = assessment.routes?.vacancies, vacancies.isSufficient {
      caveats.append(phrases.vacanciesSuffice(vacancies))
    }
    return caveats
  }

  /// The change since the previous figure, and where it leads.
  func development(_ assessment: Assessment) -> [Passage] {
    [change(assessment), pace(assessment)].compactMap { $0 }
  }

  private func change(_ assessment: Assessment) -> Passage? {
    let trend = assessment.trend
    guard let basis = trend.basis, let observation = trend.observation else { return nil }
    let words: Passage
    switch basis {
    case .reported:
      guard observation != assessment.unmeasured else { return nil }
      words = phrases.saysSource(trend.direction, wording.quote(observation))
    case .counts:
      if let count = trend.count {
        words = phrases.changed(since: observation.time, count: count)
      } else {
        guard let change = trend.shareChange else { return nil }
        let points = trend.percentagePoints.map {
          phrases.decimal(String($0.drop { $0 == "-" }))
        }
        words = phrases.changed(
          since: observation.time, women: assessment.measure.isOfWomen ? trend.women : nil,
          in: share(assessment),
          direction: change == .zero ? 0 : change > .zero ? 1 : -1, points: points ?? "")
      }
    }
    return "\(words) \(cited(observation))"
  }

  private func share(_ assessment: Assessment) -> BriefShare {
    switch assessment.measure {
    case .womenShare, .eitherSexShare, .women: .women
    case .occupancy: .filled(assessment.subject.placesToFill)
    case .share, .count, .done: .part
    }
  }

  private func pace(_ assessment: Assessment) -> Passage? {
    guard let pace = assessment.pace, let reaches = pace.reaches, reaches > assessment.period,
      let baseline = pace.baseline, let goal = assessment.target?.atLeast
    else { return nil }
    let threshold = wording.threshold(goal, assessment.measure)
    let words = phrases.atThisPace(threshold, in: reaches, since: baseline.time)
    return "\(words) \(cited(baseline))"
  }
}

/// The main clause of a sentence: who holds how much of what, and when.
extension BriefWriter {
  /// The main clause: who holds how much of what, and when.
  func figure(_ assessment: Assessment) -> Passage {
    guard let evidence = assessment.evidence else { return "" }
    let name = wording.name(assessment.subject)
    let observation = evidence.observation
    let opening = phrases.opening(observation.time, lastKnown: lastKnown(observation, assessment))
    let unit = (assessment.subject.indicator?.unit).map(wording.given)
    let clause: Passage
    let given = observation.figures
    switch assessment.measure.figured {
    case .sexes, .women:
      guard let body = assessment.subject.body, evidence.counts != nil else { return "" }
      clause = women(in: body, evidence, assessment, opening)
    case .filled:
      guard let body = assessment.subject.body, evidence.counts != nil else { return "" }
      clause = filled(in: body, evidence, assessment, opening)
    case .part:
      clause = phrases.about(name, opening, share(given, evidence, assessment, unit: unit))
    case .number:
      clause = phrases.about(name, opening, phrases.counted(given.value ?? .unknown, unit: unit))
    case .status:
      guard let status = evidence.status else { return "" }
      let due = assessment.subject.indicator?.due
      let isOverdue =
        status != .abandoned && due.map { $0 <= assessment.period.lastDay } ?? false
      let milestone = phrases.milestone(status, due: due, isOverdue: isOverdue)
      let words =
        wording.quote(observation).map { phrases.labelled(milestone, $0) } ?? milestone
      clause = phrases.about(name, opening, words)
    }
    let remarks = remarks(assessment)
    return remarks.isEmpty ? clause : "\(clause) (\(phrases.list(remarks)))"
  }

  /// What the verb does not say of the figure: an estimate, another definition.
  private func remarks(_ assessment: Assessment) -> [String] {
    let inVerb: Set<AssessmentFlag> =
      assessment.subject.body == nil ? [] : [.estimated, .provisional, .lowReliability]
    return assessment.flags.filter { $0.isOfFigure && !inVerb.contains($0) }
      .compactMap(phrases.shortFlag)
  }

  private func share(
    _ given: Figures, _ evidence: Evidence, _ assessment: Assessment, unit: Passage?
  ) -> Passage {
    let isDerived = evidence.derivedCount != nil
    let part = ShownCount(evidence.part ?? .unknown, given: given.part, isDerived: isDerived)
    let whole = ShownCount(evidence.whole ?? .unknown, given: given.whole, isDerived: isDerived)
    if !part.count.isKnown, let reported = given.reportedPercent {
      return phrases.reportedPart(wording.spelt(percent: reported.description), unit: unit)
    }
    let words = phrases.part(
      part.count, of: whole.count, unit: unit, percent: percent(assessment))
    guard !part.count.isKnown, let quote = wording.quote(evidence.observation) else {
      return words
    }
    return phrases.labelled(words, quote)
  }

  private func filled(
    in body: Body, _ evidence: Evidence, _ assessment: Assessment, _ opening: Passage
  ) -> Passage {
    let (members, seats) = (shown(.members, evidence), shown(.seats, evidence))
    let figures = figures(
      members, of: seats, body.kind.placesToFill, assessment,
      isAll: evidence.value?.exact == .one)
    return phrases.placesFilled(figures, in: wording.name(.body(body)), opening)
  }

  private func women(
    in body: Body, _ evidence: Evidence, _ assessment: Assessment, _ opening: Passage
  ) -> Passage {
    let name = wording.name(.body(body))
    let women = shown(.women, evidence)
    let isOfSeats = evidence.denominator == .seats
    let whole = shown(isOfSeats ? .seats : .members, evidence)
    let figures = figures(
      women, of: whole, body.kind.places, assessment,
      leavesOutVacant: !isOfSeats && evidence[.vacant].map { $0.min > 0 } ?? false)
    if women.isKnown, whole.isKnown { return phrases.womenHeld(figures, in: name, opening) }
    if let percent = evidence.observation.figures.reportedPercent, !women.isKnown {
      return phrases.womenMadeUp(
        wording.spelt(percent: percent.description), of: name, opening)
    }
    if women.isKnown {
      return phrases.counted(women, .women, isOfSeats: isOfSeats, in: name, opening)
    }
    return whole.isKnown
      ? phrases.womenHeld(figures, in: name, opening)
      : phrases.counted(shown(.men, evidence), .men, isOfSeats: isOfSeats, in: name, opening)
  }

  private func figures(
    _ part: Count, of whole: Count, _ places: Places, _ assessment: Assessment,
    leavesOutVacant: Bool = false, isAll: Bool = false
  ) -> BriefFigures {
    BriefFigures(
      part: part, whole: whole, percent: percent(assessment), places: places,
      leavesOutVacant: leavesOutVacant,
      isAll: isAll || part.exact.map { $0 > 0 && $0 == whole.exact } ?? false,
      certainty: BriefFigures.Certainty(
        assessment, isExact: part.exact != nil && whole.exact != nil))
  }

  private func shown(_ key: Figures.Key, _ evidence: Evidence) -> Count {
    ShownCount(
      evidence[key] ?? .unknown, given: evidence.observation.figures[key],
      isDerived: evidence.derivedCount == key
    ).count
  }

  /// The share: of women for the measures of women, whichever sex a target asks about.
  private func percent(_ assessment: Assessment) -> String? {
    if let told = assessment.evidence?.told {
      return told.value?.exact.map { wording.spelt(percent: assessment.percent($0)) }
    }
    let percent = wording.percent(assessment)
    return percent.isEmpty ? nil : percent
  }

  /// The age of what is stale, in quarters.
  func lastKnown(_ observation: ReportedObservation, _ assessment: Assessment) -> Int? {
    assessment.isStale(observation) ? assessment.age(of: observation) : nil
  }
}

extension AssessmentFlag {
  /// Whether it says something of the figure itself.
  fileprivate var isOfFigure: Bool {
    switch self {
    case .estimated, .provisional, .lowReliability, .revised, .differentDefinition, .break: true
    case .derivedMembers, .derivedWomen, .derivedPart, .derivedWhole, .stale,
      .denominatorSensitive, .fragile, .withinOne, .unattainable, .sourcesDiffer,
      .sourcesDisagree, .late:
      false
    }
  }
}

extension BriefFigures.Certainty {
  /// How far the figures that an assessment rests on can be relied on.
  init(_ assessment: Assessment, isExact: Bool) {
    let flags = Set(assessment.flags)
    self =
      if flags.contains(.lowReliability) {
        .doubtful
      } else if flags.contains(.estimated) {
        .estimated
      } else if flags.contains(.provisional) {
        .provisional
      } else if !flags.isDisjoint(with: [.derivedWomen, .derivedMembers]) {
        .derived
      } else {
        isExact ? .counted : .reported
      }
  }
}

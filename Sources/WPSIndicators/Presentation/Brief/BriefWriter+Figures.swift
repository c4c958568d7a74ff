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
    let given = evidence.given
    if let order = evidence.order { return candidates(order, evidence, name, opening) }
    switch assessment.measure.figured {
    case .sexes, .women:
      guard let body = assessment.subject.body, evidence.counts != nil else { return "" }
      clause = women(in: body.kind, evidence, assessment, opening)
    case .filled:
      guard let body = assessment.subject.body, evidence.counts != nil else { return "" }
      clause = filled(in: body.kind, evidence, assessment, opening)
    case .part:
      let share = share(given, evidence, assessment, unit: unit)
      clause = phrases.about(name, opening, quoting(observation, share))
    case .number:
      let number = phrases.counted(given.value ?? .unknown, unit: unit)
      clause = phrases.about(name, opening, quoting(observation, number))
    case .holder:
      guard let holder = evidence.holder else { return "" }
      clause = quoting(
        observation, phrases.held(by: holder, name, since: assessment.heldSince, opening))
    case .level: clause = phrases.about(name, opening, quoting(observation, rating(evidence)))
    case .order:
      clause = phrases.about(name, opening, quoting(observation, wording.figures(assessment)))
    case .status:
      guard let status = evidence.status else { return "" }
      let due = assessment.subject.indicator?.due
      let isOverdue =
        status != .abandoned && due.map { $0 <= assessment.period.lastDay } ?? false
        && !assessment.isOverdueByItself
      let milestone = phrases.milestone(
        status, observation.time, lastKnown: lastKnown(observation, assessment), due: due,
        isOverdue: isOverdue, isOpen: assessment.hasNoDeadline)
      clause = phrases.labelled(name, quoting(observation, milestone))
    }
    let remarks = remarks(assessment)
    return remarks.isEmpty ? clause : wording.remarked(clause, Passage(phrases.list(remarks)))
  }

  /// What the verb does not say of the figure: an estimate, another definition.
  private func remarks(_ assessment: Assessment) -> [String] {
    let inVerb: Set<AssessmentFlag> =
      assessment.subject.body == nil ? [] : [.estimated, .provisional, .lowReliability]
    let unstated =
      assessment.measure.isOfWomen ? assessment.evidence.flatMap(wording.unstated) : nil
    return [unstated].compactMap { $0 }
      + assessment.flags.filter { $0.isOfFigure && !inVerb.contains($0) }
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
    return phrases.part(
      part.count, of: whole.count, unit: unit, percent: percent(assessment))
  }

  /// What is said of an indicator, and the source's own words, which may say more than it.
  func quoting(_ observation: ReportedObservation, _ words: Passage) -> Passage {
    wording.quote(observation).map { phrases.labelled(words, $0) } ?? words
  }

  private func filled(
    in kind: Body.Kind, _ evidence: Evidence, _ assessment: Assessment, _ opening: Passage
  ) -> Passage {
    let (members, seats) = (shown(.members, evidence), shown(.seats, evidence))
    let places = kind.placesToFill
    let figures = figures(
      members, of: seats, places, assessment, isAll: evidence.value?.exact == .one)
    return phrases.placesFilled(figures, in: wording.nameInSentence(assessment), opening)
  }

  private func women(
    in kind: Body.Kind, _ evidence: Evidence, _ assessment: Assessment, _ opening: Passage
  ) -> Passage {
    let sex = evidence.shownSex
    let people = wording.people(sex, evidence).count
    let isOfSeats = evidence.denominator == .seats
    let whole = shown(isOfSeats ? .seats : .members, evidence)
    let places = evidence.places(in: kind)
    let name = wording.nameInSentence(assessment)
    let figures = figures(people, of: whole, places, assessment, sex)
    if people.isKnown, whole.isKnown { return phrases.people(figures, in: name, opening) }
    if let percent = evidence.given.reportedPercent, !people.isKnown {
      return phrases.womenMadeUp(
        wording.spelt(percent: percent.description),
        men: sex == .women ? nil : wording.spelt(percent: percent.complement.description),
        of: name, opening)
    }
    if people.isKnown {
      return phrases.counted(people, sex, isOfSeats: isOfSeats, in: name, opening)
    }
    return whole.isKnown
      ? phrases.people(figures, in: name, opening)
      : phrases.counted(shown(.men, evidence), .men, isOfSeats: isOfSeats, in: name, opening)
  }

  private func figures(
    _ part: Count, of whole: Count, _ places: Places, _ assessment: Assessment,
    _ sex: BriefSex = .women, isAll: Bool = false
  ) -> BriefFigures {
    BriefFigures(
      part: part, whole: whole, percent: percent(assessment), places: places, sex: sex,
      isAll: isAll || part.exact.map { $0 > 0 && $0 == whole.exact } ?? false,
      certainty: BriefFigures.Certainty(
        assessment,
        // Of those whose sex is not stated some may be women, or men: the number is what is reported.
        isExact: part.exact != nil && whole.exact != nil
          && assessment.evidence?[.unspecified] ?? .zero == .zero))
  }

  private func shown(_ key: Figures.Key, _ evidence: Evidence) -> Count {
    ShownCount(
      evidence[key] ?? .unknown, given: evidence.given[key],
      isDerived: evidence.derivedCount == key, isOfParts: evidence.isBoundByParts(key)
    ).count
  }

  /// The share that is judged; beside a number of women, and where nobody knows of which sex there
  /// are fewer, that of women.
  private func percent(_ assessment: Assessment) -> String? {
    if let evidence = assessment.evidence, let told = evidence.told,
      evidence.value?.exact == nil
        || !assessment.measure.isShare
    {
      if let exact = told.value?.exact { return wording.spelt(percent: assessment.percent(exact)) }
      let range = wording.percent(told, assessment)
      return range.isEmpty ? nil : range
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
      .lawRounds, .denominatorSensitive, .fragile, .withinOne, .unattainable, .sourcesDiffer,
      .sourcesDisagree, .outvoted, .late, .overdue, .predatesTarget, .sumOfParts:
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
      } else {
        isExact ? .counted : .reported
      }
  }
}

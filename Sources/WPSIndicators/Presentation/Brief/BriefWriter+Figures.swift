/// The main clause of a sentence: who holds how much of what, and when.
extension BriefWriter {
  /// The main clause: who holds how much of what, and when.
  func figure(_ assessment: Assessment) -> String {
    guard let evidence = assessment.evidence else { return "" }
    let name = wording.name(assessment.subject).text
    let observation = evidence.observation
    let opening = phrases.opening(observation.time, lastKnown: lastKnown(observation, assessment))
    let unit = assessment.subject.indicator?.unit?.text(in: language)
    switch observation.figures {
    case .body(let given):
      guard let body = assessment.subject.body, let counts = evidence.counts else { return "" }
      return figure(of: body, given, counts, assessment, opening)
    case .share(let given):
      let words = phrases.part(
        ShownCount(evidence.part ?? .unknown, given: given.part).count,
        of: ShownCount(evidence.whole ?? .unknown, given: given.whole).count,
        unit: unit, percent: percent(assessment))
      return phrases.about(name, opening, words)
    case .count(let count):
      return phrases.about(name, opening, phrases.counted(count, unit: unit))
    case .milestone(let status):
      let milestone = phrases.milestone(
        status, due: assessment.subject.indicator?.due, isOverdue: assessment.verdict == .unmet)
      let words =
        (wording.quote(observation)?.text).map { phrases.labelled(milestone, $0) } ?? milestone
      return phrases.about(name, opening, words)
    }
  }

  private func figure(
    of body: Body, _ given: BodyFigures, _ counts: NarrowedFigures, _ assessment: Assessment,
    _ opening: String
  ) -> String {
    let name = wording.name(.body(body)).text
    let isOfSeats = assessment.measure == .occupancy || assessment.target?.denominator == .seats
    let women = ShownCount(counts.women, given: given.women).count
    let members = ShownCount(counts.members, given: given.members).count
    let seats = ShownCount(counts.seats, given: given.seats).count
    let figures = BriefFigures(
      part: assessment.measure == .occupancy ? members : women, whole: isOfSeats ? seats : members,
      percent: percent(assessment), places: body.kind.places,
      leavesOutVacant: !isOfSeats && counts.vacant.min > 0,
      certainty: BriefFigures.Certainty(assessment))
    if assessment.measure == .occupancy { return phrases.placesFilled(figures, in: name, opening) }
    if women.isKnown, figures.whole.isKnown {
      return phrases.womenHeld(figures, in: name, opening)
    }
    if let percent = given.reportedPercent, !women.isKnown {
      let reported = wording.spelt(percent: percent.description)
      return phrases.womenHeld(percent: reported, body.kind.places, in: name, opening)
    }
    if women.isKnown {
      return phrases.womenCounted(women, isOfSeats: isOfSeats, in: name, opening)
    }
    return figures.whole.isKnown
      ? phrases.womenHeld(figures, in: name, opening)
      : phrases.about(name, opening, wording.figures(assessment).text)
  }

  /// The share: of women for the measures of women, whichever sex a target asks about.
  private func percent(_ assessment: Assessment) -> String? {
    if assessment.measure == .eitherSexShare || assessment.measure == .women {
      let counts = assessment.evidence?.counts
      let share =
        assessment.target?.denominator == .seats ? counts?.womenOfSeats : counts?.womenOfMembers
      return share?.exact.map { wording.spelt(percent: assessment.percent($0)) }
    }
    let percent = wording.percent(assessment)
    return percent.isEmpty ? nil : percent
  }

  /// The age of what is stale, in quarters.
  func lastKnown(_ observation: ReportedObservation, _ assessment: Assessment) -> Int? {
    let isStale = observation.isStale(
      in: assessment.period, after: assessment.staleAfterQuarters)
    return isStale ? observation.age(in: assessment.period) : nil
  }
}

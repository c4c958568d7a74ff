/// The calculation behind one assessment, in steps.
struct ExplainedAssessment {
  /// A step: what is done, and what comes of it.
  struct Step {
    let title: String
    let lines: [Passage]
  }

  let assessment: Assessment
  let wording: AssessmentWording
  var phrases: any Phrasebook { wording.phrases }

  init(_ assessment: Assessment, _ wording: AssessmentWording) {
    self.assessment = assessment
    self.wording = wording
  }

  var subject: String { wording.name(assessment).text }

  /// The period, and the target if there is one.
  var heading: Passage {
    let period: Passage =
      "\(phrases.label(assessment.period)) (\(phrases.span(of: assessment.period)))"
    return assessment.target == nil
      ? period
      // The due date is that of the final threshold, not of a step towards it.
      : phrases.clauses([period, wording.target(assessment, showsDue: stepInForce == nil)])
  }

  /// The identifiers of the sources that the heading and the steps cite.
  var citedSources: [String] {
    ([heading] + steps().flatMap { $0.lines }).flatMap { $0.citedSources }
  }

  /// The steps that have something to say, in the order of the calculation.
  func steps() -> [Step] {
    TraceStep.Kind.allCases.map { Step(title: phrases.step($0), lines: lines(of: $0)) }
      .filter { !$0.lines.isEmpty }
  }

  private func lines(of step: TraceStep.Kind) -> [Passage] {
    switch step {
    case .observation: observation()
    case .counts: counts()
    case .order: order()
    case .value: value()
    case .threshold: threshold()
    case .verdict: verdict()
    case .requirement: requirement()
    case .direction: direction()
    case .remarks: remarks()
    }
  }

  // MARK: - From the source to the value

  private func observation() -> [Passage] {
    guard let observation = assessment.evidence?.observation else {
      return [wording.reason(assessment).map { Passage($0) }].compactMap { $0 }
        + wording.origin(assessment) + alternatesAlone.map(notUsed)
    }
    var lines = [
      Passage(phrases.latest(upTo: assessment.period, wording.measure(assessment))),
      wording.dated(observation, in: assessment),
    ]
    if assessment.flags.contains(.stale) {
      lines.append(Passage(phrases.staleAfter(assessment.staleAfterQuarters)))
    }
    if let quote = wording.quote(observation) { lines.append(quote) }
    if let justification = wording.justification(observation) { lines.append(justification) }
    lines += wording.words(assessment)
    return lines + assessment.differingAlternates.map(notUsed)
  }

  /// Other sources' figures, where there is no data for the lack of another.
  private var alternatesAlone: [Evidence] {
    assessment.verdict == .noData ? assessment.alternatesAlone : []
  }

  private func notUsed(_ alternate: Evidence) -> Passage {
    phrases.notUsed(wording.said(by: alternate, assessment))
  }

  private func value() -> [Passage] {
    guard let evidence = assessment.evidence else { return [] }
    if let status = evidence.status { return [Passage(phrases.status(status))] }
    if let holder = wording.holder(assessment) { return [holder] }
    if let levels = level(evidence) { return levels }
    guard let value = evidence.value else { return [] }
    let measure = wording.measure(assessment)
    guard assessment.measure.isShare else {
      let shown =
        value.exact.map { phrases.number($0.roundedDown) } ?? wording.range(value, assessment)
      return [Passage(phrases.labelled(measure, shown))]
    }
    guard let exact = value.exact else {
      let upper = value.upper ?? value.lower
      let shown = wording.bounds(value.lower, upper, assessment)
      return [
        Passage(
          phrases.labelled(
            measure,
            phrases.between("\(value.lower) (\(shown.lower))", "\(upper) (\(shown.upper))")))
      ]
    }
    let equals = assessment.percentIsExact(exact) ? "=" : "≈"
    let division = wording.quotient(evidence) ?? exact.description
    let percent = wording.percent(exact, assessment)
    return [Passage(phrases.labelled(measure, "\(division) \(equals) \(percent)"))]
  }

  // MARK: - What follows

  private func requirement() -> [Passage] {
    guard let requirement = assessment.requirement else {
      return [wording.mending(assessment)].compactMap { $0.map { Passage($0) } }
    }
    // What its share comes to stands with the threshold where the text itself says how.
    let least = assessment.hasOwnArithmetic ? nil : wording.product(assessment)
    let lines = [least, balance(requirement)].compactMap { $0 } + wording.needs(assessment)
    return lines.map { Passage($0) }
  }

  /// "19 needed, 1 there: 18 short"; nothing where what is too many is said with what it would take.
  private func balance(_ requirement: Requirement) -> String? {
    let (asked, actual) = (phrases.number(requirement.asked), phrases.number(requirement.actual))
    let isFloor = requirement.sense == .atLeast
    guard requirement.gap == 0 else {
      guard isFloor || requirement.isUnattainable else { return nil }
      let gap = phrases.number(requirement.gap)
      return isFloor
        ? phrases.labelled(phrases.balance(asked, actual), phrases.short(gap))
        : phrases.balance(allowed: asked, actual)
    }
    let balance =
      isFloor ? phrases.balance(asked, actual) : phrases.balance(allowed: asked, actual)
    let spare = assessment.flags.contains(.fragile) ? phrases.shortFlag(.fragile) : nil
    return spare.map { phrases.labelled(balance, $0) } ?? balance
  }

  /// What is not said already where the observation is: other sources' figures stand beside it.
  private func remarks() -> [Passage] {
    let said = wording.differences(assessment)
    return wording.notes(on: [assessment]).filter { !said.contains($0) }
  }
}

/// How a verdict was reached: the rule, applied to the figures.
extension AssessmentWording {
  /// "1 ÷ 62 ≈ 1.6% < 30% → unmet"; nil where there is nothing to say.
  func reasoning(_ assessment: Assessment) -> String? {
    grounds(assessment).map { "\($0) → \(word(assessment))" }
  }

  private func grounds(_ assessment: Assessment) -> String? {
    let period = assessment.period
    switch assessment.verdict {
    case .noTarget, .notApplicable:
      return reason(assessment)
    case .notInForce:
      if let from = assessment.target?.from, period.lastDay < from {
        return phrases.inForce(from: from)
      }
      return assessment.target?.to.map { phrases.inForce(until: $0) }
    case .noData:
      if !assessment.alternatesAlone.isEmpty { return phrases.onlyAlternates(upTo: period) }
      if assessment.position != nil { return phrases.noHolder(upTo: period) }
      if assessment.subject.list != nil { return phrases.noOrder(upTo: period) }
      return assessment.measure.goesByStatus
        ? phrases.noReport(upTo: period) : phrases.noNumber(upTo: period)
    case .met, .unmet, .undetermined, .notDue:
      guard let evidence = assessment.evidence else { return nil }
      if let status = evidence.status { return grounds(status, assessment) }
      if let holder = evidence.holder { return phrases.holder(holder) }
      if assessment.placing != nil { return offence(assessment) ?? grounds(ofOrder: assessment) }
      guard let value = evidence.value, let required = assessment.required else { return nil }
      return comparison(value, evidence, with: required, assessment)
    }
  }

  /// Why an order that is not broken at some place has its verdict.
  private func grounds(ofOrder assessment: Assessment) -> String {
    switch assessment.verdict {
    case .met: phrases.orderKept
    case .undetermined: phrases.dependsOnUnstated
    default: phrases.changes(nil, to: nil, inProse: false)
    }
  }

  private func grounds(_ status: MilestoneStatus, _ assessment: Assessment) -> String {
    let word = phrases.status(status)
    guard status == .planned || status == .inProgress else { return word }
    guard let due = assessment.subject.indicator?.due else {
      let ofTarget = assessment.target?.dueBy.map(phrases.dueOfTarget)
      return phrases.clauses([word, ofTarget ?? phrases.noDueDate])
    }
    let isPast = due <= assessment.period.lastDay
    return phrases.clauses([word, isPast ? phrases.duePast(due) : phrases.dueAhead(due)])
  }

  private func comparison(
    _ value: ValueRange, _ evidence: Evidence, with required: Threshold, _ assessment: Assessment
  ) -> String {
    if let numbers = comparedNumbers(evidence, assessment) { return numbers }
    if let levels = comparedLevels(evidence, assessment) { return levels }
    let goal = threshold(required)
    let isFloor = assessment.rule?.limit.sense != .atMost
    if let exact = value.exact {
      let isMet = assessment.verdict == .met
      let sign = isFloor ? (isMet ? "≥" : "<") : (isMet ? "≤" : ">")
      guard assessment.measure.isShare else {
        return "\(phrases.number(exact.roundedDown)) \(sign) \(goal)"
      }
      let equals = assessment.percentIsExact(exact) ? "=" : "≈"
      let quotient = quotient(evidence).map { "\($0) \(equals) " } ?? ""
      return "\(quotient)\(percent(exact, assessment)) \(sign) \(goal)"
    }
    let least = bound(value.lower, assessment)
    let above = value.excludesLower ? phrases.above(least) : phrases.atLeast(least)
    let most = bound(value.upper ?? value.lower, assessment)
    let below = value.excludesUpper ? phrases.below(most) : phrases.atMost(most)
    return switch (assessment.verdict, isFloor) {
    case (.met, true): phrases.wholly(above, reaching: goal)
    case (.met, false): phrases.wholly(below, notAbove: goal)
    case (.unmet, true): phrases.wholly(below, below: goal)
    case (.unmet, false): phrases.wholly(above, above: goal)
    default: phrases.inside(range(value, assessment), goal)
    }
  }

  /// The values that are possible, in words.
  func range(_ value: ValueRange, _ assessment: Assessment) -> String {
    guard let upper = value.upper else { return phrases.atLeast(bound(value.lower, assessment)) }
    let ends = bounds(value.lower, upper, assessment)
    return phrases.between(ends.lower, ends.upper)
  }

  /// Both ends of a range, with as many decimals as it takes to tell them apart.
  func bounds(
    _ lower: Fraction, _ upper: Fraction, _ assessment: Assessment
  ) -> (lower: String, upper: String) {
    var ends = (lower: bound(lower, assessment), upper: bound(upper, assessment))
    var decimals = 2
    while ends.lower == ends.upper, lower != upper, decimals <= 18 {
      let shown = [lower, upper].map {
        phrases.percent(phrases.decimal($0.percent(decimals: decimals)))
      }
      ends = (shown[0], shown[1])
      decimals += 1
    }
    return ends
  }

  /// An end of a range; with all its decimals if they are few, since it decides a verdict.
  private func bound(_ end: Fraction, _ assessment: Assessment) -> String {
    guard assessment.measure.isShare else { return phrases.number(end.roundedDown) }
    let exact = (1...4).first { end.roundedPercent(decimals: $0) == end * Fraction(100) }
    return exact.map { phrases.percent(phrases.decimal(end.percent(decimals: $0))) }
      ?? percent(end, assessment)
  }

  /// The division that gives an exact share.
  func quotient(_ evidence: Evidence) -> String? {
    evidence.whole.flatMap { quotient(evidence.part, $0) }
  }

  /// The division of an exact part; nil where it is not.
  func quotient(_ part: Count?, _ whole: Count) -> String? {
    guard let part = part?.exact else { return nil }
    // Nothing of a whole of any size is nothing.
    if part == 0, whole.exact == nil { return phrases.noneWhateverSize }
    return "\(phrases.number(part)) ÷ \(whole.exact.map(phrases.number) ?? phrases.unknownCount)"
  }
}

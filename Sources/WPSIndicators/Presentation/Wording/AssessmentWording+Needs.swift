/// What it would take to meet a target, and why it cannot be met.
extension AssessmentWording {
  /// "18 more women needed", and the other routes; of an order, where it breaks what is asked.
  func needs(_ assessment: Assessment) -> [String] {
    if assessment.placing != nil { return reasons(ofOrder: assessment) }
    guard let requirement = assessment.requirement, requirement.gap > 0 else { return [] }
    if let reason = unattainable(assessment) { return [reason] }
    var changes = changes(requirement, assessment)
    if let part = part(assessment), let last = changes.popLast() {
      changes.append(phrases.needed(last, in: part))
    }
    return changes + routes(assessment)
  }

  /// What must be other in a body, or of an indicator, of this size.
  private func changes(_ requirement: Requirement, _ assessment: Assessment) -> [String] {
    let isOfPeople = assessment.measure.isOfWomen
    guard requirement.sense == .atLeast else {
      let excess = requirement.excess ?? 0
      let (sex, other): (BriefSex, BriefSex) =
        requirement.womenShort ?? 0 > 0 ? (.men, .women) : (.women, .men)
      let tooMany = phrases.tooMany(
        excess, isOfPeople ? sex : nil, allowed: requirement.asked,
        of: assessment.evidence?.whole?.exact)
      return isOfPeople ? [tooMany, phrases.neededInstead(excess, other)] : [tooMany]
    }
    if isOfPeople {
      let (women, men) = (requirement.womenShort ?? 0, requirement.menShort ?? 0)
      return [phrases.needed(women: women, men: men, isLeast: false)]
    }
    return assessment.measure.figured == .filled
      ? [phrases.toFill(requirement.gap, assessment.subject.placesToFill)]
      : [phrases.moreNeeded(requirement.gap)]
  }

  /// The ways to get there besides a change of hands; none that nobody would take: more seats than
  /// there are people, or added to what cannot be enlarged for it.
  private func routes(_ assessment: Assessment) -> [String] {
    guard let routes = assessment.routes, let body = assessment.subject.body else { return [] }
    let places = body.kind.placesToFill
    let size = assessment.evidence?.whole?.exact ?? 0
    let added = routes.enlargement.flatMap { body.kind.isOfFixedSize || $0 > size ? nil : $0 }
    return [
      routes.vacancies.map { phrases.vacantSeats($0, places) },
      added.map { phrases.addedSeats($0, places, for: routes.enlargedBy) },
    ].compactMap { $0 }
  }

  /// Why no change of hands can meet the target, and at which size one could; nil where one can.
  func unattainable(_ assessment: Assessment) -> String? {
    obstacle(assessment).map {
      phrases.unattainable(
        $0, possibleAt: assessment.requirement?.attainableAt,
        ofList: assessment.subject.list != nil)
    }
  }

  /// Why no change of hands can meet the target; nil where one can.
  func obstacle(_ assessment: Assessment) -> Obstacle? {
    guard assessment.flags.contains(.unattainable), let asking = assessment.asking else {
      return nil
    }
    let threshold = asking.limit.threshold
    let half = Fraction(1, over: 2)
    if assessment.measure.isOfEitherSex, threshold.isShare, threshold.value == half {
      return .oddNumber
    }
    guard asking.limit.sense == .atLeast else {
      let others = assessment.evidence?[.other]?.exact ?? 0
      return .tooFewAllowed(asking.people, of: asking.size - others)
    }
    let isOfTable = asking.isByRow || assessment.measure == .eitherSex
    guard assessment.measure.isOfEitherSex else {
      return isOfTable ? .tooManyWomen(asking.people, of: asking.size) : .tooFew
    }
    if threshold.isShare, threshold.value > half { return .moreThanHalf }
    return isOfTable ? .tooManyOfEither(asking.people, of: asking.size) : .tooFew
  }
}

/// What it would take to meet a target, in the short form of a board. `Assessment.requirement` and
/// `Assessment.routes` say all of it.
public enum Need: Sendable, Hashable {
  /// Nothing: the target is met, or nothing can be said.
  case none
  /// It is met with nobody to spare.
  case nobodyToSpare
  /// So many more women and men are needed, at least one of either.
  case more(women: Int64, men: Int64)
  /// So many members must give way to the other sex.
  case instead(Figures.Key, Int64)
  /// So many more things, posts filled or others, are needed.
  case moreOf(Int64)
  /// So many are too many.
  case fewerOf(Int64)
  /// A percentage is all that is published: so much of the whole is missing, as exactly as it is
  /// published; with the decimals of the publication.
  case points(Fraction, decimals: Int)
  /// Of how many there are is not known: at least one woman.
  case oneWoman
  /// It is met if there are no more than so many members.
  case metIfMembers(atMost: Int64)
  /// It is met if there are at least so many women.
  case metIfWomen(atLeast: Int64)
  /// No split of this size meets it; the least larger size at which one does, if there is one.
  case unattainable(possibleAt: Int64?)
  /// A woman has to hold the position.
  case aWoman
  /// The order of a list: so many places would have to change, the first that breaks what is asked
  /// being `place`.
  case changes(Int, place: Int)

  /// What it would take to meet the target of an assessment.
  public init(_ assessment: Assessment) {
    switch assessment.verdict {
    case .met: self = assessment.flags.contains(.fragile) ? .nobodyToSpare : .none
    case .unmet: self = Self.ofUnmet(assessment)
    case .undetermined: self = Self.ofUndetermined(assessment)
    case .noData, .notDue, .notInForce, .notApplicable, .noTarget: self = .none
    }
  }

  private static func ofUnmet(_ assessment: Assessment) -> Need {
    if assessment.measure == .heldByWoman { return .aWoman }
    if let placing = assessment.placing {
      return placing.changes.flatMap { changes in
        placing.place.map { .changes(changes, place: $0) }
      } ?? .none
    }
    if let requirement = assessment.requirement, requirement.gap > 0 {
      if assessment.flags.contains(.unattainable) {
        return .unattainable(possibleAt: requirement.attainableAt)
      }
      return exact(requirement, assessment.measure)
    }
    if let (missing, decimals) = assessment.publishedShortfall {
      return .points(missing, decimals: decimals)
    }
    // Of an unknown number none is a woman: one is too few still, but fewer will not do.
    return assessment.isFloorOfWomen && assessment.evidence?.trueCount(.women) == .zero
      ? .oneWoman : .none
  }

  private static func exact(_ requirement: Requirement, _ measure: Measure) -> Need {
    guard measure.isOfWomen else {
      return requirement.sense == .atLeast ? .moreOf(requirement.gap) : .fewerOf(requirement.gap)
    }
    let (women, men) = (requirement.womenShort ?? 0, requirement.menShort ?? 0)
    guard requirement.sense == .atLeast else {
      return .instead(women > 0 ? .women : .men, requirement.gap)
    }
    return women > 0 || men > 0 ? .more(women: women, men: men) : .none
  }

  private static func ofUndetermined(_ assessment: Assessment) -> Need {
    guard assessment.isFloorOfWomen, let rule = assessment.rule, let evidence = assessment.evidence
    else { return .none }
    if let size = evidence.whole?.exact, let asked = rule.asking(at: size)?.people, asked <= size {
      return .metIfWomen(atLeast: asked)
    }
    guard evidence.denominator == .members, rule.isExact,
      let women = evidence.trueCount(.women)?.exact, women > 0,
      let share = rule.limit.threshold(.atLeast)?.number, share > .zero,
      rule.limit.threshold.isShare
    else { return .none }
    return .metIfMembers(atMost: (Fraction(women) / share).roundedDown)
  }
}

extension Assessment {
  /// Whether women alone are counted, and must be so many or more.
  fileprivate var isFloorOfWomen: Bool {
    (measure == .womenShare || measure == .women) && limit?.sense == .atLeast
  }

  /// The percentage that is all that a source publishes of the women, or of the sex that is judged
  /// from it; nil where counts are known.
  public var publishedPercent: ReportedPercent? {
    guard measure.isShare, let evidence, evidence.value?.exact == nil,
      let percent = evidence.given.reportedPercent,
      [.women, .men, .members, .part, .whole].allSatisfy({ !evidence.given[$0].isKnown })
    else { return nil }
    guard measure.isOfEitherSex, let required = limit else { return percent }
    // Fewer than half are women, or fewer than half men: that share is the one judged.
    let half = Fraction(1, over: 2)
    let areWomenFewer = percent.sharesBelow <= half
    let areMenFewer = percent.sharesAbove >= half
    guard areWomenFewer || areMenFewer else { return percent }
    return areWomenFewer == (required.sense == .atLeast) ? percent : percent.complement
  }

  /// How far a published percentage is from the target, and with how many decimals it is published.
  fileprivate var publishedShortfall: (missing: Fraction, decimals: Int)? {
    guard let percent = publishedPercent, let asked = limit?.threshold.share else { return nil }
    let missing = asked - percent.share
    return missing > .zero && limit?.sense == .atLeast ? (missing, percent.decimals) : nil
  }

  /// How far a missed target is from being met, as a share: of a share in parts of the whole, of a
  /// number in parts of those there are, or of those asked for. Of bounds, what is missing at the
  /// least. Nil where it is not known.
  public var distance: Fraction? { distances?.least }

  /// The same at the least and at the most, which are alike where it is known exactly.
  var distances: (least: Fraction, most: Fraction)? {
    guard verdict == .unmet else { return nil }
    if measure.form == .holder { return (.one, .one) }
    if let placing {
      let length = Int64(evidence?.order?.count ?? 0)
      return placing.changes.flatMap { length > 0 ? Fraction(Int64($0), over: length) : nil }
        .map { ($0, $0) }
    }
    // What is asked of a share may be a number all the same, by the size of the body.
    if measure.isShare, let asked = limit?.threshold.share {
      return distances(of: asked)
    }
    guard let requirement, requirement.gap > 0 else { return nil }
    let whole = evidence?.whole?.exact ?? requirement.asked
    guard whole > 0 else { return nil }
    let distance = Fraction(requirement.gap, over: whole)
    return (distance, distance)
  }

  private func distances(of asked: Fraction) -> (least: Fraction, most: Fraction)? {
    let isFloor = limit?.sense == .atLeast
    func distance(_ value: Fraction) -> Fraction {
      max(isFloor ? asked - value : value - asked, .zero)
    }
    if let published = publishedPercent?.share {
      return (distance(published), distance(published))
    }
    guard let value = evidence?.value else { return nil }
    let upper = value.upper.map(distance)
    let lower = distance(value.lower)
    return isFloor ? upper.map { ($0, lower) } : (lower, upper ?? distance(.one))
  }
}

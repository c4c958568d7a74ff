/// What it would take to meet a target, worked out where the counts are exact.
public struct Requirement: Sendable, Hashable {
  /// The least number that meets the target at this size: women, or members for occupancy, or the
  /// sex that has fewer, or the part of a share, or things counted.
  public let needed: Int64
  /// The number there is.
  public let actual: Int64
  /// The number that could be there at most, where the size sets a limit.
  let attainable: Int64?

  /// How many women are missing, where women are what is counted.
  public let womenShort: Int64?
  /// How many men are missing, where neither sex may fall short.
  public let menShort: Int64?

  /// How many are missing; 0 if none. For either sex it is the number of the one that has fewer.
  public var shortfall: Int64 { max(0, needed - actual) }
  /// Whether the size does not allow the number needed.
  var isUnattainable: Bool { attainable.map { needed > $0 } ?? false }

  init?(_ evidence: Evidence, _ target: Target, threshold: Fraction) {
    let counts = evidence.counts
    var attainable: Int64?
    var womenShort: Int64?
    var menShort: Int64?
    let size = (target.denominator == .seats ? counts?.seats : counts?.members)?.exact
    func least(of whole: Int64) -> Int64 { (threshold * Fraction(whole)).roundedUp }
    switch target.measure {
    case .womenShare:
      guard let women = counts?.women.exact, let size else { return nil }
      (needed, actual) = (least(of: size), women)
      womenShort = needed - women
    case .eitherSexShare:
      guard let women = counts?.women.exact, let men = counts?.men.exact, let size
      else { return nil }
      (needed, actual) = (least(of: size), min(women, men))
      (womenShort, menShort) = (needed - women, needed - men)
      attainable = size / 2
    case .women:
      guard let women = counts?.women.exact else { return nil }
      (needed, actual) = (threshold.roundedUp, women)
      womenShort = needed - women
      attainable = counts?.members.exact
    case .occupancy:
      guard let members = counts?.members.exact, let seats = counts?.seats.exact else { return nil }
      (needed, actual) = (least(of: seats), members)
    case .share:
      guard let part = evidence.part?.exact, let whole = evidence.whole?.exact else { return nil }
      (needed, actual) = (least(of: whole), part)
    case .count:
      guard let value = evidence.value?.exact else { return nil }
      (needed, actual) = (threshold.roundedUp, value.roundedDown)
    case .done: return nil
    }
    self.attainable = attainable
    self.womenShort = womenShort.map { max(0, $0) }
    self.menShort = menShort.map { max(0, $0) }
  }
}

/// The ways in which a body that misses a women's share could meet it.
public struct Routes: Sendable, Hashable {
  /// Filling vacant seats.
  public struct Vacancies: Sendable, Hashable {
    /// The seats nobody holds.
    public let vacant: Int64
    /// Of these, how many must go to women so that the full body complies.
    public let women: Int64
    /// Whether there are that many.
    public var isSufficient: Bool { women <= vacant }
  }

  /// Men's seats that would have to pass to women.
  public let replacement: Int64
  /// What filling the vacant seats takes; nil where no seat is known to be vacant.
  public let vacancies: Vacancies?
  /// Seats to be added, all taken by women; nil where no number suffices.
  public let enlargement: Int64?

  init?(
    _ requirement: Requirement, _ counts: NarrowedFigures, _ target: Target, threshold: Fraction
  ) {
    let size = target.denominator == .seats ? counts.seats : counts.members
    guard let size = size.exact else { return nil }
    let women = Fraction(requirement.actual)
    replacement = requirement.shortfall
    if let vacant = counts.vacant.exact, vacant > 0, let seats = counts.seats.exact {
      let neededInFull = (threshold * Fraction(seats)).roundedUp
      vacancies = Vacancies(vacant: vacant, women: max(0, neededInFull - requirement.actual))
    } else {
      vacancies = nil
    }
    enlargement =
      threshold == .one
      ? nil : ((threshold * Fraction(size) - women) / (.one - threshold)).roundedUp
  }
}

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

  init?(_ evidence: Evidence, threshold: Fraction) {
    guard let actual = evidence.part?.exact else { return nil }
    let measure = evidence.measure
    let whole = evidence.whole?.exact
    if measure.isShare {
      guard let whole else { return nil }
      needed = (threshold * Fraction(whole)).roundedUp
    } else {
      needed = threshold.roundedUp
    }
    self.actual = actual
    attainable = measure.isOfEitherSex ? whole.map { $0 / 2 } : whole
    let needed = needed
    func short(_ sex: Figures.Key) -> Int64? {
      guard measure.rules.sexes.contains(sex) else { return nil }
      return evidence[sex]?.exact.map { max(0, needed - $0) }
    }
    womenShort = short(.women)
    menShort = short(.men)
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

  init?(_ requirement: Requirement, _ evidence: Evidence, threshold: Fraction) {
    guard let size = evidence.whole?.exact else { return nil }
    let women = Fraction(requirement.actual)
    replacement = requirement.shortfall
    if let vacant = evidence[.vacant]?.exact, vacant > 0, let seats = evidence[.seats]?.exact {
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

/// What it would take to meet a target, worked out where the counts are exact.
public struct Requirement: Sendable, Hashable {
  /// The least number that meets the target at this size: women, or members for occupancy, or the
  /// sex that has fewer, or the part of a share, or things counted.
  public let needed: Int64
  /// The number there is.
  public let actual: Int64
  /// The least larger size at which the target can be met, where no split of this one into women and
  /// men meets it.
  public let attainableAt: Int64?
  /// Whether no split of this size meets the target; whatever is filled or replaced, it stays unmet.
  public let isUnattainable: Bool

  /// How many women are missing, where women are what is counted.
  public let womenShort: Int64?
  /// How many men are missing, where neither sex may fall short.
  public let menShort: Int64?

  /// How many are missing; 0 if none. For either sex it is the number of the one that has fewer.
  public var shortfall: Int64 { max(0, needed - actual) }

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
    let needed = needed
    let ofBoth = measure.isOfEitherSex
    isUnattainable = whole.map { ofBoth ? needed > $0 / 2 : needed > $0 } ?? false
    // Of either sex a half and less is met by every even size; of one sex a number is met by its like.
    let nextEven = whole.map { $0 + 1 + ($0 + 1) % 2 }
    attainableAt =
      !isUnattainable
      ? nil : ofBoth ? (threshold <= Fraction(1, over: 2) ? nextEven : nil) : needed
    func short(_ sex: Figures.Key) -> Int64? {
      guard measure.rules.sexes.contains(sex) else { return nil }
      return evidence.trueCount(sex)?.exact.map { max(0, needed - $0) }
    }
    womenShort = short(.women)
    menShort = short(.men)
  }
}

/// The ways in which a body that misses a women's share, or the share of either sex, could meet it.
public struct Routes: Sendable, Hashable {
  /// Filling vacant seats.
  public struct Vacancies: Sendable, Hashable {
    /// The seats nobody holds.
    public let vacant: Int64
    /// Of these, how many must go to women so that the full body complies; nil where women are not
    /// short.
    public let women: Int64?
    /// Of these, how many must go to men; nil where men are not short.
    public let men: Int64?
    /// Whether the vacant seats are enough for the full body to comply.
    public let isSufficient: Bool

    /// How many must go to each sex that is short: to women before men.
    var bySex: [(sex: Figures.Key, count: Int64)] {
      [(.women, women), (.men, men)].compactMap { sex, count in count.map { (sex, $0) } }
    }
  }

  /// Members who would have to give way, to women where women are short and to men where men are; nil
  /// where no split of this size complies.
  public let replacement: Int64?
  /// What filling the vacant seats takes; nil where no seat is known to be vacant.
  public let vacancies: Vacancies?
  /// Seats to be added, all taken by the sex that is short, by that which has fewer where both are; nil
  /// where no number suffices.
  public let enlargement: Int64?
  /// The sex that takes the added seats: `.women` or `.men`.
  public let enlargedBy: Figures.Key

  init?(_ requirement: Requirement, _ evidence: Evidence, threshold: Fraction) {
    guard let size = evidence.whole?.exact, let women = evidence.trueCount(.women)?.exact else {
      return nil
    }
    let men = evidence.measure.isOfEitherSex ? evidence.trueCount(.men)?.exact : nil
    let (womenShort, menShort) = (requirement.womenShort ?? 0, requirement.menShort ?? 0)
    replacement = requirement.isUnattainable ? nil : womenShort + menShort
    vacancies = Self.vacancies(
      evidence, threshold, women: (women, womenShort > 0), men: men.map { ($0, menShort > 0) })
    enlargedBy = men.map { $0 < women } ?? false ? .men : .women
    enlargement = Self.enlargement(
      of: size, threshold, taking: requirement.actual, beside: men.map { max(women, $0) })
  }

  /// - Parameter men: nil where only women must not fall short.
  private static func vacancies(
    _ evidence: Evidence, _ threshold: Fraction, women: (count: Int64, areShort: Bool),
    men: (count: Int64, areShort: Bool)?
  ) -> Vacancies? {
    guard let vacant = evidence[.vacant]?.exact, vacant > 0, let seats = evidence[.seats]?.exact
    else { return nil }
    let neededInFull = (threshold * Fraction(seats)).roundedUp
    let toWomen = max(0, neededInFull - women.count)
    let toMen = men.map { max(0, neededInFull - $0.count) } ?? 0
    return Vacancies(
      vacant: vacant, women: women.areShort ? toWomen : nil,
      men: men?.areShort ?? false ? toMen : nil, isSufficient: toWomen + toMen <= vacant)
  }

  /// - Parameter others: the sex that has more, which must not fall short either; nil where it may.
  private static func enlargement(
    of size: Int64, _ threshold: Fraction, taking fewer: Int64, beside others: Int64?
  ) -> Int64? {
    guard threshold < .one else { return nil }
    let added =
      ((threshold * Fraction(size) - Fraction(fewer)) / (.one - threshold)).roundedUp
    guard let others else { return added }
    return Fraction(others) >= threshold * Fraction(size + added) ? added : nil
  }
}

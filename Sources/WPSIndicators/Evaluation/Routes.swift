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

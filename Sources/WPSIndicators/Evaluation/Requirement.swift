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

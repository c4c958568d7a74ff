/// The values that a share or a number can have, as far as it is known.
public struct ValueRange: Sendable, Hashable {
  /// The least value, or a value that all lie above.
  public let lower: Fraction
  /// The greatest value, or a value that all lie below; nil where there is no limit.
  public let upper: Fraction?
  /// Whether every value lies above `lower`, rather than at or above it.
  public let excludesLower: Bool
  /// Whether every value lies below `upper`, rather than at or below it.
  public let excludesUpper: Bool

  init(
    _ lower: Fraction, _ upper: Fraction?, excludesLower: Bool = false, excludesUpper: Bool = false
  ) {
    self.lower = lower
    self.upper = upper
    self.excludesLower = excludesLower
    self.excludesUpper = excludesUpper
  }

  init(_ count: Count) {
    self.init(Fraction(count.min), count.max.map { Fraction($0) })
  }

  /// The value, if only one is possible.
  public var exact: Fraction? { lower == upper ? lower : nil }

  /// Whether every possible value is at least the threshold.
  public func isAtLeast(_ threshold: Fraction) -> Bool { lower >= threshold }

  /// Whether every possible value is below the threshold.
  public func isBelow(_ threshold: Fraction) -> Bool {
    guard let upper else { return false }
    return upper < threshold || upper == threshold && excludesUpper
  }

  /// Whether every possible value is at most the threshold.
  public func isAtMost(_ threshold: Fraction) -> Bool { upper.map { $0 <= threshold } ?? false }

  /// Whether every possible value is above the threshold.
  public func isAbove(_ threshold: Fraction) -> Bool {
    lower > threshold || lower == threshold && excludesLower
  }

  /// Whether its values go farther up than those of another.
  func isBeyond(_ other: ValueRange) -> Bool {
    guard let upper, let otherUpper = other.upper else { return upper == nil }
    return upper > otherUpper || upper == otherUpper && !excludesUpper
  }

  /// Whether no value is possible in both ranges.
  func isDisjoint(from other: ValueRange) -> Bool {
    intersection(other) == nil
  }

  /// The values that are in both ranges; nil if there are none.
  func intersection(_ other: ValueRange) -> ValueRange? {
    let least = Swift.max(lower, other.lower)
    let excludesLeast = excludes(lower: least) || other.excludes(lower: least)
    guard let most = [upper, other.upper].compactMap({ $0 }).min() else {
      return ValueRange(least, nil, excludesLower: excludesLeast)
    }
    let excludesMost = excludes(upper: most) || other.excludes(upper: most)
    guard least < most || least == most && !excludesLeast && !excludesMost else { return nil }
    return ValueRange(least, most, excludesLower: excludesLeast, excludesUpper: excludesMost)
  }

  /// The same range on another denominator.
  func scaled(by factor: Fraction) -> ValueRange {
    ValueRange(
      lower * factor, upper.map { $0 * factor }, excludesLower: excludesLower,
      excludesUpper: excludesUpper)
  }

  private func excludes(lower value: Fraction) -> Bool { value == lower && excludesLower }
  private func excludes(upper value: Fraction) -> Bool { value == upper && excludesUpper }
}

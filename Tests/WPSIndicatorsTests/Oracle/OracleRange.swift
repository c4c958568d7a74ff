@testable import RandomRegistries

/// The values between two ends, of which either may itself be left out.
struct OracleRange: Hashable {
  let low: OracleRatio
  /// Nil where nothing limits the value.
  let high: OracleRatio?
  /// Whether `low` itself is left out.
  var lowIsOpen = false
  /// Whether `high` itself is left out.
  var highIsOpen = false

  /// The value, when there is but one.
  var exact: OracleRatio? { low == high ? low : nil }

  /// Whether no value lies between the ends.
  var isEmpty: Bool {
    guard let high else { return false }
    return low > high || low == high && (lowIsOpen || highIsOpen)
  }

  /// Whether every value is at least `threshold`.
  func isAtLeast(_ threshold: OracleRatio) -> Bool {
    low >= threshold
  }

  /// Whether every value is below `threshold`.
  func isBelow(_ threshold: OracleRatio) -> Bool {
    guard let high else { return false }
    return high < threshold || high == threshold && highIsOpen
  }

  /// The values that both ranges hold.
  func intersection(_ other: Self) -> Self {
    var low = (self.low, lowIsOpen)
    if other.low > low.0 {
      low = (other.low, other.lowIsOpen)
    } else if other.low == low.0 {
      low.1 = low.1 || other.lowIsOpen
    }
    var high = (self.high, highIsOpen)
    if let theirs = other.high {
      if high.0.map({ theirs < $0 }) ?? true {
        high = (theirs, other.highIsOpen)
      } else if theirs == high.0 {
        high.1 = high.1 || other.highIsOpen
      }
    }
    return Self(low: low.0, high: high.0, lowIsOpen: low.1, highIsOpen: high.1)
  }

  /// One minus each value; for shares, whose high end exists.
  var complement: Self {
    Self(
      low: .one - (high ?? .one), high: .one - low, lowIsOpen: highIsOpen, highIsOpen: lowIsOpen)
  }

  /// Each value times `factor`, which is above 0.
  func scaled(by factor: OracleRatio) -> Self {
    Self(
      low: low * factor, high: high.map { $0 * factor }, lowIsOpen: lowIsOpen,
      highIsOpen: highIsOpen)
  }
}

/// An exact fraction in lowest terms. The oracle's numbers are small, so nothing overflows.
struct OracleRatio: Comparable, Hashable {
  let numerator: Int
  let denominator: Int

  /// `numerator` over `denominator`, which is not zero.
  init(_ numerator: Int, _ denominator: Int = 1) {
    var (large, small) = (abs(numerator), abs(denominator))
    while small != 0 {
      (large, small) = (small, large % small)
    }
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / large
    self.denominator = sign * denominator / large
  }

  /// Zero.
  static let zero = OracleRatio(0)

  /// One.
  static let one = OracleRatio(1)

  /// As the scorecard writes it: "4/7", "1/1", "0/1".
  var text: String { "\(numerator)/\(denominator)" }

  /// The least whole number that is not below it.
  var ceiling: Int {
    var whole = numerator / denominator
    while whole * denominator < numerator {
      whole += 1
    }
    return whole
  }

  static func < (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  static func + (left: Self, right: Self) -> Self {
    Self(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  static func - (left: Self, right: Self) -> Self {
    left + Self(-right.numerator, right.denominator)
  }

  static func * (left: Self, right: Self) -> Self {
    Self(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  static func / (left: Self, right: Self) -> Self {
    Self(left.numerator * right.denominator, left.denominator * right.numerator)
  }
}

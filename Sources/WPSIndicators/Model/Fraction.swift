/// An exact fraction in lowest terms with a positive denominator.
///
/// Shares, thresholds and rates are fractions, because binary floating point gets cases such as
/// 30 per cent of 10 wrong. With counts up to `Count.greatest` (10¹²) and thresholds with
/// denominators up to `Threshold.greatestDenominator` (10⁶), as a file admits them, every formula
/// of this library stays inside 128 bits, and every whole number that it gives inside 64.
public struct Fraction: Sendable, Hashable {
  /// The numerator, which carries the sign.
  public let numerator: Int128
  /// The denominator, above 0.
  public let denominator: Int128

  /// Zero.
  public static let zero = Fraction(0)
  /// One: the whole.
  public static let one = Fraction(1)

  /// A whole number.
  public init(_ whole: Int64) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// A fraction of two whole numbers.
  /// - Precondition: the denominator is not 0.
  public init(_ numerator: Int64, over denominator: Int64) {
    self.init(reducing: Int128(numerator), Int128(denominator))
  }

  init(reducing numerator: Int128, _ denominator: Int128) {
    precondition(denominator != 0, "a fraction over nothing")
    // Counts almost always fit in a machine word, where division is many times as fast.
    if let few = Int64(exactly: numerator), let all = Int64(exactly: denominator), few != .min,
      all > 0
    {
      let divisor = Int64(Self.greatestCommonDivisor(few.magnitude, all.magnitude))
      self.numerator = Int128(few / divisor)
      self.denominator = Int128(all / divisor)
      return
    }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// The greatest whole number that is not above the fraction, or the nearest that 64 bits hold.
  public var roundedDown: Int64 {
    let quotient = numerator / denominator
    return Int64(clamping: numerator < 0 && numerator % denominator != 0 ? quotient - 1 : quotient)
  }

  /// The least whole number that is not below the fraction, or the nearest that 64 bits hold.
  public var roundedUp: Int64 {
    let quotient = numerator / denominator
    return Int64(clamping: numerator > 0 && numerator % denominator != 0 ? quotient + 1 : quotient)
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    if let a = UInt64(exactly: a), let b = UInt64(exactly: b) {
      return UInt128(greatestCommonDivisor(a, b))
    }
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }

  private static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }

  /// Whether both parts are so small that the product of two such is a machine word.
  fileprivate var isSmall: Bool {
    numerator.magnitude <= UInt128(Int32.max) && denominator <= Int128(Int32.max)
  }
}

extension Fraction: Comparable {
  /// Compares by exact products of twice the width, which cannot overflow.
  public static func < (a: Fraction, b: Fraction) -> Bool {
    if a.isSmall, b.isSmall {
      return a.numerator * b.denominator < b.numerator * a.denominator
    }
    let left = a.numerator.multipliedFullWidth(by: b.denominator)
    let right = b.numerator.multipliedFullWidth(by: a.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }
}

extension Fraction {
  /// The sum.
  public static func + (a: Fraction, b: Fraction) -> Fraction {
    let divisor = greatestCommonDivisor(a.denominator.magnitude, b.denominator.magnitude)
    let scale = b.denominator / Int128(divisor)
    return Fraction(
      reducing: a.numerator * scale + b.numerator * (a.denominator / Int128(divisor)),
      a.denominator * scale)
  }

  /// The difference.
  public static func - (a: Fraction, b: Fraction) -> Fraction { a + -b }

  /// The negative.
  public static prefix func - (a: Fraction) -> Fraction {
    Fraction(reducing: -a.numerator, a.denominator)
  }

  /// The product. Common factors go first, so that no intermediate value exceeds the result.
  public static func * (a: Fraction, b: Fraction) -> Fraction {
    if a.isSmall, b.isSmall {
      return Fraction(reducing: a.numerator * b.numerator, a.denominator * b.denominator)
    }
    let first = greatestCommonDivisor(a.numerator.magnitude, b.denominator.magnitude)
    let second = greatestCommonDivisor(b.numerator.magnitude, a.denominator.magnitude)
    return Fraction(
      reducing: (a.numerator / Int128(first)) * (b.numerator / Int128(second)),
      (a.denominator / Int128(second)) * (b.denominator / Int128(first)))
  }

  /// The quotient.
  /// - Precondition: the divisor is not 0.
  public static func / (a: Fraction, b: Fraction) -> Fraction {
    a * Fraction(reducing: b.denominator, b.numerator)
  }
}

extension Fraction: CustomStringConvertible {
  /// The fraction as `40/147`; a whole number as `1/1`.
  public var description: String { "\(numerator)/\(denominator)" }
}

extension Fraction {
  /// The fraction in per cent with a number of decimals, rounded half away from zero: `27.2`.
  public func percent(decimals: Int) -> String {
    (self * Fraction(100)).decimal(places: decimals)
  }

  /// A share in per cent with one decimal, or with more where some would look like none, or like all.
  var percentOfParts: String {
    var decimals = 1
    while self != .zero && self != .one,
      [.zero, Fraction(100)].contains(roundedPercent(decimals: decimals))
    {
      decimals += 1
    }
    return percent(decimals: decimals)
  }

  /// The fraction in per cent, rounded half away from zero to a number of decimals, 0 to 18.
  func roundedPercent(decimals: Int) -> Fraction {
    let scale = (0..<decimals).reduce(Int128(1)) { power, _ in power * 10 }
    let scaled = self * Fraction(reducing: 100 * scale, 1)
    let (quotient, rest) = scaled.numerator.magnitude.quotientAndRemainder(
      dividingBy: scaled.denominator.magnitude)
    let rounded = Int128(rest * 2 >= scaled.denominator.magnitude ? quotient + 1 : quotient)
    return Fraction(reducing: scaled.numerator < 0 ? -rounded : rounded, scale)
  }

  /// The fraction as a decimal number without rounding; nil if it has more decimals than so many.
  func exactDecimal(upTo places: Int) -> String? {
    var scale: Int64 = 1
    for decimals in 0...places {
      if (self * Fraction(scale)).denominator == 1 { return decimal(places: decimals) }
      scale *= 10
    }
    return nil
  }

  /// The fraction as a decimal number, rounded half away from zero.
  public func decimal(places: Int) -> String {
    let divisor = denominator.magnitude
    var (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
    // Long division digit by digit, which cannot overflow however many decimals are asked for.
    var digits = [UInt8]()
    for _ in 0..<places {
      let (digit, next) = (rest * 10).quotientAndRemainder(dividingBy: divisor)
      digits.append(UInt8(digit))
      rest = next
    }
    if rest * 2 >= divisor {
      var place = digits.count - 1
      while place >= 0, digits[place] == 9 {
        digits[place] = 0
        place -= 1
      }
      if place >= 0 { digits[place] += 1 } else { whole += 1 }
    }
    let isZero = whole == 0 && digits.allSatisfy { $0 == 0 }
    let sign = numerator < 0 && !isZero ? "-" : ""
    return sign + String(whole) + (digits.isEmpty ? "" : "." + digits.map(String.init).joined())
  }
}

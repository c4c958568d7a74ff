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

extension Fraction {
  /// The fraction in per cent with a number of decimals, rounded half away from zero: `27.2`.
  public func percent(decimals: Int) -> String {
    (self * Fraction(100)).decimal(places: decimals)
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

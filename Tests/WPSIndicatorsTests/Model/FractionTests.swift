import Testing

@testable import WPSIndicators

/// Exact arithmetic, against plain integers.
@Suite struct FractionTests {
  private static let small: [(n: Int64, d: Int64)] = (-9...9).flatMap { n in
    (1...9).map { (n, $0) }
  }

  private func isEqual(_ fraction: Fraction, _ n: Int64, _ d: Int64) -> Bool {
    fraction.numerator * Int128(d) == Int128(n) * fraction.denominator && fraction.denominator > 0
  }

  @Test func smallFractionsAreInLowestTerms() {
    for (n, d) in Self.small {
      for sign: Int64 in [1, -1] {
        let fraction = Fraction(sign * n, over: sign * d)
        #expect(isEqual(fraction, n, d))
        let common = (Int128(1)...9).filter {
          fraction.numerator.isMultiple(of: $0) && fraction.denominator.isMultiple(of: $0)
        }
        #expect(fraction.numerator == 0 ? fraction.denominator == 1 : common == [1])
      }
    }
  }

  @Test func arithmeticOfSmallFractionsIsExact() {
    var wrong = [String]()
    for (a, b) in Self.small {
      for (c, d) in Self.small {
        let (x, y) = (Fraction(a, over: b), Fraction(c, over: d))
        if !isEqual(x + y, a * d + c * b, b * d) { wrong.append("\(x) + \(y)") }
        if !isEqual(x - y, a * d - c * b, b * d) { wrong.append("\(x) - \(y)") }
        if !isEqual(x * y, a * c, b * d) { wrong.append("\(x) * \(y)") }
        if c != 0, !isEqual(x / y, a * d * c.signum(), b * abs(c)) { wrong.append("\(x) / \(y)") }
        if (x < y) != (a * d < c * b) { wrong.append("\(x) < \(y)") }
        if (x == y) != (a * d == c * b) { wrong.append("\(x) == \(y)") }
        if x == y, x.hashValue != y.hashValue { wrong.append("hash of \(x)") }
      }
    }
    #expect(wrong == [])
  }

  @Test func roundingToWholeNumbers() {
    for (n, d) in Self.small {
      let fraction = Fraction(n, over: d)
      #expect(fraction.roundedDown * d <= n && n < (fraction.roundedDown + 1) * d)
      #expect((fraction.roundedUp - 1) * d < n && n <= fraction.roundedUp * d)
    }
  }

  @Test func theLeastThatMeetsATarget() {
    // Binary floating point gets some of these wrong.
    for percent: Int64 in 0...100 {
      for size: Int64 in 0...300 {
        let needed = (Fraction(percent, over: 100) * Fraction(size)).roundedUp
        let naive = (0...size).first { $0 * 100 >= percent * size }
        if needed != naive { Issue.record("\(percent) per cent of \(size): \(needed)") }
      }
    }
    #expect((Fraction(3, over: 10) * Fraction(10)).roundedUp == 3)
  }

  @Test func decimalsAreRoundedHalfAwayFromZero() {
    var wrong = [String]()
    for n: Int64 in -130...130 {
      for d: Int64 in 1...40 {
        var scale: Int64 = 1
        for places in 0...3 {
          let fraction = Fraction(n, over: d)
          let rounded = (2 * abs(n) * scale + d) / (2 * d)
          let digits = String(rounded)
          let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
          let number = places == 0 ? padded : padded.dropLast(places) + "." + padded.suffix(places)
          let expected = (n < 0 && rounded > 0 ? "-" : "") + number
          if fraction.decimal(places: places) != expected { wrong.append("\(fraction), \(places)") }
          if places > 1, Fraction(n, over: d * 100).percent(decimals: places) != expected {
            wrong.append("\(fraction) per cent, \(places)")
          }
          scale *= 10
        }
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    (1, 62, 1, "1.6"), (6, 24, 1, "25.0"), (40, 147, 1, "27.2"), (4, 7, 1, "57.1"),
    (199_999, 400_000, 1, "50.0"), (199_999, 400_000, 5, "49.99975"), (1, 2, 0, "50"),
    (1, 200, 0, "1"), (-1, 200, 0, "-1"), (1, 201, 0, "0"), (-1, 201, 0, "0"), (1, 1, 0, "100"),
    (999, 1000, 0, "100"), (1, 3, 30, "33.333333333333333333333333333333"),
  ])
  func percentages(_ n: Int64, _ d: Int64, _ decimals: Int, _ expected: String) {
    #expect(Fraction(n, over: d).percent(decimals: decimals) == expected)
  }

  @Test func theExtremesOfAFileAreExact() {
    let greatest = Count.greatest
    let finest = Threshold.greatestDenominator
    for n in [1, 2, 3, greatest - 1, greatest] {
      for d in [1, 3, 7, greatest - 1, greatest] {
        let share = Fraction(n, over: d)
        for t in [1, 3, finest - 1, finest] {
          let threshold = Fraction(t, over: finest)
          let left = Int128(n) * Int128(finest)
          let right = Int128(t) * Int128(d)
          #expect((share < threshold) == (left < right))
          let product = threshold * Fraction(d)
          #expect(
            product.numerator * Int128(finest) == Int128(t) * Int128(d) * product.denominator)
          let up = Int128(product.roundedUp)
          #expect(up * Int128(finest) >= right && (up - 1) * Int128(finest) < right)
          #expect((threshold - share) + share == threshold)
          #expect(share / threshold * threshold == share)
          #expect(share.percent(decimals: 6).last?.isNumber == true)
        }
      }
    }
    #expect(Fraction(greatest, over: greatest) == .one)
    #expect(Fraction(greatest).roundedUp == greatest)
    #expect(Fraction(-greatest).roundedDown == -greatest)
    #expect(Fraction(Int64.min, over: -1) > Fraction(Int64.max))
    #expect(Fraction(Int64.max, over: Int64.min) < .zero)
  }

  @Test func neighboursAreToldApart() {
    let greatest = Count.greatest
    #expect(Fraction(greatest - 1, over: greatest) < .one)
    #expect(
      Fraction(greatest - 2, over: greatest - 1) < Fraction(greatest - 1, over: greatest))
    #expect(Fraction(3_333_333, over: 10_000_000) < Fraction(1, over: 3))
  }

  @Test func isDescribedInLowestTerms() {
    #expect(Fraction(40, over: 147).description == "40/147")
    #expect(Fraction(6, over: 24).description == "1/4")
    #expect(Fraction(7).description == "7/1")
    #expect(Fraction(0, over: 9).description == "0/1")
    #expect(Fraction(1, over: -2).description == "-1/2")
  }
}

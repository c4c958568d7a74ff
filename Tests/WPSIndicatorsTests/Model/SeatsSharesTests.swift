import Testing

@testable import WPSIndicators

/// Shares of seats against every assignment of small numbers that the counts allow.
@Suite struct SeatsSharesTests {
  private static let counts: [Count?] = [
    nil, Count(0), Count(1), Count(2), Count(atLeast: 1, atMost: 2), Count(atLeast: 0, atMost: 2),
  ]

  @Test func `either sex's share of the seats`() {
    var compared = 0
    for women in Self.counts {
      for men in Self.counts {
        for vacant in Self.counts {
          for seats in [nil, Count(2), Count(3), Count(atLeast: 2, atMost: 4)] {
            let figures = Figures(
              seats: seats ?? .unknown, vacant: vacant ?? .unknown, women: women ?? .unknown,
              men: men ?? .unknown)
            // Without a limit somewhere the shares have no extremes to enumerate.
            guard seats != nil || women != nil && men != nil && vacant != nil else { continue }
            compare(figures)
            compared += 1
          }
        }
      }
    }
    #expect(compared > 600)
  }

  private func compare(_ figures: Figures) {
    func allows(_ count: Count, _ value: Int64) -> Bool {
      value >= count.min && value <= count.max ?? .max
    }
    var shares = [Fraction]()
    for women: Int64 in 0...4 where allows(figures.women, women) {
      for men: Int64 in 0...4 where allows(figures.men, men) {
        for vacant: Int64 in 0...4 where allows(figures.vacant, vacant) {
          let seats = women + men + vacant
          guard seats > 0, allows(figures.seats, seats) else { continue }
          shares.append(Fraction(min(women, men), over: seats))
        }
      }
    }
    let range = NarrowedFigures(figures)?.eitherSexOfSeats
    guard let least = shares.min(), let most = shares.max() else {
      #expect(range == nil, "\(figures)")
      return
    }
    #expect(range?.lower == least, "\(figures)")
    // With a size that is not known the rule is the smallest of the two shares and a half.
    if NarrowedFigures(figures)?.seats.exact != nil {
      #expect(range?.upper == most, "\(figures)")
    } else {
      #expect((range?.upper ?? .zero) >= most, "\(figures)")
    }
  }
}

import Testing

@testable import WPSIndicators

/// Counts as intervals, against sets of the numbers that they allow.
@Suite struct CountTests {
  private static let most: Int64 = 6
  /// All intervals within 0...6, and those without a limit.
  private static let counts: [Count] = (0...most).flatMap { least in
    (least...most).map { Count(atLeast: least, atMost: $0) } + [Count(atLeast: least, atMost: nil)]
  }

  /// The numbers that a count allows, up to a bound that stands for no limit.
  private func numbers(_ count: Count, upTo bound: Int64 = 20) -> Set<Int64> {
    let upper = count.max ?? bound
    return count.min > upper ? [] : Set(count.min...upper)
  }

  @Test func sumsAllowEverySumAndNoOther() {
    for a in Self.counts {
      for b in Self.counts {
        let sum = a + b
        let naive = Set(numbers(a).flatMap { x in numbers(b).map { x + $0 } })
        #expect(sum.min == naive.min())
        #expect(sum.max == (a.max == nil || b.max == nil ? nil : naive.max()))
      }
    }
  }

  @Test func differencesAllowEveryDifferenceThatIsNotNegative() {
    for a in Self.counts {
      for b in Self.counts {
        let naive = Set(numbers(a).flatMap { x in numbers(b).map { x - $0 } }).filter { $0 >= 0 }
        let difference = a - b
        #expect((difference == nil) == naive.isEmpty)
        guard let difference else { continue }
        #expect(difference.min == naive.min())
        #expect(difference.max == (a.max == nil ? nil : naive.max()))
      }
    }
  }

  @Test func narrowingIsIntersection() {
    for a in Self.counts {
      for b in Self.counts {
        let naive = numbers(a).intersection(numbers(b))
        #expect(a.narrowed(to: b).map { numbers($0) } ?? [] == naive)
        #expect(a.overlaps(b) == !naive.isEmpty)
      }
    }
  }

  @Test func knowsWhatIsExact() {
    #expect(Count(5).exact == 5 && Count(5).isKnown)
    #expect(Count.unknown.exact == nil && !Count.unknown.isKnown && Count.unknown.max == nil)
    #expect(Count(atLeast: 0, atMost: 0) == .zero)
    #expect(Count(atLeast: 1, atMost: nil).isKnown)
    #expect(Count(Count.greatest).exact == Count.greatest)
  }

  @Test(arguments: [
    (Count(5), "5"), (.zero, "0"), (.unknown, "unknown"),
    (Count(atLeast: 5, atMost: nil), "5 or more"),
    (Count(atLeast: 0, atMost: 9), "at most 9"), (Count(atLeast: 5, atMost: 9), "5 to 9"),
  ])
  func isDescribed(_ count: Count, _ text: String) {
    #expect(count.description == text)
  }

  @Test func theGreatestCountsDoNotOverflow() {
    let greatest = Count(Count.greatest)
    #expect((greatest + greatest).exact == 2 * Count.greatest)
    #expect((greatest + .unknown).max == nil)
    #expect((.unknown - greatest)?.min == 0)
    #expect((greatest - .unknown) == Count(atLeast: 0, atMost: Count.greatest))
  }
}

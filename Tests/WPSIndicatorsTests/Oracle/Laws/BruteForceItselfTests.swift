import Testing

@testable import RandomRegistries

/// Holds the brute force itself against the worked answers that come with the rules.
struct BruteForceItselfTests {
  private static func share(
    _ text: String, _ numerator: Int, _ denominator: Int, atMost: Bool = false,
    rounding: String? = nil, rows: [(upTo: Int, ask: BruteRule.Ask)] = [],
    of measure: BruteRule.Measure = .eitherSexShare
  ) -> BruteRule {
    BruteRule(
      measure: measure, isAtMost: atMost, rounding: rounding,
      own: .share(OracleThreshold(text, numerator, denominator)), rows: rows)
  }

  private let women30 = share("30%", 3, 10, of: .womenShare)
  private let half = share("50%", 1, 2)
  private let twoThirds = share("2/3", 2, 3, atMost: true)
  private let table = share(
    "40%", 2, 5,
    rows: [(2, .exempt), (3, .people(1)), (5, .people(2)), (8, .people(3))])

  /// The verdict of trying everything.
  private func verdict(
    _ rule: BruteRule, _ counts: [String: OracleCount], percent: Int? = nil
  ) -> String {
    let percent = percent.map { OraclePercent(digits: $0, decimals: 0) }
    let verdict = BrutePossibilities(counts, percent: percent, rule: rule).verdict(rule)
    return verdict.reason ?? verdict.word
  }

  private func exactly(_ numbers: [String: Int]) -> [String: OracleCount] {
    numbers.mapValues { OracleCount($0) }
  }

  private func routes(_ rule: BruteRule, _ women: Int, _ men: Int, other: Int = 0) -> BruteRoutes {
    BruteRoutes(
      rule: rule, people: LawsPeople(women: women, men: men, other: other), knowsSeats: false)
  }

  @Test func boundsAndUnspecified() {
    var counts = exactly(["members": 100, "women": 25, "men": 65, "unspecified": 10])
    #expect(verdict(women30, counts) == "undetermined")
    counts = exactly(["members": 100, "women": 25, "men": 65, "other": 10])
    #expect(verdict(women30, counts) == "unmet")
    counts = exactly(["members": 10, "women": 4, "men": 4, "unspecified": 2])
    #expect(verdict(half, counts) == "undetermined")
    counts = exactly(["members": 10, "women": 4, "men": 4, "other": 2])
    #expect(verdict(half, counts) == "unmet")
    #expect(
      verdict(twoThirds, exactly(["women": 3, "men": 6, "unspecified": 1])) == "undetermined")
    #expect(verdict(twoThirds, exactly(["women": 3, "men": 6, "other": 1])) == "met")
    #expect(verdict(women30, exactly(["women": 6])) == "undetermined")
    #expect(verdict(women30, exactly(["women": 0])) == "unmet")
    #expect(verdict(women30, exactly(["women": 0, "members": 0])) == "noMembers")
    #expect(verdict(women30, exactly(["women": 9]), percent: 31) == "met")
    #expect(verdict(women30, exactly(["members": 50]), percent: 28) == "unmet")
    // What contradicts the percentage is as if it were not there.
    #expect(verdict(women30, exactly(["women": 9, "members": 10]), percent: 31) == "met")
  }

  @Test func sizes() {
    let women = OracleCount(3)
    let counts = ["members": OracleCount(least: 7, most: 9), "women": women]
    #expect(
      verdict(table, counts.merging(["men": OracleCount(least: 5, most: nil)]) { $1 })
        == "undetermined")
    #expect(verdict(table, ["members": OracleCount(8), "women": women]) == "met")
    #expect(verdict(table, ["members": OracleCount(9), "women": women]) == "unmet")
    #expect(verdict(table, ["members": OracleCount(least: 1, most: 2)]) == "exempt")
    for number in 0...1 {
      let few = ["members": OracleCount(least: 2, most: 3), "women": OracleCount(number)]
      #expect(verdict(table, few) == "undetermined")
    }
  }

  @Test func needsAndRoutes() {
    let few = routes(women30, 1, 61)
    #expect((few.asked, few.gap, few.replacement, few.enlargement) == (19, 18, 18, 26))
    let some = routes(women30, 6, 18)
    #expect((some.asked, some.gap, some.enlargement) == (8, 2, 2))
    let seven = routes(half, 3, 4)
    #expect(seven.isUnattainable && seven.attainableAt == 8 && seven.replacement == nil)
    let kenya = routes(twoThirds, 5, 80)
    #expect((kenya.asked, kenya.gap, kenya.replacement, kenya.enlargement) == (56, 24, 24, 35))
    #expect(routes(twoThirds, 2, 28).enlargement == 12)
    let others = routes(Self.share("40%", 2, 5), 2, 2, other: 6)
    #expect(others.verdict == "unmet" && others.replacement == 4 && others.enlargement == nil)
    let germany = Self.share("30%", 3, 10, rounding: "nearest")
    let rounded = routes(germany, 6, 15)
    #expect(rounded.verdict == "met" && rounded.flags == ["lawRounds", "fragile"])
    #expect(routes(germany, 5, 16).flags == ["withinOne"])
    #expect(routes(germany, 3, 8).verdict == "met" && routes(germany, 3, 9).asked == 4)
    #expect(routes(Self.share("50%", 1, 2, rounding: "down"), 82, 83).verdict == "met")
    #expect(routes(table, 0, 2).verdict == "notApplicable")
    #expect(routes(table, 2, 6).asked == 3)
  }
}

import Testing

@testable import RandomRegistries

/// Holds the oracle itself against the worked answers that come with the rules.
struct OracleWorkedAnswersTests {
  /// The row for one observation, as at the end of its period.
  private func row(
    _ counts: [String: OracleCount], _ measure: OracleTarget.Measure = .womenShare,
    _ threshold: OracleThreshold = OracleThreshold("30%", 3, 10), percent: OraclePercent? = nil,
    before: [String: OracleCount]? = nil, kind: OracleSubject.Kind = .body
  ) throws -> OracleExpectation {
    var target = OracleTarget(id: "t", measure: measure)
    target.atLeast = threshold
    let period = OraclePeriod(year: 2020, quarter: 2)
    var observation = OracleObservation()
    observation.period = period
    observation.counts = counts
    observation.percent = percent
    var subject = OracleSubject(id: "s", kind: kind)
    subject.targets = ["t"]
    subject.observations = [observation]
    if let before {
      observation.period = OraclePeriod(year: 2019, quarter: 4)
      observation.counts = before
      subject.observations.append(observation)
    }
    var registry = OracleRegistry()
    registry.targets = [target]
    registry.subjects = [subject]
    return try #require(Oracle(registry).expectations(for: period).first)
  }

  /// Exact numbers of women and members.
  private func exactly(_ women: Int, of members: Int) -> [String: OracleCount] {
    ["women": OracleCount(women), "members": OracleCount(members)]
  }

  @Test(arguments: [
    (1, 62, "1.6", 19, 18, 26), (6, 24, "25.0", 8, 2, 2), (40, 147, "27.2", 45, 5, 6),
  ])
  func unmetShare(
    women: Int, members: Int, percent: String, needed: Int, shortfall: Int, enlargement: Int
  ) throws {
    let row = try row(exactly(women, of: members))
    #expect(row.verdict == "unmet")
    #expect(row.fields["percent"] == OracleJSON.string(percent))
    #expect(row.fields["needed"] == String(needed))
    #expect(row.fields["shortfall"] == String(shortfall))
    #expect(row.fields["routes.replacement"] == String(shortfall))
    #expect(row.fields["routes.enlargement"] == String(enlargement))
  }

  @Test func moreWomenThanBefore() throws {
    let row = try row(exactly(40, of: 147), before: exactly(14, of: 147))
    #expect(row.fields["trend.direction"] == "\"increased\"")
    #expect(row.fields["trend.women"] == "26")
    #expect(row.fields["trend.members"] == "0")
    #expect(row.fields["trend.percentagePoints"] == "\"17.7\"")
    #expect(row.fields["pace.reaches"] == "\"2020-Q3\"")
  }

  @Test func vacantPosts() throws {
    let counts = ["seats": OracleCount(7), "vacant": OracleCount(3)]
    let occupancy = try row(counts, .occupancy, OracleThreshold("100%", 1, 1))
    #expect(occupancy.fields["value.min"] == "\"4/7\"")
    #expect(occupancy.fields["value.max"] == "\"4/7\"")
    #expect(occupancy.fields["percent"] == "\"57.1\"")
    #expect(occupancy.fields["shortfall"] == "3")
    #expect(try row(counts).verdict == "noData")
  }

  @Test func memberOrSeat() throws {
    var counts = exactly(40, of: 133)
    counts["seats"] = OracleCount(147)
    let row = try row(counts)
    #expect(row.verdict == "met")
    #expect(row.fields["percent"] == "\"30.1\"")
    #expect(row.fields["needed"] == "40")
    #expect(row.flags == ["denominatorSensitive", "fragile"])
  }

  @Test func membersFromPercent() throws {
    let percent = OraclePercent(digits: 31, decimals: 0)
    let row = try row(["women": OracleCount(9)], percent: percent)
    #expect(row.verdict == "met")
    #expect(row.fields["members.min"] == "29")
    #expect(row.fields["members.max"] == "29")
    #expect(row.fields["needed"] == "9")
    #expect(row.flags == ["derivedMembers", "fragile"])
  }

  @Test func boundsThatDecide() throws {
    let many = OracleCount(least: 2001, most: nil)
    #expect(try row(["value": many], .count, OracleThreshold(2000), kind: .count).verdict == "met")
    #expect(try row(["women": OracleCount(6)]).verdict == "undetermined")
    let none = try row(["women": OracleCount(0)])
    #expect(none.verdict == "unmet")
    #expect(none.fields["value.max"] == "\"0/1\"")
  }

  @Test(arguments: [(11, 34), (37, 121), (3, 10)]) func theLeast(women: Int, members: Int) throws {
    #expect(try row(exactly(women, of: members)).verdict == "met")
    let less = try row(exactly(women - 1, of: members))
    #expect(less.verdict == "unmet")
    #expect(less.fields["needed"] == String(women))
    #expect(less.flags == ["withinOne"])
  }

  @Test func tooFewForBoth() throws {
    let row = try row(exactly(1, of: 3), .eitherSexShare, OracleThreshold("40%", 2, 5))
    #expect(row.verdict == "unmet")
    #expect(row.flags?.contains("unattainable") == true)
  }

  /// Percentages by themselves bound a share, their own ends left out.
  @Test func percentAlone() throws {
    let percent = OraclePercent(digits: 29, decimals: 0)
    let women = try row([:], percent: percent)
    #expect(women.verdict == "unmet")
    #expect(women.fields["value.min"] == "\"7/25\"")
    #expect(women.fields["value.max"] == "\"3/10\"")
    let either = try row([:], .eitherSexShare, percent: OraclePercent(digits: 71, decimals: 0))
    #expect(either.verdict == "unmet")
    #expect(either.fields["value.max"] == "\"3/10\"")
  }

  /// Shown numbers do not contradict verdicts, nor changes that there are.
  @Test func decimals() {
    let thirty = OracleRatio(3, 10)
    #expect(OracleDecimal.percent(OracleRatio(2997, 10_000), against: [thirty]) == "29.97")
    #expect(OracleDecimal.percent(OracleRatio(199_999, 400_000), against: [.one]) == "50.0")
    #expect(OracleDecimal.points(OracleRatio(-1, 10_000)) == "-0.01")
    #expect(OracleDecimal.points(OracleRatio(-1, 2000)) == "-0.1")
    #expect(OracleDecimal.points(.zero) == "0.0")
  }
}

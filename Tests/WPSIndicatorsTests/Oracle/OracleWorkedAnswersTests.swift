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

  /// Numbers by their keys, exactly.
  private func counts(_ numbers: [String: Int]) -> [String: OracleCount] {
    numbers.mapValues { OracleCount($0) }
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
    #expect(row.fields["attainableAt"] == "4")
  }

  @Test func parityOfAnOddNumber() throws {
    let row = try row(exactly(3, of: 7), .eitherSexShare, OracleThreshold("50%", 1, 2))
    #expect(row.verdict == "unmet")
    #expect(row.flags?.contains("unattainable") == true)
    #expect(row.fields["attainableAt"] == "8")
    #expect(row.fields["routes.replacement"] == "null")
  }

  @Test func notStatedOrNeither() throws {
    var people = counts(["members": 100, "women": 25, "men": 65, "unspecified": 10])
    let unknown = try row(people)
    #expect(unknown.verdict == "undetermined")
    #expect(unknown.fields["value.min"] == "\"1/4\"")
    #expect(unknown.fields["value.max"] == "\"7/20\"")
    #expect(unknown.fields["women.max"] == "25")
    people = counts(["members": 100, "women": 25, "men": 65, "other": 10])
    #expect(try row(people).verdict == "unmet")

    let half = OracleThreshold("50%", 1, 2)
    people = counts(["members": 10, "women": 4, "men": 4, "unspecified": 2])
    #expect(try row(people, .eitherSexShare, half).verdict == "undetermined")
    people = counts(["members": 10, "women": 4, "men": 4, "other": 2])
    #expect(try row(people, .eitherSexShare, half).verdict == "unmet")
  }

  @Test func trueWomen() throws {
    var people = counts(["members": 8, "men": 5])
    people["unspecified"] = OracleCount(least: nil, most: 1)
    let all = OracleAssignments(people).hulls
    #expect(all["trueWomen"] == OracleHull(min: 2, max: 3))
    #expect(try row(people, .women, OracleThreshold(2)).verdict == "met")
    #expect(try row(people, .women, OracleThreshold(3)).verdict == "undetermined")
    #expect(try row(people, .women, OracleThreshold(4)).verdict == "unmet")
  }

  @Test func manyOfNeitherSex() throws {
    let people = counts(["women": 2, "men": 2, "other": 6])
    let row = try row(people, .eitherSexShare, OracleThreshold("40%", 2, 5))
    #expect(row.verdict == "unmet")
    #expect(row.fields["routes.replacement"] == "4")
    #expect(row.fields["routes.enlargement"] == "null")
    let headcount = try self.row(people, .eitherSex, OracleThreshold(3))
    #expect(headcount.verdict == "unmet")
    #expect(headcount.fields["value.min"] == "2")
  }

  /// A percentage of the women that a source counts says little of those it may not.
  @Test func percentOfThoseCounted() throws {
    let twenty = OraclePercent(digits: 20, decimals: 0)
    let vague = ["unspecified": OracleCount(least: 1, most: nil)]
    let row = try row(vague, .womenShare, OracleThreshold("19%", 19, 100), percent: twenty)
    #expect(row.verdict == "met")
    #expect(row.fields["value.min"] == "\"19/100\"")
    #expect(row.fields["value.max"] == "\"1/1\"")
    let high = OracleThreshold("21%", 21, 100)
    #expect(try self.row(vague, percent: twenty).verdict == "undetermined")
    #expect(try self.row([:], .womenShare, high, percent: twenty).verdict == "unmet")
  }

  @Test func milestoneThatNobodySpokeOf() throws {
    var target = OracleTarget(id: "t", measure: .done)
    target.basis = "commitment"
    var planned = OracleObservation()
    planned.asAt = OracleDate(2016_09_14)
    planned.status = "planned"
    var milestone = OracleSubject(id: "m", kind: .milestone)
    (milestone.due, milestone.targets) = (OracleDate(2016_11_20), ["t"])
    milestone.observations = [planned]
    var registry = OracleRegistry()
    (registry.targets, registry.subjects) = ([target], [milestone])
    func row(_ period: OraclePeriod) throws -> OracleExpectation {
      try #require(Oracle(registry).expectations(for: period).first)
    }
    let late = try row(OraclePeriod(year: 2022, quarter: 2))
    #expect(late.verdict == "undetermined" && late.flags == ["overdue", "stale"])
    #expect(try row(OraclePeriod(length: 1, count: 2016 * 12 + 9)).verdict == "notDue")
    #expect(try row(OraclePeriod(year: 2015)).verdict == "noData")

    // A report of the whole year 2016 may be of a day before it was due; one of 2017 may not.
    (planned.asAt, planned.period) = (nil, OraclePeriod(year: 2016))
    registry.subjects[0].observations = [planned]
    #expect(try row(OraclePeriod(year: 2016)).verdict == "undetermined")
    planned.period = OraclePeriod(year: 2017)
    registry.subjects[0].observations = [planned]
    #expect(try row(OraclePeriod(year: 2017)).verdict == "unmet")
    #expect(try row(OraclePeriod(year: 2016)).flags == ["overdue"])
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

import Testing

@testable import RandomRegistries

/// Holds the oracle's calendar, order and sums against answers worked out by hand.
struct OracleTimeTests {
  @Test func periods() {
    let texts = [
      OraclePeriod(year: 2016).text, OraclePeriod(length: 6, count: 4033).text,
      OraclePeriod(year: 2016, quarter: 3).text, OraclePeriod(length: 1, count: 24_193).text,
    ]
    #expect(texts == ["2016", "2016-S2", "2016-Q3", "2016-02"])
    let february = OraclePeriod(length: 1, count: 24_193)
    #expect(february.firstDay.number == 2016_02_01 && february.lastDay.number == 2016_02_29)
    #expect(OraclePeriod(length: 6, count: 4032).lastDay.number == 2016_06_30)
    #expect(OraclePeriod(year: 2016).index == OraclePeriod(year: 2016, quarter: 4).index)
    #expect(february.index == OraclePeriod(year: 2016, quarter: 1).index)
  }

  @Test func order() {
    let periods = [
      OraclePeriod(year: 2016), OraclePeriod(length: 6, count: 4033),
      OraclePeriod(year: 2016, quarter: 4), OraclePeriod(length: 1, count: 24_203),
    ]
    let day = OracleObservation(asAt: OracleDate(2016_12_31))
    let moments =
      periods.map { OracleObservation(period: $0).moment(before: nil) } + [day.moment(before: nil)]
    #expect(moments == moments.sorted() && Set(moments.map(\.date)).count == 1)
    let end = OracleDate(2016_10_05)
    #expect(OracleObservation(period: periods[0]).moment(before: end).date == end)
  }

  /// A body with a figure of a period.
  private func body(
    _ id: String, _ women: Int?, of members: Int, in period: OraclePeriod,
    partOf whole: String? = nil
  ) -> OracleSubject {
    var body = OracleSubject(id: id, kind: .body)
    body.partOf = whole
    body.targets = ["thirty"]
    var observation = OracleObservation(period: period)
    observation.counts = ["members": OracleCount(members)]
    observation.counts["women"] = women.map { OracleCount($0) }
    observation.sources = ["s-\(id)"]
    body.observations = [observation]
    return body
  }

  /// A registry of bodies with a target of 30 per cent.
  private func registry(_ bodies: [OracleSubject]) -> OracleRegistry {
    var registry = OracleRegistry()
    var target = OracleTarget(id: "thirty", measure: .womenShare)
    target.atLeast = OracleThreshold("30%", 3, 10)
    (registry.targets, registry.subjects) = ([target], bodies)
    return registry
  }

  /// A sum adds interval by interval, is as old as its oldest, and knows no more than its parts.
  @Test func sumOfParts() throws {
    let (early, late) = (OraclePeriod(year: 2020), OraclePeriod(year: 2021, quarter: 1))
    var whole = OracleSubject(id: "whole", kind: .body)
    (whole.isSumOfParts, whole.targets) = (true, ["thirty"])
    var part = OracleSubject(id: "part", kind: .body)
    (part.isSumOfParts, part.partOf) = (true, "whole")
    var registry = registry([
      whole, part, body("a", 2, of: 10, in: late, partOf: "part"),
      body("b", 4, of: 10, in: early, partOf: "part"),
      body("c", 1, of: 5, in: late, partOf: "whole"),
    ])
    let row = try #require(Oracle(registry).expectations(for: late).first)
    #expect(row.verdict == "unmet" && row.flags == ["sumOfParts", "withinOne"])
    #expect(row.fields["value.min"] == "\"7/25\"" && row.fields["value.max"] == "\"7/25\"")
    #expect(row.fields["observation.period"] == "\"2020\"")
    #expect(row.fields["observation.ageInQuarters"] == "1")
    #expect(row.unorderedFields["observation.sources"] == ["s-a", "s-b", "s-c"])
    #expect(row.fields["routes.enlargement"] == "1")

    // A part that tells nothing of women may have any number of everybody; one that ended has none.
    registry.subjects.append(body("d", nil, of: 3, in: late, partOf: "whole"))
    let vague = try #require(Oracle(registry).expectations(for: late).first)
    #expect(vague.verdict == "undetermined" && vague.fields["members.max"] == "null")
    #expect(vague.fields["women.min"] == "7" && vague.fields["members.min"] == "25")
    registry.subjects[5].ended = OracleDate(2020_12_31)
    let ended = try #require(Oracle(registry).expectations(for: late).first)
    #expect(ended.fields["members.max"] == "25")
  }

  @Test func newerInWords() throws {
    var body = body("a", 3, of: 10, in: OraclePeriod(year: 2020))
    var words = OracleObservation(asAt: OracleDate(2020_12_31))
    words.quote = "More than before."
    body.observations.append(words)
    let period = OraclePeriod(year: 2021, quarter: 1)
    let row = try #require(Oracle(registry([body])).expectations(for: period).first)
    #expect(row.fields["observation.period"] == "\"2020\"")
    #expect(row.fields["newerInWords.quote"] == "\"More than before.\"")
    #expect(row.fields["newerInWords.period"] == "\"2020-Q4\"")
    body.observations[1].asAt = OracleDate(2020_12_30)
    let older = try #require(Oracle(registry([body])).expectations(for: period).first)
    #expect(older.fields["newerInWords"] == "null")
  }

  @Test func outvoted() throws {
    var body = body("a", 3, of: 10, in: OraclePeriod(year: 2020))
    for women in [2, 1] {
      var other = body.observations[0]
      (other.isAlternate, other.counts["women"]) = (true, OracleCount(women))
      body.observations.append(other)
    }
    let oracle = Oracle(registry([body]))
    let row = try #require(oracle.expectations(for: OraclePeriod(year: 2020)).first)
    #expect(row.verdict == "met")
    #expect(row.flags == ["fragile", "outvoted", "sourcesDiffer", "sourcesDisagree"])
    body.observations.removeLast()
    let tie = try #require(
      Oracle(registry([body])).expectations(for: OraclePeriod(year: 2020)).first)
    #expect(tie.flags == ["fragile", "sourcesDiffer", "sourcesDisagree"])
  }

  @Test func totals() throws {
    let period = OraclePeriod(year: 2021, quarter: 1)
    var bodies = [
      body("house", 2, of: 20, in: period), body("bench", 2, of: 8, in: period, partOf: "house"),
      body("unit", 0, of: 30, in: period), body("desk", 4, of: 9, in: period, partOf: "unit"),
      body("old", 9, of: 9, in: OraclePeriod(year: 2018)), body("vague", nil, of: 9, in: period),
      body("free", 1, of: 2, in: period),
    ]
    bodies[2].bodyKind = "missionUnit"
    bodies[6].targets = []
    let oracle = Oracle(registry(bodies))
    let rollUp = OracleRollUp(oracle: oracle, period: period)
    let headline = rollUp.headline
    #expect(headline.bodies == ["house"] && (headline.women, headline.members) == (2, 20))
    #expect(headline.short == 4)
    #expect(
      headline.reasons.compactMapValues { $0 } == [
        "bench": "partOf", "unit": "force", "desk": "force", "old": "stale", "vague": "noData",
        "free": "noTarget",
      ])
    #expect(rollUp.mission.bodies == ["unit"] && rollUp.mission.reasons.count == 1)
    #expect(rollUp.bodiesWithoutWomen == ["unit"])
    let tally = OracleTally(oracle.expectations(for: period), of: .representation)
    #expect(tally.verdicts[.current] == ["met": 1, "unmet": 3])
    #expect(tally.verdicts[.stale] == ["met": 1] && tally.verdicts[.withoutDate] == ["noData": 1])
    #expect(tally.metRate == OracleRatio(1, 4))
  }
}

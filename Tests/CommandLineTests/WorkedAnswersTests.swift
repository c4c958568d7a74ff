import Foundation
import Testing

@testable import wps_cli

/// The worked answers of the specification, through the command.
@Suite struct WorkedAnswersTests {
  /// The only assessment of a registry with one body.
  private func assess(
    _ figures: String, target: String = #""measure": "womenShare", "atLeast": "30%""#
  ) throws -> [String: Any] {
    let registry = TinyRegistry.body(TinyRegistry.observation(figures), target: target)
    let scorecard = try CommandRun.scorecard(registry)
    let assessments = try #require(scorecard["assessments"] as? [[String: Any]])
    return try #require(assessments.first)
  }

  private func routes(_ assessment: [String: Any]) -> [String: Any] {
    assessment["routes"] as? [String: Any] ?? [:]
  }

  @Test func `1 woman of 62 members`() throws {
    let found = try assess(#""members": 62, "women": 1"#)
    #expect(found["percent"] as? String == "1.6")
    #expect(found["verdict"] as? String == "unmet")
    #expect(found["needed"] as? Int == 19)
    #expect(found["shortfall"] as? Int == 18)
    #expect(routes(found)["enlargement"] as? Int == 26)
  }

  @Test func `6 of 24`() throws {
    let found = try assess(#""members": 24, "women": 6"#)
    #expect(found["percent"] as? String == "25.0")
    #expect(found["verdict"] as? String == "unmet")
    #expect(found["needed"] as? Int == 8)
    #expect(found["shortfall"] as? Int == 2)
    #expect(routes(found)["enlargement"] as? Int == 2)
  }

  @Test func `40 of 147`() throws {
    let found = try assess(#""members": 147, "women": 40"#)
    #expect(found["percent"] as? String == "27.2")
    #expect(found["needed"] as? Int == 45)
    #expect(found["shortfall"] as? Int == 5)
    #expect(routes(found)["enlargement"] as? Int == 6)
  }

  @Test func `14 of 147, then 40 of 147`() throws {
    let registry = TinyRegistry.body(
      #"{ "period": "2019-Q4", "members": 147, "women": 14, "source": "source" }, "#
        + TinyRegistry.observation(#""members": 147, "women": 40"#))
    let scorecard = try CommandRun.scorecard(registry)
    let assessments = try #require(scorecard["assessments"] as? [[String: Any]])
    let trend = try #require(assessments.first?["trend"] as? [String: Any])
    #expect(trend["direction"] as? String == "increased")
    #expect(trend["since"] as? String == "2019-Q4")
    #expect(trend["women"] as? Int == 26)
    #expect(trend["members"] as? Int == 0)
    #expect(trend["percentagePoints"] as? String == "17.7")
  }

  @Test func `7 posts, 3 vacant, sex of the 4 incumbents unknown`() throws {
    let figures = #""seats": 7, "vacant": 3"#
    let occupancy = try assess(figures, target: #""measure": "occupancy", "atLeast": "100%""#)
    #expect((occupancy["value"] as? [String: Any])?["min"] as? String == "4/7")
    #expect(occupancy["percent"] as? String == "57.1")
    #expect(occupancy["shortfall"] as? Int == 3)
    #expect(try assess(figures)["verdict"] as? String == "noData")
  }

  @Test func `40 women, 133 members, 147 seats`() throws {
    let found = try assess(#""seats": 147, "members": 133, "women": 40"#)
    #expect(found["verdict"] as? String == "met")
    #expect(found["percent"] as? String == "30.1")
    #expect(found["needed"] as? Int == 40)
    #expect(found["flags"] as? [String] == ["denominatorSensitive", "fragile"])
  }

  @Test func `9 women and 31 per cent force 29 members`() throws {
    let found = try assess(#""women": 9, "reportedPercent": 31"#)
    #expect((found["members"] as? [String: Any])?["min"] as? Int == 29)
    #expect((found["members"] as? [String: Any])?["max"] as? Int == 29)
    #expect(found["needed"] as? Int == 9)
    #expect(found["verdict"] as? String == "met")
    #expect(found["flags"] as? [String] == ["fragile", "derivedMembers"])
  }

  @Test func `more than 2,000 against 2,000`() throws {
    let registry = TinyRegistry.indicator(
      "count", TinyRegistry.observation(#""value": { "atLeast": 2001 }"#),
      target: #""measure": "count", "atLeast": 2000"#)
    let scorecard = try CommandRun.scorecard(registry)
    let assessments = try #require(scorecard["assessments"] as? [[String: Any]])
    #expect(assessments.first?["verdict"] as? String == "met")
    #expect(assessments.first?["required"] as? Int == 2000)
  }

  @Test func `6 women of an unknown number are undetermined`() throws {
    #expect(try assess(#""women": 6"#)["verdict"] as? String == "undetermined")
  }

  @Test func `no women of an unknown number are exactly none`() throws {
    let found = try assess(#""women": 0"#)
    #expect((found["value"] as? [String: Any])?["max"] as? String == "0/1")
    #expect(found["percent"] as? String == "0.0")
    #expect(found["verdict"] as? String == "unmet")
  }

  @Test(arguments: [(11, 34), (37, 121), (3, 10), (45, 147), (19, 62), (8, 24)])
  func `the least that meets 30 per cent`(women: Int, members: Int) throws {
    let met = try assess(#""members": \#(members), "women": \#(women)"#)
    #expect(met["verdict"] as? String == "met")
    #expect(met["needed"] as? Int == women)
    let unmet = try assess(#""members": \#(members), "women": \#(women - 1)"#)
    #expect(unmet["verdict"] as? String == "unmet")
    #expect(unmet["flags"] as? [String] == ["withinOne"])
  }

  @Test func `either sex at 40 per cent of 3 members cannot be`() throws {
    let found = try assess(
      #""members": 3, "women": 1"#, target: #""measure": "eitherSexShare", "atLeast": "40%""#)
    #expect((found["flags"] as? [String])?.contains("unattainable") == true)
    #expect(found["verdict"] as? String == "unmet")
  }

  @Test func `10 of 100 whose sex is not stated may be women, 10 others are not`() throws {
    let open = try assess(#""members": 100, "women": 25, "men": 65, "unspecified": 10"#)
    #expect(open["verdict"] as? String == "undetermined" && open["percent"] is NSNull)
    let value = open["value"] as? [String: Any]
    #expect(value?["min"] as? String == "1/4" && value?["max"] as? String == "7/20")
    #expect((open["women"] as? [String: Any])?["max"] as? Int == 25)
    let others = try assess(#""members": 100, "women": 25, "men": 65, "other": 10"#)
    #expect(others["verdict"] as? String == "unmet" && others["percent"] as? String == "25.0")
    #expect(others["shortfall"] as? Int == 5)
  }

  @Test func `4 women, 4 men and 2 whose sex is not stated, or others, at parity`() throws {
    let target = #""measure": "eitherSexShare", "atLeast": "50%""#
    let open = try assess(#""members": 10, "women": 4, "men": 4, "unspecified": 2"#, target: target)
    #expect(open["verdict"] as? String == "undetermined")
    let others = try assess(#""members": 10, "women": 4, "men": 4, "other": 2"#, target: target)
    #expect(others["verdict"] as? String == "unmet")
  }

  @Test func `half of either sex of 7`() throws {
    let found = try assess(
      #""members": 7, "women": 3"#, target: #""measure": "eitherSexShare", "atLeast": "50%""#)
    #expect(found["verdict"] as? String == "unmet" && found["attainableAt"] as? Int == 8)
    #expect((found["flags"] as? [String])?.contains("unattainable") == true)
    #expect(routes(found)["replacement"] is NSNull)
  }

  @Test func `8 members, 5 men and at most 1 whose sex is not stated are 2 to 3 women`() throws {
    let figures = #""members": 8, "men": 5, "unspecified": { "atMost": 1 }"#
    for (women, verdict) in [(2, "met"), (3, "undetermined"), (4, "unmet")] {
      let found = try assess(figures, target: #""measure": "women", "atLeast": \#(women)"#)
      #expect(found["verdict"] as? String == verdict, "\(women)")
      #expect((found["value"] as? [String: Any])?["min"] as? Int == 2)
      #expect((found["value"] as? [String: Any])?["max"] as? Int == 3)
    }
  }

  @Test func `2 women, 2 men and 6 others`() throws {
    let found = try assess(
      #""women": 2, "men": 2, "other": 6"#,
      target: #""measure": "eitherSexShare", "atLeast": "40%""#)
    #expect(found["verdict"] as? String == "unmet")
    #expect(routes(found)["replacement"] as? Int == 4 && routes(found)["enlargement"] is NSNull)
  }

  @Test func `parts that do not give whose sex is not stated contradict no whole that does`() {
    let parts = ["one", "two"].map { id in
      #"{ "id": "\#(id)", "name": "\#(id)", "kind": "other", "partOf": "body", "targets": [], "#
        + #""observations": [{ "period": "2020-Q2", "members": 50, "women": 15, "#
        + #""source": "source" }] }"#
    }
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""members": 100, "women": 25, "men": 65, "unspecified": 10"#)
    ).replacing(#""bodies": ["#, with: #""bodies": [\#(parts.joined(separator: ", ")), "#)
    let run = CommandRun(["validate", "-"], input: registry)
    #expect(run.problems == "standard input: no problems\n", "\(run.problems)")
    let more = CommandRun(
      ["validate", "-"], input: registry.replacing(#""women": 15"#, with: #""women": 36"#))
    #expect(more.problems.contains("[parts-exceed-whole]"), "\(more.problems)")
  }

  @Test func `a share is never rounded into compliance`() throws {
    let half = #""measure": "womenShare", "atLeast": "50%""#
    let nearly = try assess(#""members": 400000, "women": 199999"#, target: half)
    #expect(nearly["verdict"] as? String == "unmet")
    #expect(nearly["percent"] as? String == "49.9998")
    let third = try assess(#""members": 10000, "women": 2997"#)
    #expect(third["percent"] as? String == "29.97")
  }

  @Test(arguments: [("18%", "2120-Q2"), ("18.01%", nil)])
  func `a straight line is followed for 400 quarters and no further`(
    threshold: String, reaches: String?
  ) throws {
    // Two more of 10,000 in each quarter, and 800 more to go, or 801.
    let registry = TinyRegistry.body(
      #"{ "period": "2020-Q1", "members": 10000, "women": 998, "source": "source" }, "#
        + TinyRegistry.observation(#""members": 10000, "women": 1000"#),
      target: #""measure": "womenShare", "atLeast": "\#(threshold)""#)
    let scorecard = try CommandRun.scorecard(registry)
    let assessments = try #require(scorecard["assessments"] as? [[String: Any]])
    let pace = try #require(assessments.first?["pace"] as? [String: Any])
    #expect(pace["baseline"] as? String == "2020-Q1")
    #expect(pace["reaches"] as? String == reaches)
  }
}

import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Nothing that a file may contain stops the program, however extreme.
@Suite struct ExtremesTests {
  private static let counts = [
    "0", "1", "999999999999", "1000000000000", #"{ "atLeast": 999999999999 }"#,
  ]
  private static let thresholds = ["0%", "0.0001%", "1/3", "99.9999%", "999999/1000000", "100%"]
  private static let percents = ["0", "0.000000", "0.000001", "31", "99.999999", "100"]

  @Test func `the greatest counts and the finest thresholds are assessed and shown`() throws {
    var generator = SeededGenerator(seed: 12)
    for round in 0..<(RandomCases.areAll ? 400 : 100) {
      let targets = Self.thresholds.enumerated().flatMap { index, threshold in
        ["womenShare", "eitherSexShare", "occupancy"].map { measure in
          """
          { "id": "t\(index)-\(measure.lowercased())", "name": "T", "basis": "law",
            "measure": "\(measure)", "atLeast": "\(threshold)", "dueBy": "9999-12-31" }
          """
        }
      }
      let names = Self.thresholds.indices.flatMap { index in
        ["womenshare", "eithersexshare", "occupancy"].map { "\"t\(index)-\($0)\"" }
      }
      let observations = ["0001-Q1", "2020-Q1", "9999-Q4"].map { period in
        var keys = [#""period": "\#(period)""#, #""source": "s""#]
        for key in ["women", "men", "members", "vacant"] where Bool.random(using: &generator) {
          let count = Self.counts.randomElement(using: &generator) ?? "0"
          keys.append("\"\(key)\": \(count)")
        }
        if Bool.random(using: &generator) {
          let percent = Self.percents.randomElement(using: &generator) ?? "0"
          keys.append("\"reportedPercent\": \(percent)")
        }
        return "{ \(keys.joined(separator: ", ")) }"
      }
      let text = SourceText(
        name: "extreme.json",
        """
        { "formatVersion": 1, "title": "T", "reportingPeriod": "9999-Q4",
          "sources": [{ "id": "s", "title": "S" }],
          "targets": [\(targets.joined(separator: ",\n"))],
          "bodies": [{ "id": "b", "name": "B", "kind": "other", "targets": [\(names.joined(separator: ", "))],
            "observations": [\(observations.joined(separator: ",\n"))] }] }
        """)
      let reading = Registry.read(text)
      guard let registry = reading.registry else {
        let codes = Set(reading.diagnostics.filter { $0.severity == .error }.map(\.code.name))
        #expect(codes == ["contradictory-counts"], "round \(round)")
        continue
      }
      for period in ["0001-Q1", "2020-Q4", "9999-Q4"] {
        let scorecard = Scorecard(of: registry, for: try #require(Period(period)))
        for detail in RenderingOptions.Detail.allCases {
          let options = RenderingOptions(detail: detail)
          #expect(!TextScorecard.render(scorecard, in: .english, with: options).isEmpty)
        }
        #expect(!JSONScorecard.render(scorecard, in: .english).isEmpty)
        // A page is long, and one in ten is enough to draw what there is to draw.
        guard round.isMultiple(of: 10) else { continue }
        #expect(!HTMLScorecard.render(scorecard, in: .french).isEmpty)
      }
    }
  }

  @Test func `enlargement by a million times the body is a number`() throws {
    let observation = ReportedObservation(
      time: ObservationTime(in: try #require(Period("2020-Q1"))),
      figures: Figures(members: Count(Count.greatest), women: .zero), sources: ["s"])
    let evidence = Evidence(observation, by: Yardstick(nil, or: .womenShare))
    let target = Target(
      id: "t", name: LocalizedText("T"), basis: .law, measure: .womenShare,
      limit: .atLeast(try #require(Threshold(share: "99.9999%"))))
    let rule = try #require(Rule(target, in: observation.time.period))
    let requirement = try #require(Requirement(evidence, rule))
    let routes = try #require(Routes(requirement, evidence, rule))
    #expect(routes.enlargement == 999_999_000_000_000_000)
  }
}

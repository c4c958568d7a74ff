import Foundation
import Testing
import WPSIndicators

@testable import RandomRegistries
@testable import wps_cli

/// `wps-cli export --format series`: each figure over time, with its share.
@Suite struct SeriesTableTests {
  private func table(_ registry: String, _ options: [String] = []) throws -> [[String: String]] {
    let run = CommandRun(["export", "--format", "series", "-"] + options, input: registry)
    #expect(run.status == .success, "\(run.problems)")
    let records = try CSVReader.records(String(run.output.drop { $0 == "\u{FEFF}" }))
    let head = try #require(records.first)
    return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
  }

  @Test func `counts, shares and percentages of each time`() throws {
    let observations = [
      #"{ "period": "2019-Q4", "members": 10, "women": 2, "source": "source", "locator": "1/2" }"#,
      #"{ "period": "2020-Q1", "members": 10, "reportedPercent": 30, "source": "source" }"#,
      #"{ "asAt": "2020-04-02", "women": { "atLeast": 3 }, "source": "source", "flag": "break" }"#,
      #"{ "period": "2020-Q2", "reportedPercent": 33.3, "source": "source", "alternate": true }"#,
      #"{ "period": "2020-Q2", "quote": "more", "source": "source" }"#,
    ]
    let rows = try table(TinyRegistry.body(observations.joined(separator: ",\n")))
    func column(_ name: String) -> [String?] { rows.map { $0[name] } }
    #expect(column("date") == ["2019-12-31", "2020-03-31", "2020-04-02", "2020-06-30"])
    #expect(column("as_at") == ["", "", "2020-04-02", ""])
    #expect(column("women_min") == ["2", "3", "3", "0"])
    #expect(column("women_max") == ["2", "3", "", ""])
    #expect(column("men_max") == ["8", "7", "", ""])
    #expect(column("percent") == ["20.0", "30.0", "", ""])
    #expect(column("reported_percent") == ["", "30", "", "33.3"])
    #expect(column("value_max_numerator") == ["1", "3", "1", "167"])
    #expect(column("value_max_denominator") == ["5", "10", "1", "500"])
    #expect(column("alternate") == ["false", "false", "false", "true"])
    #expect(column("flag") == ["", "", "break", ""])
    // A spreadsheet would take the place for a day.
    #expect(column("locator") == ["'1/2", "", "", ""])
    #expect(Set(column("measure")) == ["womenShare"] && Set(column("subject")) == ["body"])
  }

  @Test func `figures for one measure`() throws {
    let shipped = try String(contentsOfFile: Repository.registry, encoding: .utf8)
    let all = try table(shipped)
    let women = try table(shipped, ["--measure", "womenShare"])
    #expect(women == all.filter { $0["measure"] == "womenShare" })
    #expect(!women.isEmpty && women.count < all.count)
  }

  @Test func `every figure that an assessment has, and nothing else`() throws {
    var figures = 0
    for seed in RandomCases.seeds(1...100, few: 20) {
      let text = RandomRegistry.hostile(seed: seed).text
      guard let registry = Registry.read(SourceText(name: "random.json", text)).registry,
        let latest = registry.subjects.flatMap(\.observations).map(\.time.date).max()
      else { continue }
      let last = Quarter(containing: latest).period
      var expected = Set<[String]>()
      for assessment in Scorecard(of: registry, for: last).assessments
      where ![.heldByWoman, .placement, .level, .done].contains(assessment.measure) {
        for figure in assessment.history() { expected.insert(key(figure, assessment)) }
      }
      let columns = [
        "subject", "part", "measure", "date", "alternate", "women_min", "value_min_numerator",
        "value_max_denominator",
      ]
      let told = try table(text).map { row in columns.map { row[$0] ?? "" } }
      #expect(Set(told) == expected, "seed \(seed)")
      figures += expected.count
    }
    #expect(figures > 200)
  }

  private func key(_ figure: Evidence, _ assessment: Assessment) -> [String] {
    let observation = figure.observation
    let women = figure[.women].map { String($0.min) }
    let least = figure.value.map { String($0.lower.numerator) }
    let most = figure.value?.upper.map { String($0.denominator) }
    return [
      assessment.subject.id, assessment.part.map { "\($0.breakdown).\($0.part)" } ?? "",
      assessment.measure.rawValue, observation.time.date.description,
      String(observation.isAlternate), women ?? "", least ?? "", most ?? "",
    ]
  }

  @Test func `only what is asked for`() throws {
    let registry = TinyRegistry.body(TinyRegistry.observation(#""members": 10, "women": 2"#))
    #expect(try table(registry, ["--body", "body"]).count == 1)
    let done = TinyRegistry.observation(#""status": "done""#)
    let milestone = TinyRegistry.indicator("milestone", done, target: #""measure": "done""#)
    #expect(try table(milestone).isEmpty)
    let refused = CommandRun(
      ["export", "--format", "series", "-", "--ref-area", "ML"], input: registry)
    #expect(refused.status == .unusable && refused.problems.contains("'--ref-area'"))
  }
}

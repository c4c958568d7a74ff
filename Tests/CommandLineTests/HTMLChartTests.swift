import Testing

@testable import wps_cli

/// What a page draws, and tells of it in words.
@Suite struct HTMLChartTests {
  private func page(_ registry: String, _ options: [String] = []) -> String {
    CommandRun(["scorecard", "-", "--format", "html"] + options, input: registry).output
  }

  private func chart(_ observations: [String], _ options: [String] = []) -> ParsedPage {
    let all = observations.map { "{ \($0), \"source\": \"source\" }" }.joined(separator: ", ")
    let parsed = ParsedPage(page(TinyRegistry.body(all), options))
    #expect(parsed.problem == nil)
    return parsed
  }

  @Test func `there is no series of a single figure`() {
    let one = chart([#""period": "2018-Q1", "members": 10, "women": 1"#])
    #expect(one.all("svg", "chart").isEmpty && one.all("table", "figures").isEmpty)
    let two = chart([
      #""period": "2018-Q1", "members": 10, "women": 1"#,
      #""period": "2018-Q1", "members": 10, "women": 2, "alternate": true"#,
    ])
    // Two figures for one day are listed; a line over time takes two days.
    #expect(two.all("svg", "chart").isEmpty && two.all("table", "figures").count == 1)
    let days = chart([
      #""period": "2018-Q1", "members": 10, "women": 1"#,
      #""period": "2018-Q2", "members": 10, "women": 2, "alternate": true"#,
    ])
    #expect(days.all("svg", "chart").count == 2)
  }

  @Test func `a page has each chart in two sizes, and tells all figures in words`() {
    let page = chart([
      #""period": "2018-Q1", "members": 10, "women": 1"#,
      #""period": "2018-Q4", "members": 10, "women": 2, "alternate": true"#,
      #""period": "2019-Q1", "members": 10, "women": 3, "flag": "break""#,
      #""period": "2020-Q1", "members": 10, "women": { "atLeast": 1, "atMost": 5 }"#,
    ])
    #expect(page.all("svg", "chart-wide").map { $0.attributes["width"] } == ["740"])
    #expect(page.all("svg", "chart-narrow").map { $0.attributes["width"] } == ["340"])
    for words in [
      "2018-Q4 (other source): 20.0%", "2019-Q1 (new series): 30.0%", "2020-Q1: 10.0–50.0%",
      "the dashed line is the target", "Body: share of women among members.", "1 source in all.",
    ] {
      #expect(page.all("desc").filter { $0.text.contains(words) }.count == 1, "\(words)")
    }
  }

  @Test func `a band is drawn only where the share is uncertain`() {
    let bands = { (figures: String) in
      ParsedPage(page(TinyRegistry.body(TinyRegistry.observation(figures)))).all("rect", "band")
        .filter { $0.attributes["width"]?.hasSuffix("%") == true }
        .map { [$0.attributes["x"] ?? "", $0.attributes["width"] ?? ""] }
    }
    #expect(bands(#""members": 10, "women": 3"#) == [])
    #expect(bands(#""women": 0"#) == [])
    #expect(bands(#""women": 3"#) == [["0.0%", "100.0%"]])
    #expect(
      bands(#""members": 10, "women": { "atLeast": 2, "atMost": 5 }"#) == [["20.0%", "30.0%"]])
  }

  @Test func `a bar is as long as its share, and the tick is at the target`() {
    let parsed = ParsedPage(
      page(TinyRegistry.body(TinyRegistry.observation(#""members": 62, "women": 1"#))))
    let bars = parsed.elements.filter {
      $0.attributes["class"] == "value" && $0.attributes["width"]?.hasSuffix("%") == true
    }
    // The last is the card's; the summary has bars of its own.
    #expect(bars.last?.attributes["width"] == "1.6%")
    let ticks = parsed.all("line", "tick").compactMap { $0.attributes["x1"] }
    #expect(ticks.contains("30.0%"))
    #expect(parsed.all("text", "goal").map(\.text) == ["30%"])
  }
}

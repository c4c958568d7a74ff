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
    #expect(one.all("svg", "chart").isEmpty && one.all("table", "figures").count == 1)
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

  /// What a bar is made of: the class, the beginning and the length of each rectangle.
  private func bar(_ figures: String, target: String? = nil) -> [[String]] {
    let observation = TinyRegistry.observation(figures)
    let registry =
      target.map { TinyRegistry.body(observation, target: $0) } ?? TinyRegistry.body(observation)
    // The key has a sample, which has no per cent.
    return ParsedPage(page(registry)).elements.filter {
      $0.name == "rect" && $0.path.contains("summary") && $0.attributes["class"] != "track"
        && $0.attributes["height"] == "13"
    }.map { rect in ["class", "x", "width"].map { rect.attributes[$0] ?? "" } }
  }

  @Test func `a bar is hatched only where the share is uncertain`() {
    #expect(bar(#""members": 10, "women": 3"#) == [["met", "", "60.0%"]])
    // None is seen as well, and one too many ends with the axis.
    #expect(bar(#""women": 0"#) == [["unmet", "", "2"]])
    #expect(bar(#""women": 3"#) == [["hatched undetermined", "0.0%", "100.0%"]])
    #expect(
      bar(#""members": 10, "women": { "atLeast": 2, "atMost": 4 }"#) == [
        ["undetermined", "", "40.0%"], ["hatched undetermined", "40.0%", "40.0%"],
      ])
    // Where a share or a target is beyond half, the axis is the whole.
    #expect(bar(#""members": 10, "women": 6"#) == [["met", "", "60.0%"]])
    let parity = #""measure": "womenShare", "atLeast": "51%""#
    #expect(bar(#""members": 10, "women": 3"#, target: parity) == [["unmet", "", "30.0%"]])
  }

  @Test func `the line of a target stands where it is, with its per cent`() {
    let lines = { (target: String) in
      let parsed = ParsedPage(
        page(
          TinyRegistry.body(
            TinyRegistry.observation(#""members": 62, "women": 1"#), target: target)))
      let goals = parsed.all("line", "goal").filter { $0.path.contains("summary") }
      let words = parsed.all("text").filter { $0.path.contains("summary") }.map(\.text)
      return goals.compactMap { $0.attributes["x2"] } + words
    }
    #expect(lines(#""measure": "womenShare", "atLeast": "30%""#) == ["60.0%", "30%"])
    // The most that is allowed has a hook back over it.
    #expect(
      lines(#""measure": "eitherSexShare", "atMost": "70%""#) == ["70.0%", "70.0%", "≤\u{A0}70%"])
  }

  @Test func `a strip has a cell for each quarter: tall if met, short if not, hollow if old`() {
    let registry = TinyRegistry.body(
      [
        #""period": "2018-Q1", "members": 10, "women": 1"#,
        #""period": "2020-Q1", "members": 10, "women": 4"#,
        #""period": "2020-Q2", "women": 4"#,
      ].map { "{ \($0), \"source\": \"source\" }" }.joined(separator: ", "))
    let cells = { (options: [String]) in
      ParsedPage(page(registry, options)).elements.filter {
        $0.path.contains("summary") && ["rect", "path"].contains($0.name)
          && ["new", "carriedOn", "old", "none"].contains(
            ($0.attributes["class"] ?? "").split(separator: " ").last.map { String($0) } ?? "")
      }.map { "\($0.attributes["class"] ?? "") \($0.attributes["height"] ?? "")" }
    }
    let all = cells(["--history", "12"])
    #expect(
      all == ["none 20", "none 20", "unmet new 90"]
        + Array(repeating: "unmet carriedOn 90", count: 4)
        + Array(repeating: "unmet old 78", count: 3) + ["met new 180", "undetermined new "])
    #expect(cells(["--history", "2"]) == ["met new 180", "undetermined new "])
  }
}

import Testing

@testable import wps_cli

/// What is drawn, and how, for figures that are exact, uncertain, of another source or of a new series.
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

  private func count(_ name: String, _ kind: String, in page: ParsedPage) -> Int {
    let drawn = page.all(name, kind)
    // The key shows one of each.
    return drawn.count
      - ParsedPage(self.page(TinyRegistry.body(TinyRegistry.observation(#""seats": 3"#))))
      .all(name, kind).count
  }

  @Test func `exact figures are joined, but not across a break`() {
    let whole = chart([
      #""period": "2018-Q1", "members": 10, "women": 1"#,
      #""period": "2018-Q4", "members": 10, "women": 2"#,
      #""period": "2019-Q1", "members": 10, "women": 3"#,
      #""period": "2020-Q1", "members": 10, "women": 4"#,
    ])
    #expect(count("line", "join", in: whole) == 3)
    #expect(count("circle", "dot", in: whole) == 4)
    #expect(count("line", "break", in: whole) == 0)
    let broken = chart([
      #""period": "2018-Q1", "members": 10, "women": 1"#,
      #""period": "2018-Q4", "members": 10, "women": 2"#,
      #""period": "2019-Q1", "members": 10, "women": 3, "flag": "break""#,
      #""period": "2020-Q1", "members": 10, "women": 4"#,
    ])
    #expect(count("line", "join", in: broken) == 2)
    #expect(count("circle", "dot", in: broken) == 4)
    #expect(count("line", "break", in: broken) == 1)
    #expect(broken.all("desc").contains { $0.text.contains("2019-Q1 (new series): 30.0%") })
  }

  @Test func `other sources' figures are hollow and joined to nothing`() {
    let page = chart([
      #""period": "2018-Q1", "members": 10, "women": 1"#,
      #""period": "2018-Q4", "members": 10, "women": 2, "alternate": true"#,
      #""period": "2020-Q1", "members": 10, "women": 4"#,
    ])
    #expect(count("circle", "other", in: page) == 1)
    #expect(count("circle", "dot", in: page) == 2)
    #expect(count("line", "join", in: page) == 1)
    #expect(page.all("desc").contains { $0.text.contains("2018-Q4 (other source): 20.0%") })
  }

  @Test func `what is known within bounds is a band, joined to nothing`() {
    let page = chart([
      #""period": "2018-Q1", "members": 10, "women": 1"#,
      #""period": "2018-Q4", "members": 10, "women": { "atLeast": 1, "atMost": 5 }"#,
      #""period": "2020-Q1", "reportedPercent": 40"#,
    ])
    #expect(count("rect", "range", in: page) == 2)
    #expect(count("circle", "dot", in: page) == 1)
    #expect(count("line", "join", in: page) == 0)
    #expect(page.all("desc").contains { $0.text.contains("2018-Q4: 10.0–50.0%") })
  }

  @Test func `there is no series of a single figure`() {
    let one = chart([#""period": "2018-Q1", "members": 10, "women": 1"#])
    #expect(one.all("svg", "series").isEmpty && one.all("table", "figures").isEmpty)
    let two = chart([
      #""period": "2018-Q1", "members": 10, "women": 1"#,
      #""period": "2018-Q1", "members": 10, "women": 2, "alternate": true"#,
    ])
    // Two figures for one day are listed; a line over time takes two days.
    #expect(two.all("svg", "series").isEmpty && two.all("table", "figures").count == 1)
    let days = chart([
      #""period": "2018-Q1", "members": 10, "women": 1"#,
      #""period": "2018-Q2", "members": 10, "women": 2, "alternate": true"#,
    ])
    #expect(days.all("svg", "series").count == 1)
  }

  @Test func `the target moves by its steps`() {
    let registry = { (target: String) in
      TinyRegistry.body(
        #"{ "period": "2018-Q1", "members": 10, "women": 1, "source": "source" }, "#
          + TinyRegistry.observation(#""members": 10, "women": 3"#),
        target: #""measure": "womenShare", "atLeast": "30%""# + target)
    }
    let lines = { (target: String) in
      count("line", "goal-line", in: ParsedPage(page(registry(target))))
    }
    #expect(lines("") == 1)
    #expect(lines(#", "steps": [{ "from": "2019-Q1", "atLeast": "20%" }]"#) == 3)
    #expect(lines(#", "steps": [{ "from": "2016-Q1", "atLeast": "20%" }]"#) == 1)
    #expect(lines(#", "from": "2021-01-01""#) == 0)
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

import Foundation
import Testing

@testable import WPSIndicators
@testable import wps_cli

/// The page: what a browser, a screen reader and a printer are given.
@Suite struct HTMLTests {
  private static let languages = ["en", "fr"]
  private static let periods = ["2015-Q1", "2016-Q3", "2020-Q2", "2022-Q2", "2024-Q1", "2026-Q3"]

  private func shipped(_ language: String, _ period: String, _ options: [String] = []) -> String {
    CommandRun(
      [
        "scorecard", Repository.registry, "--format", "html", "--language", language, "--period",
        period,
      ] + options
    ).output
  }

  private func page(_ registry: String, _ options: [String] = []) -> String {
    CommandRun(["scorecard", "-", "--format", "html"] + options, input: registry).output
  }

  // MARK: - The shipped registry

  @Test(arguments: languages, periods)
  func `every page is well formed, whole and small`(language: String, period: String) {
    let text = shipped(language, period)
    let parsed = ParsedPage(text)
    #expect(parsed.problem == nil)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\""))
    #expect(text.utf8.count < 200_000)
    #expect(Set(parsed.ids).count == parsed.ids.count)
    #expect(parsed.all("article").count > 10 || period == "2015-Q1")

    let ids = Set(parsed.ids)
    let links = parsed.all("a").compactMap { $0.attributes["href"] }
    for link in links where link.hasPrefix("#") {
      #expect(ids.contains(String(link.dropFirst())), "\(link)")
    }
    let sources = parsed.ids.filter { $0.hasPrefix("source-") }
    #expect(!sources.isEmpty)
    for source in sources { #expect(links.contains("#\(source)"), "\(source) is not linked to") }
    for element in parsed.elements {
      for name in (element.attributes["aria-labelledby"] ?? "").split(separator: " ") {
        #expect(ids.contains(String(name)), "\(name)")
      }
    }
  }

  @Test(arguments: languages)
  func `nothing is fetched and nothing runs`(language: String) {
    let text = shipped(language, "2022-Q2")
    let parsed = ParsedPage(text)
    #expect(!text.contains("<script") && !text.contains("javascript:"))
    #expect(!text.contains("@import") && !text.contains("url(h"))
    let fetching = ["src", "srcset", "data", "action", "style", "onload", "onclick", "xlink:href"]
    for element in parsed.elements {
      #expect(element.attributes.keys.allSatisfy { !fetching.contains($0) }, "\(element)")
      let elsewhere = element.attributes.filter { $0.value.contains("http") }
      #expect(
        elsewhere.isEmpty || element.name == "a" && Array(elsewhere.keys) == ["href"], "\(element)")
    }
    #expect(!parsed.elements.contains { ["script", "link", "img", "iframe"].contains($0.name) })
    let policy = parsed.all("meta").first { $0.attributes["http-equiv"] != nil }
    #expect(policy?.attributes["content"]?.hasPrefix("default-src 'none'") == true)
  }

  @Test(arguments: languages, periods)
  func `headings step down one at a time, and tables have heads`(language: String, period: String) {
    let parsed = ParsedPage(shipped(language, period))
    let levels = parsed.elements.compactMap { element in
      element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
    }
    #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    #expect(parsed.all("table").count == parsed.all("caption").count)
    for head in parsed.all("th") {
      #expect(["col", "row"].contains(head.attributes["scope"] ?? ""))
      #expect(!head.text.isEmpty)
    }
    for drawing in parsed.all("svg") {
      let isHidden = drawing.attributes["aria-hidden"] == "true"
      #expect(isHidden != (drawing.attributes["role"] == "img"), "\(drawing)")
    }
    let drawings = parsed.all("svg").filter { $0.attributes["role"] == "img" }
    #expect(parsed.all("desc").count == drawings.count)
    #expect(parsed.all("desc").allSatisfy { !$0.text.isEmpty })
  }

  @Test(arguments: languages)
  func `figures and verdicts are those of the text`(language: String) {
    let options = ["--language", language, "--period", "2022-Q2"]
    let text = CommandRun(["scorecard", Repository.registry] + options).output
      .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    let parsed = ParsedPage(shipped(language, "2022-Q2"))
    let figures = parsed.all("p", "figure")
    #expect(figures.count > 40)
    for figure in figures {
      for word in figure.text.split(separator: " ") {
        #expect(text.contains(word), "\(word) of \(figure.text)")
      }
    }
    for source in parsed.all("li") where source.attributes["id"]?.hasPrefix("source-") == true {
      let number = source.attributes["id"]?.dropFirst(7) ?? ""
      let known = text.contains("[\(number)] \(source.text)")
      // Sources of earlier figures come after those that the text lists.
      #expect(known || (Int(number) ?? 0) > 25, "\(source.text)")
    }
  }

  @Test func `no English is left in French`() {
    let english = ParsedPage(shipped("en", "2022-Q2"))
    let french = ParsedPage(shipped("fr", "2022-Q2"))
    // Numbers, dates as quarters, and what the file gives in one language alone are the same.
    let given = Set(french.all("bdi").map(\.text))
    let words = { (page: ParsedPage) in
      Set(
        page.elements.filter { ["h2", "th", "desc", "caption", "li", "p"].contains($0.name) }
          .map(\.text).filter { text in
            text.contains { $0.isLetter } && !given.contains(text) && !text.contains("-Q")
          })
    }
    let same = words(english).intersection(words(french))
      .subtracting(["Date", "Notes", "Source", "Sources"])
    #expect(same.filter { text in !given.contains { text.contains($0) } } == [])
    for word in ["met", "unmet", "women", "Share", "between", "below", "older", "since", "of"] {
      #expect(
        french.all("desc").allSatisfy { !$0.text.split(separator: " ").contains(word[...]) })
    }
  }

  // MARK: - Languages

  @Test func `what is in another language than the page says so`() {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(
        #""members": 10, "women": 3, "locator": { "en": "para. 2" }, "quote": { "de": "drei" }"#)
    ).replacing(#""name": "Body""#, with: #""name": { "en": "Body", "fr": "Organe" }"#)
    let french = ParsedPage(page(registry, ["--language", "fr"]))
    let languages = Dictionary(
      french.all("bdi").map { ($0.text, $0.attributes["lang"]) }, uniquingKeysWith: { a, _ in a })
    #expect(languages["para. 2"] == "en")
    #expect(languages["drei"] == "de")
    #expect(languages["Organe"] == .some(nil))
    let english = ParsedPage(page(registry))
    let para = english.all("bdi").first { $0.text == "para. 2" }
    #expect(para != nil && para?.attributes["lang"] == nil)
  }

  // MARK: - Hostile names

  @Test(arguments: languages)
  func `hostile names stay text`(language: String) {
    let name = #"<script>alert(1)</script> ]]> \"'& | =cmd \u0007\u001b[31m \u202e\ufffe\n-->"#
    let arabic = "لجنة المتابعة"
    let registry = TinyRegistry.body(
      TinyRegistry.observation(
        #""members": 10, "women": 3, "quote": "\#(name)", "locator": "\#(name)", "note": "\#(name)""#
      ),
      body: #", "note": "\#(name)", "abbreviation": "\#(arabic)""#
    )
    .replacing(#""name": "Body""#, with: #""name": "\#(name)""#)
    .replacing(#""title": "Test""#, with: #""title": "\#(name)""#)
    .replacing(#""name": "Target""#, with: #""name": "\#(name)""#)
    .replacing(
      #""title": "Source" }"#,
      with: #""title": "\#(name)", "publisher": "\#(name)", "url": "javascript:alert(1)" }"#)
    let text = page(registry, ["--language", language])
    let parsed = ParsedPage(text)
    #expect(parsed.problem == nil)
    #expect(!parsed.elements.contains { $0.name == "script" })
    #expect(!text.contains("<script") && !text.contains("]]>"))
    #expect(parsed.text.contains(#"<script>alert(1)</script> ]]> "'& | =cmd"#))
    let forbidden = text.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || [0x202E, 0xFFFE].contains($0.value)
    }
    #expect(forbidden.isEmpty)
    #expect(parsed.all("a").allSatisfy { $0.attributes["href"]?.hasPrefix("#") == true })
    #expect(parsed.text.contains("javascript:alert(1)"))
    #expect(parsed.all("bdi").contains { $0.text == arabic })
  }

  @Test func `only what leads to a web page is a link`() {
    let registry = { (url: String) in
      TinyRegistry.body(TinyRegistry.observation(#""members": 10, "women": 3"#))
        .replacing(#""title": "Source" }"#, with: #""title": "Source", "url": "\#(url)" }"#)
    }
    let targets = { (url: String) in
      ParsedPage(page(registry(url))).all("a", "address").compactMap { $0.attributes["href"] }
    }
    #expect(targets("https://example.org/?a=1&b=%22") == ["https://example.org/?a=1&b=%22"])
    #expect(targets("http://example.org") == ["http://example.org"])
    for url in ["javascript:x", "data:text/html,x", "//example.org", "ftp://example.org", "httpx:"]
    {
      #expect(targets(url).isEmpty, "\(url)")
    }
  }

  // MARK: - Charts

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
    #expect(two.all("svg", "series").count == 1)
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

  // MARK: - How verdicts were reached

  private func reasons(
    _ figures: String, target: String = #""measure": "womenShare", "atLeast": "30%""#,
    options: [String] = []
  ) -> [String] {
    ParsedPage(
      page(TinyRegistry.body(TinyRegistry.observation(figures), target: target), options)
    ).all("p", "reason").map(\.text)
  }

  @Test func `each verdict comes with its arithmetic`() {
    #expect(reasons(#""members": 62, "women": 1"#) == ["Reason: 1 ÷ 62 = 1.6% < 30% → unmet"])
    #expect(reasons(#""members": 10, "women": 3"#) == ["Reason: 3 ÷ 10 = 30.0% ≥ 30% → met"])
    #expect(
      reasons(#""members": 10000, "women": 2997"#)
        == ["Reason: 2,997 ÷ 10,000 = 29.97% < 30% → unmet"])
    #expect(
      reasons(#""women": 3"#)
        == ["Reason: between 0.0% and 100.0%: 30% lies inside → undetermined"])
    #expect(
      reasons(#""reportedPercent": 29"#) == ["Reason: below 30.0%, so below 30% → unmet"])
    #expect(
      reasons(#""reportedPercent": 31"#) == ["Reason: above 30.0%, so not below 30% → met"])
    #expect(
      reasons(#""seats": 10"#)
        == ["Reason: no observation up to 2020-Q2 carries a number → no data"])
    #expect(reasons(#""members": 0"#) == ["Reason: nobody serves in it → not applicable"])
    let seats = #""measure": "womenShare", "atLeast": "30%", "denominator": "seats""#
    #expect(
      reasons(#""seats": 147, "members": 133, "women": 40"#, target: seats)
        == ["Reason: 40 ÷ 147 = 27.2% < 30% → unmet"])
    let either = #""measure": "eitherSexShare", "atLeast": "30%""#
    #expect(
      reasons(#""members": 10, "women": 8"#, target: either)
        == ["Reason: 2 ÷ 10 = 20.0% < 30% → unmet"])
    let later = #""measure": "womenShare", "atLeast": "30%", "from": "2021-01-01""#
    #expect(
      reasons(#""members": 10, "women": 8"#, target: later)
        == ["Reason: in force from 1 January 2021 → not in force"])
    let posts = #""measure": "women", "atLeast": 5"#
    #expect(
      reasons(#""members": 10, "women": { "atLeast": 4, "atMost": 6 }"#, target: posts)
        == ["Reason: between 4 and 6: 5 lies inside → undetermined"])
    #expect(
      reasons(#""members": 62, "women": 1"#, options: ["--language", "fr"])
        == ["Motif\u{A0}: 1 ÷ 62 = 1,6\u{A0}% < 30\u{A0}% → non atteint"])
  }

  @Test func `a milestone's verdict comes with its due date`() {
    let reason = { (status: String, due: String) in
      ParsedPage(
        page(
          TinyRegistry.indicator(
            "milestone", TinyRegistry.observation(#""status": "\#(status)""#),
            target: #""measure": "done""#
          ).replacing(#""kind": "milestone","#, with: #""kind": "milestone",\#(due)"#))
      ).all("p", "reason").map(\.text)
    }
    #expect(
      reason("planned", #" "due": "2016-11-20","#)
        == ["Reason: planned; due 20 November 2016, past → unmet"])
    #expect(
      reason("inProgress", #" "due": "2030-01-01","#)
        == ["Reason: in progress; due 1 January 2030, still to come → not due"])
    #expect(reason("planned", "") == ["Reason: planned; no due date → not due"])
    #expect(reason("done", "") == ["Reason: done → met"])
  }
}

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
    // A chart for each target of a body, in two sizes, takes a third of it.
    #expect(text.utf8.count < 315_000)
    #expect(Set(parsed.ids).count == parsed.ids.count)
    #expect(parsed.all("div", "card").count > 10)

    let ids = Set(parsed.ids)
    let links = parsed.all("a").compactMap { $0.attributes["href"] }
    for link in links where link.hasPrefix("#") {
      #expect(ids.contains(String(link.dropFirst())), "\(link)")
    }
    let sources = parsed.ids.filter { $0.hasPrefix("source-") }
    #expect(!sources.isEmpty)
    for source in sources { #expect(links.contains("#\(source)"), "\(source) is not linked to") }
    // A source that is not in the list is named in brackets, and leads nowhere.
    #expect(!parsed.all("bdi").contains { $0.text.hasPrefix("[") })
    for element in parsed.elements {
      for name in (element.attributes["aria-labelledby"] ?? "").split(separator: " ") {
        #expect(ids.contains(String(name)), "\(name)")
      }
    }
  }

  @Test func `an anchor is the same whatever else is shown`() {
    let all = Set(ParsedPage(shipped("en", "2022-Q2")).ids)
    for id in [
      "subject-cvjr", "series-cvjr.law-appointments.title", "group-un-mission",
      "group-un-mission.heading", "subject-womens-situation-room", "source-1",
    ] { #expect(all.contains(id), "\(id)") }
    let one = Set(ParsedPage(shipped("fr", "2020-Q4", ["--body", "cvjr"])).ids)
    #expect(one.contains("subject-cvjr"))
    let stable = ["subject-", "series-", "group-"]
    let changed = one.subtracting(all).filter { id in stable.contains { id.hasPrefix($0) } }
    #expect(changed == [])
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
    // The narrow twin of a chart is named by the words of the wide one, a strip by a sentence.
    #expect(drawings.allSatisfy { ($0.attributes["aria-label"] ?? "-").isEmpty == false })
    let named = drawings.filter {
      $0.attributes["aria-label"] == nil && $0.attributes["class"] != "chart chart-narrow"
    }
    #expect(parsed.all("desc").count == named.count)
    #expect(parsed.all("desc").allSatisfy { !$0.text.isEmpty })
  }

  @Test(arguments: languages)
  func `figures and verdicts are those of the text`(language: String) {
    let options = ["--language", language, "--period", "2022-Q2"]
    let text = CommandRun(["scorecard", "--full", Repository.registry] + options).output
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

  @Test(arguments: languages, periods)
  func `every row opens to a card, and every card is led to`(language: String, period: String)
    throws
  {
    let parsed = ParsedPage(shipped(language, period))
    let summaries = parsed.all("summary").filter {
      $0.attributes["id"]?.hasPrefix("subject-") == true
    }
    #expect(summaries.count > 10)
    #expect(summaries.allSatisfy { $0.path.last == "details" })
    #expect(Set(summaries.compactMap { $0.attributes["id"] }).count == summaries.count)
    // A card for each of them, and for nothing else.
    #expect(parsed.all("div", "card").count == summaries.count)
    // No milestone, body or figure of the scorecard is without one.
    let scorecard = try CommandRun.scorecard(
      try String(contentsOfFile: Repository.registry, encoding: .utf8),
      ["--period", period, "--language", language])
    let rows = try #require(scorecard["assessments"] as? [[String: Any]])
    let subjects = Set(rows.compactMap { $0["subject"] as? String })
    let ids = Set(summaries.compactMap { $0.attributes["id"] })
    #expect(subjects.count > 40)
    for subject in subjects { #expect(ids.contains("subject-\(subject)"), "\(subject)") }
  }

  @Test func `a screen reader hears the column of each cell, and one of two twins`() {
    let parsed = ParsedPage(shipped("en", "2022-Q2"))
    let rows = parsed.all("summary", "cells").count
    for column in ["Target:", "Women:", "Target met? by quarter:", "Last figure:"] {
      let named = parsed.all("span", "unseen").count {
        $0.text.trimmingCharacters(in: .whitespaces) == column
      }
      #expect(named == rows, "\(column)")
    }
    let sheet = parsed.all("style").map(\.text).joined()
    #expect(sheet.contains(".narrow-only { display: none !important; }"))
    #expect(sheet.contains(".wide-only { display: none !important; }"))
    let strips = parsed.all("svg", "strip").compactMap { $0.attributes["aria-label"] }
    #expect(strips.count == rows)
    #expect(strips.allSatisfy { $0.hasPrefix("24 quarters: ") && $0.contains("new figure in ") })
  }

  @Test func `the page says what the file does not name, and how to know it again`() {
    let page = { (registry: String, options: [String]) in
      ParsedPage(
        CommandRun(["scorecard", "-", "--format", "html"] + options, input: registry).output)
    }
    let registry = TinyRegistry.body(TinyRegistry.observation(#""members": 10, "women": 3"#))
    let silent = page(registry, []).all("footer").map(\.text).joined()
    #expect(silent.contains("Published by: not named in the file."))
    #expect(silent.contains("How to cite: “Test, April to June 2020”, WPSIndicators"))
    #expect(page(registry, []).text.contains("The file lists no commitments."))
    let named = registry.replacing(
      #""title": "Test","#, with: #""title": "Test", "publisher": "Office", "licence": "CC0","#)
    let told = page(named, []).all("footer").map(\.text).joined()
    #expect(told.contains("Published by: Office") && told.contains("Licence: CC0"))
    #expect(told.contains("”, Office, WPSIndicators"))
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
}

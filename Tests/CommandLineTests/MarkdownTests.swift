import Foundation
import Testing

@testable import wps_cli

/// The Markdown's tables give the JSON's figures, and nothing that a file says escapes from them.
@Suite struct MarkdownTests {
  private let shipped: String
  private let tiny = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#))

  init() throws {
    shipped = try String(contentsOfFile: Repository.registry, encoding: .utf8)
  }

  private func markdown(_ registry: String, _ options: [String] = []) -> String {
    CommandRun(["scorecard", "--full", "-", "--format", "markdown"] + options, input: registry)
      .output
  }

  /// The tables below the board.
  private func details(_ text: String) -> [MarkdownReader.Table] {
    MarkdownReader.tables(text).filter {
      !["Last figure", "Dernier chiffre"].contains($0.columns.last)
    }
  }

  @Test(arguments: ["2016-Q3", "2020-Q2", "2022-Q2", "2024-Q1"])
  func `the tables give the figures of the JSON`(period: String) throws {
    let options = ["--period", period]
    let tables = details(markdown(shipped, options))
    let assessments = try #require(
      CommandRun.scorecard(shipped, options)["assessments"] as? [[String: Any]])
    let rows = tables.filter { $0.columns.first == "Subject" }.flatMap(\.rows)
    let shown = assessments.filter { !isUnreported($0) }
    try #require(rows.count == shown.count)
    var compared = 0
    for (row, assessment) in zip(rows, shown) {
      #expect(row.count == 7)
      // A name that ends in brackets takes its abbreviation into them.
      let name = try #require(assessment["name"] as? String)
      #expect(row[0].hasPrefix(name.hasSuffix(")") ? String(name.dropLast()) : name))
      if let percent = assessment["percent"] as? String {
        #expect(row[3] == percent + "%")
        compared += 1
      }
      if let women = exact(assessment["women"]), let members = exact(assessment["members"]),
        assessment["measure"] as? String == "womenShare"
      {
        let figures = row[2].replacing(" (derived)", with: "").replacing(",", with: "")
        #expect(figures == "\(women) \(women == 1 ? "woman" : "women") of \(members)")
        compared += 1
      }
      if let shortfall = assessment["shortfall"] as? Int, shortfall > 0 {
        #expect(row[5].replacing(",", with: "").hasPrefix("\(shortfall) more "))
        compared += 1
      }
    }
    #expect(compared > 8)
  }

  @Test(arguments: ["2016-Q3", "2022-Q2"])
  func `the summary gives the sums of the JSON`(period: String) throws {
    let scorecard = try CommandRun.scorecard(shipped, ["--period", period])
    let groups = try #require(scorecard["groups"] as? [[String: Any]])
    let table = try #require(details(markdown(shipped, ["--period", period])).first)
    #expect(table.heading == "Summary")
    try #require(table.rows.count == groups.count)
    for (row, group) in zip(table.rows, groups) {
      let representation = group["representation"] as? [String: Any] ?? [:]
      let verdicts = representation["current"] as? [String: Int] ?? [:]
      let (met, unmet) = (verdicts["met"] ?? 0, verdicts["unmet"] ?? 0)
      #expect(row[0] == group["name"] as? String)
      #expect(row[1] == String(met))
      #expect(row[2] == String(unmet))
      #expect(row[3] == String(verdicts.values.reduce(0, +) - met - unmet))
      let sum = group["sum"] as? [String: Any]
      for (cell, key) in [(row[4], "women"), (row[5], "members")] {
        let number = (sum?[key] as? Int).map(String.init)
        #expect(cell.replacing(",", with: "") == number ?? "")
      }
    }
  }

  @Test(arguments: ["en", "fr"], ["2016-Q3", "2022-Q2"])
  func `every table is whole, and a row is a line`(language: String, period: String) {
    let text = markdown(shipped, ["--language", language, "--period", period])
    let tables = details(text)
    #expect(tables.count > 3)
    for table in tables {
      #expect(!table.rows.isEmpty)
      #expect(table.rule.count == table.columns.count)
      #expect(table.rule.contains { $0.hasSuffix("-:") })
      for row in table.rows { #expect(row.count == table.columns.count) }
    }
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    #expect(!text.contains(" \n") && !text.contains("\n\n\n"))
  }

  @Test func `French has the same tables, numbers with commas, and no English heading`() {
    let (english, french) = (markdown(shipped), markdown(shipped, ["--language", "fr"]))
    let (one, other) = (details(english), details(french))
    #expect(one.map(\.rows.count) == other.map(\.rows.count))
    #expect(one.map(\.rule) == other.map(\.rule))
    // The names of parts have no heading.
    let headings = Set(one.flatMap(\.columns)).subtracting([""])
    #expect(headings.count == 14)
    #expect(headings.isDisjoint(with: other.flatMap(\.columns)))
    for (row, translated) in zip(one, other).flatMap({ zip($0.rows, $1.rows) })
    where row.count == 7 && !row[3].contains(/[a-z]/) {
      #expect(
        translated[3]
          == row[3].replacing(".", with: ",").replacing("%", with: "\u{A0}%")
          || row[3].allSatisfy { $0.isNumber || $0 == "," || $0 == "." || $0 == "%" })
    }
    #expect(french.contains("| 26,4\u{A0}% |"))
  }

  @Test func `sources are numbered as they are cited, and linked`() throws {
    let text = markdown(shipped)
    let sources = try #require(
      CommandRun.scorecard(shipped)["sources"] as? [[String: Any]])
    let list = text.split(separator: "\n").compactMap { line in
      line.wholeMatch(of: /(\d+)\. (.+)/).map {
        ($0.output.1, MarkdownReader.shown(String($0.output.2)))
      }
    }
    try #require(list.count == sources.count)
    for (index, (source, entry)) in zip(sources, list).enumerated() {
      #expect(entry.0 == "\(index + 1)")
      #expect(entry.1.hasPrefix(try #require(source["title"] as? String)))
      if let url = source["url"] as? String { #expect(entry.1.hasSuffix(" <\(url)>")) }
    }
  }

  @Test func `what nothing has been reported of is listed apart`() {
    let text = markdown(tiny, ["--period", "2019-Q1"])
    #expect(
      text.contains("\n\nNothing in the file up to 2019-Q1:\n\n- Body: – no data\n"))
    #expect(!text.contains("Other"))
    #expect(details(text).isEmpty)
  }

  @Test func `a period later than the file reports up to is marked`() {
    let text = markdown(tiny, ["--period", "2020-Q3"])
    let line = "The file reports up to the second quarter of 2020; later figures may be missing."
    #expect(text.contains("\n\n\(line)\n\n"))
  }

  private func isUnreported(_ assessment: [String: Any]) -> Bool {
    assessment["observation"] is NSNull && assessment["unmeasured"] is NSNull
      && assessment["reason"] is NSNull
  }

  private func exact(_ bounds: Any?) -> Int? {
    guard let bounds = bounds as? [String: Any], let min = bounds["min"] as? Int,
      min == bounds["max"] as? Int
    else { return nil }
    return min
  }
}

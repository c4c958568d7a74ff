import Foundation
import Testing

/// The CSV says what the JSON says, in cells that spreadsheets and programs read alike.
@Suite struct CSVTests {
  private let shipped: String

  init() throws {
    shipped = try String(contentsOfFile: Repository.registry, encoding: .utf8)
  }

  @Test(arguments: ["2016-Q3", "2020-Q2", "2022-Q2", "2024-Q1"], ["en", "fr"])
  func `every figure of the JSON stands in its cell`(period: String, language: String) throws {
    let options = ["--period", period, "--language", language]
    let table = try CSVTable(shipped, options)
    let assessments = try #require(
      CommandRun.scorecard(shipped, options)["assessments"] as? [[String: Any]])
    #expect(table.rows.count == assessments.count)
    #expect(assessments.count > 30)
    var figures = 0
    for (row, assessment) in zip(table.rows, assessments) {
      let expected = CSVExpectation(assessment, period: period).cells
      #expect(expected.count > 60)
      for (column, cell) in expected {
        #expect(row[column] == cell, "\(row["subject"] ?? "?"): \(column)")
      }
      if expected["women_min"] != "" { figures += 1 }
    }
    #expect(figures > 2)
  }

  @Test func `codes and numbers are the same in both languages, and words are not`() throws {
    let compared = ["--compare-with", "2020-Q2"]
    let english = try CSVTable(shipped, compared + ["--language", "en"])
    let french = try CSVTable(shipped, compared + ["--language", "fr"])
    #expect(english.columns == french.columns)
    let words = { (column: String) in
      column.hasSuffix("_label") || column.hasSuffix("_name") || column.hasSuffix("note")
        || column.hasSuffix("locator") || column.hasSuffix("quote")
        || ["name", "abbreviation", "unit"].contains(column)
    }
    var differing = Set<String>()
    for (one, other) in zip(english.rows, french.rows) {
      for column in english.columns where one[column] != other[column] {
        #expect(words(column), "\(column)")
        differing.insert(column)
      }
    }
    let labels = english.columns.filter { $0.hasSuffix("_label") }
    // No target has bands here, or an arithmetic of its own.
    // Of one word only, or of nothing, in this scorecard.
    let alike: Set = [
      "rating_label", "rule_label", "other_words_label", "place_label",
    ]
    #expect(Set(labels).subtracting(differing) == alike)
    #expect(
      french.rows.contains { $0["percent_label"] == "26,4\u{A0}%" && $0["percent"] == "26.4" })
  }

  @Test func `an unknown limit is empty, and a true zero is 0`() throws {
    let row = try row(#""women": 0"#)
    #expect(row["women_min"] == "0" && row["women_max"] == "0")
    #expect(row["members_min"] == "0" && row["members_max"] == "")
    #expect(row["value_max_numerator"] == "0" && row["value_max_denominator"] == "1")
    #expect(row["percent"] == "0.0")
    let some = try self.row(#""women": { "atLeast": 3 }"#)
    #expect(some["women_max"] == "" && some["value_min_numerator"] == "0")
    #expect(some["percent"] == "")
  }

  @Test func `fractions are not left to spreadsheets, which make dates of them`() throws {
    let row = try row(#""members": 24, "women": 6"#)
    #expect(row["value_min_numerator"] == "1" && row["value_min_denominator"] == "4")
    #expect(row["required_numerator"] == "3" && row["required_denominator"] == "10")
    #expect(row["required_label"] == "at least 30%")
    #expect(row["needs_label"] == "2 more women needed; or 2 added seats, all for women")
    #expect(!row.values.contains { $0.wholeMatch(of: /\d+\/\d+/) != nil })
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "<script>alert(1)</script>"), ("a|b", "a|b"),
    (#"\"q\", r"#, #""q", r"#), (#"one\ntwo\r\nthree"#, "one two  three"),
    ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"),
    (#"\t=1"#, " '=1"), (#"\r=1"#, " '=1"), (#" \u00a0=1"#, " \u{A0}'=1"), ("＝1", "'＝1"),
    ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"), (#"\ufeff=1"#, "'=1"),
    (#"=\u0301"#, "'=\u{301}"), ("a;=1", "a;'=1"), ("a; -1", "a; '-1"), ("a=1", "a=1"),
    ("'=1", "''=1"), ("لجنة المتابعة", "لجنة المتابعة"), ("ועדה", "ועדה"),
    (#"abc\u202edef"#, "abcdef"), (#"\u0000x"#, " x"), (" x ", " x "),
  ])
  func `hostile names`(spelling: String, cell: String) throws {
    let registry = TinyRegistry.body(TinyRegistry.observation(#""members": 24, "women": 6"#))
      .replacing(#""name": "Body""#, with: #""name": "\#(spelling)""#)
      .replacing(#""title": "Source""#, with: #""title": "\#(spelling)""#)
    let table = try CSVTable(registry)
    #expect(table.rows.count == 1)
    let row = try #require(table.rows.first)
    // Swift's `==` takes letters with accents for equal however they are composed; bytes are not.
    #expect(row["name"].map { Array($0.utf8) } == Array(cell.utf8))
    #expect(row["sources_label"] == row["name"])
    #expect(row["women_min"] == "6")
  }

  @Test(arguments: ["1/2", "3-4", "1E5", "2020-09", "10:30", "5%", "May 2020", "14 sept. 2016"])
  func `text that looks like a number or a date stays text`(name: String) throws {
    let registry = TinyRegistry.body(TinyRegistry.observation(#""members": 24, "women": 6"#))
      .replacing(#""name": "Body""#, with: #""name": "\#(name)""#)
    #expect(try CSVTable(registry).rows.first?["name"] == "'\(name)")
  }

  @Test func `numbers below zero are numbers`() throws {
    let registry = TinyRegistry.body(
      #"{ "period": "2019-Q4", "members": 24, "women": 9, "source": "source" }, "#
        + TinyRegistry.observation(#""members": 24, "women": 6"#))
    let row = try #require(CSVTable(registry).rows.first)
    #expect(row["trend_women"] == "-3")
    #expect(row["trend_percentage_points"] == "-12.5")
    #expect(row["trend_label"]?.hasSuffix("since 2019-Q4 [source]") == true)
  }

  @Test func `a scorecard without assessments has its header`() throws {
    let registry = #"""
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2", "sources": [],
        "targets": [], "bodies": [] }
      """#
    let table = try CSVTable(registry)
    #expect(table.rows.isEmpty)
    #expect(table.columns.contains("value_min_numerator"))
  }

  private func row(_ figures: String) throws -> [String: String] {
    let table = try CSVTable(TinyRegistry.body(TinyRegistry.observation(figures)))
    return try #require(table.rows.first)
  }
}

import Testing

/// The words beside the numbers that `export --format sdmx-csv` writes, and those without numbers.
@Suite struct SDMXWordsTests {
  private func body(_ figures: String) -> String {
    TinyRegistry.body(TinyRegistry.observation(figures))
  }

  @Test func `what has words alone has no row, and is named`() throws {
    let registry = TinyRegistry.body(
      #"{ "asAt": "2020-04-01", "reportedTrend": "increased", "source": "source" }, "#
        + TinyRegistry.observation(#""women": 5, "reportedTrend": "decreased""#))
    let run = SDMXExport.run(registry)
    #expect(run.problems == "wps-cli: left out, without a number: body, 2020-04-01\n")
    let table = try CSVTable(text: run.output)
    #expect(table.rows.map { $0["REPORTED_TREND"] } == ["decreased"])
    #expect(SDMXExport.run(registry, ["--body", "body"]).problems == run.problems)
    let other = registry.replacing(
      #""bodies": ["#,
      with: #""groups": [{"id": "g", "name": "G"}], "#
        + #""bodies": [{ "id": "b", "name": "B", "kind": "other", "group": "g", "targets": [], "#
        + #""observations": [{ "period": "2020-Q1", "women": 1, "source": "source" }] }, "#)
    for selection in [["--body", "b"], ["--group", "g"]] {
      let run = SDMXExport.run(other, selection)
      #expect(run.problems == "")
      #expect(try CSVTable(text: run.output).rows.map { $0["SUBJECT"] } == ["b"])
    }
  }

  @Test func `texts are in the language asked for`() throws {
    let registry = body(
      #""women": 5, "locator": { "en": "page 1", "fr": "p. 1" }, "quote": { "fr": "cinq" }, "#
        + #""note": "N""#)
    for (language, locator) in [("en", "page 1"), ("fr", "p. 1")] {
      let row = try SDMXExport.table(registry, ["--language", language]).rows.first
      #expect(row?["LOCATOR"] == locator)
      #expect(row?["QUOTE"] == "cinq" && row?["COMMENT_OBS"] == "N")
    }
  }

  @Test(arguments: [
    (#"one\ntwo\r\nthree"#, "one two  three"),
    (#"a\u2028b\u2029c\u0085d\u000be\u001cf"#, "a b c d e f"),
    (#"\u0000"x"#.replacing("\"", with: #"\""#), " \"x"), (#"\ufeffx"#, "x"), (#"a\u202eb"#, "ab"),
    ("=1+1", "=1+1"), ("-1", "-1"), ("1/2", "1/2"), ("a,b;c", "a,b;c"), ("<&]]>", "<&]]>"),
    (" x ", " x "),
  ])
  func `hostile words stand in one line, as they are`(spelling: String, cell: String) throws {
    let registry = body(
      #""women": 6, "locator": "\#(spelling)", "quote": "\#(spelling)", "note": "\#(spelling)""#
    ).replacing(#""title": "Source""#, with: #""title": "\#(spelling)""#)
    let run = SDMXExport.run(registry)
    #expect(run.output.split(separator: "\r\n", omittingEmptySubsequences: false).count == 3)
    #expect(run.output.split(whereSeparator: \.isNewline).count == 2)
    let row = try #require(CSVTable(text: run.output).rows.first)
    for column in ["SOURCE_DETAIL", "LOCATOR", "QUOTE", "COMMENT_OBS"] {
      #expect(row[column].map { Array($0.utf8) } == Array(cell.utf8), "\(column)")
    }
  }
}

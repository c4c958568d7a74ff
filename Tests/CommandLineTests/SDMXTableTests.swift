import Testing

/// `export --format sdmx-csv` gives each number that a source gives a row, and no other.
@Suite struct SDMXTableTests {
  private func body(_ figures: String) -> String {
    TinyRegistry.body(TinyRegistry.observation(figures))
  }

  private func indicator(_ kind: String, _ figures: String, _ more: String = "") -> String {
    let target =
      switch kind {
      case "share": #""measure": "share", "atLeast": "30%""#
      case "count": #""measure": "count", "atLeast": 3"#
      default: #""measure": "done""#
      }
    return TinyRegistry.indicator(kind, TinyRegistry.observation(figures), target: target)
      .replacing(#""name": "Indicator""#, with: #""name": "Indicator"\#(more)"#)
  }

  @Test func `the columns, and what is alike in all rows`() throws {
    let table = try SDMXExport.table(body(#""members": 24"#))
    #expect(
      table.columns.joined(separator: " ") == """
        STRUCTURE STRUCTURE_ID ACTION REF_AREA SUBJECT BODY_PART POSITION INDICATOR SEX ALTERNATE \
        TIME_PERIOD OBS_VALUE OBS_STATUS FREQ UNIT_MEASURE UNIT DECIMALS LOWER_BOUND UPPER_BOUND MILESTONE_STATUS HOLDER \
        CANDIDATE_ORDER LEVEL JUSTIFICATION \
        FLAG REPORTED_TREND SOURCE SOURCE_DETAIL LOCATOR QUOTE COMMENT_OBS
        """)
    let row = try #require(table.rows.first)
    #expect(row["STRUCTURE"] == "dataflow" && row["STRUCTURE_ID"] == "WPS:DF_WPS(1.0)")
    #expect(row["ACTION"] == "I" && row["REF_AREA"] == "ML" && row["SUBJECT"] == "body")
    #expect(row["SOURCE"] == "source" && row["SOURCE_DETAIL"] == "Source")
  }

  @Test(arguments: [
    (#""members": 24"#, ["MEMBERS _T 24 A NUMBER"]),
    (#""women": 0"#, ["MEMBERS F 0 A NUMBER"]),
    (#""men": 1000000000000"#, ["MEMBERS M 1000000000000 A NUMBER"]),
    (#""seats": 25"#, ["SEATS _Z 25 A NUMBER"]), (#""vacant": 1"#, ["VACANT _Z 1 A NUMBER"]),
    (#""reportedPercent": 31"#, ["SHARE F 31 A PT"]),
    (#""reportedPercent": 31.0"#, ["SHARE F 31.0 A PT"]),
    (
      #""unspecified": 2, "reportedPercent": 25.00, "men": 4, "women": 2, "vacant": 1, "members": 8, "#
        + #""seats": 9"#,
      [
        "SEATS _Z 9 A NUMBER", "MEMBERS _T 8 A NUMBER", "VACANT _Z 1 A NUMBER",
        "MEMBERS F 2 A NUMBER", "MEMBERS M 4 A NUMBER", "MEMBERS _U 2 A NUMBER",
        "SHARE F 25.00 A PT",
      ]
    ),
    // 0 is what leaving it out means; unknown is not.
    (#""women": 2, "unspecified": 0"#, ["MEMBERS F 2 A NUMBER"]),
    (
      #""women": 2, "unspecified": { "atLeast": 0 }"#,
      ["MEMBERS F 2 A NUMBER", "MEMBERS _U NaN O NUMBER"]
    ),
    (#""women": 2, "members": { "atLeast": 0 }"#, ["MEMBERS F 2 A NUMBER"]),
  ])
  func `the numbers of a body`(figures: String, rows: [String]) throws {
    #expect(try SDMXExport.table(body(figures)).rows.map(\.figure) == rows)
  }

  @Test(arguments: [
    ("share", #""part": 4, "whole": 9"#, ["PART _Z 4 A NUMBER", "WHOLE _Z 9 A NUMBER"]),
    ("share", #""reportedPercent": 4.50"#, ["SHARE _Z 4.50 A PT"]),
    ("count", #""value": 7"#, ["VALUE _Z 7 A NUMBER"]),
    ("milestone", #""status": "planned""#, ["DONE _Z 0 A _Z"]),
    ("milestone", #""status": "inProgress""#, ["DONE _Z 0 A _Z"]),
    ("milestone", #""status": "done""#, ["DONE _Z 1 A _Z"]),
    ("milestone", #""status": "abandoned""#, ["DONE _Z 0 A _Z"]),
  ])
  func `the numbers of an indicator`(kind: String, figures: String, rows: [String]) throws {
    let table = try SDMXExport.table(indicator(kind, figures))
    #expect(table.rows.map(\.figure) == rows)
    let status = kind == "milestone" ? String(figures.split(separator: "\"")[2]) : ""
    #expect(table.rows.allSatisfy { $0["MILESTONE_STATUS"] == status })
  }

  @Test func `a unit in words is another unit, but no percentage is in it`() throws {
    let table = try SDMXExport.table(
      indicator(
        "share", #""part": 4, "whole": 8, "reportedPercent": 50"#, #", "unit": "US dollars""#))
    #expect(table.rows.map { $0["UNIT_MEASURE"] } == ["_O", "_O", "PT"])
    #expect(table.rows.map { $0["UNIT"] } == ["US dollars", "US dollars", ""])
  }

  @Test(arguments: [
    (#"{ "atLeast": 2 }"#, "NaN", "2", ""), (#"{ "atMost": 5 }"#, "NaN", "0", "5"),
    (#"{ "atLeast": 2, "atMost": 5 }"#, "NaN", "2", "5"),
    (#"{ "atLeast": 2, "atMost": 2 }"#, "2", "", ""), ("2", "2", "", ""),
  ])
  func `bounds stand in their columns`(
    count: String, value: String, least: String, most: String
  ) throws {
    for key in ["seats", "members", "vacant", "women", "men", "unspecified"] {
      let row = try #require(SDMXExport.table(body(#""\#(key)": \#(count)"#)).rows.first)
      #expect(row["OBS_VALUE"] == value && row["OBS_STATUS"] == (value == "NaN" ? "O" : "A"))
      #expect(row["LOWER_BOUND"] == least && row["UPPER_BOUND"] == most)
      #expect(row["DECIMALS"] == "0")
    }
  }

  @Test func `decimals count as published`() throws {
    for (percent, decimals) in [("7", "0"), ("7.0", "1"), ("7.125000", "6")] {
      let row = try SDMXExport.table(body(#""reportedPercent": \#(percent)"#)).rows.first
      #expect(row?["OBS_VALUE"] == percent && row?["DECIMALS"] == decimals)
    }
  }

  @Test(arguments: [
    ("break", "B", "B"), ("estimated", "E", "O"), ("provisional", "P", "O"), ("revised", "A", "O"),
    ("lowReliability", "U", "O"), ("differentDefinition", "D", "O"),
  ])
  func `a flag is a status, and no missing value hides it`(
    flag: String, exact: String, bounded: String
  ) throws {
    for (count, status) in [("5", exact), (#"{ "atLeast": 5 }"#, bounded)] {
      let row = try SDMXExport.table(body(#""women": \#(count), "flag": "\#(flag)""#)).rows.first
      #expect(row?["OBS_STATUS"] == status && row?["FLAG"] == flag)
    }
  }

  @Test func `alternates of the same time are numbered`() throws {
    func observation(_ time: String, women: Int, isAlternate: Bool = true) -> String {
      #"{ \#(time), "women": \#(women), "source": "source""#
        + (isAlternate ? #", "alternate": true }"# : " }")
    }
    let quarter = #""period": "2020-Q2""#
    let day = #""asAt": "2020-06-30""#
    let registry = TinyRegistry.body(
      [
        observation(quarter, women: 1), observation(day, women: 2),
        observation(quarter, women: 3, isAlternate: false), observation(quarter, women: 4),
        observation(#""period": "2020-Q2", "asAt": "2020-06-30""#, women: 5),
      ].joined(separator: ", "))
    let rows = try SDMXExport.table(registry).rows.map { row in
      ["TIME_PERIOD", "ALTERNATE", "OBS_VALUE"].compactMap { row[$0] }.joined(separator: " ")
    }
    #expect(
      rows == ["2020-Q2 1 1", "2020-06-30 1 2", "2020-Q2 0 3", "2020-Q2 2 4", "2020-06-30 2 5"])
  }

  @Test func `a registry without observations has its header`() throws {
    let registry = #"""
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2", "sources": [],
        "targets": [], "bodies": [] }
      """#
    #expect(try SDMXExport.table(registry).rows.isEmpty)
  }
}

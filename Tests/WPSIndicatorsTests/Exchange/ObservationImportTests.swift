import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// What an import makes of a table, and what it says of one that is wrong.
@Suite struct ObservationImportTests {
  /// A body with two figures and two alternates, a count and a milestone.
  private static let file = SourceText(
    name: "indicators.json",
    """
    {
      "formatVersion": 1, "title": { "en": "Test", "fr": "Essai" }, "reportingPeriod": "2020-Q4",
      "sources": [{ "id": "s1", "title": "S1" }, { "id": "s2", "title": "S2" }],
      "targets": [
        { "id": "third", "name": "Third", "basis": "law", "measure": "womenShare", "atLeast": "1/3" }
      ],
      "bodies": [
        { "id": "body", "name": { "en": "Body", "fr": "Organe" }, "kind": "other",
          "established": "2018-01-01", "targets": ["third"], "observations": [
            { "period": "2019-Q4", "members": 24, "women": 6, "source": "s1" },
            { "asAt": "2020-05-01", "period": "2020-Q2", "members": 20, "women": 6,
              "reportedPercent": 30.0, "source": "s2",
              "quote": { "fr": "six\\nfemmes", "en": "=six" } },
            { "asAt": "2020-05-01", "women": 7, "source": "s1", "alternate": true },
            { "asAt": "2020-05-01", "women": 8, "source": "s1", "alternate": true }
          ] }
      ],
      "indicators": [
        { "id": "reports", "name": "Reports", "kind": "count", "targets": [], "observations": [
            { "period": "2020-Q1", "value": 3, "source": "s1" } ] },
        { "id": "decree", "name": "Decree", "kind": "milestone", "targets": [], "observations": [
            { "period": "2020-Q1", "status": "planned", "source": "s1" } ] }
      ]
    }

    """)

  private func planned(_ table: String, dates: DateOrder? = nil) throws -> ObservationImport {
    try #require(
      Registry.read(Self.file).importing(SourceText(name: "t.csv", table), dates: dates))
  }

  /// "code B2: message" for each problem, the cell as the message names it.
  private func problems(_ table: String, dates: DateOrder? = nil) throws -> [String] {
    try planned(table, dates: dates).diagnostics.map { "\($0.code.name): \($0.message.english)" }
  }

  @Test func `a table in any form changes nothing where it says the same`() throws {
    let registry = try #require(Registry.read(Self.file).registry)
    let table = ObservationTable.render(registry, in: .french)
    let text = String(decoding: table, as: UTF8.self)
    #expect(text.contains("body,Organe,,2020-05-01"))
    #expect(text.contains("'=six,\"six\nfemmes\""))
    for form in [
      text, text.replacing("Organe", with: "Body"), text.replacing("body,Organe", with: "body,"),
    ] {
      let planned = try planned(form)
      #expect(planned.diagnostics == [])
      #expect(planned.edit?.reading.text == Self.file)
      #expect(planned.unchanged == 6 && planned.absent.isEmpty)
    }
  }

  @Test func `a correction changes the members that differ, and no other byte`() throws {
    let planned = try planned(
      """
      subject,asAt,members,women,reportedPercent,source,quote.en,quote.fr,flag
      body,2020-05-01,20,7,30.0,s2,"seven, no six","six
      femmes",revised
      """)
    #expect(planned.diagnostics.map(\.code.name) == ["percent-mismatch"])
    let edited = try #require(planned.edit?.reading.text)
    let expected = Self.file.text(in: 0..<Self.file.bytes.count)
      .replacing(#""members": 20, "women": 6,"#, with: #""members": 20, "women": 7,"#)
      .replacing(#""en": "=six" } }"#, with: #""en": "seven, no six" }, "flag": "revised" }"#)
    #expect(edited.text(in: 0..<edited.bytes.count) == expected)
    #expect(planned.corrected == 1 && planned.added == 0 && planned.absent.count == 3)
  }

  @Test func `two figures may change places, one as the alternate of the other`() throws {
    let planned = try planned(
      """
      subject,asAt,members,women,reportedPercent,source,quote.en,quote.fr,alternate
      body,2020-05-01,20,6,30.0,s2,'=six,"six
      femmes",true
      body,2020-05-01,,7,,s1,,,
      body,2020-05-01,,8,,s1,,,true
      """)
    #expect(planned.diagnostics == [])
    #expect(planned.corrected == 2 && planned.unchanged == 1 && planned.absent.count == 1)
    let observations = try #require(planned.edit?.reading.registry?.bodies[0].observations)
    #expect(observations.map(\.isAlternate) == [false, true, false, true])
    #expect(observations.map(women) == [6, 6, 7, 8])
  }

  private func women(_ observation: ReportedObservation) -> Int64? {
    let figures = observation.figures
    return figures.women.exact
  }

  @Test func `what the table has no column for stays`() throws {
    let planned = try planned("subject,asAt,source,women\nbody,2020-05-01,s2,5")
    #expect(planned.errorCount == 0 && planned.corrected == 1)
    let edited = try #require(planned.edit?.reading.text)
    let expected = Self.file.text(in: 0..<Self.file.bytes.count)
      .replacing(#""members": 20, "women": 6,"#, with: #""members": 20, "women": 5,"#)
    #expect(edited.text(in: 0..<edited.bytes.count) == expected)

    // Of a text only the language that has a column.
    let texts = try self.planned(
      "subject,asAt,source,alternate,quote.en\nbody,2020-05-01,s2,,six of 20")
    let observation = try #require(texts.edit?.reading.registry?.bodies[0].observations[1])
    #expect(observation.quote?.versions.map(\.text) == ["six\nfemmes", "six of 20"])
    #expect(women(observation) == 6)
  }

  @Test func `a rank that the table does not say stays as well`() throws {
    let unchanged = try planned("subject,asAt,source,women\nbody,2020-05-01,s1,8")
    #expect(unchanged.diagnostics == [] && unchanged.unchanged == 1)
    #expect(unchanged.edit?.reading.text == Self.file)
    // The two alternates of s1 cannot be told apart.
    let either = try problems("subject,asAt,source,women\nbody,2020-05-01,s1,9")
    #expect(either.count == 1 && either[0].hasPrefix("ambiguous-row: cell A2: "))
  }

  @Test(arguments: [
    // Two alternates of one source, of which only one can be meant.
    (
      "body,2020-05-01,s1,9,,true",
      "ambiguous-row: cell A2: the row could be about several observations of the file, on lines 14, 15"
    ),
    // A row pasted twice.
    (
      "body,2020-05-01,s1,7,,true\nbody,2020-05-01,s1,8,,true\nbody,2020-05-01,s1,8,,true",
      "duplicate-observation: row 4 says the same as row 3"
    ),
    (
      "body,2020-06-01,s1,7,,\nbody,2020-06-01,s1,7,,", "duplicate-observation: row 3 says the same"
    ),
    // Another source's figure takes nobody's place.
    (
      "body,2020-05-01,s1,5,,",
      "duplicate-observation: cell A2: 'body' has a figure of 2020-05-01 already, from s2"
    ),
    ("body,2020-08-01,s1,,,", "missing-key: cell A2: the row has neither a figure nor words"),
    ("body,2020-05-01,s2,6,20,", "unknown-column: cell G2: the column has no heading"),
  ])
  func `nothing is guessed or lost`(rows: String, problem: String) throws {
    let isUnheaded = problem.contains("heading")
    let table =
      "subject,asAt,source,women,members,alternate\(isUnheaded ? "," : "")\n\(rows)"
      + (isUnheaded ? ",x" : "")
    let planned = try planned(table)
    #expect(planned.edit == nil)
    let found = try problems(table)
    #expect(found.count == 1 && found[0].hasPrefix(problem), "\(found)")
  }

  @Test func `a row without rank is not taken for the alternate that it equals`() throws {
    let file = Self.file.text(in: 0..<Self.file.bytes.count).replacing(
      #""women": 7, "source": "s1", "alternate": true"#,
      with: #""members": 20, "women": 9, "source": "s2", "alternate": true"#)
    let reading = Registry.read(SourceText(name: "indicators.json", file))
    let head = "subject,asAt,source,women\n"
    // The figure of s2 is 6, its alternate 9: which of them is to be 9 nobody can tell.
    for rows in ["body,2020-05-01,s2,9", "body,2020-05-01,s2,9\nbody,2020-05-01,s2,9"] {
      let planned = try #require(reading.importing(SourceText(name: "t.csv", head + rows)))
      #expect(Set(planned.diagnostics.map(\.code)) == [.ambiguousRow])
    }
    let both = head + "body,2020-05-01,s2,9\nbody,2020-05-01,s2,6"
    let planned = try #require(reading.importing(SourceText(name: "t.csv", both)))
    #expect(planned.diagnostics == [] && planned.unchanged == 2)
  }

  @Test(arguments: [
    // The day is kept where the table knows quarters only, and a quarter beside it.
    ("subject,period,women,alternate,source\nbody,2020-Q2,5,,s2", 5),
    ("subject,period,women,alternate,source\nbody,2020-Q2,6,,s2", 6),
    ("subject,asAt,women,alternate,source\nbody,2020-05-01,5,,s2", 5),
  ])
  func `times that have no column stay`(table: String, count: Int) throws {
    let planned = try planned(table)
    #expect(planned.errorCount == 0 && planned.added == 0)
    let edited = try #require(planned.edit?.reading.text)
    let expected = Self.file.text(in: 0..<Self.file.bytes.count)
      .replacing(#""members": 20, "women": 6,"#, with: #""members": 20, "women": \#(count),"#)
    #expect(edited.text(in: 0..<edited.bytes.count) == expected)
  }

  @Test func `the exact time comes before the last day of its quarter`() throws {
    let file = Self.file.text(in: 0..<Self.file.bytes.count).replacing(
      #"{ "period": "2019-Q4", "members": 24, "women": 6, "source": "s1" },"#,
      with: #"""
        { "period": "2019-Q4", "women": 1, "source": "s1", "alternate": true },
        { "asAt": "2019-12-31", "women": 2, "source": "s1", "alternate": true },
        """#)
    let reading = Registry.read(SourceText(name: "indicators.json", file))
    let table = "subject,period,asAt,source,women,alternate\nbody,,2019-12-31,s1,3,true"
    let planned = try #require(reading.importing(SourceText(name: "t.csv", table)))
    let observations = try #require(planned.edit?.reading.registry?.bodies[0].observations)
    #expect(observations.prefix(2).map(women) == [1, 3])
  }

  @Test func `a text with languages and one without do not mix`() throws {
    let found = try problems("subject,asAt,source,alternate,quote\nbody,2020-05-01,s2,,six")
    #expect(
      found == ["invalid-language: cell E2: the file has this text in quote.fr, quote.en"])
  }

  @Test func `a day stands beside the quarter that it ends`() throws {
    let planned = try planned("subject,asAt,members,women,source\nbody,2019-12-31,24,6,s1")
    #expect(planned.corrected == 1 && planned.diagnostics == [])
    let edited = try #require(planned.edit?.reading.text)
    #expect(
      edited.text(in: 0..<edited.bytes.count).contains(
        #"{ "period": "2019-Q4", "asAt": "2019-12-31", "members": 24, "women": 6, "#))
  }

  @Test(arguments: ["30", "30.00"])
  func `zeros that a program dropped or added are the file's`(percent: String) throws {
    let table = """
      subject,asAt,members,women,reportedPercent,source,quote.en,quote.fr
      body,2020-05-01,20,6,\(percent),s2,'=six,"six
      femmes"
      """
    let planned = try planned(table)
    #expect(planned.edit?.reading.text == Self.file)
    #expect(planned.unchanged == 1 && planned.corrected == 0)
    #expect(
      try problems(table) == [
        "percent-decimals: cell E2: the file has 30.0, which stays; programs drop and add such zeros"
      ])
  }

  @Test func `dates are read in the order that is named, and never guessed`() throws {
    let table = "subject,asAt,women,members,source\nbody,03/04/2020,6,20,s1"
    #expect(
      try problems(table) == [
        "invalid-date: cell B2: '03/04/2020' is not a date of the calendar"
      ])
    for (order, date) in [(DateOrder.dayFirst, "2020-04-03"), (.monthFirst, "2020-03-04")] {
      let observations = try #require(
        planned(table, dates: order).edit?.reading.registry?.bodies[0].observations)
      #expect(observations.map(\.time.asAt?.description).contains(date))
    }
    #expect(try problems(table.replacing("03/04", with: "31/04"), dates: .dayFirst).count == 1)
    #expect(try problems(table.replacing("2020", with: "20"), dates: .dayFirst).count == 1)
    let long = String(repeating: "9", count: 40)
    for part in ["03/", "04/", "2020"] {
      let longer = table.replacing(part, with: long + part)
      #expect(try problems(longer, dates: .dayFirst).count == 1)
    }
  }

  private static let head = "subject,period,asAt,women,members,value,status,reportedPercent,source"

  @Test(arguments: [
    ("subject,period\nbody,2020-Q3", ["missing-column: the table has no column 'source'"]),
    ("subject,source", ["missing-column: the table has no column 'period' or 'asAt'"]),
    ("\"subject,period,source\"\n", ["malformed-table: all headings stand in one cell"]),
    ("", ["malformed-table: the table is empty"]),
    ("subject,period,source,ladies", ["unknown-column: 'ladies' is not a column"]),
    ("subject,period,source,quote.Français", ["unknown-column: 'quote.Français' is not a column"]),
    ("subject,period,source,women,women", ["duplicate-column: the column 'women' is there twice"]),
    (
      "STRUCTURE,STRUCTURE_ID,ACTION",
      [
        "unknown-column: 'STRUCTURE' is not a column",
        "unknown-column: 'STRUCTURE_ID' is not a column",
        "unknown-column: 'ACTION' is not a column",
      ]
    ),
    (
      head + "\nbod,2020-Q3,,6,20,,,,s1",
      [
        "unknown-id: cell A2: the file has no body, list or indicator 'bod'"
      ]
    ),
    (
      head + "\n,2020-Q3,,6,20,,,,s1",
      ["missing-key: cell A2: the row names no body, list or indicator"]
    ),
    (head + "\nbody,,,6,20,,,,s1", ["missing-key: cell B2: the row has no time"]),
    (head + "\nbody,2020-T3,,6,20,,,,s1", ["invalid-period: cell B2: '2020-T3' is not a period"]),
    (
      head + "\nbody,2020-Q3,2020-02-30,6,20,,,,s1",
      [
        "invalid-date: cell C2: '2020-02-30' is not a date of the calendar"
      ]
    ),
    (
      head + "\nbody,2020-Q3,2020-02-01,6,20,,,,s1",
      [
        "dates-disagree: cell B2: the period 2020-Q3 does not hold the day 2020-02-01, which lies in 2020-Q1"
      ]
    ),
    (
      head + "\nbody,2020-Q3,,six,20,,,,s1",
      ["invalid-count: cell D2: 'six' is not a count for 'women'"]
    ),
    (
      head + "\nbody,2020-Q3,,6,25..20,,,,s1",
      [
        "invalid-count: cell E2: '25..20' begins with the greater number"
      ]
    ),
    (
      head + "\nbody,2020-Q3,,6,\(Int64.max),,,,s1",
      [
        "invalid-count: cell E2: '\(Int64.max)' is more than 1000000000000, the greatest allowed"
      ]
    ),
    (
      head + "\nbody,2020-Q3,,,,,,101,s1",
      [
        "invalid-percent: cell H2: '101' is not a percentage as published"
      ]
    ),
    (
      head + "\nbody,2020-Q3,,6,20,3,,,s1",
      [
        "inapplicable-key: cell F2: 'value' has no meaning for a body"
      ]
    ),
    (
      head + "\nreports,2020-Q3,,,,,,,s1",
      [
        "missing-key: cell F2: an observation of a count needs 'value'"
      ]
    ),
    (
      head + "\ndecree,2020-Q3,,,,,dome,,s1",
      [
        "unknown-value: cell G2: 'dome' is not a value of 'status'"
      ]
    ),
    (head + "\nbody,2020-Q3,,6,20,,,,", ["missing-key: cell I2: the row names no source"]),
    (head + "\nbody,2020-Q3,,6,20,,,,s9", ["unknown-id: cell I2: the file has no source 's9'"]),
    (
      head + "\nbody,2020-Q3,,30,20,,,,s1",
      [
        "contradictory-counts: cell E2: these counts cannot all be true: members 20, women 30"
      ]
    ),
    (
      head + "\nbody,2017-Q3,,6,20,,,,s1",
      [
        "outside-life: cell B2: 'body' is observed in 2017-Q3, before it was established on 2018-01-01"
      ]
    ),
    (
      head + "\nbody,2020-Q3,,6,20,,,,s1\nbody,2020-Q3,,7,20,,,,s1",
      [
        "duplicate-observation: cell B3: 'body' is observed twice in 2020-Q3"
      ]
    ),
    (
      head + "\nbody,2020-Q3,,6,20,,,,s1,,,x",
      [
        "malformed-table: row 2 has more cells than the table has columns"
      ]
    ),
    (
      head + "\nbody,\"2020-Q3,,6,20,,,,s1",
      [
        "malformed-table: the quote that opens this cell is never closed"
      ]
    ),
  ])
  func `what is wrong is told by its cell`(table: String, expected: [String]) throws {
    let planned = try planned(table)
    #expect(planned.edit == nil)
    #expect(planned.otherDiagnostics == [])
    let found = try problems(table)
    #expect(expected.allSatisfy(found.contains) && found.count >= expected.count, "\(found)")
    if !table.contains("\"") { #expect(found == expected) }
  }

  @Test func `a declared separator and whole numbers with a decimal are read`() throws {
    let planned = try planned("sep=;\nsubject;asAt;source;women\nbody;2020-05-01;s2;6.0\n")
    #expect(planned.diagnostics == [] && planned.unchanged == 1)
  }

  @Test func `all problems of a table are told at once, in its order`() throws {
    let found = try problems(
      Self.head + "\nbody,2020-Q3,,x,20,,,,s1\nbod,2020-Q9,,6,20,,,,s1"
        + "\nbody,2020-Q1,,60,20,,,,s1\n,,,,,,,,\ndecree,2020-Q3,,,,,done,,s9")
    #expect(
      found.map { $0.prefix { $0 != ":" } } == [
        "invalid-count", "unknown-id", "invalid-period", "contradictory-counts", "unknown-id",
      ])
    #expect(found[4].contains("cell I6"))
  }

  @Test func `a text has languages or none`() throws {
    let found = try problems(
      "subject,period,source,quote,quote.fr\nbody,2020-Q3,s1,six,six")
    #expect(
      found == ["invalid-language: cell D2: 'quote' is given without a language and in 'quote.fr'"])
  }

  @Test func `no table traps, and none that has errors makes an edit`() throws {
    let registry = try #require(Registry.read(Self.file).registry)
    let table = ObservationTable.render(registry, in: .english)
    var generator = SeededGenerator(seed: 7)
    var sound = 0
    for _ in 0..<600 {
      var bytes = table
      for _ in 0..<generator.number(in: 1...3) {
        let place = generator.number(in: 0...bytes.count - 1)
        switch generator.number(in: 0...2) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = generator.pick(Array(",;\"\n0-+.'Q".utf8))
        default: bytes.insert(generator.pick(Array(",\"\r9a".utf8)), at: place)
        }
      }
      let planned = try #require(
        Registry.read(Self.file).importing(SourceText(name: "t.csv", bytes: bytes)))
      #expect((planned.edit == nil) == (planned.errorCount > 0))
      if let edit = planned.edit { #expect(edit.reading.registry != nil) }
      sound += planned.edit == nil ? 0 : 1
    }
    #expect((10...590).contains(sound))
  }
}

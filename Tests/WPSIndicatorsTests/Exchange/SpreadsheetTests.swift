import Testing

@testable import WPSIndicators

/// What spreadsheets and the people at them do to tables.
@Suite struct SpreadsheetTests {
  private static let file = SourceText(
    name: "indicators.json",
    """
    {
      "formatVersion": 1, "title": "Test", "reportingPeriod": "2026-Q2",
      "sources": [{ "id": "s", "title": "S" }], "targets": [],
      "bodies": [
        { "id": "house", "name": { "en": "Lower House", "fr": "Chambre basse" }, "kind": "legislature",
          "targets": [], "observations": [
            { "asAt": "2026-03-31", "women": { "atLeast": 20 }, "members": { "atMost": 147 }, "source": "s" },
            { "asAt": "2026-04-30", "women": { "atLeast": 20, "atMost": 25 }, "source": "s" }
          ] }
      ]
    }

    """)

  private func planned(
    _ bytes: [UInt8], encoding: TableEncoding? = nil
  ) throws -> ObservationImport {
    try #require(
      Registry.read(Self.file).importing(
        SourceText(name: "t.csv", bytes: bytes), encoding: encoding))
  }

  private func planned(_ table: String) throws -> ObservationImport {
    try planned(Array(table.utf8))
  }

  private func observation(_ planned: ObservationImport) throws -> ReportedObservation {
    let observations = planned.edit?.reading.registry?.bodies[0].observations
    return try #require(observations?.last)
  }

  // MARK: - Bounds

  @Test func `bounds leave the file in signs that spreadsheets keep`() throws {
    let registry = try #require(Registry.read(Self.file).registry)
    let table = String(decoding: ObservationTable.render(registry, in: .english), as: UTF8.self)
    #expect(table.contains(",≤147,,≥20,") && table.contains(",20..25,"))
    let planned = try planned(table)
    #expect(planned.diagnostics == [] && planned.unchanged == 2)
  }

  @Test(arguments: [
    ("20,147", ["C2", "D2"]), ("20,≤147", ["C2"]), ("≥20,147", ["D2"]), ("20+,0..147", []),
  ])
  func `a bound that lost its sign stays, and is told`(cells: String, told: [String]) throws {
    let planned = try planned("subject,asAt,women,members,source\nhouse,2026-03-31,\(cells),s\n")
    #expect(planned.edit?.reading.text == Self.file)
    #expect(planned.diagnostics.map(\.code.name) == told.map { _ in "bound-lost" })
    for (diagnostic, cell) in zip(planned.diagnostics, told) {
      #expect(diagnostic.message.english.hasPrefix("cell \(cell): the file has "))
    }
    #expect(planned.unchanged == 1 && planned.corrected == 0)
  }

  @Test func `another number corrects a bound`() throws {
    let planned = try planned(
      "subject,asAt,women,source\nhouse,2026-03-31,21,s\nhouse,2026-04-30,20,s\n")
    #expect(planned.corrected == 2 && planned.diagnostics == [])
  }

  @Test(arguments: ["=20", "?20", "_20"])
  func `a sign that an encoding lacks is told`(cell: String) throws {
    let planned = try planned("subject,asAt,women,source\nhouse,2026-05-31,\(cell),s\n")
    #expect(
      planned.diagnostics.map(\.help?.english) == ["a sign was lost here: write ≥20, ≤20 or 20"])
  }

  @Test(arguments: [
    "2026-05-01", "01/05/2026", "1-May", "01-mai", "mai-25", "déc-20", "févr.-25", "5 août 2026",
  ])
  func `bounds that became a date are told`(cell: String) throws {
    let planned = try planned("subject,asAt,women,source\nhouse,2026-05-31,\(cell),s\n")
    #expect(planned.errorCount == 1)
    #expect(
      planned.diagnostics[0].help?.english.hasPrefix("a spreadsheet made a date of it") == true)
  }

  @Test(arguments: [
    "environ 5", "about 5", "~5", "≈ 5", "5 environ", "c. 5", "près de 5", "Approx. 5",
  ])
  func `a number that is not exact is told`(cell: String) throws {
    let planned = try planned("subject,asAt,women,source\nhouse,2026-05-31,\(cell),s\n")
    #expect(
      planned.diagnostics.map(\.help?.english) == ["write 5, and 'estimated' in the column 'flag'"])
  }

  @Test(arguments: ["hundred 5", "maybe 5", "5 women", "about 5%", "lot-5"])
  func `other words make neither a date nor a number`(cell: String) throws {
    let planned = try planned("subject,asAt,women,source\nhouse,2026-05-31,\(cell),s\n")
    #expect(planned.errorCount == 1)
    let help = planned.diagnostics[0].help?.english ?? ""
    #expect(!help.contains("made a date") && !help.contains("estimated"))
  }

  // MARK: - Percentages

  @Test(arguments: [
    "48.8%", "48,8%", "48,8 %", "48,8\u{A0}%", "48,8\u{202F}%", "48.8 per cent", "48,8",
  ])
  func `percentages may have a sign`(cell: String) throws {
    let planned = try planned("subject;asAt;reportedPercent;source\nhouse;2026-05-31;\(cell);s\n")
    #expect(planned.diagnostics == [])
    #expect(try observation(planned).figures.reportedPercent?.description == "48.8")
  }

  @Test(arguments: ["4 8%", "48%8", "%", "48 %%", "130%"])
  func `what is no percentage is refused`(cell: String) throws {
    let planned = try planned("subject;asAt;reportedPercent;source\nhouse;2026-05-31;\(cell);s\n")
    #expect(planned.diagnostics.map(\.code) == [.invalidPercent])
  }

  @Test func `a fraction of one is told where no counts check it`() throws {
    let head = "subject,asAt,women,members,reportedPercent,source\nhouse,2026-05-31,"
    let alone = try planned(head + ",,0.26,s\n")
    #expect(alone.errorCount == 0 && alone.diagnostics.map(\.code) == [.percentAsFraction])
    #expect(alone.diagnostics[0].message.english.hasPrefix("cell E2: 0.26 per cent"))
    #expect(alone.diagnostics[0].help?.english.contains("write 26;") == true)
    #expect(try planned(head + "1,301,0.3,s\n").diagnostics == [])
    #expect(try planned(head + ",,1.26,s\n").diagnostics == [])
    #expect(try planned(head + ",,0,s\n").diagnostics == [])
  }

  // MARK: - Headings

  @Test(arguments: [
    "Subject,As at,Members,Women,Source", "SUJET,Date,Membres,Femmes,SOURCE",
    "organe,as_at,MEMBERS,women,sources", "Body,asat,Nombre de membres,Number of women,Source id",
    "Organe , Date , Membres , Femmes , Source ", "sujet,date,membres,fe\u{301}mmes,source",
  ])
  func `headings may be common words`(headings: String) throws {
    let planned = try planned("\(headings)\nhouse,2026-05-31,147,20,s\n")
    #expect(planned.diagnostics == [] && planned.added == 1)
    let figures = try observation(planned).figures
    #expect(figures.members == Count(147) && figures.women == Count(20))
  }

  @Test(arguments: [
    ("Période", ObservationColumn.period), ("Year", .period), ("Année", .period),
    ("Quarter", .period), ("Au", .asAt), ("At", .asAt), ("Percentage", .reportedPercent),
    ("% femmes", .reportedPercent), ("Trimestre", .period), ("Sièges", .key("seats")),
    ("Hommes", .key("men")), ("Sièges vacants", .key("vacant")), ("% women", .reportedPercent),
    ("Femmes (%)", .reportedPercent), ("Part des femmes", .reportedPercent),
    ("Citation (fr)", .text("quote", language: "fr")), ("Note.EN", .text("note", language: "en")),
    ("Quote", .text("quote", language: nil)), ("Valeur", .key("value")), ("Nom", .name),
  ])
  func `each column has its words`(heading: String, column: ObservationColumn) {
    #expect(ObservationColumn(heading: heading) == column)
  }

  /// It may be the members, the seats or the whole of a share.
  @Test func `a heading that can mean several columns is none`() {
    #expect(ObservationColumn(heading: "Total") == nil)
  }

  @Test func `a table may have years`() throws {
    let planned = try planned("Body,Year,Members,% women,Source\nhouse,2025,147,27.2,s\n")
    #expect(planned.diagnostics == [] && planned.added == 1)
    let observations = planned.edit?.reading.registry?.bodies[0].observations ?? []
    #expect(observations.contains { $0.time.period.description == "2025" })
  }

  @Test func `an unknown heading is told once, with the column that was meant`() throws {
    let planned = try planned("subject,asAt,Femes,Mebmers,xyz,source\nhouse,2026-05-31,1,2,3,s\n")
    #expect(planned.diagnostics.map(\.code) == Array(repeating: .unknownColumn, count: 3))
    #expect(
      planned.diagnostics.prefix(2).map(\.help?.english) == [
        "did you mean 'women'?", "did you mean 'members'?",
      ])
  }

  @Test func `two headings for one column are told`() throws {
    let planned = try planned("subject,asAt,Date,source\nhouse,2026-05-31,2026-05-31,s\n")
    #expect(planned.diagnostics.map(\.code) == [.duplicateColumn])
  }

  @Test(arguments: [
    "Tableau des observations,,,,\n,,,,\n", "Observations\n", "\"Table 1, June\"\n\n",
  ])
  func `a title above the headings is passed over`(title: String) throws {
    let table = title + "subject,asAt,members,women,source\nhouse,2026-05-31,147,x,s\n"
    let planned = try planned(table)
    let row = title.split(separator: "\n", omittingEmptySubsequences: false).count + 1
    #expect(planned.diagnostics.map(\.code) == [.invalidCount])
    #expect(planned.diagnostics[0].message.english.hasPrefix("cell D\(row): "))
    #expect(try self.planned(table.replacing("x", with: "20")).added == 1)
    #expect(try self.planned(table.replacing(",", with: ";").replacing("x", with: "20")).added == 1)
  }

  @Test func `lines above the headings that hold more are told`() throws {
    let planned = try planned(
      "Table,of,figures,,\nsubject,asAt,members,women,source\nhouse,2026-05-31,147,20,s\n")
    #expect(
      planned.diagnostics.map { "\($0.message.english); \($0.help?.english ?? "")" } == [
        "the headings stand in line 2; delete the lines above"
      ])
  }

  @Test func `merged cells are to be filled down`() throws {
    let planned = try planned(
      "subject,asAt,women,source\nhouse,2026-05-31,20,s\n,2026-06-30,21,s\n")
    #expect(planned.edit == nil && planned.diagnostics.map(\.code) == [.missingKey])
    #expect(planned.diagnostics[0].help?.english.contains("fill the id down") == true)
  }

  @Test(arguments: ["Lower House", "chambre basse", "HOUSE"])
  func `a name where an id is due is known`(name: String) throws {
    let planned = try planned("subject,asAt,women,source\n\(name),2026-05-31,20,s\n")
    #expect(planned.diagnostics.map(\.help?.english) == ["did you mean 'house'?"])
  }

  @Test(arguments: [
    ("T2 2026", "2026-Q2"), ("2026Q1", "2026-Q1"), ("Q4 2025", "2025-Q4"),
    ("2e trimestre 2026", "2026-Q2"), ("1er trimestre 2026", "2026-Q1"),
  ])
  func `a quarter that was meant is named`(cell: String, quarter: String) throws {
    let planned = try planned("subject,period,women,source\nhouse,\(cell),20,s\n")
    #expect(planned.diagnostics.map(\.help?.english) == ["did you mean \(quarter)?"])
  }

  // MARK: - Many rows

  @Test func `the same fault in a column is told once, with its rows`() throws {
    func rows(_ cells: [String]) -> String {
      "subject,asAt,women,source\n"
        + cells.enumerated().map { "house,2025-01-\($0 < 9 ? "0" : "")\($0 + 1),\($1),s\n" }
        .joined()
    }
    let three = try planned(rows(["x", "y", "z"]))
    #expect(three.diagnostics.count == 3)
    let many = try planned(rows(["x", "y", "z", "3", "v", "4", "w", "5", "u", "6", "t", "s"]))
    #expect(
      many.diagnostics.map(\.message.english) == [
        "cell C2: 'x' is not a count for 'women'; the same in rows 3, 4, 6, 8, 10, and 2 more"
      ])
    // What is to be done about it differs.
    let two = try planned(rows(["x", "y", "z", "v", "n/a", "12 179"]))
    #expect(
      two.diagnostics.map(\.message.english) == [
        "cell C2: 'x' is not a count for 'women'; the same in rows 3 to 5",
        "cell C6: 'n/a' is not a count for 'women'", "cell C7: '12 179' is not a count for 'women'",
      ])
    #expect(many.edit == nil && two.edit == nil)
  }

  @Test func `an unfinished merge is named`() throws {
    let planned = try planned(
      "subject,asAt,women,source\n<<<<<<< HEAD\nhouse,2026-05-31,20,s\n=======\nhouse,2026-05-31,21,s\n>>>>>>> b\n"
    )
    #expect(planned.diagnostics.map(\.message.english) == ["a merge was left unfinished here"])
  }

  // MARK: - Encodings

  private static let accented =
    "subject,asAt,women,source,note\nhouse,2026-05-31,x,s,députées – 5 €\n"

  private func utf16(_ text: String, isLittle: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? [0xFEFF] : []) + Array(text.utf16)).flatMap {
      isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
  }

  private func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { ["–": 0x96, "€": 0x80][$0] ?? UInt8($0.value) }
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read by its mark, or by its zeros`(isLittle: Bool, hasMark: Bool) throws {
    let text = Self.accented.replacing("députées", with: "𝔸 députées")
    let planned = try planned(utf16(text, isLittle: isLittle, hasMark: hasMark))
    #expect(planned.diagnostics.map(\.code) == [.invalidCount])
    #expect(planned.table.text(in: 0..<planned.table.bytes.count) == text)
    #expect(planned.table.text(in: planned.diagnostics[0].range) == "x")
    var finder = PlaceFinder(planned.table)
    let place = finder.place(at: planned.diagnostics[0].range.lowerBound)
    #expect(place.line == 2 && place.column == 18)
  }

  @Test func `Windows-1252 is read, and said to be a guess unless it was named`() throws {
    let bytes = windows1252(Self.accented.replacing(",x,", with: ",20,"))
    for encoding in [nil, TableEncoding.windows1252] {
      let planned = try planned(bytes, encoding: encoding)
      #expect(planned.diagnostics.map(\.code) == (encoding == nil ? [.guessedEncoding] : []))
      #expect(try observation(planned).note?.text(in: .english) == "députées – 5 €")
    }
    let named = try planned(bytes, encoding: .utf8)
    #expect(named.edit == nil && named.diagnostics.map(\.code) == [.invalidUTF8])
  }

  @Test func `columns are counted in characters, behind accents and a mark`() throws {
    let table = "note,subject,asAt,women,source\ndéputées,house,2026-05-31,x,s\n"
    for bytes in [Array(table.utf8), [0xEF, 0xBB, 0xBF] + Array(table.utf8), windows1252(table)] {
      let planned = try planned(bytes)
      let error = try #require(planned.diagnostics.first { $0.severity == .error })
      var finder = PlaceFinder(planned.table)
      let place = finder.place(at: error.range.lowerBound)
      #expect(place.line == 2 && place.column == 27)
    }
    let heading = "Femes,subject,asAt,source\n1,house,2026-05-31,s\n"
    let planned = try planned([0xEF, 0xBB, 0xBF] + Array(heading.utf8))
    var finder = PlaceFinder(planned.table)
    #expect(finder.place(at: planned.diagnostics[0].range.lowerBound).column == 1)
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00],
    [0xFF, 0xFE, 0x00, 0x00, 0x61, 0, 0, 0],
    [0x61, 0x81, 0x2C], [0x61, 0xE9, 0x00],
  ])
  func `what is in no encoding is refused`(bytes: [UInt8]) throws {
    let planned = try planned(bytes)
    #expect(planned.edit == nil && planned.diagnostics.map(\.code) == [.invalidUTF8])
  }

  @Test func `no bytes trap in any encoding`() throws {
    for length in 0..<6 {
      for byte in UInt8.min...UInt8.max {
        let bytes = [byte] + Array(repeating: byte &* 7, count: length)
        for encoding in [nil] + TableEncoding.allCases.map(Optional.some) {
          #expect(try planned(bytes, encoding: encoding).edit == nil)
        }
      }
    }
  }
}

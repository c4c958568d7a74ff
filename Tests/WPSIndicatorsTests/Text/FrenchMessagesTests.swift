import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// What is said of files and tables in French is French throughout: no word of its English is left in
/// it, but for what both languages have, what the file says, and what there is to type.
@Suite struct FrenchMessagesTests {
  /// Words of four letters and more that both languages have.
  private static let common: Set = [
    "article", "csv", "date", "dates", "false", "figure", "format", "invisible", "json", "millions",
    "note", "null",
    "observation",
    "observations", "page", "part", "parts", "place", "places", "point", "points", "position",
    "publication",
    "sdmx",
    "source", "sources", "true", "type", "version", "windows",
  ]

  /// The keys of the file, the words that they can have, and the headings of tables.
  private static let spellings: Set<String> = {
    var spellings = ObservationColumn.headings + ObservationColumn.headingsOfLists
    func add<Record>(_ format: RecordFormat<Record>) {
      spellings += format.names
      for case .word(let list) in format.keys.map(\.form) { spellings += list.words }
    }
    add(FileFormat.registry)
    add(FileFormat.group)
    add(FileFormat.source)
    add(FileFormat.scale)
    add(FileFormat.level)
    add(FileFormat.target)
    add(FileFormat.step)
    add(FileFormat.sizeRow)
    add(FileFormat.body)
    add(FileFormat.breakdown)
    add(FileFormat.part)
    add(FileFormat.position)
    add(FileFormat.bodyObservation)
    add(FileFormat.list)
    add(FileFormat.listObservation)
    add(FileFormat.indicator)
    add(FileFormat.indicatorObservation)
    add(FileFormat.bounds)
    spellings += WordList(Holder.self).words
    return words(of: spellings.joined(separator: " "))
  }()

  private static func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }.map(String.init))
  }

  /// The text with a sign in the place of what stands in quotation marks.
  private static func withoutQuotations(_ french: String) -> String {
    var text = ""
    var end: Character?
    for character in french {
      if let last = end {
        if character == last { end = nil }
      } else if character == "«" || character == "\"" {
        end = character == "«" ? "»" : "\""
        text += "x"
      } else {
        text.append(character)
      }
    }
    return text
  }

  /// What is not French in the French of a message.
  private static func faults(in message: Message, of text: SourceText) -> [String] {
    let french = withoutQuotations(message.french)
    var faults = [" :", " ;", " ?", " !", " %", "'", "  "].filter { french.contains($0) }
    let shared = words(of: message.english).intersection(words(of: french))
      .subtracting(common).subtracting(spellings)
    if !shared.isEmpty {
      faults += shared.subtracting(words(of: text.text(in: text.bytes.indices))).sorted()
    }
    return faults.isEmpty ? [] : faults + [message.french]
  }

  private static func faults(in diagnostics: [Diagnostic], of text: SourceText) -> [String] {
    diagnostics.flatMap { problem in
      ([problem.message] + [problem.help].compactMap { $0 } + problem.notes.map(\.message))
        .flatMap { faults(in: $0, of: text) }
    }
  }

  @Test func `English that is left is found`() {
    let text = SourceText(name: "t", "members")
    #expect(Self.faults(in: Message(verbatim: "the members are many"), of: text).first == "many")
    let spaced = Message("the file", fr: "le fichier : l'un")
    #expect(Self.faults(in: spaced, of: text) == [" :", "'", "le fichier : l'un"])
  }

  // MARK: - Files

  @Test(arguments: Fixture.all(in: "invalid"))
  func `what is said of each invalid file is French`(_ fixture: Fixture) throws {
    let text = try fixture.text()
    #expect(Self.faults(in: Registry.read(text).diagnostics, of: text) == [])
  }

  /// What people write in the place of a value.
  private static let slips = [
    "", "null", "[]", "{}", "\"\"", "\"zz zz\"", "-1", "1.5", "99999999999999", "true", "'x'",
    "nope", "05", "+5", ".5", "5.", "5 000", "12.179", "\"5 %\"", "\"about 5\"", "30%", "1/3",
    "None",
    "“x”", "5;", "\"none\"", "[1]", "{ \"atLeast\": 9, \"atMost\": 5 }", "{ \"atleast\": 9 }", "-",
    "{ \"en\": \"a\", \"en\": \"b\" }", "{ \"x y\": \"a\" }",
    "{ \"zz\": { \"yy\": { \"men\": 1 } } }",
    "\"2016-T3\"", "\"14.9.2016\"", "\"mmw\"", "\"FFH\"",
  ]

  @Test func `what is said of a file with a slip in it is French`() throws {
    let text = try Fixture(folder: "valid", name: "every-key").text()
    let colons = text.bytes.indices.filter { text.bytes[$0] == UInt8(ascii: ":") }
    var generator = SeededGenerator(seed: 14)
    var codes = Set<DiagnosticCode>()
    for (index, slip) in (Self.slips + Self.slips + Self.slips + Self.slips).enumerated() {
      // A slip stands in the place of what is left of the line behind a key.
      var bytes = text.bytes
      let start = generator.pick(colons) + 1
      let isAtEnd = { (byte: UInt8) in ",]}\n".utf8.contains(byte) }
      let end = bytes[start...].firstIndex(where: isAtEnd) ?? bytes.count
      bytes.replaceSubrange(start..<end, with: " \(slip)".utf8)
      if index % 4 == 3 { bytes[start - 3] = UInt8(ascii: "q") }
      let file = SourceText(name: "f", bytes: bytes)
      let diagnostics = Registry.read(file).diagnostics
      codes.formUnion(diagnostics.map(\.code))
      #expect(Self.faults(in: diagnostics, of: file) == [], "\(slip)")
    }
    #expect(codes.count > 8)
  }

  @Test(arguments: [
    "", "[", "{ \"a\" 1 }", "{ \"a\": 'x' }", "{ \"a\": tru", "{ \"a\": 1, }",
    "{ \"a\": 1 \"b\": 2 }",
    "{ \"a\": \"\\x\" }", "{ \"a\": \"\\u12\" }", "{ \"a\": \"\\ud800\" }", "{ \"a\": \"\u{1}\" }",
    "{ \"a\": \"\t\" }", "{ \"a\": \"b", "{ 1: 2 }", "{} {}", "{ \"a\": 1. }", "{ \"a\": .5 }",
    "[-.5]",
    "[+5]", "[+]", "[1/3]", "[-]", "[1e]", "[1.x]", "[05]", "{ // x", "{ \"a\"; 1 }",
    "{ \"a\" = 1 }",
    "[True]", "[no]", "[NaN]", "[1; 2]", "[,", "[1}", "[word]", "[\"a\"b]", "[1 000]", "[\u{A0}1]",
    "[“a”]", "<<<<<<< mine\n{}", "{ \"a\": \"\\\n\" }", "\u{FEFF}{}", "null", "[1, 2",
  ])
  func `what is said of text that is no registry is French`(_ written: String) {
    let text = SourceText(name: "f", written)
    let diagnostics = Registry.read(text).diagnostics
    #expect(!diagnostics.isEmpty)
    #expect(Self.faults(in: diagnostics, of: SourceText(name: "f", "")) == [])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x7B], [0x7B, 0, 0x7D, 0], [0x7B, 0xE9, 0x7D]])
  func `what is said of another encoding is French`(_ bytes: [UInt8]) {
    let text = SourceText(name: "f", bytes: bytes)
    let diagnostics = Registry.read(text).diagnostics
    #expect(!diagnostics.isEmpty && Self.faults(in: diagnostics, of: text) == [])
  }

  // MARK: - Tables

  private static let file = SourceText(
    name: "indicators.json",
    """
    { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q4",
      "sources": [{ "id": "s1", "title": "S1" }],
      "scales": [{ "id": "grades", "name": "Grades",
        "levels": [{ "id": "low", "name": "Low" }, { "id": "high", "name": "High" }] }],
      "targets": [],
      "bodies": [{ "id": "body", "name": "Body", "kind": "other", "targets": [],
        "breakdowns": [{ "id": "party", "name": "Party", "parts": [{ "id": "left", "name": "Left" }] }],
        "positions": [{ "id": "chair", "name": "Chair" }],
        "observations": [
          { "asAt": "2020-05-01", "members": { "atLeast": 20 }, "women": 6, "reportedPercent": 30.0,
            "source": "s1", "note": { "fr": "six" } },
          { "asAt": "2020-06-01", "women": 7, "source": "s1", "alternate": true },
          { "asAt": "2020-06-01", "women": 8, "source": "s1", "alternate": true }] }],
      "lists": [
        { "id": "north", "name": "North", "party": "Unity", "targets": [], "observations": [] },
        { "id": "south", "name": "South", "party": "Unity", "targets": [], "observations": [] }],
      "indicators": [
        { "id": "reports", "name": "Reports", "kind": "count", "targets": [], "observations": [] },
        { "id": "clause", "name": "Clause", "kind": "level", "scale": "grades", "targets": [],
          "observations": [] }] }
    """)

  private func diagnostics(_ table: SourceText) throws -> [Diagnostic] {
    try #require(Registry.read(Self.file).importing(table)).diagnostics
  }

  @Test(arguments: [
    "", "subject,period", "subject,source", "\"subject,period,source\"\n",
    "subject,period,source,zzz",
    "subject,period,source,womem", "subject,period,source,women,femmes", "STRUCTURE,STRUCTURE_ID",
    "A title,of two\nsubject,period,source,women\nbody,2020-Q3,s1,6",
    "a,b\nsubject,period,source\n",
    "subject,period,source,women\nbody,2020-Q3,s1,6,7",
    "subject,period,source,women,\nbody,2020,s1,6,x",
    "subject,period,source,women\nbody,\"2020-Q3,s1,6",
    "subject,period,source,women\nbody,\"2020\"x,s1,6",
    "subject,period,source,women\n<<<<<<< mine\nbody,2020-Q3,s1,6",
    "subject,period,source,women,quote,quote.fr\nbody,2020-Q3,s1,6,a,b",
    "subject,name,period,source,women\nbody,Corps,2020-Q3,s1,6",
    "subject,period,source,by.party.left.women,holders.chair\nreports,2020-Q3,s1,3,woman",
    "subject,asAt,source,members\nbody,2020-05-01,s1,20",
    "subject,asAt,source,women,reportedPercent\nbody,2020-05-01,s1,6,30",
    "subject,asAt,source,women,note\nbody,2020-05-01,s1,6,neuf",
    "subject,asAt,source,women\nbody,2020-06-01,s1,9",
    "subject,asAt,source,women\nbody,2020-05-01,s9,7",
    "subject,asAt,source,women,alternate\nbody,2020-06-01,s1,9,true",
    "subject,asAt,source,women\nbody,2020-09-01,s1,7\nbody,2020-09-01,s1,7",
    "subject,period,source,women\nbody,2020-Q3,s1,",
    "subject,asAt,source,women\nbody,2020-05-01,,5",
    "subject,period,source,value,level\nreports,2020-Q3,s1,,\nclause,2020-Q3,s1,,middle",
    "party,asAt,source,order\nUnity,2020-05-01,s1,MMW\n,2020-05-01,s1,MWX",
    "id,name,party,asAt,source,order\nnorth,Nord,Unité,2020-05-01,s1,MFH\nnew,,,2020-05-01,s1,x",
    "name,asAt,source,order,constituency\n٣,2020-05-01,s1,MMW,\nSouth,2020-05-01,s1,MMW,Far",
  ])
  func `what is said of a table is French`(_ written: String) throws {
    let table = SourceText(name: "t.csv", written)
    let diagnostics = try diagnostics(table)
    #expect(!diagnostics.isEmpty)
    // The messages name what the file has.
    let known = Self.file.text(in: Self.file.bytes.indices)
    #expect(Self.faults(in: diagnostics, of: SourceText(name: "t.csv", known + written)) == [])
  }

  @Test func `what is said of a cell is French`() throws {
    let sound = ["body", "2020-Q3", "2020-09-30", "6", "20", "", "true", "s1"]
    var told = 0
    for column in sound.indices {
      for slip in [
        "", "n/a", "none", "zz", "12.179", "about 5", "5%", "=5", "2026-05-01", "9..5", "-1",
        "T3 2020",
        "99999999999999", "01/02/2020", "increased?", "2020-Q1",
      ] {
        var row = sound
        row[column] = slip
        let table = SourceText(
          name: "t.csv",
          "subject,period,asAt,women,members,reportedTrend,alternate,source\n"
            + row.joined(separator: ","))
        let diagnostics = try diagnostics(table)
        told += diagnostics.count
        #expect(Self.faults(in: diagnostics, of: table) == [], "\(row)")
      }
    }
    #expect(told > 60)
  }

  @Test func `one fault in many rows is told once`() throws {
    let rows = [1, 1, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1].enumerated().map { index, isWrong in
      "body,\(2000 + index),s1,\(isWrong == 1 ? "x\(index)" : "3")"
    }
    let table = SourceText(
      name: "t.csv", (["subject,period,source,women"] + rows).joined(separator: "\n"))
    let problem = try #require(try diagnostics(table).first { $0.code == .invalidCount })
    #expect(
      problem.message.french
        == """
        cellule D2\u{A0}: «\u{A0}x0\u{A0}» n’est pas un nombre pour «\u{A0}women\u{A0}»\u{A0}; de même \
        aux lignes 3, 4, 6, 7, 9, 11 et 2 autres
        """)
    #expect(
      problem.message.english
        == "cell D2: 'x0' is not a count for 'women'; the same in rows 3, 4, 6, 7, 9, 11, and 2 more"
    )
  }
}

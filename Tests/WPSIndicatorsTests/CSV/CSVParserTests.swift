import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Tables are taken apart as RFC 4180 says, and as spreadsheets write them.
@Suite struct CSVParserTests {
  private func parse(_ text: String) -> (records: [[String]], problems: [String]) {
    var parser = CSVParser(SourceText(name: "t.csv", text))
    var records = [[String]]()
    while let record = parser.next() { records.append(record.fields.map(\.text)) }
    return (records, parser.diagnostics.map(\.message.english))
  }

  @Test(arguments: [
    ("", []), ("a", [["a"]]), ("a,b", [["a", "b"]]), ("a,b\r\n", [["a", "b"]]),
    ("a;b\nc;d\n", [["a", "b"], ["c", "d"]]), ("a\tb\rc\td", [["a", "b"], ["c", "d"]]),
    ("\u{FEFF}a,b", [["a", "b"]]), ("a,\n,b", [["a", ""], ["", "b"]]),
    ("a,b\n\n", [["a", "b"], [""]]), ("a;b\n1,5;2", [["a", "b"], ["1,5", "2"]]),
    ("a,b\n\"1,5\",2", [["a", "b"], ["1,5", "2"]]),
    ("a,b\n\"x \"\"y\"\"\r\nz\",2", [["a", "b"], ["x \"y\"\r\nz", "2"]]),
    ("a,b\n5\" pipe,2", [["a", "b"], ["5\" pipe", "2"]]), ("\"\",b", [["", "b"]]),
    ("é,ü\nأ,\u{1F600}", [["é", "ü"], ["أ", "\u{1F600}"]]),
  ])
  func `cells`(text: String, records: [[String]]) {
    let parsed = parse(text)
    #expect(parsed.records == records)
    #expect(parsed.problems == [])
  }

  @Test func `quotes that are not closed, or too early, are told`() {
    let open = parse("a,b\n\"x,2\ny,3")
    #expect(open.problems == ["the quote that opens this cell is never closed"])
    let early = parse("a,b\n\"x\"y,2\nz,3")
    #expect(early.problems == ["the cell goes on behind its closing quote"])
    #expect(early.records.last == ["z", "3"])
  }

  @Test func `places are those of the whole cell, and records are found again`() throws {
    let text = SourceText(name: "t.csv", "\u{FEFF}a,b\nx,\"y\"\"\"\nz,w")
    var parser = CSVParser(text)
    _ = parser.next()
    let next = parser.next()
    let record = try #require(next)
    #expect(record.fields.map { text.text(in: $0.range) } == ["x", "\"y\"\"\""])
    var again = parser.at(record.start)
    #expect(again.next()?.fields.map(\.text) == ["x", "y\""])
    #expect(again.next()?.fields.map(\.text) == ["z", "w"])
    #expect(again.next() == nil)
  }

  /// Everything that the writer writes is read, whatever the cells hold.
  @Test func `what is written is read`() {
    var generator = SeededGenerator(seed: 1)
    let signs = ["a", ",", ";", "\"", "\n", "\r", "\t", " ", "'", "=", "é", "1", "\u{2028}"]
    for _ in 0..<500 {
      let rows = (0..<generator.number(in: 1...4)).map { _ in
        (0..<3).map { _ in
          (0..<generator.number(in: 0...5)).map { _ in generator.pick(signs) }.joined()
        }
      }
      var csv = CSVWriter()
      csv.row([.exact("h"), .exact("i"), .exact("j")])
      for row in rows { csv.row(row.map { .text($0) }) }
      var parser = CSVParser(SourceText(name: "t.csv", bytes: csv.bytes))
      _ = parser.next()
      for row in rows {
        let read = parser.next()?.fields.map { SpreadsheetGuard.unguarded($0.text) } ?? []
        #expect(read.map { Array($0.utf8) } == row.map { Array($0.utf8) })
      }
      #expect(parser.next() == nil && parser.diagnostics == [])
    }
  }

  @Test func `cells are named as spreadsheets name them`() {
    let names = [0, 25, 26, 51, 52, 701, 702].map {
      TableCell(range: 0..<0, column: $0, row: 7).name
    }
    #expect(names == ["A7", "Z7", "AA7", "AZ7", "BA7", "ZZ7", "AAA7"])
  }
}

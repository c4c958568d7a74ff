import Testing

@testable import WPSIndicators

/// How one problem is drawn, to the byte.
@Suite struct DiagnosticDrawingTests {
  /// The drawing of a problem at the first place where `marked` stands in a file.
  private func draw(
    _ file: String, marking marked: String, notes: [String] = [], help: String? = nil,
    colour: Bool = false
  ) throws -> String {
    let text = SourceText(name: "f.json", file)
    func range(_ part: String) throws -> Range<Int> {
      let starts = text.bytes.indices.first { text.bytes[$0...].starts(with: part.utf8) }
      let start = try #require(starts)
      return start..<start + part.utf8.count
    }
    let diagnostic = Diagnostic(
      .unknownKey, at: try range(marked), Message(verbatim: "no such key"),
      notes: try notes.map {
        Diagnostic.Note(message: Message(verbatim: "first here"), range: try range($0))
      },
      help: help.map { Message(verbatim: $0) })
    return DiagnosticDrawing.draw([diagnostic], of: text, usesColour: colour)
  }

  @Test func showsTheLineAndAMarkUnderThePlace() throws {
    #expect(
      try draw("{\n  \"memebrs\": 62,\n}\n", marking: "\"memebrs\"", help: "did you mean it?")
        == """
        f.json:2:3: error: no such key [unknown-key]
            2 |   "memebrs": 62,
              |   ^~~~~~~~~
              = help: did you mean it?

        """)
  }

  @Test func showsNotesWithLinesOfTheirOwn() throws {
    #expect(
      try draw("{ \"a\": 1,\n  \"b\": 2 }", marking: "\"b\"", notes: ["\"a\""]) == """
        f.json:2:3: error: no such key [unknown-key]
            2 |   "b": 2 }
              |   ^~~
        f.json:1:3: note: first here
            1 | { "a": 1,
              |   ^~~

        """)
  }

  @Test func tabsBecomeSpaces() throws {
    #expect(
      try draw("{\n\t\t\"a\":\t1 }", marking: "1") == """
        f.json:2:8: error: no such key [unknown-key]
            2 |   "a": 1 }
              |        ^

        """)
  }

  @Test func accentsAndWideCharactersAlign() throws {
    #expect(
      try draw("{ \"e\u{301}é国한👩‍👩‍👧\": 1 }", marking: "1") == """
        f.json:1:12: error: no such key [unknown-key]
            1 | { "e\u{301}é国한👩‍👩‍👧": 1 }
              |               ^

        """)
    #expect(
      try draw("{ \"国会\": 1 }", marking: "\"国会\"") == """
        f.json:1:3: error: no such key [unknown-key]
            1 | { "国会": 1 }
              |   ^~~~~~

        """)
  }

  @Test func controlCharactersAreShownAsSigns() throws {
    #expect(
      try draw("{ \"\u{1B}[2J\u{9B}\u{202E}\": x }", marking: "x") == """
        f.json:1:13: error: no such key [unknown-key]
            1 | { "␛[2J��": x }
              |             ^

        """)
  }

  @Test func theFileNameIsMadeSafeToo() {
    let text = SourceText(name: "a\u{1B}[31m.json", "{")
    let drawing = DiagnosticDrawing.draw(
      [Diagnostic(.malformedJSON, at: 0..<1, Message(verbatim: "unclosed"))], of: text)
    #expect(drawing.hasPrefix("a␛[31m.json:1:1: error: unclosed [malformed-json]\n"))
  }

  @Test func aLongLineIsCutAroundTheMark() throws {
    let megabyte = String(repeating: "0123456789", count: 50_000)
    #expect(
      try draw("[\(megabyte)x\(megabyte)]", marking: "x") == """
        f.json:1:500002: error: no such key [unknown-key]
            1 | ...01234567890123456789012345678901234567890123456789x0123456789012345678901234567890123456789012345678...
              |                                                      ^

        """)
  }

  @Test func aLineThatFitsIsNotCut() throws {
    let before = String(repeating: "a", count: 90)
    #expect(
      try draw(before + "x123456789", marking: "x") == """
        f.json:1:91: error: no such key [unknown-key]
            1 | \(before)x123456789
              | \(String(repeating: " ", count: 90))^

        """)
  }

  @Test func aLongMarkIsCut() throws {
    let long = String(repeating: "b", count: 3_000)
    #expect(
      try draw("a\(long)c", marking: long) == """
        f.json:1:2: error: no such key [unknown-key]
            1 | a\(String(repeating: "b", count: 50))...
              |  ^\(String(repeating: "~", count: 49))

        """)
  }

  @Test func cuttingSplitsNoCharacter() throws {
    let wide = String(repeating: "国", count: 1_000)
    let drawing = try draw("\(wide)x\(wide)", marking: "x")
    #expect(!drawing.contains("�"))
    #expect(drawing.contains("..." + String(repeating: "国", count: 50) + "x"))
    let families = String(repeating: "👩‍👩‍👧", count: 1_000)
    #expect(!(try draw("\(families)x\(families)", marking: "x")).contains("�"))
  }

  @Test func aRangeOverSeveralLinesIsMarkedOnItsFirst() throws {
    #expect(
      try draw("{ \"a\": {\r\n} }", marking: "{\r\n}") == """
        f.json:1:8: error: no such key [unknown-key]
            1 | { "a": {
              |        ^

        """)
  }

  @Test func anEmptyLineHasNoExcerpt() {
    let drawing = DiagnosticDrawing.draw(
      [Diagnostic(.malformedJSON, at: 0..<0, Message(verbatim: "the file is empty"))],
      of: SourceText(name: "f.json", "\n"))
    #expect(drawing == "f.json:1:1: error: the file is empty [malformed-json]\n")
  }

  @Test func colourMarksPlaceSeverityAndMark() throws {
    #expect(
      try draw("{ x", marking: "x", colour: true) == """
        \u{1B}[1mf.json:1:3:\u{1B}[0m \u{1B}[31merror:\u{1B}[0m no such key [unknown-key]
            1 | { x
              |   \u{1B}[32m^\u{1B}[0m

        """)
  }

  @Test func lineNumbersStayInTheGutter() throws {
    let lines = String(repeating: "\n", count: 123_455)
    #expect(
      try draw(lines + "x", marking: "x") == """
        f.json:123456:1: error: no such key [unknown-key]
         123456 | x
                | ^

        """)
  }
}

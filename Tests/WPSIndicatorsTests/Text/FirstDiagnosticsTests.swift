import Testing

@testable import WPSIndicators

/// Which of very many problems are shown.
@Suite struct FirstDiagnosticsTests {
  private func diagnostics(_ codes: [DiagnosticCode]) -> [Diagnostic] {
    codes.enumerated().map {
      Diagnostic(
        $1, at: $0..<$0 + 1, Message(verbatim: "problem \($0)"), help: Message("a", fr: "b"))
    }
  }

  @Test func theFirstOfEachKindInTheirOrder() {
    let all = diagnostics([
      .unknownKey, .emptyText, .unknownKey, .unknownKey, .emptyText, .unknownKey,
    ])
    let first = FirstDiagnostics(of: all, most: 2)
    #expect(first.shown == [all[0], all[1], all[2], all[4]])
    #expect(first.rest.map { $0.code } == [.unknownKey])
    #expect(first.rest.map { $0.count } == [2])
    let one = FirstDiagnostics(of: all, most: 1)
    #expect(one.shown == [all[0], all[1]])
    #expect(one.rest.map { $0.code } == [.unknownKey, .emptyText])
    #expect(one.rest.map { $0.count } == [3, 1])
    #expect(FirstDiagnostics(of: all, most: 0).shown.isEmpty)
    #expect(FirstDiagnostics(of: all, most: -1).rest.map { $0.count } == [4, 2])
    #expect(FirstDiagnostics(of: all, most: nil).shown == all)
    #expect(FirstDiagnostics(of: all, most: nil).rest.isEmpty)
    #expect(FirstDiagnostics(of: all).shown == all)
  }

  @Test func aHundredOfAKind() {
    let first = FirstDiagnostics(of: diagnostics(Array(repeating: .unknownKey, count: 100_000)))
    #expect(first.shown.count == 100)
    #expect(first.rest.map { $0.words.english } == ["and 99,900 more [unknown-key]"])
    #expect(
      first.rest.map { $0.words.french } == ["et 99\u{A0}900 autres [unknown-key]"])
  }

  @Test func whatIsLeftOutIsSaidAndNotDrawn() {
    let text = SourceText(name: "f.json", "abcdef\n")
    let all = diagnostics([.unknownKey, .emptyText, .unknownKey, .unknownKey, .emptyText])
    var asked = 0
    let drawn = DiagnosticDrawing.draw(
      FirstDiagnostics(of: all, most: 1), of: text, in: .french,
      help: {
        asked += 1
        return $0.help
      })
    #expect(asked == 2)
    #expect(
      drawn == DiagnosticDrawing.draw(Array(all.prefix(2)), of: text, in: .french)
        + "et 2 autres [unknown-key]\net 1 autre [empty-text]\n")
  }
}

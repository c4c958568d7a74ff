import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// What is written in pieces is what would be written whole, however it is cut.
@Suite struct PieceTests {
  @Test(arguments: ScorecardFormat.allCases)
  func `pieces make the whole, and only the last is small`(format: ScorecardFormat) throws {
    let text = LargeRegistry(seed: 1, bodies: 150, observations: 3).text
    let registry = try #require(Registry.read(SourceText(name: "large.json", text)).registry)
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    let options = RenderingOptions(detail: .full)
    var pieces = [[UInt8]]()
    scorecard.write(as: format, in: .french, with: options) { pieces.append($0) }
    #expect(Array(pieces.joined()) == scorecard.rendered(as: format, in: .french, with: options))
    #expect(pieces.dropLast().allSatisfy { $0.count >= PieceBuffer.size })
    // None is whole in memory: what is written between two looks at the size is small.
    #expect(format == .svg || pieces.allSatisfy { $0.count < 2 * PieceBuffer.size })
    #expect(format == .brief || format == .svg || pieces.count > 1)
  }

  @Test func `words of every character are marked up one by one`() {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0) }
    for quotes in [false, true] {
      var written = PieceBuffer()
      var expected = ""
      // Characters stand beside each other, and each between two that stand for themselves.
      for start in stride(from: 0, to: scalars.count, by: 256) {
        let page = scalars[start..<min(start + 256, scalars.count)]
        for words in [
          String(String.UnicodeScalarView(page)),
          String(String.UnicodeScalarView(page.flatMap { ["a", $0, "é"] })),
        ] {
          written.appendMarkup(words, quotes: quotes)
          expected += Self.markup(words, quotes: quotes)
        }
      }
      #expect(written.bytes == Array(expected.utf8))
    }
  }

  /// What is written of words, a character at a time.
  private static func markup(_ words: String, quotes: Bool) -> String {
    words.printable.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"" where quotes: "&quot;"
      case _ where scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value):
        "\u{FFFD}"
      default: String(scalar)
      }
    }.joined()
  }
}

import Testing

@testable import WPSIndicators

/// Apostrophes that keep spreadsheets from converting text, and that come off again.
@Suite struct SpreadsheetGuardTests {
  @Test(arguments: [
    ("", ""), ("para. 2", "para. 2"), ("'tis", "'tis"), ("''", "''"), ("1/2", "'1/2"),
    ("'1/2", "''1/2"), ("-5", "'-5"), ("May 2016", "'May 2016"), ("3 août", "'3 août"),
    ("May", "May"), ("marble 3", "marble 3"), ("=A1", "'=A1"), ("'=A1", "''=A1"),
    (" =A1", " '=A1"), ("a;=A1", "a;'=A1"), ("a;'-1;b", "a;''-1;b"), ("';=1", "';'=1"),
    ("a=1", "a=1"), ("+1;+2", "'+1;'+2"), ("see;\"=A1", "see;\"'=A1"), ("a\n=A1", "a\n'=A1"),
    ("(5)", "'(5)"), ("5 €", "'5 €"), ("$5", "'$5"), ("12 p", "'12 p"), ("TRUE", "'TRUE"),
    ("vrai", "'vrai"), ("true story", "true story"), ("p. 12", "p. 12"),
  ])
  func `what is guarded`(text: String, guarded: String) {
    #expect(SpreadsheetGuard.guarded(text) == guarded)
    #expect(SpreadsheetGuard.unguarded(guarded) == text)
  }

  @Test func `a text that nobody guarded is left alone`() {
    for text in ["'sole exception' of 2016", "it's", "=1", "1/2", "a;b"] {
      #expect(SpreadsheetGuard.unguarded(text) == text)
    }
  }

  /// All texts of up to five of the signs that matter: 9 + 9² + … + 9⁵.
  @Test func `every short text comes back`() {
    let signs: [Unicode.Scalar] = ["'", "=", "-", ";", " ", "\"", "1", "a", "\n"]
    var texts: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    var count = 0
    for _ in 0..<5 {
      texts = texts.flatMap { text in signs.map { text + [$0] } }
      count += texts.count
      for scalars in texts {
        let text = String(scalars)
        let guarded = SpreadsheetGuard.guarded(text)
        // Scalars, since Swift's `==` forgives other differences than bytes.
        guard
          Array(SpreadsheetGuard.unguarded(guarded).unicodeScalars) == Array(scalars),
          !begins(guarded, with: ["=", "-"])
        else {
          Issue.record("\(text.debugDescription) becomes \(guarded.debugDescription)")
          return
        }
      }
    }
    #expect(count == 66_429)
  }

  private func begins(_ text: String, with signs: [Unicode.Scalar]) -> Bool {
    text.unicodeScalars.first.map(signs.contains) ?? false
  }
}

import Testing

@testable import WPSIndicators

/// What is shown of characters that a terminal would obey or hide.
@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("women", "'women'"), ("", "''"), ("a\u{1B}[31mb", "'a\\u{1B}[31mb'"), ("a\nb", "'a\\u{A}b'"),
    ("\u{202E}30%", "'\\u{202E}30%'"), ("30\u{A0}%", "'30\\u{A0}%'"), ("30 %", "'30 %'"),
    ("\u{9B}31m", "'\\u{9B}31m'"), ("élue 国", "'élue 国'"), ("\u{2028}", "'\\u{2028}'"),
  ])
  func quotes(_ text: String, _ shown: String) {
    #expect(text.quoted == shown)
  }

  @Test func cutsLongText() {
    #expect(String(repeating: "a", count: 60).quoted.count == 62)
    #expect(
      String(repeating: "a", count: 61).quoted == "'" + String(repeating: "a", count: 60) + "…'")
  }

  @Test(arguments: [
    ("a\tb", "a b"), ("\u{1B}[31m", "␛[31m"), ("\u{0}\u{7F}", "␀␡"), ("\u{85}\u{9B}", "��"),
    ("a\u{202E}b\u{2066}", "a�b�"), ("\u{FEFF}{", "�{"), ("e\u{301}", "e\u{301}"),
    ("👩‍👩‍👧", "👩‍👩‍👧"), ("\u{200B}", "�"), ("\u{2029}", "�"), ("30\u{A0}%", "30\u{A0}%"),
  ])
  func replaces(_ text: String, _ shown: String) {
    #expect(Array(text.replacingControls.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: [
    ("", "", "", ""), (" ", "", "", ""), ("a", "a", "a", "a"), ("  a b ", "a b", "  a b", "a b"),
    ("\u{A0}é\u{A0}", "\u{A0}é\u{A0}", "\u{A0}é\u{A0}", "é"),
    (" \u{A0} ", "\u{A0}", " \u{A0}", ""), ("\ta\n", "\ta\n", "\ta\n", "a"),
    (" 国 ", "国", " 国", "国"), ("a \u{301} ", "a \u{301}", "a \u{301}", "a \u{301}"),
  ])
  func trims(_ text: String, _ spaces: String, _ trailing: String, _ whitespace: String) {
    let trimmed = [
      text.trimmingSpaces(), text.trimmingSpaces(atStart: false), text.trimmingWhitespace,
    ]
    #expect(
      trimmed.map { Array($0.utf8) } == [spaces, trailing, whitespace].map { Array($0.utf8) })
  }
}

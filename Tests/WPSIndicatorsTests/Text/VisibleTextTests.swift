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
}

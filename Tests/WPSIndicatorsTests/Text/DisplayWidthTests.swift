import Testing

@testable import WPSIndicators

/// The columns that characters take on a terminal.
@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("国", 2), ("한국", 4), ("ｶ", 1), ("Ａ", 2),
    ("👩‍👩‍👧", 2), ("🇲🇱", 2), ("⚡", 2), ("❤\u{FE0F}", 2), ("\u{200D}", 0), ("\u{301}", 0), ("…", 1),
    ("\u{1B}", 0), ("ص", 1), ("–", 1), ("�", 1), ("␛", 1), ("\u{20000}", 2),
  ])
  func isAsTerminalsShowIt(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }
}

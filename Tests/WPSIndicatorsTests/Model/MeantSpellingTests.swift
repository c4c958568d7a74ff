import Testing

@testable import WPSIndicators

/// What is taken to be meant by a quarter, a day or a percentage in another spelling.
@Suite struct MeantSpellingTests {
  @Test(arguments: ["2026-T4", "Q4-2026", "2026Q4", "T4 2026", "2026-q4", "4T2026", "2026/Q4"])
  func `a quarter`(word: String) {
    #expect(MeantSpelling.period(word)?.description == "2026-Q4")
  }

  @Test(arguments: [
    "", "2026", "2026-4", "2026-Q5", "2026-T0", "26-Q4", "Q4", "T", "QQQQQQ", "²Q2026",
  ])
  func `no quarter`(word: String) {
    #expect(MeantSpelling.period(word) == nil)
  }

  @Test(arguments: [
    ("24/12/2026", "2026-12-24"), ("12.24.2026", "2026-12-24"), ("2026/12/1", "2026-12-01"),
    ("05/05/2026", "2026-05-05"), ("2026-1-05", "2026-01-05"), ("24 12 2026", "2026-12-24"),
  ])
  func `a day`(word: String, meant: String) {
    #expect(MeantSpelling.date(word)?.description == meant)
  }

  @Test(arguments: [
    "01/12/2026", "2026-02-30", "32/13/2026", "1/2", "", "//", "1/1/26", "1/²/2026",
  ])
  func `no day, or one of two`(word: String) {
    #expect(MeantSpelling.date(word) == nil)
  }

  @Test(arguments: [
    ("30,1", "30.1"), ("30.1%", "30.1"), ("30,5\u{A0}%", "30.5"), ("30 %", "30"), ("40%", "40"),
  ])
  func `a percentage`(word: String, meant: String) {
    #expect(MeantSpelling.percent(word) == meant)
  }

  @Test(arguments: ["%", "", "1,5,0", "101%", "a%", "-1%"])
  func `no percentage`(word: String) {
    #expect(MeantSpelling.percent(word) == nil)
  }
}

import Testing

@testable import WPSIndicators

/// What is taken to be meant by a quarter, a day or a percentage in another spelling.
@Suite struct MeantSpellingTests {
  @Test(arguments: ["2026-T4", "Q4-2026", "2026Q4", "T4 2026", "2026-q4", "4T2026", "2026/Q4"])
  func `a quarter`(word: String) {
    #expect(MeantSpelling.period(word)?.description == "2026-Q4")
  }

  @Test(arguments: [
    ("2025-H1", "2025-S1"), ("S1 2025", "2025-S1"), ("1er semestre 2025", "2025-S1"),
    ("H2/2025", "2025-S2"), ("second half of 2025", "2025-S2"), ("2e semestre 2025", "2025-S2"),
    ("2025-7", "2025-07"), ("07/2025", "2025-07"), ("2025-M07", "2025-07"),
    ("juillet 2025", "2025-07"), ("Août\u{A0}2025", "2025-08"), ("1 février 2025", nil),
    ("Sept. 2025", "2025-09"), ("third quarter of 2016", "2016-Q3"),
    ("3e trimestre 2016", "2016-Q3"), ("troisième trimestre de 2016", "2016-Q3"),
    ("2nd quarter 2016", "2016-Q2"),
  ])
  func `a period`(word: String, meant: String?) {
    #expect(MeantSpelling.period(word)?.description == meant)
  }

  @Test(arguments: [
    ("July to September 2022", "2022-Q3"), ("juillet à septembre 2022", "2022-Q3"),
    ("janv.-juin 2021", "2021-S1"), ("January – December 2020", "2020"),
    ("de juillet à décembre 2022", "2022-S2"), ("February to April 2022", nil),
    ("December to January 2022", nil), ("July to July 2022", nil), ("July to September", nil),
  ])
  func `a period by its months`(word: String, meant: String?) {
    #expect(MeantSpelling.period(word)?.description == meant)
  }

  @Test(arguments: [
    ("seven", 7), ("sept", 7), ("Twenty-eight", 28), ("vingt-huit", 28), ("zéro", 0),
    ("quatre-vingt-dix-sept", 97), ("about seven", nil), ("seven of nine", nil), ("", nil),
  ])
  func `a count in words`(word: String, meant: Int64?) {
    #expect(MeantSpelling.count(inWords: word) == meant.map { Count($0) })
  }

  // A financial year may begin in any month.
  @Test(arguments: [
    "", "2026", "2026-Q5", "2026-T0", "26-Q4", "Q4", "T", "QQQQQQ", "²Q2026", "FY2025", "2025-13",
    "S3 2025", "2025-2026", "2025/07/01", "Q1-Q2 2025", "July 7 2025", "juli 2025", "W12 2025",
    "2025-00", "99999999999999999999", "1 2 2025", "July first 2025", "20261", "Q 2025",
  ])
  func `no period`(word: String) {
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
    ("01/12/2026", "2026-12-01"), ("1.4.2010", "2010-04-01"), ("24/12/2026", "2026-12-24"),
    ("12/24/2026", nil), ("2026/12/01", nil), ("1/12/26", nil), ("1/12", nil), ("", nil),
    ("a/b/2026", nil), ("99999/1/2026", nil),
  ])
  func `a day before its month`(word: String, meant: String?) {
    #expect(MeantSpelling.dayFirst(word)?.description == meant)
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

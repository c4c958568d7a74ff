import Testing

@testable import WPSIndicators

/// Shares as the file writes them, read exactly.
@Suite struct ThresholdTests {
  @Test(arguments: [
    ("30%", 30, 100), ("33.3%", 333, 1000), ("1/3", 1, 3), ("0%", 0, 1), ("100%", 1, 1),
    ("0.1%", 1, 1000), ("12.5%", 1, 8), ("0/1", 0, 1), ("1/1", 1, 1), ("2/6", 1, 3),
    ("33.3333%", 333_333, 1_000_000), ("99.9999%", 999_999, 1_000_000),
    ("1/1000000", 1, 1_000_000), ("100.0000%", 1, 1), ("7.0%", 7, 100),
  ])
  func reads(_ spelling: String, _ numerator: Int64, _ denominator: Int64) {
    let threshold = Threshold(share: spelling)
    #expect(threshold?.value == Fraction(numerator, over: denominator))
    #expect(threshold?.spelling == spelling)
  }

  @Test(arguments: [
    "", "%", "30", "30 %", "30\u{A0}%", " 30%", "30% ", "-1%", "+1%", "101%", "100.1%", "1000%",
    "1/0", "2/1", "0/0", "1/", "/3", "1/3/5", "1 / 3", "-1/3", "1/-3", "0.3", ".5%", "30.%",
    "30,5%",
    "33.33333%", "3.3.3%", "30%%", "1e1%", "1/1000001", "1/3%", "1.5/3", "٣٠%", "30％", "½",
    "0x1%", "%30", "30%\u{301}", "30\n%", "one third",
    "99999999999999999999%", "1/99999999999999999999", "0.00000000000000000001%",
  ])
  func refuses(_ spelling: String) {
    #expect(Threshold(share: spelling) == nil)
  }

  @Test func countsKeepTheirSpelling() {
    #expect(Threshold(count: 2000).spelling == "2000")
    #expect(Threshold(count: 0).value == .zero)
    #expect(Threshold(count: Count.greatest).value == Fraction(Count.greatest))
  }
}

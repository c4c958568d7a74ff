import Testing

@testable import WPSIndicators

/// When a source is too early for what it is said to report.
@Suite struct SourceDatesTests {
  private func codes(_ time: String, _ sources: String, citing: String) -> [String] {
    let text = """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2026-Q4", "sources": [\(sources)],
        "targets": [], "bodies": [
          { "id": "b", "name": "B", "kind": "other", "targets": [], "observations": [
            { \(time), "women": 1, "members": 3, "source": \(citing) } ] }] }
      """
    return Registry.read(SourceText(name: "t.json", text)).diagnostics.map(\.code.name)
  }

  private let early = #"{ "id": "a", "title": "A", "date": "2026-09-30" }"#

  @Test(arguments: [
    (#""asAt": "2026-10-01""#, true), (#""asAt": "2026-09-30""#, false),
    // A report in the middle of a quarter may say how things stand in it.
    (#""period": "2026-Q4""#, true), (#""period": "2026-Q3""#, false),
  ])
  func `a source of the day, or of the quarter, is not too early`(time: String, isTooEarly: Bool) {
    #expect(
      codes(time, early, citing: #""a""#) == (isTooEarly ? ["source-too-early"] : []))
  }

  @Test func `of several sources all must be too early, and none without a date`() {
    let (late, undated) = (
      #"{ "id": "l", "title": "L", "date": "2026-11-01" }"#, #"{ "id": "u", "title": "U" }"#
    )
    let time = #""asAt": "2026-10-01""#
    for other in [late, undated] {
      let id = other.contains("\"l\"") ? "l" : "u"
      #expect(codes(time, "\(early), \(other)", citing: "[\"a\", \"\(id)\"]") == [])
    }
    let earlier = #"{ "id": "e", "title": "E", "date": "2026-01-01" }"#
    #expect(
      codes(time, "\(early), \(earlier)", citing: #"["a", "e"]"#) == ["source-too-early"])
  }
}

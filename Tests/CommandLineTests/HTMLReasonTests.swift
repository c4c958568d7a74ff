import Testing

@testable import wps_cli

/// The lines that say how a verdict was reached.
@Suite struct HTMLReasonTests {
  private func page(_ registry: String, _ options: [String] = []) -> String {
    CommandRun(["scorecard", "-", "--format", "html"] + options, input: registry).output
  }

  private func reasons(
    _ figures: String, target: String = #""measure": "womenShare", "atLeast": "30%""#,
    options: [String] = []
  ) -> [String] {
    ParsedPage(
      page(TinyRegistry.body(TinyRegistry.observation(figures), target: target), options)
    ).all("p", "reason").map(\.text)
  }

  @Test func `each verdict comes with its arithmetic`() {
    #expect(reasons(#""members": 62, "women": 1"#) == ["Reason: 1 ÷ 62 ≈ 1.6% < 30% → not met"])
    #expect(reasons(#""members": 10, "women": 3"#) == ["Reason: 3 ÷ 10 = 30.0% ≥ 30% → met"])
    #expect(
      reasons(#""members": 10000, "women": 2997"#)
        == ["Reason: 2,997 ÷ 10,000 = 29.97% < 30% → not met"])
    #expect(
      reasons(#""women": 3"#)
        == ["Reason: between 0.0% and 100.0%: 30% lies inside → unclear"])
    #expect(
      reasons(#""reportedPercent": 29"#) == ["Reason: below 30.0%, so below 30% → not met"])
    #expect(
      reasons(#""reportedPercent": 31"#) == ["Reason: above 30.0%, so not below 30% → met"])
    #expect(
      reasons(#""seats": 10"#)
        == ["Reason: no observation up to 2020-Q2 carries a number → no data"])
    #expect(reasons(#""members": 0"#) == ["Reason: nobody serves in it → not applicable"])
    let seats = #""measure": "womenShare", "atLeast": "30%", "denominator": "seats""#
    #expect(
      reasons(#""seats": 147, "members": 133, "women": 40"#, target: seats)
        == ["Reason: 40 ÷ 147 ≈ 27.2% < 30% → not met"])
    let either = #""measure": "eitherSexShare", "atLeast": "30%""#
    #expect(
      reasons(#""members": 10, "women": 8"#, target: either)
        == ["Reason: 2 ÷ 10 = 20.0% < 30% → not met"])
    let later = #""measure": "womenShare", "atLeast": "30%", "from": "2021-01-01""#
    #expect(
      reasons(#""members": 10, "women": 8"#, target: later)
        == ["Reason: in force from 1 January 2021 → not in force"])
    let posts = #""measure": "women", "atLeast": 5"#
    #expect(
      reasons(#""members": 10, "women": { "atLeast": 4, "atMost": 6 }"#, target: posts)
        == ["Reason: between 4 and 6: 5 lies inside → unclear"])
    #expect(
      reasons(#""members": 62, "women": 1"#, options: ["--language", "fr"])
        == ["Motif\u{A0}: 1 ÷ 62 ≈ 1,6\u{A0}% < 30\u{A0}% → non atteint"])
  }

  @Test func `a milestone's verdict comes with its due date`() {
    let reason = { (status: String, due: String) in
      ParsedPage(
        page(
          TinyRegistry.indicator(
            "milestone", TinyRegistry.observation(#""status": "\#(status)""#),
            target: #""measure": "done""#
          ).replacing(#""kind": "milestone","#, with: #""kind": "milestone",\#(due)"#))
      ).all("p", "reason").map(\.text)
    }
    #expect(
      reason("planned", #" "due": "2016-11-20","#)
        == ["Reason: planned; due 20 November 2016, past → not met"])
    #expect(
      reason("inProgress", #" "due": "2030-01-01","#)
        == ["Reason: in progress; due 1 January 2030, still to come → not due"])
    #expect(reason("planned", "") == ["Reason: planned; no deadline → open"])
    #expect(reason("done", "") == ["Reason: done → met"])
  }
}

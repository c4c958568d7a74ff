import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// How the parts of a body are told apart wherever a command speaks of them.
@Suite struct BodyPartsTests {
  /// A body of two parts, of which each has to have two women.
  private func registry(
    _ observations: String..., parts: [String] = ["Opposition", "Hamas"],
    target: String = #""measure": "women", "atLeast": 2, "each": "bench""#
  ) -> String {
    let named = parts.enumerated().map { #"{ "id": "p\#($0)", "name": "\#($1)" }"# }
    return TinyRegistry.body(
      observations.joined(separator: ",\n"), target: target,
      body: """
        , "breakdowns": [{ "id": "bench", "name": "Bench", "parts": [
        \(named.joined(separator: ", "))] }]
        """)
  }

  private func observation(_ counts: String..., whole: String = "") -> String {
    let parts = counts.enumerated().map { #""p\#($0)": { \#($1) }"# }.joined(separator: ", ")
    return TinyRegistry.observation(#"\#(whole)"by": { "bench": { \#(parts) } }"#)
  }

  private func brief(_ registry: String, _ language: String = "en") -> String {
    CommandRun(
      ["scorecard", "--full", "-", "--format", "brief", "--language", language], input: registry
    ).output
  }

  @Test func `a brief tells how all parts stand in one sentence`() {
    let both = registry(observation(#""women": 1"#, #""women": 0"#))
    #expect(
      brief(both).contains(
        """
        In the second quarter of 2020, the minimum of two that the benchmark expects (Target) was met \
        by neither of the two parts of the Body; the opposition had one woman of the two; Hamas had \
        no woman [1].
        """))
    #expect(
      brief(both, "fr").contains(
        """
        n’était atteint par aucune des deux composantes ; l’opposition comptait une femme sur les \
        deux ; Hamas ne comptait aucune femme [1].
        """.replacing(" ;", with: "\u{A0};")))
    let all = registry(observation(#""women": 2"#, #""women": 3"#))
    #expect(
      brief(all).contains("by both parts of the Body, the opposition (two women) and Hamas (three"))
    let open = registry(observation(#""women": { "atLeast": 1 }"#, #""members": 4"#))
    #expect(
      brief(open).contains(
        "cannot be determined for either of the two parts of the Body: the opposition (1 or more"))
    #expect(brief(open).contains("no figure is given for Hamas"))
  }

  @Test func `of a share the figure is told, and what is missing`() {
    let share = #""measure": "womenShare", "atLeast": "30%", "each": "bench""#
    let brief = brief(
      registry(
        observation(#""women": 1, "members": 10"#, #""women": 4, "members": 10"#), target: share))
    #expect(brief.contains("Hamas (4 women of 10, 40.0 per cent)"))
    #expect(
      brief.contains("the opposition had 1 woman of 10, 10.0 per cent, two fewer than needed"))
  }

  @Test func `a name whose noun is not known takes no article`() {
    let one = #""measure": "women", "atLeast": 2, "part": { "bench": "p1" }"#
    let observation = observation(#""women": 1"#, #""women": 1, "members": 9"#)
    #expect(
      brief(registry(observation, target: one)).contains(
        "one woman was among the nine members (11.1 per cent) of the Body (Hamas), one fewer"))
    let known = registry(observation, parts: ["A", "Ruling party"], target: one)
    #expect(brief(known).contains("of the ruling party in the Body, one fewer"))
    let proper = registry(observation, parts: ["A", "Sudan government"], target: one)
    #expect(brief(proper).contains("of the Sudan government in the Body, one fewer"))
  }

  @Test func `what is said of a part without data is said of the part`() throws {
    let text = registry(observation(#""women": 2"#, #""members": 4"#, whole: #""members": 35, "#))
    let output = CommandRun(["scorecard", "--full", "-"], input: text).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      output.contains("the source gives no figure for Hamas, only members: 4, 2020-Q2"))
  }

  @Test func `JSON has the counts of all parts, or null`() throws {
    let scorecard = try CommandRun.scorecard(
      registry(observation(#""women": 2, "members": 5"#, whole: #""members": 9, "women": 3, "#)))
    let rows = try #require(scorecard["assessments"] as? [[String: Any]])
    let breakdowns = try #require(rows.first?["breakdowns"] as? [String: [String: Any]])
    let last = try #require(breakdowns["bench"]?["p1"] as? [String: [String: Any]])
    #expect(last["women"] as? [String: Int] == ["min": 1, "max": 1])
    #expect(last["members"] as? [String: Int] == ["min": 4, "max": 4])
    #expect(last.count == 7 && last["seats"]?["max"] is NSNull)
    let plain = try CommandRun.scorecard(
      TinyRegistry.body(TinyRegistry.observation(#""women": 2"#)))
    let row = try #require((plain["assessments"] as? [[String: Any]])?.first)
    #expect(row["breakdowns"] is NSNull)
  }

  @Test func `the worklist names parts, and how to record them`() throws {
    let file = try ScratchFile(registry(observation(#""women": 2"#, #""members": 4"#)))
    let output = CommandRun(["quarter", file.path]).output
    #expect(output.contains("Target, Opposition: 2 women,"))
    #expect(output.contains("Target, Hamas: the source gives no figure for Hamas, only members: 4"))
    #expect(output.contains("--by bench.p0.women=COUNT"))
    #expect(output.contains("--by bench.p1.women=COUNT"))
    #expect(!output.contains("--women COUNT"))
  }

  @Test func `the answer of record names parts`() throws {
    let file = try ScratchFile(registry(observation(#""women": 2"#, #""women": 1"#)))
    let run = CommandRun([
      "record", "body", "--as-at", "2020-06-29", "--by", "bench.p0.women=1", "--source", "source",
      "--file", file.path,
    ])
    #expect((run.output + run.problems).contains("Target, Opposition, 2020-Q2: "))
    #expect((run.output + run.problems).contains("Target, Hamas, 2020-Q2: "))
  }

  @Test func `an edit is said to decide only where it does`() throws {
    let before = try ScratchFile(registry(observation(#""women": 2"#, #""women": 1"#)))
    let after = try ScratchFile(registry(observation(#""women": 2"#, #""women": 2"#)))
    let output = CommandRun(["diff", before.path, after.path]).output
    #expect(output.contains("Body, Hamas\n  ✗ not met → ✓ met\n    1 woman → 2 women\n"))
    #expect(!output.contains("follows from the changes"))
  }

  @Test func `parts are a dimension of SDMX`() throws {
    let text = registry(
      observation(#""women": 2"#, #""members": { "atMost": 4 }"#, whole: #""members": 35, "#))
    let rows = try SDMXExport.table(text).rows.map { "\($0["BODY_PART"] ?? "") \($0.figure)" }
    #expect(
      rows == [
        "_T MEMBERS _T 35 A NUMBER", "bench_p0 MEMBERS F 2 A NUMBER",
        "bench_p1 MEMBERS _T NaN O NUMBER",
      ])
  }

  @Test func `the table of parts keeps within the width`() throws {
    let text = registry(
      observation(
        #""women": { "atLeast": 1, "atMost": 9 }, "members": 20"#, #""women": 3"#,
        whole: #""members": 35, "#),
      parts: ["Coalition of the parties of the centre and of the north", "Opposition"])
    for language in ["en", "fr"] {
      for columns in [60, 80, 120] {
        let output = CommandRun(
          ["scorecard", "--full", "-", "--language", language], input: text,
          environment: ["LANG": "C.UTF-8", "NO_COLOR": "1"], columns: columns
        ).output
        #expect(
          output.split(separator: "\n").allSatisfy { !$0.hasPrefix("  ") || $0.count <= columns })
        #expect(output.contains("*"))
      }
    }
  }
}

import Foundation
import Testing

@testable import wps_cli

/// `wps-cli diff`: what an edit changed in meaning.
@Suite struct DiffCommandTests {
  /// A diff of two texts, and what it says in one line.
  private func diff(
    _ before: String, _ after: String, _ options: [String] = []
  ) throws -> (run: CommandRun, text: String) {
    let (old, new) = (try ScratchFile(before), try ScratchFile(after))
    let run = CommandRun(["diff", old.path, new.path] + options)
    let words = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    return (run, words)
  }

  private let body = TinyRegistry.body(TinyRegistry.observation(#""members": 100, "women": 29"#))

  private func changing(_ old: String, _ new: String) -> String { body.replacing(old, with: new) }

  @Test func `a corrected figure flips a verdict`() throws {
    let (run, text) = try diff(body, changing(#""women": 29"#, #""women": 30"#))
    #expect(run.status == .success && run.problems == "")
    #expect(text.contains("~ body: Body ~ observation, 2020-Q2 women: 29 → 30"))
    #expect(text.contains("Verdicts for 2020-Q2 ─"))
    #expect(text.contains("1 verdict changed Body ✗ not met → ✓ met 29 women of 100 (29.0%) → 30"))
    #expect(
      text.contains(
        "+1 woman, +1.0 percentage points; corrected report: 2020-Q2 (this quarter) [source]"))
    #expect(!text.contains("new report"))
  }

  @Test func `bounds are spelt as in the file`() throws {
    let (_, text) = try diff(body, changing(#""women": 29"#, #""women": { "atMost": 29 }"#))
    #expect(text.contains(#"women: 29 → { "atMost": 29 }"#))
    let least = changing(#""women": 29"#, #""women": { "atLeast": 29 }"#)
    #expect(try diff(body, least).text.contains(#"women: 29 → { "atLeast": 29 }"#))
  }

  @Test func `a value that is left out is not given, which is not none`() throws {
    let (_, text) = try diff(body, changing(#""members": 100, "#, #""women_": 1, "#))
    #expect(text == "")
    let without = try diff(body, changing(#""members": 100, "#, "")).text
    #expect(without.contains("members: 100 → not given"))
    #expect(without.contains("✗ not met → ? unclear"))
  }

  @Test(arguments: [
    (#""title": "Test""#, #""title": { "en": "New" }"#, #"title: "Test" → not given"#),
    (#""title": "Test""#, #""title": { "en": "New" }"#, #"title.en: not given → "New""#),
    (
      #""title": "Test""#, #""title": "Test", "staleAfterQuarters": 2"#, "staleAfterQuarters: 4 → 2"
    ),
    (
      #""title": "Source" }"#, #""title": "Source", "date": "2020-01-02" }"#,
      "Sources ──────────────────────────────────────────────────────────────────────────────── "
        + "~ source: Source date: not given → 2020-01-02"
    ),
    (
      #""sources": ["#, #""sources": [{ "id": "ipu", "title": "IPU", "symbol": "S/1" }, "#,
      #"+ ipu: IPU title: "IPU"; symbol: S/1"#
    ),
    (
      #""sources": ["#, #""groups": [{ "id": "all", "name": "All" }], "sources": ["#,
      #"+ all: All name: "All""#
    ),
    (#""atLeast": "30%""#, #""atLeast": "29%""#, "~ target: Target atLeast: 30% → 29%"),
    (#""atLeast": "30%""#, #""atLeast": "29%""#, "the target is now 29%; it was 30%"),
    (#""kind": "other""#, #""kind": "government""#, "~ body: Body kind: other → government"),
    (
      #""period": "2020-Q2", "members""#, #""asAt": "2020-05-20", "members""#,
      "~ observation, 2020-Q2 period: 2020-Q2 → not given asAt: not given → 2020-05-20"
    ),
    (
      #""source": "source" }"#, #""source": "source", "quote": "few" }"#,
      #"quote: not given → "few""#
    ),
    (#""targets": ["target"]"#, #""targets": []"#, "targets: target → none"),
    (#""targets": ["target"]"#, #""targets": []"#, "No longer assessed ✗ Body, Target: not met"),
  ])
  func `each kind of change`(old: String, new: String, words: String) throws {
    let (run, text) = try diff(body, changing(old, new))
    #expect(run.problems == "")
    #expect(text.contains(words), "\(text)")
  }

  @Test func `observations are added and removed`() throws {
    let later = #"{ "asAt": "2020-05-20", "members": 10, "women": 3, "source": "source" }"#
    let both = changing(
      #""source": "source" }"#, #""source": "source", "note": "New" }, \#(later)"#)
    let (_, text) = try diff(body, both)
    // The one of the same time was corrected, though the other cites the same source.
    #expect(text.contains(#"~ observation, 2020-Q2 note: not given → "New""#))
    #expect(
      text.contains("+ observation, 20 May 2020 asAt: 2020-05-20; members: 10; women: 3; source:"))
    let back = try diff(both, body).text
    #expect(back.contains("− observation, 20 May 2020 asAt: 2020-05-20; members: 10; women: 3"))
  }

  @Test func `a subject is added and removed`() throws {
    let more = changing(
      #""bodies": ["#,
      with: #""bodies": [{ "id": "army", "name": "Army", "kind": "securityForces", "#
        + #""targets": ["target"], "observations": ["#
        + #"{ "period": "2020-Q1", "members": 10, "women": 3, "source": "source" }] }, "#)
    let text = try diff(body, more).text
    #expect(
      text.contains(#"+ army: Army name: "Army"; kind: securityForces; targets: target + obs"#))
    #expect(text.contains("New assessments ✓ Army, Target: met"))
    #expect(!text.contains("~") && !text.contains("verdict changed"))
    let back = try diff(more, body).text
    #expect(
      back.contains("− army: Army") && back.contains("No longer assessed ✓ Army, Target: met"))
    let other = more.replacing("army", with: "force").replacing("Army", with: "Force")
    let swapped = try diff(more, other).text
    #expect(swapped.contains("+ force: Force") && swapped.contains("− army: Army"))
  }

  private func changing(_ old: String, with new: String) -> String { changing(old, new) }

  @Test func `the reporting period moves`() throws {
    let later = changing(#""reportingPeriod": "2020-Q2""#, #""reportingPeriod": "2019-Q4""#)
    let (_, text) = try diff(body, later)
    #expect(text.contains("reportingPeriod: 2020-Q2 → 2019-Q4"))
    #expect(text.contains("Verdicts for 2020-Q2 and for 2019-Q4"))
    #expect(text.contains("✗ not met → – no data"))
    let same = try diff(body, later, ["--period", "2020-Q3"]).text
    #expect(same.contains("reportingPeriod: 2020-Q2 → 2019-Q4"))
    #expect(same.contains("Verdicts for 2020-Q3 ") && same.hasSuffix("No verdict changed."))
  }

  @Test func `a cause that only an edit can have`() throws {
    let target = #""measure": "womenShare", "atLeast": "30%""#
    let figures = TinyRegistry.observation(#""seats": 100, "members": 90, "women": 29"#)
    let text = try diff(
      TinyRegistry.body(figures, target: target),
      TinyRegistry.body(figures, target: target + #", "denominator": "seats""#)
    ).text
    #expect(
      text.contains("✓ met on filled seats only → ✗ not met; would be met on filled seats"),
      "\(text)")
    #expect(text.contains("follows from the changes to target"), "\(text)")
  }

  @Test func `a body that did not end has no first report`() throws {
    let ended = changing(#""kind": "other""#, #""kind": "other", "ended": "2020-06-30""#)
    let text = try diff(ended, body, ["--period", "2020-Q3"]).text
    #expect(text.contains("– not applicable → ✗ not met 29 women of 100 (29.0%) follows from the"))
    #expect(text.contains("changes to body (ended)") && !text.contains("report"))
  }

  @Test func `formatting is no difference`() throws {
    let dense = body.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
      .replacing(#""members": 100, "women": 29"#, with: #""women":29,"members":100"#)
      .replacing("Body", with: #"\u0042ody"#)
    let (run, text) = try diff(body, dense, ["--exit-code"])
    #expect(dense != body && run.status == .success)
    #expect(text.hasSuffix("═ No difference in meaning."))
    let changed = changing(#""women": 29"#, #""women": 28"#)
    #expect(try diff(body, changed, ["--exit-code"]).run.status == .failure)
    #expect(try diff(body, changed).run.status == .success)
  }

  @Test func `order is a difference where scorecards show it`() throws {
    let two = { (first: String, second: String) in
      self.changing(
        #""sources": ["#,
        #""groups": [{ "id": "\#(first)", "name": "X" }, { "id": "\#(second)", "name": "X" }], "#
          + #""sources": [{ "id": "s-\#(first)", "title": "X" }, "#
          + #"{ "id": "s-\#(second)", "title": "X" }, "#)
    }
    let text = try diff(two("a", "b"), two("b", "a")).text
    #expect(text.contains("~ groups stand in another order"))
    #expect(!text.contains("Sources"))
  }

  @Test func `a file with errors is not compared`() throws {
    let (run, _) = try diff(body, changing(#""women": 29"#, #""wmoen": 29"#))
    #expect(run.status == .failure && run.output == "")
    #expect(run.problems.contains("did you mean 'women'?"))
    #expect(run.problems.hasSuffix("indicators.json: 1 error\n"))
    let both = try diff("{", "{").run
    #expect(both.problems.components(separatedBy: "[malformed-json]").count == 3)
  }

  @Test(arguments: [
    ([], "'diff' needs two files. Write 'wps-cli diff old.json indicators.json'"),
    (["one"], "'diff' needs two files. Write 'wps-cli diff old.json indicators.json'"),
    (["-", "-"], "only one of the two files can be standard input"),
    (["/nowhere", "-"], "cannot read '/nowhere': there is no such file or folder"),
  ])
  func `a command that cannot be carried out`(operands: [String], message: String) {
    let run = CommandRun(["diff"] + operands, input: body)
    #expect(run.status == .unusable && run.output == "")
    #expect(run.problems == "wps-cli: \(message)\n")
  }

  @Test func `a file that is new or gone`() throws {
    let file = try ScratchFile(body)
    let added = CommandRun(["diff", "/dev/null", file.path]).output
    #expect(added.contains("\nreportingPeriod: not given → 2020-Q2\n"))
    #expect(added.contains("\n+ body: Body\n") && added.contains("New assessments\n"))
    let removed = CommandRun(["diff", file.path, "/dev/null"]).output
    #expect(removed.contains("\n− body: Body\n") && removed.contains("No longer assessed\n"))
  }

  @Test func `in French`() throws {
    let later = changing(#""women": 29"#, #""women": 30"#)
      .replacing(#""members": 100, "#, with: "").replacing(#""Test""#, with: #""Essai""#)
    let (_, text) = try diff(body, later, ["--language", "fr"])
    #expect(text.contains("Registre ─"))
    #expect(text.contains("members\u{A0}: 100 → non indiqué"))
    #expect(text.contains("~ observation, 2e\u{A0}trimestre 2020"))
    #expect(text.contains("information corrigée\u{A0}: 2e\u{A0}trimestre 2020"))
    #expect(
      try diff(body, body, ["--language", "fr"]).text.hasSuffix("Aucune différence de sens."))
  }

  @Test func `colours and ASCII`() throws {
    let (old, new) = (try ScratchFile(body), try ScratchFile(changing("29", "30")))
    let arguments = ["diff", old.path, new.path]
    let coloured = CommandRun(arguments, columns: 80).output
    #expect(coloured.contains("\u{1B}[33m~ body: Body\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[32mx not met -> + met") || coloured.contains("\u{1B}[32m✗"))
    let ascii = CommandRun(arguments, environment: [:]).output
    #expect(ascii.contains("women: 29 -> 30") && ascii.utf8.allSatisfy { $0 < 0x80 })
    #expect(CommandRun(arguments).output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}

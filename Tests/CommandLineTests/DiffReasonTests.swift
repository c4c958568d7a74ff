import Foundation
import Testing

/// `wps-cli diff` gives the reason of a flip, and nothing that had no effect.
@Suite struct DiffReasonTests {
  /// Two reports of one body, of which the later is unmet and the earlier met.
  private static let body = TinyRegistry.body(
    #"{ "period": "2018-Q4", "members": 10, "women": 4, "source": "source" }, "#
      + #"{ "period": "2020-Q1", "members": 10, "women": 2, "source": "ipu" }"#
  ).replacing(
    #""sources": ["#, with: #""sources": [{ "id": "ipu", "title": "IPU" }, "#)

  private static let later =
    #"{ "period": "2020-Q1", "members": 10, "women": 2, "source": "ipu" }"#

  /// What is said of the verdicts, in one line.
  private func verdicts(
    _ before: String, _ after: String, _ language: String = "en"
  ) throws -> String {
    let (old, new) = (try ScratchFile(before), try ScratchFile(after))
    let run = CommandRun(["diff", old.path, new.path, "--language", language])
    #expect(run.problems == "")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let words = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    let heading = language == "fr" ? "Résultats pour" : "Verdicts for"
    let start = try #require(words.range(of: heading)).lowerBound
    return String(words[start...])
  }

  private func verdicts(
    changing old: String, to new: String, _ language: String = "en"
  ) throws -> String {
    try verdicts(Self.body, Self.body.replacing(old, with: new), language)
  }

  @Test func `a target that is to come is not one that is past`() throws {
    let target = #""atLeast": "30%""#
    let future = try verdicts(changing: target, to: target + #", "from": "2021-01-01""#)
    #expect(future.contains("– not in force the target is not yet in force; follows"))
    #expect(!future.contains("no longer in force"))
    let french = try verdicts(changing: target, to: target + #", "from": "2021-01-01""#, "fr")
    #expect(french.contains("l’objectif n’est pas encore en vigueur"))
    let past = try verdicts(changing: target, to: target + #", "to": "2019-01-01""#)
    #expect(past.contains("the target is no longer in force"))
  }

  @Test func `another measure asks for something else`() throws {
    let share = #""measure": "womenShare", "atLeast": "30%""#
    let text = try verdicts(changing: share, to: #""measure": "women", "atLeast": 1"#)
    #expect(
      text.contains(
        "the target now asks for at least 1 woman; it asked for at least 30%; follows from the "
          + "changes to target (measure)"))
    let french = try verdicts(changing: share, to: #""measure": "women", "atLeast": 1"#, "fr")
    #expect(
      french.contains(
        "l’objectif est désormais d’au moins 1 femme\u{A0}; il était d’au moins 30\u{A0}%"))
  }

  @Test func `a threshold that was not there is not a question mark`() throws {
    let before = TinyRegistry.indicator(
      "milestone", #"{ "period": "2020-Q1", "status": "planned", "source": "source" }"#,
      target: #""measure": "done""#)
    let after = TinyRegistry.indicator(
      "share", #"{ "period": "2020-Q1", "part": 1, "whole": 2, "source": "source" }"#,
      target: #""measure": "share", "atLeast": "30%""#)
    let text = try verdicts(before, after)
    #expect(text.contains("– not due → ✓ met") && text.contains("changes to target (measure)"))
    #expect(!text.contains("?"))
  }
}

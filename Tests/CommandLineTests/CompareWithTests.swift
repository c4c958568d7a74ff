import Foundation
import Testing

@testable import wps_cli

/// `--compare-with`: what changed since an earlier period, and why.
@Suite struct CompareWithTests {
  private let thirty = #""measure": "womenShare", "atLeast": "30%""#

  /// The comparison of 2020-Q2 with 2019-Q2, in one line.
  private func text(_ registry: String, _ options: [String] = []) -> String {
    let run = CommandRun(
      ["scorecard", "--full", "-", "--compare-with", "2019-Q2"] + options, input: registry)
    let section = run.output.prefix(
      upTo: run.output.range(of: "Other\n──")?.lowerBound ?? run.output.endIndex)
    return section.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func registry(_ before: String, _ after: String, target: String? = nil) -> String {
    TinyRegistry.body(
      #"{ "period": "2019-Q1", \#(before), "source": "source" }, "#
        + #"{ "asAt": "2020-05-20", \#(after), "source": "source" }"#, target: target ?? thirty)
  }

  @Test func `a verdict flips because there are more women`() {
    let text = text(registry(#""members": 100, "women": 29"#, #""members": 100, "women": 30"#))
    #expect(text.contains("1 verdict changed •"))
    #expect(text.contains("✗ not met → ✓ met 29 women of 100 (29.0%) → 30 women of 100 (30.0%)"))
    #expect(text.contains("+1 woman, +1.0 percentage points; new report: 20 May 2020 "))
    #expect(text.contains("before: 2019-Q1 [1]"))
    #expect(text.contains("the one share known exactly then and now rose"))
  }

  @Test func `a verdict flips because there are fewer members`() {
    let text = text(registry(#""members": 101, "women": 30"#, #""members": 100, "women": 30"#))
    #expect(text.contains("✗ not met → ✓ met"))
    #expect(text.contains("−1 member, +0.3 percentage points; new report"))
    #expect(!text.contains("women, −1 member"))
  }

  @Test func `a verdict flips because the target rose`() {
    let steps =
      #""measure": "womenShare", "atLeast": "30%", "steps": ["#
      + #"{ "from": "2019-Q1", "atLeast": "20%" }, { "from": "2020-Q1", "atLeast": "30%" }]"#
    let one = TinyRegistry.body(
      #"{ "period": "2019-Q1", "members": 100, "women": 25, "source": "source" }"#, target: steps)
    let text = text(one)
    #expect(
      text.contains("✓ met → ✗ not met the target is now 30%; it was 20%; same report as before"))
  }

  @Test func `a body ends`() {
    let ended = registry(#""members": 10, "women": 3"#, #""members": 10, "women": 3"#)
      .replacing(#""targets": ["target"]"#, with: #""ended": "2020-05-31", "targets": ["target"]"#)
    let text = text(ended, ["--period", "2020-Q3"])
    #expect(text.contains("✓ met → – not applicable"))
    #expect(text.contains("ended on 31 May 2020"))
    #expect(text.contains("in the sum before only: Body (3 women of 10)"))
  }

  @Test func `a figure that is no longer used does not look new`() {
    let ended = registry(#""members": 10, "women": 3"#, #""members": 10, "women": 3"#)
      .replacing(#""targets": ["target"]"#, with: #""ended": "2020-05-31", "targets": ["target"]"#)
    #expect(text(ended, ["--period", "2020-Q3"]).contains("formerly 3 women of 10 (30.0%)"))
  }

  @Test func `sums are compared over the same bodies`() {
    let bodies = { (second: String) in
      TinyRegistry.body(
        #"{ "period": "2019-Q1", "members": 10, "women": 2, "source": "source" }, "#
          + TinyRegistry.observation(#""members": 10, "women": 4"#)
      ).replacing(
        #""bodies": ["#,
        with: #""bodies": [{ "id": "court", "name": "Court", "kind": "other", "#
          + #""targets": ["target"], "observations": [\#(second)] },"#)
    }
    let text = text(bodies(TinyRegistry.observation(#""members": 1000, "women": 10"#)))
    #expect(
      text.contains(
        "in the body counted then and now: 2 women of 10 members (20.0 per cent) → 4 women of 10 "
          + "members (40.0 per cent)"))
    #expect(text.contains("in the sum now only: Court (10 women of 1,000)"))
    #expect(!text.contains("→ 14 women"))
  }

  @Test func `new words beside an old number are a change`() {
    let text = text(
      TinyRegistry.body(
        #"{ "period": "2018-Q4", "members": 10, "women": 2, "source": "source" }, "#
          + TinyRegistry.observation(#""reportedTrend": "increased", "quote": "more of them""#)))
    #expect(
      text.contains("1 other change") && text.contains("new report without a number: 2020-Q2"))
  }

  @Test func `a new series is not compared`() {
    let broken = registry(
      #""members": 100, "women": 29"#, #""members": 50, "women": 30, "flag": "break""#)
    let text = text(broken)
    #expect(text.contains("a new series has begun: not comparable with the earlier figure"))
    #expect(!text.contains("+1 woman"))
  }

  @Test func `a milestone falls due, or is done`() {
    let milestone = { (later: String) in
      TinyRegistry.indicator(
        "milestone",
        #"{ "period": "2019-Q1", "status": "planned", "source": "source" }"# + later,
        target: #""measure": "done""#
      ).replacing(#""kind": "milestone","#, with: #""kind": "milestone", "due": "2020-05-31","#)
    }
    #expect(text(milestone("")).contains("– not due → ? unclear fell due on 31 May 2020"))
    let done = text(
      milestone(#", { "asAt": "2020-04-30", "status": "done", "source": "source" }"#))
    #expect(done.contains("– not due → ✓ met planned → done new report: 30 April 2020"))
  }

  @Test func `what only grew old is listed apart`() {
    let one = TinyRegistry.body(
      #"{ "period": "2019-Q1", "members": 100, "women": 25, "source": "source" }"#)
    #expect(text(one).contains("no verdict changed; 1 figure became stale •"))
    #expect(text(one).hasSuffix("Now stale • Body"))
  }

  @Test func `the JSON has the same`() throws {
    let input = registry(#""members": 101, "women": 30"#, #""members": 100, "women": 30"#)
    let scorecard = try CommandRun.scorecard(input, ["--compare-with", "2019-Q2"])
    let comparison = try #require(scorecard["comparison"] as? [String: Any])
    #expect(comparison["since"] as? String == "2019-Q2")
    #expect(comparison["flipped"] as? Int == 1)
    let change = try #require((comparison["changes"] as? [[String: Any]])?.first)
    #expect(change["causes"] as? [String] == ["newFigure", "members"])
    let amounts = try #require(change["change"] as? [String: Any])
    #expect(amounts["women"] as? Int == 0)
    #expect(amounts["members"] as? Int == -1)
    #expect(amounts["percentagePoints"] as? String == "0.3")
    #expect((change["before"] as? [String: Any])?["verdict"] as? String == "unmet")
    #expect(((change["after"] as? [String: Any])?["value"] as? [String: String])?["min"] == "3/10")
    #expect(try CommandRun.scorecard(input)["comparison"] is NSNull)
  }

  @Test(arguments: ["2016-Q3", "2020-Q2", "2021-Q4"])
  func `CSV and Markdown say what the JSON says`(since: String) throws {
    let run = { (format: String) in
      CommandRun([
        "scorecard", "--full", Repository.registry, "--format", format, "--compare-with", since,
      ]).output
    }
    let json = try JSONSerialization.jsonObject(with: Data(run("json").utf8)) as? [String: Any]
    let comparison = try #require(json?["comparison"] as? [String: Any])
    let changes = try #require(comparison["changes"] as? [[String: Any]])
    #expect(changes.count > 3)
    let registry = try String(contentsOfFile: Repository.registry, encoding: .utf8)
    let rows = try CSVTable(registry, ["--compare-with", since]).rows
    #expect(rows.allSatisfy { $0["compared_with"] == since })
    let changed = rows.filter { $0["causes"] != "" || $0["flipped"] == "true" }
    #expect(changed.count == changes.count)
    for (row, change) in zip(changed, changes) {
      #expect(row["subject"] == change["subject"] as? String)
      #expect(row["flipped"] == String(try #require(change["flipped"] as? Bool)))
      #expect(
        row["causes"] == (change["causes"] as? [String] ?? []).joined(separator: " "))
      let before = try #require(change["before"] as? [String: Any])
      #expect(row["previous_verdict"] == before["verdict"] as? String)
      let amounts = try #require(change["change"] as? [String: Any])
      for (cell, name) in [
        ("change_women", "women"), ("change_members", "members"), ("change_part", "part"),
        ("change_whole", "whole"), ("change_count", "count"),
      ] {
        #expect(row[cell] == (amounts[name] as? Int).map { String($0) } ?? "", "\(cell)")
      }
      #expect(row["change_percentage_points"] == amounts["percentagePoints"] as? String ?? "")
    }
    // The table has the changes that are not of age alone, the flips first.
    let table = try #require(
      MarkdownReader.tables(run("markdown")).first { $0.columns.contains("What changed") })
    let told = changes.filter {
      $0["flipped"] as? Bool == true || $0["causes"] as? [String] != ["becameStale"]
    }
    #expect(table.rows.count == told.count)
    let flips = table.rows.filter { $0[1].contains("→") }
    #expect(flips.count == comparison["flipped"] as? Int)
  }

  @Test(arguments: ["en", "fr"], ["2016-Q3", "2020-Q2"])
  func `the page has an item for each change`(language: String, since: String) throws {
    let arguments = ["scorecard", "--full", Repository.registry, "--compare-with", since]
    let json =
      try JSONSerialization.jsonObject(
        with: Data(CommandRun(arguments + ["--format", "json"]).output.utf8)) as? [String: Any]
    let comparison = try #require(json?["comparison"] as? [String: Any])
    let changes = try #require(comparison["changes"] as? [[String: Any]])
    let told = changes.filter {
      $0["flipped"] as? Bool == true || $0["causes"] as? [String] != ["becameStale"]
    }
    let page = ParsedPage(
      CommandRun(arguments + ["--format", "html", "--language", language]).output)
    #expect(page.problem == nil)
    #expect(page.all("li", "change").count == told.count)
    let flips = page.all("li", "change").filter { $0.text.contains("→") }
    #expect(flips.count >= comparison["flipped"] as? Int ?? .max)
    #expect(Set(page.ids).count == page.ids.count)
    for link in page.all("a").compactMap({ $0.attributes["href"] }) where link.hasPrefix("#") {
      #expect(page.ids.contains(String(link.dropFirst())), "\(link)")
    }
  }

  @Test(arguments: [
    ("2020-Q2", "'--compare-with 2020-Q2' is not before the scorecard's period, 2020-Q2"),
    ("2021-Q1", "'--compare-with 2021-Q1' is not before the scorecard's period, 2020-Q2"),
    (
      "last",
      "'last' is not a period for '--compare-with'. "
        + "Write it as 2020-Q2; a year as 2020, a half-year as 2020-S1, a month as 2020-04"
    ),
  ])
  func `only an earlier period can be compared with`(word: String, message: String) {
    let input = registry(#""members": 10, "women": 3"#, #""members": 10, "women": 3"#)
    let run = CommandRun(["scorecard", "--full", "-", "--compare-with", word], input: input)
    #expect(run.status == .unusable)
    #expect(run.output.isEmpty)
    #expect(run.problems == "wps-cli: \(message)\n")
  }
}

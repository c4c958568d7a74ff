import Foundation
import Testing

@testable import wps_cli

/// The sentences that people read and copy.
@Suite struct WordingTests {
  private func text(
    _ figures: String, target: String = #""measure": "womenShare", "atLeast": "30%""#,
    body: String = "", options: [String] = []
  ) -> String {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(figures), target: target, body: body)
    let run = CommandRun(["scorecard", "--full", "-"] + options, input: registry)
    // Lines are joined, so that an expectation need not know where they break.
    return run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `one woman is not "1 women"`() {
    #expect(text(#""members": 62, "women": 1"#).contains("1 woman of 62"))
    #expect(text(#""members": 62, "women": 0"#).contains("0 women of 62"))
    #expect(text(#""members": 3, "women": 0"#).contains("1 more woman needed"))
    #expect(text(#""women": { "atMost": 1 }"#).contains("at most 1 woman, total not given"))
    let headcount = #""measure": "women", "atLeast": 1"#
    #expect(text(#""members": 62, "women": 1"#, target: headcount).contains("at least 1 woman:"))
  }

  @Test func `both sexes may fall short`() {
    let target = #""measure": "eitherSexShare", "atLeast": "40%""#
    let both = text(#""members": 10, "women": 3, "men": 3, "other": 4"#, target: target)
    #expect(both.contains("1 more woman and 1 more man needed"))
    let men = text(#""members": 10, "women": 8"#, target: target)
    #expect(men.contains("2 more men needed"))
    let women = text(#""members": 10, "women": 3"#, target: target)
    #expect(women.contains("1 more woman needed"))
  }

  @Test func `the share of the sex with fewer members stands beside that sex`() {
    let target = #""measure": "eitherSexShare", "atLeast": "40%""#
    #expect(text(#""members": 10, "women": 8"#, target: target).contains("2 men of 10 20.0% "))
    #expect(text(#""members": 10, "women": 2"#, target: target).contains("2 women of 10 20.0% "))
    #expect(text(#""members": 10, "women": 5"#, target: target).contains("5 women of 10 50.0% "))
  }

  @Test func `a derived number is marked where it stands`() {
    #expect(text(#""women": 9, "reportedPercent": 31"#).contains("9 women of 29 (derived)"))
    let women = text(#""members": 29, "reportedPercent": 31"#)
    #expect(women.contains("9 women (derived) of 29"))
    #expect(women.contains("derived (see the notes)"))
  }

  @Test func `what nobody counted is a question mark`() {
    #expect(text(#""women": 3"#).contains("3 women, total not given"))
    #expect(text(#""women": 3, "members": { "atLeast": 5 }"#).contains("3 women of 5 or more"))
    let part = TinyRegistry.indicator(
      "share", TinyRegistry.observation(#""whole": 11"#),
      target: #""measure": "share", "atLeast": "30%""#)
    #expect(CommandRun(["scorecard", "--full", "-"], input: part).output.contains("? of 11"))
    let few = text(#""members": 62, "women": { "atMost": 5 }"#)
    #expect(few.contains("at most 5 women of 62 at most 8.1%"))
    let open = text(#""women": { "atLeast": 1 }"#)
    #expect(open.contains("1 or more women, total not given the benchmark expects"))
    #expect(text(#""women": 0"#).contains("✗ not met no women, total not given 0.0% the"))
  }

  @Test func `a percentage alone is shown as reported`() {
    let coarse = text(#""reportedPercent": 20"#)
    #expect(coarse.contains("✗ not met 20%, as reported the benchmark expects at least 30%"))
    let open = text(#""reportedPercent": 29"#)
    #expect(open.contains("✗ not met 29%, as reported the"))
    let undecided = text(#""reportedPercent": 30"#)
    #expect(undecided.contains("? unclear 30%, as reported the"))
    let fine = text(#""reportedPercent": 20.58"#)
    #expect(fine.contains("20.58%, as reported the benchmark expects at least 30%"))
  }

  @Test func `the men's share is shown where it is judged`() {
    let target = #""measure": "eitherSexShare", "atLeast": "40%""#
    let men = text(#""reportedPercent": 70.5"#, target: target)
    #expect(men.contains("✗ not met men 29.5% (women 70.5%, as reported) the"), "\(men)")
    let women = text(#""reportedPercent": 29.5"#, target: target)
    #expect(women.contains("✗ not met 29.5%, as reported the"), "\(women)")
  }

  @Test func `what no change of hands can meet has a reason and no advice`() {
    let parity = #""measure": "eitherSexShare", "atLeast": "50%""#
    let odd = text(#""members": 7, "women": 3"#, target: parity)
    #expect(odd.contains("an odd number of members cannot be half women and half men"))
    #expect(!odd.contains("needed") && !odd.contains("too few"), "\(odd)")
    let two = #""measure": "women", "atLeast": 5"#
    let few = text(#""members": 3, "women": 1"#, target: two)
    #expect(few.contains("there are too few members") && !few.contains("needed"), "\(few)")
  }

  @Test func `no seats are added to a chamber or a force, nor more than there are people`() {
    let figures = #""members": 20, "women": 5"#
    let added = { (kind: String) in
      let registry = TinyRegistry.body(TinyRegistry.observation(figures))
        .replacing(#""kind": "other""#, with: #""kind": "\#(kind)""#)
      return CommandRun(["scorecard", "--full", "-"], input: registry).output
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(added("other").contains("1 more woman needed; or 2 added seats, all for women"))
    #expect(added("government").contains("1 more woman needed; or 2 added posts, all for women"))
    for kind in ["legislature", "missionUnit", "missionComponent", "securityForces"] {
      #expect(added(kind).contains("1 more woman needed; trend"), "\(kind)")
    }
    let most = text(
      #""members": 10, "women": 1"#, target: #""measure": "womenShare", "atLeast": "80%""#)
    #expect(most.contains("7 more women needed; trend"), "\(most)")
  }

  @Test func `a milestone without a due date is open, and a dispute is said beside the verdict`() {
    let planned = { (due: String) in
      CommandRun(
        ["scorecard", "--full", "-"],
        input: TinyRegistry.indicator(
          "milestone", TinyRegistry.observation(#""status": "planned""#),
          target: #""measure": "done"\#(due)"#)
      ).output
    }
    #expect(planned("").contains("– open") && planned("").contains(", no deadline"))
    #expect(planned(#", "dueBy": "2030-01-01""#).contains("– not due"))
    let disputed = TinyRegistry.body(
      TinyRegistry.observation(#""members": 10, "women": 3"#) + ", "
        + TinyRegistry.observation(#""members": 10, "women": 2, "alternate": true"#))
    let output = CommandRun(["scorecard", "--full", "-"], input: disputed).output
    #expect(output.contains("✓ met, sources disagree"), "\(output)")
  }

  @Test func `a place stands with the source that it is in`() {
    let registry = TinyRegistry.body(
      #"{ "period": "2020-Q2", "members": 62, "women": 1, "source": ["source", "b"], "#
        + #""locator": "para. 2" }"#
    ).replacing(#""sources": ["#, with: #""sources": [{ "id": "b", "title": "B" }, "#)
    let text = CommandRun(["scorecard", "--full", "-"], input: registry).output
    #expect(text.contains("(this quarter) [1] para. 2; [2]"), "\(text)")
    let brief = CommandRun(["scorecard", "--full", "-", "--format", "brief"], input: registry)
      .output
    #expect(brief.contains(" [1, para. 2][2]."), "\(brief)")
  }

  @Test(arguments: [
    (#""plain""#, "“plain” [1", "« plain » [1"),
    (#"{ "en": "few" }"#, "“few” [1", "« few » (en anglais dans le texte) [1"),
    (#"{ "fr": "peu" }"#, "“peu” (in French in the source) [1", "« peu » [1"),
    (
      #"{ "fr": "peu", "en": "few" }"#, "“few” [unofficial translation] [1", "« peu » [1"
    ),
    (
      #"{ "en": "few", "fr": "peu" }"#, "“few” [1", "« peu » [traduction non officielle] [1"
    ),
  ])
  func `a quotation says what language its source is in`(
    quote: String, english: String, french: String
  ) {
    let registry = TinyRegistry.body(TinyRegistry.observation(#""quote": \#(quote)"#))
    let brief = { (language: String) in
      CommandRun(
        ["scorecard", "--full", "-", "--format", "brief", "--language", language], input: registry
      ).output.replacing("\u{A0}", with: " ")
    }
    #expect(brief("en").contains(english), "\(brief("en"))")
    #expect(brief("fr").contains(french), "\(brief("fr"))")
  }

  @Test func `the routes are told apart`() {
    let some = text(#""seats": 30, "members": 27, "women": 8"#)
    #expect(some.contains("1 more woman needed; or 1 of the 3 vacant seats for women; "))
    let few = text(#""seats": 30, "members": 29, "women": 3"#)
    #expect(few.contains("filling the vacant seat is not enough"))
  }

  @Test func `a verdict that depends on vacant seats says so`() {
    let sensitive = text(#""seats": 147, "members": 133, "women": 40"#)
    #expect(sensitive.contains("✓ met on filled seats only"))
    #expect(sensitive.contains("depends on vacant seats, nobody to spare (see the notes)"))
    let ofSeats = text(
      #""seats": 147, "members": 133, "women": 40"#,
      target: #""measure": "womenShare", "atLeast": "30%", "denominator": "seats""#)
    #expect(ofSeats.contains("✗ not met; would be met on filled seats"))
    #expect(sensitive.contains("there are 133 members and 147 seats"))
  }

  @Test func `a body that has ended is not a body without data`() {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""members": 10, "women": 3"#),
      body: #", "ended": "2020-12-31""#
    ).replacing(#""targets": ["target"]"#, with: #""targets": []"#)
    let run = CommandRun(["scorecard", "--full", "-", "--period", "2021-Q1"], input: registry)
    #expect(run.output.contains("ended on 31 December 2020"))
    #expect(!run.output.contains("Nothing in the file"))
    #expect(!run.output.contains("3 women"))
  }

  @Test func `a note on what is reported later is not told beforehand`() {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""members": 10, "women": 3"#), body: #", "note": "Three of ten.""#)
    let run = { CommandRun(["scorecard", "--full", "-", "--period", $0], input: registry).output }
    #expect(run("2020-Q2").contains("Three of ten."))
    #expect(!run("2020-Q1").contains("Three of ten."))
  }

  @Test func `a period later than the file reports up to is marked`() {
    let line = "The file reports up to the second quarter of 2020; later figures may be missing."
    let figures = #""members": 10, "women": 3"#
    #expect(text(figures, options: ["--period", "2020-Q3"]).contains(line))
    #expect(!text(figures).contains(line))
  }

  @Test func `units and due dates are shown`() {
    let registry = TinyRegistry.indicator(
      "count", TinyRegistry.observation(#""value": { "atLeast": 2001 }"#),
      target: #""measure": "count", "atLeast": 2000, "dueBy": "2028-12-31""#
    ).replacing(#""kind": "count","#, with: #""kind": "count", "unit": "candidates","#)
    let output = CommandRun(["scorecard", "--full", "-"], input: registry).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(output.contains("more than 2,000 candidates"))
    #expect(output.contains("by 31 December 2028"))
  }

  @Test func `a straight line names its start, its goal and its end`() {
    let registry = TinyRegistry.body(
      #"{ "period": "2018-Q2", "members": 100, "women": 10, "source": "source" }, "#
        + TinyRegistry.observation(#""members": 100, "women": 20"#))
    let output = CommandRun(["scorecard", "--full", "-"], input: registry).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(output.contains("↑ +10 women, +10.0 percentage points since 2018-Q2 [1]"))
    #expect(output.contains("a straight line from 2018-Q2 [1] reaches 30% in 2022-Q2"))
  }

  @Test func `a number that did not change is not "+0"`() {
    let registry = TinyRegistry.indicator(
      "count",
      #"{ "period": "2018-Q2", "value": 3, "source": "source" }, "#
        + TinyRegistry.observation(#""value": 3"#), target: #""measure": "count", "atLeast": 4"#)
    let output = CommandRun(["scorecard", "--full", "-"], input: registry).output
    #expect(output.contains("unchanged since 2018-Q2") && !output.contains("+0"))
  }

  @Test func `bands are shown where the target has them`() {
    let target = #""measure": "womenShare", "atLeast": "30%", "near": "25%", "exceeds": "40%""#
    #expect(text(#""members": 100, "women": 27"#, target: target).contains("approaches the target"))
    #expect(text(#""members": 100, "women": 24"#, target: target).contains("misses the target"))
    #expect(text(#""members": 100, "women": 45"#, target: target).contains("exceeds the target"))
    #expect(!text(#""members": 100, "women": 27"#).contains("the target\n"))
  }

  @Test func `what was done long ago is not stale, what is planned is`() {
    let run = { (status: String) in
      CommandRun(
        ["scorecard", "--full", "-", "--period", "2024-Q2"],
        input: TinyRegistry.indicator(
          "milestone", TinyRegistry.observation(#""status": "\#(status)""#),
          target: #""measure": "done""#)
      ).output
    }
    #expect(run("done").contains("(16 quarters old)"))
    #expect(run("planned").contains("(16 quarters old, stale)"))
  }

  @Test func `words without a number grow stale like figures`() {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""reportedTrend": "decreased", "quote": "fell""#))
    let old = CommandRun(["scorecard", "--full", "-", "--period", "2022-Q2"], input: registry)
      .output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      old.contains(
        "the source gives no figure for this: “fell”, 2020-Q2 (8 quarters old, stale) [1]"))
    let fresh = CommandRun(["scorecard", "--full", "-"], input: registry).output
    #expect(!fresh.contains("stale"))
  }

  @Test func `control characters of the file do not reach the terminal`() {
    let registry = TinyRegistry.body(TinyRegistry.observation(#""members": 10, "women": 3"#))
      .replacing(#""name": "Body""#, with: #""name": "A\u001b[31mB\u202eC\nD""#)
    let output = CommandRun(["scorecard", "--full", "-"], input: registry).output
    #expect(!output.contains("\u{1B}") && !output.contains("\u{202E}"))
    #expect(output.contains("A [31mBC D"))
  }

  @Test func `a met share does not look unmet either`() {
    let exact = #""measure": "womenShare", "atLeast": "33.33%""#
    #expect(text(#""members": 3, "women": 1"#, target: exact).contains("1 woman of 3 33.33% "))
    let third = #""measure": "womenShare", "atLeast": "1/3""#
    #expect(text(#""members": 3, "women": 1"#, target: third).contains("1 woman of 3 33.3% "))
  }

  @Test func `one miss of many is not "100.0 per cent"`() {
    let bodies = (0..<3_000).map { index in
      """
      { "id": "b\(index)", "name": "B", "kind": "other", "targets": ["t"], "observations": [
        { "period": "2020-Q2", "members": 10, "women": \(index == 0 ? 9 : 10), "source": "s" }] }
      """
    }
    let registry = """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2",
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [{ "id": "t", "name": "T", "basis": "law", "measure": "womenShare",
                      "atLeast": "30%" }],
        "bodies": [\(bodies.joined(separator: ","))] }
      """
    let output = CommandRun(["scorecard", "--full", "-", "--format", "brief"], input: registry)
      .output
    #expect(output.contains("29,999 of the 30,000 members (99.997 per cent)"))
  }

  @Test func `a body that is wholly vacant is not judged by an old figure`() {
    let registry = TinyRegistry.body(
      #"{ "period": "2019-Q1", "members": 5, "women": 3, "source": "source" }, "#
        + TinyRegistry.observation(#""seats": 7, "vacant": 7"#))
    let output = CommandRun(["scorecard", "--full", "-"], input: registry).output
    #expect(output.contains("– not applicable"))
    #expect(output.contains("nobody serves in it"))
    #expect(!output.contains("60.0%"))
  }

  @Test func `nothing of nothing is not "no data"`() {
    let registry = TinyRegistry.indicator(
      "share", TinyRegistry.observation(#""part": 0, "whole": 0"#),
      target: #""measure": "share", "atLeast": "30%""#)
    let output = CommandRun(["scorecard", "--full", "-"], input: registry).output
    #expect(output.contains("there is nothing to take a share of"))
  }

  @Test func `a straight line that ends in the past is left out`() {
    let registry = TinyRegistry.body(
      #"{ "period": "2018-Q1", "members": 100, "women": 1, "source": "source" }, "#
        + #"{ "period": "2018-Q2", "members": 100, "women": 20, "source": "source" }"#)
    let output = CommandRun(["scorecard", "--full", "-", "--period", "2019-Q1"], input: registry)
      .output
    #expect(!output.contains("a straight line"))
  }
}

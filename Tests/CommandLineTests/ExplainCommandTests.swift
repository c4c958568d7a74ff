import Testing

@testable import wps_cli

/// `wps-cli explain`: the calculation behind a verdict.
@Suite struct ExplainCommandTests {
  /// The explanation in one line.
  private func explain(
    _ registry: String, _ arguments: [String] = ["body"]
  ) -> String {
    let run = CommandRun(["explain", "--file", "-"] + arguments, input: registry)
    #expect(run.status == .success)
    return run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func body(
    _ figures: String, target: String = #""measure": "womenShare", "atLeast": "30%""#
  ) -> String {
    TinyRegistry.body(TinyRegistry.observation(figures), target: target)
  }

  @Test func `every step of an exact share`() {
    let text = explain(body(#""members": 62, "women": 1, "quote": "only one woman""#))
    #expect(
      text.contains(
        "1. Observation the latest observation up to 2020-Q2 on the share of women among members "
          + "2020-Q2 (this quarter) [1] “only one woman”"))
    #expect(text.contains("2. Counts seats: 62 or more (follows) members: 62 (given)"))
    #expect(text.contains("women: 1 (given) men: 61 (follows) seats = members + vacant seats;"))
    #expect(text.contains("3. Value share of women among members: 1 ÷ 62 ≈ 1.6%"))
    #expect(text.contains("4. Threshold at least 30%"))
    #expect(text.contains("5. Verdict 1 ÷ 62 ≈ 1.6% < 30% → not met"))
    #expect(
      text.contains(
        "30% of 62 is 18.6, rounded up to 19 19 needed, 1 there: 18 short 18 more women needed"))
    #expect(text.hasSuffix("Sources [1] Source"))
  }

  @Test func `French has the same steps`() {
    let text = explain(body(#""members": 10, "women": 3"#), ["body", "--language", "fr"])
    #expect(
      text.contains("3. Valeur part des femmes parmi les membres\u{A0}: 3 ÷ 10 = 30,0\u{A0}%"))
    #expect(text.contains("30\u{A0}% de 10 font 3 il en faut 3, il y en a 3\u{A0}: aucune marge"))
  }

  @Test func `what a percentage leaves is counted in French`() {
    let exact = explain(body(#""women": 9, "reportedPercent": 31"#), ["body", "--language", "fr"])
    #expect(exact.contains("ne laisse qu’une possibilité (29 membres)"))
    #expect(exact.contains("femmes\u{A0}: 9 (chiffre donné)"))
    let range = explain(body(#""women": 90, "reportedPercent": 31"#), ["body", "--language", "fr"])
    #expect(range.contains("ne laisse que ces possibilités (de 282 à 299 membres)"), "\(range)")
  }

  @Test func `another source's figure stands there once`() {
    let text = explain(
      TinyRegistry.body(
        TinyRegistry.observation(#""members": 10, "women": 3"#)
          + ", "
          + TinyRegistry.observation(
            #""members": 10, "women": 2, "flag": "provisional", "alternate": true"#)))
    let words = "another source, kept for comparison: 2 women of 10 (20.0%; provisional) [1]"
    #expect(text.contains(words), "\(text)")
    #expect(text.split(separator: "2 women of 10").count == 2)
    #expect(text.contains("the sources disagree on whether the target is met"))
  }

  @Test(arguments: [
    (
      #""women": 9, "reportedPercent": 31"#,
      "the reported 31%, rounded or cut off, leaves only 29 members"
    ),
    (#""members": 29, "reportedPercent": 31"#, "rounded or cut off, leaves only 9 women"),
    (#""reportedPercent": 20"#, "the reported 20%, rounded or cut off, bounds the share alone"),
    (#""reportedPercent": 20"#, "between 19/100 (19.0%) and 21/100 (21.0%)"),
    (#""women": 6"#, "between 0/1 (0.0%) and 1/1 (100.0%)"),
    (#""members": 10, "women": 4"#, "3 needed, 4 there 7."),
    (#""members": 10, "women": 0"#, "women: 0 (given)"),
  ])
  func `what a figure leaves open`(figures: String, words: String) {
    let text = explain(body(figures))
    #expect(text.contains(words), "\(text)")
  }

  @Test func `an exact number is no range, and a bound is plain`() {
    let headcount = #""measure": "women", "atLeast": 20"#
    let exact = explain(body(#""members": 121, "women": 12"#, target: headcount))
    #expect(exact.contains("Value number of women: 12 4."))
    #expect(exact.contains("seats: 121 or more ("))
    let open = explain(body(#""women": { "atLeast": 12, "atMost": 15 }"#, target: headcount))
    #expect(open.contains("number of women: between 12 and 15"))
    let count = TinyRegistry.indicator(
      "count", TinyRegistry.observation(#""value": 3"#),
      target: #""measure": "count", "atLeast": 4"#)
    #expect(explain(count, ["indicator"]).contains("Value number: 3 "))
  }

  @Test func `the ends of a range are told apart`() {
    let fine = explain(body(#""reportedPercent": 20.58"#))
    #expect(fine.contains("between 2057/10000 (20.57%) and 2059/10000 (20.59%)"))
    let close = explain(
      body(#""members": { "atLeast": 3000000, "atMost": 3000001 }, "women": 1000000"#))
    #expect(
      close.contains("between 1000000/3000001 (33.33332%) and 1/3 (33.33333%)"), "\(close)")
  }

  @Test func `steps, bands and force of a target`() {
    let target =
      #""measure": "womenShare", "atLeast": "30%", "near": "25%", "dueBy": "2025-12-31", "steps": "#
      + #"[{ "from": "2019-Q1", "atLeast": "28%" }, { "from": "2021-Q1", "atLeast": "29%" }], "#
      + #""from": "2018-01-01""#
    let registry = body(#""members": 100, "women": 27"#, target: target)
      .replacing(#""period": "2020-Q2""#, with: #""period": "2018-Q2""#)
    let text = explain(registry)
    #expect(
      text.contains("(1 April to 30 June 2020); the benchmark expects at least 28%: Target ═"))
    #expect(
      text.contains(
        "Threshold at least 28% from 2019-Q1 on (in force in 2020-Q2) at least 29% from 2021-Q1 on "
          + "final threshold: at least 30%, by 31 December 2025 in force from 1 January 2018"))
    #expect(
      text.contains("27.0% < 28% → not met approaches the target: at least 25%, where “approaches”")
    )
    // Before the first step the final threshold holds, and so does its date.
    let before = explain(registry, ["body", "--period", "2018-Q2"])
    #expect(before.contains("at least 30%: Target, by 31 December 2025 ═"))
    #expect(before.contains("at least 30%, by 31 December 2025 (in force in 2018-Q2)"))
  }

  @Test(arguments: [
    (20, "misses the target: below 25%, where “approaches” begins"),
    (25, "approaches the target: at least 25%, where “approaches” begins"),
    (39, "meets the target: below 40%, where “exceeds” begins"),
    (40, "exceeds the target: at least 40%, where “exceeds” begins"),
  ])
  func `a rating says which band it comes from`(women: Int, words: String) {
    let target = #""measure": "womenShare", "atLeast": "30%", "near": "25%", "exceeds": "40%""#
    let text = explain(body(#""members": 100, "women": \#(women)"#, target: target))
    #expect(text.contains(words))
  }

  /// The explanation of a series of two figures.
  private func pace(
    _ then: String, _ now: String, dueBy: String = "2025-12-31", language: String = "en"
  ) -> String {
    let registry = TinyRegistry.body(
      #"{ "period": "2018-Q2", \#(then), "source": "source" }, "# + TinyRegistry.observation(now),
      target: #""measure": "womenShare", "atLeast": "30%", "dueBy": "\#(dueBy)""#)
    return explain(registry, ["body", "--language", language])
  }

  @Test func `trend and pace with their arithmetic`() {
    let text = pace(#""members": 100, "women": 7"#, #""members": 120, "women": 12"#)
    let lines = [
      "2018-Q2 [1]: 7 ÷ 100 = 7.0%; 2020-Q2 [1]: 12 ÷ 120 = 10.0%",
      "↑ +5 women, +3.0 percentage points since 2018-Q2 [1]",
      "baseline, 2018-Q2 [1]: 7 ÷ 100 = 7.0%",
      "rate: (1/10 − 7/100) ÷ 8 quarters = 3/800 = +0.375 percentage points a quarter",
      "rate required by 31 December 2025: (3/10 − 7/100) ÷ 30 quarters = 23/3000",
      "≈ +0.767 percentage points a quarter",
      "R = (3/800) ÷ (23/3000) = 45/92 ≈ 0.49; 0 ≤ R < 0.60",
      "at this rate: (3/10 − 1/10) ÷ (3/800) = 160/3, rounded up to 54 quarters after 2020-Q2",
      "limited progress, a straight line from 2018-Q2 [1] reaches 30% in 2033-Q4",
    ]
    #expect(text.contains(lines.joined(separator: " ")), "\(text)")
    let french = pace(
      #""members": 100, "women": 7"#, #""members": 120, "women": 12"#, language: "fr")
    #expect(french.contains("= 3/800 = +0,375 point de pourcentage par trimestre"), "\(french)")
    #expect(
      french.contains("160/3, soit 54 trimestres après le 2e\u{A0}trimestre 2020 en arrondissant"))
  }

  @Test func `a single quarter that is left is one`() {
    func left(women then: Int, _ now: Int, _ language: String = "en") -> String {
      pace(
        #""members": 100, "women": \#(then)"#, #""members": 100, "women": \#(now)"#,
        language: language)
    }
    #expect(left(women: 14, 29).contains("= 8/15, rounded up to 1 quarter after 2020-Q2"))
    #expect(left(women: 21, 29).contains("÷ (1/100) = 1 quarter after 2020-Q2"))
    #expect(left(women: 20, 28).contains("÷ (1/100) = 2 quarters after 2020-Q2"))
    #expect(
      left(women: 14, 29, "fr").contains(
        "= 8/15, soit 1 trimestre après le 2e\u{A0}trimestre 2020 en arrondissant"))
    #expect(
      left(women: 21, 29, "fr").contains("= 1 trimestre après le 2e\u{A0}trimestre 2020"))
    #expect(
      left(women: 20, 28, "fr").contains("= 2 trimestres après le 2e\u{A0}trimestre 2020"))
  }

  @Test func `the bands of the pace`() {
    let members = #""members": 100, "women": "#
    #expect(pace(members + "10", members + "8").contains("; R < 0 deteriorating"))
    #expect(pace(members + "10", members + "20").contains("; R ≥ 0.95 at this rate"))
    #expect(pace(members + "10", members + "14").contains("= 0.75; 0.60 ≤ R < 0.95 at this rate"))
    #expect(pace(members + "30", members + "20").contains("target already deteriorating"))
    let overdue = pace(members + "10", members + "20", dueBy: "2019-12-31")
    #expect(overdue.contains("due 31 December 2019, past") && !overdue.contains("R ="))
    let bare = explain(body(members + "20"))
    #expect(bare.contains("no earlier exact figure of the series to measure a pace from"))
  }

  @Test func `a milestone whose target alone has a due date`() {
    let registry = TinyRegistry.indicator(
      "milestone", TinyRegistry.observation(#""status": "planned""#),
      target: #""measure": "done", "dueBy": "2020-03-31""#)
    let text = explain(registry, ["indicator"])
    let words = "only the target has a due date (31 March 2020), not the milestone itself → not due"
    #expect(text.contains("planned; \(words)") && !text.contains("no due date"))
    #expect(
      !CommandRun(["scorecard", "--full", "-"], input: registry).output.contains("no due date"))
  }

  @Test func `one target of several`() {
    let two = TinyRegistry.body(
      TinyRegistry.observation(#""members": 10, "women": 3"#),
      target: #""measure": "womenShare", "atLeast": "30%" }, "#
        + #"{ "id": "parity", "name": "Parity", "basis": "policy", "measure": "womenShare", "#
        + #""atLeast": "50%""#
    ).replacing(#"["target"]"#, with: #"["target", "parity"]"#)
    #expect(explain(two).contains("the benchmark expects at least 30%: Target ═"))
    let one = explain(two, ["body", "--target", "parity"])
    #expect(one.contains("the policy sets at least 50%: Parity ═") && !one.contains("benchmark"))
  }

  @Test func `only the sources that a page cites are listed`() {
    let registry = body(
      #""members": 10, "women": 3"#,
      target: #""measure": "womenShare", "atLeast": "30%", "source": "law" }, "#
        + #"{ "id": "parity", "name": "Parity", "basis": "policy", "measure": "womenShare", "#
        + #""atLeast": "50%", "source": "plan""#
    ).replacing(#"["target"]"#, with: #"["target", "parity"]"#)
      .replacing(
        #""sources": ["#,
        with: #""sources": [{ "id": "law", "title": "Law" }, { "id": "plan", "title": "Plan" }, "#)
    #expect(explain(registry).hasSuffix("Sources [1] Source [2] Law [3] Plan"))
    let one = explain(registry, ["body", "--target", "parity"])
    #expect(one.contains("Parity [2] ═") && one.hasSuffix("Sources [1] Source [2] Plan"))
  }

  @Test func `figures of other sources alone are no verdict, and are shown`() {
    let text = explain(body(#""members": 30, "women": 10, "alternate": true"#))
    #expect(text.contains("another source, kept for comparison: 10 women of 30 (33.3%) [1]"))
    #expect(
      text.contains("up to 2020-Q2 only another source, kept for comparison, says anything of it"))
    #expect(!text.contains("no observation") && text.hasSuffix("Sources [1] Source"))
  }

  @Test(arguments: [
    (
      [],
      "'explain' needs one body, list, indicator or code of a diagnostic. Write 'wps-cli explain cvjr'"
    ),
    (["bdy"], "the file has no body, list or indicator 'bdy'. Did you mean 'body' (Body)?"),
    (
      ["body", "--target", "parity"],
      "'body' has no target 'parity'. It has target"
    ),
    (
      ["unkown-key"],
      "the file has no body, list or indicator 'unkown-key'. Did you mean 'unknown-key'?"
    ),
    (
      ["unknown-key"],
      "the file has no body, list or indicator 'unknown-key'. "
        + "It is the code of a diagnostic: 'wps-cli explain unknown-key'"
    ),
    (
      ["body", "--period", "20"],
      "'20' is not a period for '--period'. "
        + "Write it as 2020-Q2; a year as 2020, a half-year as 2020-S1, a month as 2020-04"
    ),
  ])
  func `a command that cannot be carried out`(arguments: [String], message: String) {
    let run = CommandRun(
      ["explain", "--file", "-"] + arguments, input: body(#""members": 10, "women": 3"#))
    #expect(run.status == .unusable)
    #expect(run.problems == "wps-cli: \(message)\n")
  }

  @Test func `a baseline of the same quarter gives no rate`() {
    let registry = TinyRegistry.body(
      #"{ "asAt": "2020-05-01", "members": 100, "women": 9, "source": "source" }, "#
        + #"{ "asAt": "2020-06-01", "members": 100, "women": 10, "source": "source" }"#)
    let run = CommandRun(["explain", "body", "--file", "-"], input: registry)
    #expect(run.output.contains("baseline, 1 May 2020 [1]: 9 ÷ 100 = 9.0%\n"))
    #expect(run.output.contains("of the same quarter, so that there is no rate yet"))
  }
}

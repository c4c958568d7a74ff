import Foundation
import Testing

@testable import wps_cli

/// The sentences and the charts on ceilings, and the calculations of all rules.
@Suite struct CeilingWordingTests: RuleWording {
  @Test func `under a ceiling the sex that has more is shown`() {
    let many = #""members": 85, "women": 5, "men": 80"#
    #expect(shown(many, Self.most).contains("80 men of 85 94.1% the law allows at most 2/3"))
    #expect(shown(many, Self.most, "html").contains("share of the sex with more members"))
    #expect(
      shown(many, Self.most, "html", in: "fr").contains("part du sexe le plus représenté"))
    let women = #""members": 10, "women": 8, "men": 2"#
    #expect(shown(women, Self.most).contains("8 women of 10 80.0%"))
    let unstated = #""women": 3, "men": 6, "unspecified": 1"#
    #expect(shown(unstated, Self.most).contains("6 men of 10, sex not stated of 1 60.0–70.0%"))
    #expect(
      shown(unstated, Self.most, "brief").contains(
        "six men were reported to be among the 10 members (60.0–70.0 per cent)"))
    let either = #""women": 5, "men": 4, "unspecified": 2"#
    #expect(shown(either, Self.most).contains("5 women, 4 men, sex not stated of 2 54.5–63.6%"))
    let follows = #""members": { "atLeast": 8, "atMost": 9 }, "women": 3"#
    #expect(shown(follows, Self.most).contains("5 to 6 men of 8 to 9 62.5–66.7%"))
    let alone = shown(#""men": 6"#, #""measure": "eitherSex", "atMost": 4"#)
    #expect(
      alone.contains("✗ not met 6 men, total not given the law allows at most 4 of either sex"))
    let percent = shown(#""reportedPercent": 25.5"#, Self.most)
    #expect(percent.contains("men 74.5% (women 25.5%, as reported)"), "\(percent)")
  }

  @Test func `who is too many gives way`() {
    let men = #""members": 85, "women": 5, "men": 80"#
    #expect(
      shown(men, Self.most).contains(
        "24 men too many: at most 56 of 85 are allowed; 24 women needed instead; or 35 added seats, "
          + "all for women"))
    #expect(
      shown(men, Self.most, in: "fr").contains(
        "24 hommes de trop : au plus 56 sur 85 sont admis ; il faut 24 femmes à la place"))
    let women = #""members": 10, "women": 7, "men": 3"#
    #expect(
      shown(women, Self.most).contains(
        "1 woman too many: at most 6 of 10 are allowed; 1 man needed instead"))
    #expect(
      shown(women, Self.most, in: "fr").contains(
        "1 femme de trop : au plus 6 sur 10 sont admises ; il faut 1 homme à la place"))
  }

  @Test func `a brief calls a ceiling one`() {
    let many = #""members": 85, "women": 5, "men": 80"#
    #expect(
      shown(many, Self.most, "brief").contains(
        "24 more men than the 56 allowed by the ceiling of 2/3 for either sex that the law sets"))
    #expect(
      shown(many, Self.most, "brief", in: "fr").contains(
        "soit 24 hommes de plus que les 56 qu’admet le plafond de 2/3 pour chaque sexe que fixe la "
          + "loi"))
    let few = #""members": 10, "women": 5, "men": 5"#
    #expect(shown(few, Self.most, "brief").contains("respecting the ceiling of 2/3"))
    #expect(shown(few, Self.most, "brief", in: "fr").contains("étant respecté"))
  }

  @Test func `the signs are those of the rule`() {
    let cases = [
      (#""members": 85, "women": 5, "men": 80"#, Self.most, "80 > 56 → not met"),
      (#""members": 10, "women": 5, "men": 5"#, Self.most, "5 ≤ 6 → met"),
      (#""members": 8, "women": 3, "men": 5"#, Self.table, "3 ≥ 3 → met"),
      (#""members": 8, "women": 2, "men": 6"#, Self.table, "2 < 3 → not met"),
      (#""members": 21, "women": 6, "men": 15"#, Self.nearest, "6 ≥ 6 → met"),
      (
        #""members": 21, "women": { "atLeast": 7, "atMost": 9 }"#, Self.nearest,
        "at least 7, so not below 6 → met"
      ),
      (
        #""members": 85, "men": { "atLeast": 60, "atMost": 70 }"#, Self.most,
        "at least 60, so above 56 → not met"
      ),
      (
        #""members": 85, "men": { "atLeast": 50, "atMost": 56 }"#, Self.most,
        "at most 56, so not above 56 → met"
      ),
      (#""women": 3, "men": 6, "unspecified": 1"#, Self.most, "between 6 and 7: 6 lies inside"),
      (#""reportedPercent": 25.5"#, Self.most, "above 74.4%, so above 2/3 → not met"),
    ]
    for (figures, target, words) in cases {
      let text = explained(figures, target)
      #expect(text.contains(words), "\(figures): \(text)")
    }
  }

  @Test func `an explanation shows the rule at the size`() {
    let row = explained(#""members": 8, "women": 3, "men": 5"#, Self.table)
    #expect(row.contains("4. Threshold 6 to 8 members: at least 3 of either sex 5. Verdict"))
    let most = explained(#""members": 85, "women": 5, "men": 80"#, Self.most)
    #expect(most.contains("2/3 of 85 is 170/3, rounded down to 56"))
    let exempt = explained(#""members": 2, "women": 0, "men": 2"#, Self.table)
    #expect(exempt.contains("up to 2 members: exempt"))
    let large = explained(#""members": 11, "women": 4, "men": 7"#, Self.table)
    #expect(
      large.contains("from 9 members on: at least 40% of either sex 40% of 11 is 4.4, rounded"))
  }

  // MARK: - Charts

  private func series(_ sizes: [Int], _ target: String) -> String {
    let observations = sizes.enumerated().map { index, size in
      #"{ "period": "20\#(18 + index)-Q1", "members": \#(size), "women": 3, "source": "source" }"#
    }
    return CommandRun(
      ["scorecard", "-", "--format", "html"],
      input: TinyRegistry.body(observations.joined(separator: ", "), target: target)
    ).output
  }

  @Test func `a line is drawn where one size makes it one`() {
    let isDrawn = { (page: String) in
      page.split(separator: "class=\"chart chart-wide\"").dropFirst().first?.split(
        separator: "</svg>"
      ).first?
      .contains("<path class=\"c-line\"") ?? false
    }
    for (sizes, target, words, isLine) in [
      ([8, 8], Self.table, "the dashed line is the target, in whole people", true),
      ([8, 9], Self.table, "no line shows the target, which goes by the size", false),
      ([10, 11], Self.most, "the dashed line is the most that the target allows", true),
      ([21, 21], Self.nearest, "the dashed line is the target, in whole people", true),
    ] {
      let page = series(sizes, target)
      #expect(page.contains(words), "\(target)")
      #expect(isDrawn(page) == isLine, "\(target)")
      #expect(!page.contains("300%"))
    }
  }

  @Test func `a bar says on which side of its target is enough`() {
    let row = shown(#""members": 8, "women": 3, "men": 5"#, Self.table, "html")
    #expect(row.contains(">3 of 8</text>"))
    let most = shown(#""members": 85, "women": 5, "men": 80"#, Self.most, "html")
    #expect(most.contains(">≤ 56 of 85</text>") || most.contains(">≤ 2/3</text>"))
    // A hook over what is allowed: a second line, which is level.
    let hook = #"y1="1.5""#
    #expect(most.contains(hook) && !row.contains(hook))
  }
}

import Foundation
import Testing

@testable import wps_cli

/// The sentences on rules with an arithmetic of their own.
@Suite struct RuleWordingTests {
  private func run(
    _ arguments: [String], _ figures: String, _ target: String, basis: String, body: String
  ) -> String {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(figures), target: target, body: body
    ).replacing(#""basis": "benchmark""#, with: #""basis": "\#(basis)""#)
    let run = CommandRun(
      arguments, input: registry, environment: ["LANG": "C.UTF-8", "NO_COLOR": "1"], columns: 200)
    // Lines are joined, so that an expectation need not know where they break.
    return run.output.split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
      .replacing("\u{A0}", with: " ")
  }

  private func shown(
    _ figures: String, _ target: String, _ format: String = "text", in language: String = "en",
    basis: String = "law", body: String = ""
  ) -> String {
    run(
      ["scorecard", "-", "--format", format, "--language", language], figures, target,
      basis: basis, body: body)
  }

  private func explained(
    _ figures: String, _ target: String, in language: String = "en", basis: String = "law"
  ) -> String {
    run(
      ["explain", "body", "--file", "-", "--language", language], figures, target, basis: basis,
      body: "")
  }

  private static let nearest =
    #""measure": "eitherSexShare", "atLeast": "30%", "rounding": "nearest""#
  private static let down = #""measure": "eitherSexShare", "atLeast": "50%", "rounding": "down""#
  private static let most = #""measure": "eitherSexShare", "atMost": "2/3""#
  private static let table =
    #""measure": "eitherSexShare", "atLeast": "40%", "#
    + #""bySize": [{ "upTo": 2, "exempt": true }, { "upTo": 3, "atLeast": 1 }, "#
    + #"{ "upTo": 5, "atLeast": 2 }, { "upTo": 8, "atLeast": 3 }]"#
  private static let each = #""measure": "eitherSex", "atLeast": 1"#

  // MARK: - Rounding and rows

  @Test(arguments: [
    ("law", "which the law rounds to 6"), ("policy", "which the policy rounds to 6"),
    ("commitment", "which the commitment rounds to 6"),
    ("benchmark", "which the benchmark rounds to 6"), ("advocacy", "which advocacy rounds to 6"),
  ])
  func `who rounds is who asks`(basis: String, words: String) {
    let text = shown(#""members": 21, "women": 6, "men": 15"#, Self.nearest, basis: basis)
    #expect(text.contains("30% of 21 is 6.3, \(words)"), "\(text)")
  }

  @Test func `where the law rounds, the words say to what`() {
    let figures = #""members": 21, "women": 6, "men": 15"#
    for format in ["text", "markdown", "html", "csv"] {
      #expect(shown(figures, Self.nearest, format).contains("is 6.3, which the law rounds to 6"))
    }
    #expect(
      shown(figures, Self.nearest, "brief").contains(
        "Met: 30 per cent of 21 is 6.3, which the law rounds to 6."))
    #expect(
      shown(figures, Self.nearest, "brief", in: "fr").contains(
        "Atteint : 30 % de 21 font 6,3, que la loi arrondit à l’entier le plus proche, soit 6."))
    #expect(
      shown(#""members": 165, "women": 82, "men": 83"#, Self.down).contains(
        "50% of 165 is 82.5, which the law rounds down to 82"))
  }

  @Test func `where the law does not decide, nothing is said of it`() {
    let text = shown(#""members": 21, "women": 9, "men": 12"#, Self.nearest)
    #expect(!text.contains("6.3") && !text.contains("the law rounds"), "\(text)")
  }

  @Test func `a row is told with the size and what it stands for`() {
    let figures = #""members": 8, "women": 3, "men": 5"#
    #expect(
      shown(figures, Self.table).contains(
        "of 8 members the law requires at least 3 of either sex, not 40%"))
    #expect(
      shown(figures, Self.table, in: "fr").contains(
        "sur 8 membres, la loi exige au moins 3 personnes de chaque sexe, et non 40 %"))
    let brief = shown(#""members": 8, "women": 2, "men": 6"#, Self.table, "brief")
    #expect(
      brief.contains("one woman fewer than the minimum of three of each sex that the law requires"))
  }

  @Test func `where the size is open, the words give an example of each outcome`() {
    let open = #""members": { "atLeast": 7, "atMost": 9 }, "women": 3, "men": { "atLeast": 5 }"#
    let words = "it depends on the size: 3 of 8 would do, 3 of 9 would not"
    #expect(shown(open, Self.table).contains(words))
    #expect(explained(open, Self.table).contains("\(words) → undetermined"))
    let exempt = #""members": { "atLeast": 2, "atMost": 3 }, "women": 1"#
    #expect(
      shown(exempt, Self.table, in: "fr").contains(
        "cela dépend de l’effectif : 1 sur 3 suffit, un organe de 2 est exempté"))
    let few = #""members": { "atLeast": 6, "atMost": 7 }, "women": 2"#
    #expect(
      explained(few, Self.table).contains("too few at every possible size → unmet"))
  }

  @Test(arguments: [
    ("law", "the law asks nothing of a body of 2 members", "la loi n’exige rien d’un organe de 2"),
    (
      "policy", "the policy asks nothing of a body of 2 members",
      "la politique ne demande rien à un organe de 2"
    ),
  ])
  func `what is exempt is so by whose words`(basis: String, english: String, french: String) {
    let figures = #""members": 2, "women": 0, "men": 2"#
    for format in ["text", "brief", "markdown", "html", "csv"] {
      #expect(shown(figures, Self.table, format, basis: basis).contains(english), "\(format)")
      #expect(shown(figures, Self.table, format, in: "fr", basis: basis).contains(french))
    }
    #expect(shown(figures, Self.table).contains("Body (exempt for its size)"))
    let one = shown(#""members": 1, "women": 1"#, Self.table)
    #expect(one.contains("the law asks nothing of a body of 1 member 3"), "\(one)")
  }

  // MARK: - Ceilings

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
      (#""members": 85, "women": 5, "men": 80"#, Self.most, "80 > 56 → unmet"),
      (#""members": 10, "women": 5, "men": 5"#, Self.most, "5 ≤ 6 → met"),
      (#""members": 8, "women": 3, "men": 5"#, Self.table, "3 ≥ 3 → met"),
      (#""members": 8, "women": 2, "men": 6"#, Self.table, "2 < 3 → unmet"),
      (#""members": 21, "women": 6, "men": 15"#, Self.nearest, "6 ≥ 6 → met"),
      (
        #""members": 21, "women": { "atLeast": 7, "atMost": 9 }"#, Self.nearest,
        "at least 7, so not below 6 → met"
      ),
      (
        #""members": 85, "men": { "atLeast": 60, "atMost": 70 }"#, Self.most,
        "at least 60, so above 56 → unmet"
      ),
      (
        #""members": 85, "men": { "atLeast": 50, "atMost": 56 }"#, Self.most,
        "at most 56, so not above 56 → met"
      ),
      (#""women": 3, "men": 6, "unspecified": 1"#, Self.most, "between 6 and 7: 6 lies inside"),
      (#""reportedPercent": 25.5"#, Self.most, "above 74.4%, so above 2/3 → unmet"),
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

  // MARK: - What cannot be, and what does not bind

  @Test(arguments: [
    (#""members": 1, "women": 1"#, each, "a body of 1 cannot have 1 of either sex"),
    (
      #""members": 3, "women": 1, "men": 2"#,
      #""measure": "eitherSexShare", "atLeast": "30%", "bySize": [{ "upTo": 4, "atLeast": 2 }]"#,
      "a body of 3 cannot have 2 of either sex"
    ),
    (
      #""members": 2, "women": 1, "men": 1"#,
      #""measure": "womenShare", "atLeast": "30%", "bySize": [{ "upTo": 4, "atLeast": 3 }]"#,
      "a body of 2 cannot have 3 women"
    ),
    (
      #""members": 7, "women": 3, "men": 4"#,
      #""measure": "eitherSexShare", "atMost": "60%", "bySize": [{ "upTo": 8, "atMost": 3 }]"#,
      "of 7 women and men one sex must have at least 4, and at most 3 are allowed"
    ),
    (
      #""members": 7, "women": 3, "men": 4"#, #""measure": "eitherSexShare", "atMost": "50%""#,
      "an odd number of members cannot be half women and half men"
    ),
  ])
  func `what cannot be has its own reason`(figures: String, target: String, reason: String) {
    #expect(shown(figures, target).contains(reason), "\(shown(figures, target))")
    #expect(!shown(figures, target).contains("needed"))
  }

  @Test func `what does not bind asks to endeavour`() {
    let target = #""measure": "eitherSexShare", "atLeast": "30%", "binding": false"#
    let figures = #""members": 10, "women": 2, "men": 8"#
    #expect(
      shown(figures, target).contains(
        "the law asks to endeavour to have at least 30% of either sex"))
    #expect(
      shown(figures, target, in: "fr").contains(
        "la loi demande de s’efforcer d’avoir au moins 30 % de chaque sexe"))
    let brief = shown(figures, target, "brief")
    #expect(brief.contains("of each sex that the law asks to endeavour to reach"))
    #expect(!brief.contains("requires"), "\(brief)")
    #expect(
      shown(figures, target, "brief", in: "fr").contains(
        "que la loi demande de s’efforcer d’atteindre"))
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
      page.split(separator: "class=\"series\"").dropFirst().first?.split(separator: "</svg>").first?
        .contains("goal-line") ?? false
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
    #expect(row.contains("the target is at 3 of 8"))
    let most = shown(#""members": 85, "women": 5, "men": 80"#, Self.most, "html")
    #expect(most.contains("the target is at most 2/3"))
    #expect(most.contains("the most that a target allows"))
    #expect(!row.contains("the most that a target allows"))
  }
}

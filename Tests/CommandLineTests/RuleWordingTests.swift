import Foundation
import Testing

@testable import wps_cli

/// The sentences on rules with an arithmetic of their own.
@Suite struct RuleWordingTests: RuleWording {
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
    #expect(explained(open, Self.table).contains("\(words) → unclear"))
    let exempt = #""members": { "atLeast": 2, "atMost": 3 }, "women": 1"#
    #expect(
      shown(exempt, Self.table, in: "fr").contains(
        "cela dépend de l’effectif : 1 sur 3 suffit, un organe de 2 est exempté"))
    let few = #""members": { "atLeast": 6, "atMost": 7 }, "women": 2"#
    #expect(
      explained(few, Self.table).contains("too few at every possible size → not met"))
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
    #expect(one.contains("the law asks nothing of a body of 1 member "), "\(one)")
  }

  @Test func `where the size changed, what is asked may be another`() {
    let observations = [(2019, 8), (2020, 9)].map { year, size in
      #"{ "period": "\#(year)-Q2", "members": \#(size), "women": 3, "source": "source" }"#
    }
    let registry = TinyRegistry.body(observations.joined(separator: ", "), target: Self.table)
    let output = ["en", "fr"].map { language in
      CommandRun(
        ["scorecard", "--full", "-", "--compare-with", "2019-Q2", "--language", language],
        input: registry
      ).output.split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
    }
    #expect(
      output[0].contains(
        "the target now asks for at least 40% of either sex; it asked for at least 3 of either sex")
    )
    #expect(output[1].contains("l’objectif est désormais d’au moins 40\u{A0}% de chaque sexe"))
  }

  @Test func `programs read the rule as the file has it`() throws {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""members": 8, "women": 3, "men": 5"#), target: Self.table)
    let target = try #require(
      (CommandRun.scorecard(registry)["targets"] as? [[String: Any]])?.first)
    #expect(target["atLeast"] as? String == "40%")
    #expect(target["atMost"] is NSNull && target["rounding"] is NSNull)
    #expect(target["binding"] as? Bool == true)
    let rows = try #require(target["bySize"] as? [[String: Any]])
    #expect(rows.count == 4 && rows[0]["exempt"] as? Bool == true)
    #expect(rows[3]["upTo"] as? Int == 8 && rows[3]["atLeast"] as? Int == 3)
  }

  @Test func `a table has the side of the threshold and what is too many`() throws {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""members": 85, "women": 5, "men": 80"#), target: Self.most)
    let row = try #require(CSVTable(registry).rows.first)
    #expect(row["required_sense"] == "atMost" && row["allowed"] == "56" && row["excess"] == "24")
    #expect(row["needed"] == "" && row["shortfall"] == "" && row["rounding"] == "")
    #expect(row["binding"] == "true")
    #expect(row["rule_label"] == "2/3 of 85 is 170/3, rounded down to 56")
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
}

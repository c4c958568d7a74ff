import Foundation
import Testing

@testable import wps_cli

/// What stands first: the women that there are and those that are missing, and the verdicts.
@Suite struct SummaryTests {
  /// A body with a figure of 2020-Q2.
  private struct Seat {
    let name: String
    let figures: String
    var targets = ["law"]
    var kind = "other"
    var period = "2020-Q2"

    var json: String {
      let targets = targets.map { #""\#($0)""# }.joined(separator: ", ")
      let id = name.lowercased().split { !$0.isASCII || !$0.isLetter }.joined(separator: "-")
      return #"{ "id": "\#(id)", "name": "\#(name)", "kind": "\#(kind)", "#
        + #""targets": [\#(targets)], "observations": [{ "period": "\#(period)", "#
        + #"\#(figures), "source": "s" }] }"#
    }
  }

  private func seat(_ name: String, _ women: Int, _ members: Int, _ targets: String...) -> Seat {
    Seat(
      name: name, figures: #""women": \#(women), "members": \#(members)"#,
      targets: targets.isEmpty ? ["law"] : targets)
  }

  /// The paragraph on everything, with plain spaces.
  private func overview(_ seats: [Seat], french: Bool = false, indicators: String = "") -> String {
    let registry = """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2",
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [
          { "id": "law", "name": "L", "basis": "law", "measure": "womenShare", "atLeast": "30%" },
          { "id": "plea", "name": "P", "basis": "advocacy", "measure": "womenShare",
            "atLeast": "50%" },
          { "id": "either", "name": "E", "basis": "law", "measure": "eitherSexShare",
            "atLeast": "30%" },
          { "id": "seats", "name": "S", "basis": "law", "measure": "womenShare",
            "denominator": "seats", "atLeast": "30%" },
          { "id": "doing", "name": "D", "basis": "commitment", "measure": "done" }],
        "bodies": [\(seats.map(\.json).joined(separator: ", "))],
        "indicators": [\(indicators)] }
      """
    let run = CommandRun(
      ["scorecard", "--full", "-", "--format", "brief", "--language", french ? "fr" : "en"],
      input: registry)
    #expect(run.status == .success, "\(run.problems)")
    let paragraphs = run.output.split(separator: "\n")
    return paragraphs.count > 2 ? String(paragraphs[2]).replacing("\u{A0}", with: " ") : run.output
  }

  private func begins(_ seats: [Seat], _ english: String, _ french: String) {
    let (found, trouve) = (overview(seats), overview(seats, french: true))
    #expect(found.hasPrefix(english), "\(found)")
    #expect(trouve.hasPrefix(french), "\(trouve)")
  }

  @Test func `it says body by body what is missing`() {
    begins(
      [seat("Gouvernement", 6, 28), seat("Conseil national", 32, 121)],
      "The Gouvernement needs 3 more women and the Conseil national 5 to reach the 30 per cent "
        + "that the law requires; women are 38 of their 149 members (25.5 per cent). Neither of the two "
        + "targets on women with current figures is met.",
      "Pour atteindre les 30 % exigés par la loi, il manque 3 femmes au Gouvernement et 5 au "
        + "Conseil national ; ensemble, 38 femmes sur 149 membres (25,5 %). ")
    begins(
      [seat("Sénat", 0, 3)],
      "The Sénat needs one more woman to reach the 30 per cent that the law requires; none of its "
        + "three members (0.0 per cent) is a woman. The one target",
      "Pour atteindre les 30 % exigés par la loi, il manque une femme au Sénat ; l’organe ne compte "
        + "aucune femme sur trois membres (0,0 %). Le seul objectif")
  }

  @Test func `those that need nobody stay in the sum`() {
    begins(
      [seat("Sénat", 5, 10), seat("Banbali", 1, 10)],
      "The Banbali needs 2 more women to reach the 30 per cent that the law requires; women are 6 "
        + "of the 20 members (30.0 per cent) of the Sénat and the Banbali. ",
      "Pour atteindre les 30 % exigés par la loi, il manque 2 femmes dans l’organe « Banbali » ; "
        + "Sénat et Banbali comptent 6 femmes sur 20 membres (30,0 %). ")
  }

  @Test func `where the bases or shares are others, it speaks of targets`() {
    begins(
      [seat("Sénat", 1, 10), seat("Conseil", 1, 10, "plea")],
      "The Sénat needs 2 more women and the Conseil 4 to meet their targets; ",
      "Pour atteindre les objectifs fixés, il manque 2 femmes au Sénat et 4 au Conseil ; ")
    begins(
      [seat("Conseil", 1, 10, "plea")], "The Conseil needs 4 more women to meet its target; ",
      "Pour atteindre l’objectif fixé, il manque 4 femmes au Conseil ; ")
    // Only what is missed asks for anything.
    begins(
      [seat("Sénat", 1, 10), seat("Conseil", 5, 10, "plea")],
      "The Sénat needs 2 more women to reach the 30 per cent that the law requires; ",
      "Pour atteindre les 30 % exigés par la loi, il manque 2 femmes au Sénat ; ")
  }

  @Test func `where nobody is missing, the law is said to be reached`() {
    begins(
      [seat("Gouvernement", 10, 28), seat("Sénat", 19, 60)],
      "Women are 29 of the 88 members (33.0 per cent) of the Gouvernement and the Sénat; the 30 "
        + "per cent that the law requires is reached in both. Both targets on women with current "
        + "figures are met.",
      "Le Gouvernement et le Sénat comptent 29 femmes sur 88 membres (33,0 %) ; les 30 % exigés "
        + "par la loi sont atteints dans les deux. Les deux objectifs relatifs aux femmes dont le "
        + "chiffre est récent sont atteints.")
    begins(
      [seat("Sénat", 9, 28)],
      "Women are 9 of the 28 members (32.1 per cent) of the Sénat; the 30 per cent that the law "
        + "requires is reached. The one target on women with a current figure is met.",
      "Le Sénat compte 9 femmes sur 28 membres (32,1 %) ; les 30 % exigés par la loi sont atteints. "
    )
  }

  @Test func `where men are too few, it says so`() {
    begins(
      [seat("Conseil", 8, 10, "either")],
      "Women are 8 of the 10 members (80.0 per cent) of the Conseil. Men are too few in the "
        + "Conseil (by one). The one target on women with a current figure is not met.",
      "Le Conseil compte 8 femmes sur 10 membres (80,0 %). Il manque un homme au "
        + "Conseil. Le seul objectif relatif aux femmes dont le chiffre est récent n’est pas")
  }

  @Test func `what cannot be decided is not said to be reached`() {
    let text = overview([seat("Sénat", 9, 28, "seats")])
    #expect(
      text.hasPrefix(
        "Women are 9 of the 28 members (32.1 per cent of the members, not of the seats) of the Sénat. The one"
      ))
    #expect(text.contains("with a current figure is unclear."))
  }

  @Test func `more than three bodies are not named`() {
    let names = ["Sénat", "Conseil", "Comité", "Bureau"]
    begins(
      names.map { seat($0, $0 == "Sénat" ? 5 : 1, 10) },
      "Of the 4 bodies with current and exact figures, 3 need, between them, 6 more women to reach "
        + "the 30 per cent that the law requires; women are 8 of the 40 members (20.0 per cent) of "
        + "all 4. Of the four targets on women with current figures, one is met and three are not",
      "Dans 3 des 4 organes dont les chiffres sont récents et exacts, il manque au total 6 femmes "
        + "pour atteindre les 30 % exigés par la loi ; les 4 organes comptent 8 femmes sur 40 "
        + "membres (20,0 %). Sur les quatre objectifs relatifs aux femmes dont le chiffre est "
        + "récent, un est atteint et trois ne sont pas atteints.")
    begins(
      names.map { seat($0, $0 == "Sénat" ? 1 : 5, 10) },
      "Of the 4 bodies with current and exact figures, one, the Sénat, needs 2 more women to ",
      "Dans un seul des 4 organes dont les chiffres sont récents et exacts (Sénat), il manque 2 ")
    begins(
      names.map { seat($0, 1, 10) },
      "All 4 bodies with current and exact figures need, between them, 8 more women to ",
      "Dans les 4 organes dont les chiffres sont récents et exacts, il manque au total 8 femmes "
        + "pour atteindre les 30 % exigés par la loi ; ils comptent 4 femmes sur 40 membres (10,0 ")
  }

  @Test func `where no body is counted, it says so, and no number`() {
    begins(
      [Seat(name: "Sénat", figures: #""women": 3"#)],
      "No body has a current, exact figure to hold against a target on women. The one target on "
        + "women with a current figure is unclear. Left out of the sum: Sénat (not known "
        + "exactly).",
      "Aucun organe n’a de chiffre récent et exact à comparer à un objectif relatif aux femmes. ")
    begins(
      [Seat(name: "Sénat", figures: #""women": 3, "members": 9"#, targets: [])],
      "No body has a target on women in force. Left out of the sum: Sénat (no target on women",
      "Aucun organe n’a d’objectif relatif aux femmes en vigueur. Hors de cette somme : Sénat (")
  }

  @Test func `no soldier is in the headline`() {
    var army = seat("Force", 10, 1000)
    army.kind = "missionComponent"
    begins(
      [army],
      "Apart from missions and forces, no body has a target on women in force. The one target on "
        + "women with a current figure is not met. Units and components of missions, counted "
        + "apart: 10 women of 1,000 members (1.0 per cent); 290 more women needed. Left out of the "
        + "sum: Force (counted apart, with missions and forces).",
      "Missions et forces mises à part, aucun organe n’a d’objectif relatif aux femmes en vigueur.")
    let text = overview([seat("Sénat", 3, 10), army])
    #expect(text.hasPrefix("Women are 3 of the 10 members (30.0 per cent) of the Sénat; "))
  }

  @Test func `old figures are told apart, as what was`() {
    let old = Seat(name: "Conseil", figures: #""women": 3, "members": 10"#, period: "2015-Q1")
    let older = Seat(name: "Bureau", figures: #""women": 1, "members": 10"#, period: "2015-Q1")
    let text = overview([seat("Sénat", 1, 10), old, older])
    #expect(
      text.contains(
        "The one target on women with a current figure is not met; by older figures, one more was "
          + "met and one was not met. Left out of the sum: Conseil, Bureau (no current figure)."),
      "\(text)")
    let french = overview([old], french: true)
    #expect(
      french.contains(
        "Aucun objectif relatif aux femmes n’a de chiffre récent ; selon un chiffre plus ancien, un "
          + "objectif était atteint. Hors de cette somme : "), "\(french)")
  }

  @Test func `bodies left out are named where they are few, and counted where they are many`() {
    let names = ["Conseil", "Bureau", "Comité", "Cour", "Chambre"]
    let seats = names.map { Seat(name: $0, figures: #""women": 3"#) }
    let few = overview([seat("Sénat", 1, 10)] + seats.dropLast())
    #expect(
      few.contains("Left out of the sum: Conseil, Bureau, Comité, Cour (not known exactly)."),
      "\(few)")
    let many = overview([seat("Sénat", 1, 10)] + seats)
    #expect(many.contains("Left out of the sum: 5 bodies (not known exactly)."), "\(many)")
  }

  @Test func `commitments have counts of their own`() {
    let milestone = { (id: String, status: String) in
      #"{ "id": "\#(id)", "name": "\#(id)", "kind": "milestone", "targets": ["doing"], "#
        + #""observations": [{ "period": "2020-Q2", "status": "\#(status)", "source": "s" }] }"#
    }
    let indicators = [
      milestone("a", "done"), milestone("b", "done"), milestone("c", "abandoned"),
    ].joined(separator: ", ")
    let text = overview([seat("Sénat", 3, 10)], indicators: indicators)
    #expect(
      text.contains(
        "The one target on women with a current figure is met. Of the three commitments with "
          + "current reports, two are met and one is not met."), "\(text)")
    #expect(overview([], indicators: indicators).hasPrefix("Of the three commitments"))
  }

  @Test func `bodies without women are named`() {
    let text = overview([seat("Sénat", 0, 10), seat("Conseil", 0, 9), seat("Bureau", 1, 3)])
    #expect(text.contains("By current figures there is no woman in 2 bodies: Sénat, Conseil."))
    let french = overview([seat("Sénat", 0, 10)], french: true)
    #expect(french.contains("Un organe ne compte aucune femme, selon un chiffre récent : Sénat."))
  }

  /// 40 of 133 members are enough, and would not be of the 147 seats.
  @Test(arguments: [
    ("en", "Body: met on filled seats only."),
    ("fr", "Body\u{A0}: atteint sur les seuls sièges pourvus."),
  ])
  func `the headline says where a target is met of the filled seats alone`(
    language: String, words: String
  ) {
    let registry = TinyRegistry.body(
      #"{ "period": "2020-Q2", "seats": 147, "members": 133, "women": 40, "source": "source" }"#)
    let run = CommandRun(
      ["scorecard", "--full", "-", "--format", "brief", "--language", language], input: registry)
    let lead = run.output.split(separator: "\n").dropFirst(2).prefix(1).joined()
    #expect(lead.contains(words), "\(lead)")
    let full = registry.replacing("147", with: "133")
    let other = CommandRun(
      ["scorecard", "--full", "-", "--format", "brief", "--language", language], input: full)
    #expect(!other.output.contains(words))
  }

  /// Of seven members no split is half women and half men: one woman more would not do.
  @Test func `no number is asked for where none would help`() {
    let registry = TinyRegistry.body(
      #"{ "period": "2020-Q2", "members": 7, "women": 3, "source": "source" }"#,
      target: #""measure": "eitherSexShare", "atLeast": "50%""#)
    for language in ["en", "fr"] {
      let run = CommandRun(
        ["scorecard", "--full", "-", "--format", "brief", "--language", language], input: registry)
      let lead = run.output.split(separator: "\n").dropFirst(2).prefix(1).joined()
      #expect(lead.contains("42"), "\(run.output)")
      for advice in ["needs", "too few", "il manque", "trop peu"] {
        #expect(!lead.contains(advice), "\(lead)")
      }
    }
  }

  @Test(arguments: ["text", "brief", "markdown", "html"])
  func `the headline stands before everything else`(format: String) throws {
    let shipped = Repository.root.appending(path: "indicators.json").path
    let run = CommandRun([
      "scorecard", "--full", shipped, "--period", "2022-Q2", "--format", format,
    ])
    let text = run.output.replacing(#/<[^>]*>/#, with: "")
      .split { $0.isWhitespace }.joined(separator: " ")
    // The full brief has no later figures beside it.
    let headline =
      format == "brief"
      ? "The Government needs 3 more women and the National Transition Council 5 to reach the 30 "
        + "per cent that the law requires; women are 38 of their 149 members (25.5 per cent)."
      : "By June 2022 the Government needed 3 more women and the National Transition Council 5 to "
        + "reach the 30 per cent that the law requires; women were 38 of their 149 members (25.5 "
        + "per cent)."
    let found = try #require(text.range(of: headline), "\(format)")
    let first = try #require(text.range(of: "(CVJR)"))
    #expect(found.lowerBound < first.lowerBound)
    #expect(!text.contains("14,116") && !text.contains("40.0 per cent"))
  }
}

import Testing

@testable import wps_cli

/// What a row says that a number alone would not: whose it is, of what, and what it rests on.
@Suite struct BoardRowTests {
  @Test func `where men are judged, the direction is theirs`() {
    let fell = BoardRowRegistry(
      BoardRowRegistry.eitherSex, #""period": "2024-Q3", "men": 6, "members": 20"#,
      #""period": "2025-Q3", "men": 4, "members": 20"#)
    #expect(fell.line().contains("20.0%↓ 4/20 men"))
    #expect(fell.page().contains("↓|decreased|"))
    let neither = BoardRowRegistry(
      BoardRowRegistry.eitherSex,
      #""period": "2024-Q3", "men": 4, "women": 10, "members": 20, "other": 6"#,
      #""period": "2025-Q3", "men": 4, "women": 16, "members": 20"#)
    // The women's share rose, the men's did not.
    #expect(neither.line().contains("20.0%→ 4/20 men"))
    #expect(neither.page().contains("as in 2024"))
    // A source speaks of the women; nobody says what became of the men.
    let said = BoardRowRegistry(
      BoardRowRegistry.eitherSex,
      #""period": "2025-Q3", "men": 4, "members": 20, "reportedTrend": "increased""#)
    #expect(said.line().contains("20.0%  4/20 men"))
    let women = BoardRowRegistry(
      BoardRowRegistry.eitherSex, #""period": "2024-Q3", "women": 6, "members": 20"#,
      #""period": "2025-Q3", "women": 4, "members": 20"#)
    #expect(women.line().contains("20.0%↓ 4/20 "))
  }

  @Test func `a published percentage that is the men's says so`() {
    let men = BoardRowRegistry(
      BoardRowRegistry.eitherSex, #""period": "2025-Q3", "reportedPercent": 80"#)
    #expect(men.line().contains("20%  % only, men"))
    #expect(men.line(in: "fr").contains("20 %  % seul, hommes"))
    #expect(men.rows()[0][1] == "20%, men (women 80%), no head count")
    #expect(men.rows(in: "fr")[0][1] == "20 %, hommes (femmes 80 %), effectif non publié")
    #expect(men.picture().contains("men (women 80%), no head count"))
    #expect(men.page().contains("men (women 80%), no head count"))
    let women = BoardRowRegistry(
      BoardRowRegistry.eitherSex, #""period": "2025-Q3", "reportedPercent": 20"#)
    #expect(women.rows()[0][1] == "20%, no head count")
    #expect(!women.line().contains("men"))
  }

  @Test func `positions without a row of their body name it`() {
    func body(_ name: String, targets: String) -> String {
      """
      { "id": "\(name.lowercased())", "name": "\(name)", "kind": "other", "targets": [\(targets)],
        "positions": [{ "id": "chair", "name": "Chairperson", "targets": ["held"] }],
        "observations": [{ "period": "2025-Q3", "women": 6, "members": 20, "source": "s",
          "holders": { "chair": "man" } }] }
      """
    }
    let bodies = ["Senate", "House", "Court"]
    let alone = BoardRowRegistry(
      bodies: bodies.map { body($0, targets: "") }.joined(separator: ", "))
    for name in bodies {
      #expect(alone.lines().contains { $0.hasPrefix("✗ \(name): Chairperson ") })
      #expect(alone.lines(in: "fr").contains { $0.hasPrefix("✗ \(name) : Chairperson ") })
      #expect(alone.rows().contains { $0[0] == "\(name): Chairperson" })
      #expect(alone.picture().contains("|\(name): Chairperson|"))
      #expect(alone.page().contains("|Chairperson|\(name)|"))
    }
    // Under its body a position is placed, and not cut while there is room.
    let placed = BoardRowRegistry(bodies: body("A", targets: #""t30""#))
    #expect(placed.lines().contains { $0.hasPrefix("✗  Chairperson ") })
    #expect(placed.rows().contains { $0[0] == "– Chairperson" })
    // What it would take is not taken for who holds it.
    #expect(placed.picture().contains("a woman in the position"))
    #expect(placed.picture().contains("|held by a man|"))
    #expect(placed.rows(in: "fr")[1][1] == "titulaire : un homme")
  }

  @Test func `the text's own arithmetic is told where the share contradicts the verdict`() {
    let rounded = BoardRowRegistry(
      BoardRowRegistry.womenShare + #", "rounding": "nearest""#,
      #""period": "2025-Q3", "women": 6, "members": 21"#)
    let words = "30% of 21 is 6.3, which the law rounds to 6"
    #expect(rounded.line().contains("6/21§ "))
    #expect(rounded.lines().contains { $0.contains("§ decided by the rule’s own rounding") })
    #expect(rounded.rows()[0][2].hasPrefix("✓ met; \(words);"))
    #expect(rounded.picture().replacing("|", with: " ").contains("which the law rounds"))
    #expect(rounded.page().contains("|\(words)|"))
    #expect(rounded.rows(in: "fr")[0][2].contains("que la loi arrondit"))
    // With seven it is met by the share too.
    let plain = BoardRowRegistry(
      BoardRowRegistry.womenShare + #", "rounding": "nearest""#,
      #""period": "2025-Q3", "women": 7, "members": 21"#)
    #expect(!plain.lines().contains { $0.contains("§") })
    #expect(plain.rows()[0][2] == "✓ met; 30% by law")
  }

  @Test func `the target says of what and of whom it asks, and what it asks in the end`() {
    let seats = BoardRowRegistry(
      BoardRowRegistry.womenShare + #", "denominator": "seats""#,
      #""period": "2025-Q3", "women": 3, "members": 9, "seats": 12"#)
    #expect(seats.line().contains("3/12 seats "))
    #expect(seats.line(in: "fr").contains("3/12 sièges "))
    #expect(seats.rows()[0][1] == "25.0%, 3 of 12 seats")
    #expect(seats.rows()[0][2].contains("; 30% of the seats by law"))
    let either = BoardRowRegistry(
      BoardRowRegistry.eitherSex, #""period": "2025-Q3", "women": 6, "members": 20"#)
    #expect(either.rows()[0][2].contains("; 40% of either sex by law"))
    #expect(either.rows(in: "fr")[0][2].contains("40 % de chaque sexe (loi)"))
    let steps = #", "steps": [{ "from": "2024", "atLeast": "20%" }], "dueBy": "2030-12-31""#
    let interim = BoardRowRegistry(
      BoardRowRegistry.womenShare + steps, #""period": "2025-Q3", "women": 5, "members": 20"#)
    #expect(interim.rows()[0][2] == "✓ met; 20% by law, 30% by 2030")
    #expect(interim.rows(in: "fr")[0][2].hasSuffix("20 % (loi), 30 % d’ici à 2030"))
    #expect(interim.page().contains("30% by 31 December 2030"))
    let endless = BoardRowRegistry(
      BoardRowRegistry.womenShare + #", "steps": [{ "from": "2024", "atLeast": "20%" }]"#,
      #""period": "2025-Q3", "women": 5, "members": 20"#)
    #expect(endless.rows()[0][2] == "✓ met; 20% by law, 30% in the end")
  }

  @Test func `what is due later is not yet met`() {
    let ahead = BoardRowRegistry(
      BoardRowRegistry.womenShare + #", "dueBy": "2028-12-31""#,
      #""period": "2025-Q3", "women": 5, "members": 20"#)
    #expect(ahead.rows()[0][2] == "✗ not yet met, due 2028; 30% by law; 1 more woman")
    #expect(ahead.rows(in: "fr")[0][2].hasPrefix("✗ pas encore atteint, échéance 2028 ;"))
    #expect(ahead.page().contains("|not yet met, due 2028|"))
    let past = BoardRowRegistry(
      BoardRowRegistry.womenShare + #", "dueBy": "2025-06-30""#,
      #""period": "2025-Q3", "women": 5, "members": 20"#)
    #expect(past.rows()[0][2] == "✗ not met; 30% by law, by 2025; 1 more woman")
  }

  @Test func `verdicts on which sources disagree are told apart`() {
    func against(_ others: Int...) -> BoardRowRegistry {
      let figures = others.enumerated().map { index, women in
        """
        { "period": "2025-Q3", "women": \(women), "members": 30, "alternate": true,
          "source": "s\(index + 2)" }
        """
      }
      return BoardRowRegistry(
        bodies: """
          { "id": "b", "name": "Body", "kind": "other", "targets": ["t30"], "observations": [
            { "period": "2025-Q3", "women": 6, "members": 30, "source": "s" },
            \(figures.joined(separator: ", ")) ] }
          """)
    }
    let harmless = against(7)
    #expect(harmless.line().hasPrefix("✗ Body") && harmless.line().contains("6/30≠"))
    let contested = against(12)
    #expect(contested.line().hasPrefix("✗!Body") && contested.line().contains("6/30≠"))
    #expect(contested.lines().contains { $0.contains("! sources disagree") })
    #expect(contested.rows()[0][2].hasPrefix("✗ not met, sources disagree;"))
    let outvoted = against(12, 11)
    #expect(outvoted.line().hasPrefix("✗!Body"))
    #expect(outvoted.rows()[0][2].hasPrefix("✗ sources disagree: not met;"))
    #expect(outvoted.rows(in: "fr")[0][2].hasPrefix("✗ les sources se contredisent : non atteint"))
    #expect(outvoted.picture().contains("|sources disagree: not met|"))
    #expect(outvoted.page().contains("|sources disagree: not met|"))
  }

  @Test func `a total that was worked out is never told as if it were counted`() {
    let derived = BoardRowRegistry(
      BoardRowRegistry.womenShare, #""period": "2025-Q3", "women": 9, "reportedPercent": 31"#)
    #expect(derived.line().contains("9/29* "))
    #expect(derived.rows()[0][1] == "31.0%, 9 of 29, total worked out")
    #expect(derived.rows()[0][2].hasPrefix("✓ met, according to the published percentage;"))
    #expect(derived.page().contains("|met, according to the published percentage|"))
    let table = CommandRun(
      ["scorecard", "-", "--format", "csv", "--language", "en"], input: derived.text
    ).output
    #expect(table.contains(",9,29 (derived),"))
  }

  @Test func `a number of women is told once`() {
    let one = BoardRowRegistry(
      #""measure": "women", "atLeast": 3"#, #""period": "2025-Q3", "women": 1"#)
    #expect(one.rows()[0][1] == "1 woman")
    #expect(!one.line().contains("1/?"))
    let known = BoardRowRegistry(
      #""measure": "women", "atLeast": 3"#, #""period": "2025-Q3", "women": 1, "members": 8"#)
    #expect(known.rows()[0][1] == "1 of 8")
    #expect(known.line().contains(" 1/8 "))
  }

  @Test func `an old figure has its year beside the sign`() {
    let old = BoardRowRegistry(
      BoardRowRegistry.womenShare, #""period": "2021-Q3", "women": 5, "members": 20"#)
    #expect(old.line().hasPrefix("✗ '21 Body"))
    #expect(old.line().contains(" 30% 1 more "))
    let new = BoardRowRegistry(
      BoardRowRegistry.womenShare, #""period": "2025-Q3", "women": 5, "members": 20"#)
    #expect(new.line().hasPrefix("✗ Body"))
  }

  @Test func `parts are counted by their verdicts`() {
    func party(_ figures: [String]) -> BoardRowRegistry {
      let parts = figures.indices.map { #"{ "id": "p\#($0)", "name": "P\#($0)" }"# }
      let given = figures.enumerated().map { #""p\#($0)": { \#($1) }"# }
      return BoardRowRegistry(
        target: #""measure": "women", "atLeast": 2, "each": "party""#,
        bodies: """
          { "id": "b", "name": "Body", "kind": "other", "targets": ["t30"],
            "breakdowns": [{ "id": "party", "name": "Party",
              "parts": [\(parts.joined(separator: ", "))] }],
            "observations": [{ "period": "2025-Q3", "members": 30, "source": "s",
              "by": { "party": { \(given.joined(separator: ", ")) } } }] }
          """)
    }
    let (few, many) = (#""women": 1"#, #""women": 3"#)
    #expect(party([few, few, few]).lines().contains("    Thirty: not met for all 3"))
    #expect(party([few, few]).lines(in: "fr").contains("    Thirty : non atteint pour les 2"))
    #expect(party([few, many, few]).lines().contains("    Thirty: met for 1, not met for 2"))
  }
}

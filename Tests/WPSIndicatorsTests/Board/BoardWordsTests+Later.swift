import Testing

@testable import WPSIndicators

/// What a board says of a time that later figures of the same file are of.
extension BoardWordsTests {
  /// Figures of a later time, of a body that has none before, or a body that has.
  private func later(_ first: String?, more: String = "", targets: [String]? = nil) throws
    -> Scorecard
  {
    let first = first.map { [(#""period": "2025-Q2""#, $0)] } ?? []
    return try SmallFile(
      targets: targets ?? [SmallFile.law()],
      bodies: [
        SmallFile.body(
          "Council", first + [(Self.now, #""women": 35, "members": 100"#)], more: more)
      ]
    ).scorecard("2025-Q2")
  }

  @Test func `the headline is of its time where it is later overtaken`() throws {
    let scorecard = try later(#""women": 25, "members": 100"#)
    for format in [ScorecardFormat.text, .brief, .markdown, .svg] {
      let english = Self.plain(scorecard, format)
      #expect(
        english.contains(
          "By June 2025 the Council needed 5 more women to reach the 30 per cent that the law "
            + "requires; women were 25 of its 100 members (25.0 per cent)"), "\(english)")
      let french = Self.plain(scorecard, format, in: .french)
      #expect(
        french.contains(
          "Fin juin 2025, il manquait 5 femmes dans l’organe « Council » pour atteindre les 30 % "
            + "exigés par la loi ; l’organe comptait 25 femmes sur 100 membres (25,0 %)"),
        "\(french)")
    }
  }

  @Test func `what is counted later had not been counted by then`() throws {
    let scorecard = try later(nil)
    for format in [ScorecardFormat.text, .brief, .markdown] {
      let english = Self.plain(scorecard, format)
      #expect(
        english.contains(
          "By June 2025 women had not been counted in the one body with a target on women."),
        "\(english)")
      #expect(!english.contains("have never"), "\(english)")
      #expect(
        Self.plain(scorecard, format, in: .french).contains(
          "Fin juin 2025, les femmes n’avaient pas encore été comptées dans le seul organe soumis à "
            + "un objectif."))
    }
    let beside = try SmallFile(
      bodies: [
        SmallFile.body("Council", [(Self.now, #""women": 35, "members": 100"#)]),
        SmallFile.body("Senate", [(#""period": "2025-Q2""#, #""women": 35, "members": 100"#)]),
        SmallFile.body("Court", []),
      ]
    ).scorecard("2025-Q2")
    let text = Self.plain(beside)
    #expect(text.contains("Never counted: 1. Not counted by then: 1."), "\(text)")
    #expect(Self.plain(beside, .markdown).contains("1 never counted, 1 not counted by then"))
    let brief = Self.plain(beside, .brief)
    #expect(brief.contains("One has never been counted; one had not been counted by then."))
    #expect(brief.contains("No figure has ever been reported for the Court."), "\(brief)")
    #expect(brief.contains("No figure had been reported by then for the Council."), "\(brief)")
  }

  @Test func `a brief tells no verdict on a target that has ended by then`() throws {
    let ended = SmallFile.law("t30", #""atLeast": "30%", "to": "2025-09-30""#)
    let brief = Self.plain(try later(#""women": 25, "members": 100"#, targets: [ended]), .brief)
    #expect(brief.contains("Council, 35 of 100, 35.0 per cent [1]"), "\(brief)")
  }

  @Test func `later reports on positions are told with their body`() throws {
    let chair = #""positions": [{ "id": "chair", "name": "Chair", "targets": ["woman"] }],"#
    let woman =
      #"{ "id": "woman", "name": "W", "basis": "law", "measure": "heldByWoman" }"#
    func figures(_ holder: String) -> String {
      "\"women\": 35, \"members\": 100, \"holders\": { \"chair\": \"\(holder)\" }"
    }
    let scorecard = try SmallFile(
      targets: [SmallFile.law(), woman],
      bodies: [
        SmallFile.body(
          "Council", [(#""period": "2025-Q2""#, figures("man")), (Self.now, figures("woman"))],
          more: chair)
      ]
    ).scorecard("2025-Q2")
    for format in [ScorecardFormat.text, .markdown, .html] {
      let text = Self.plain(scorecard, format)
      #expect(text.contains("woman, met, Oct–Dec 2025") && text.contains("Council"), "\(text)")
    }
  }

  @Test func `a file reports no further than it does, unless it has later figures`() throws {
    func scorecard(_ time: String) throws -> Scorecard {
      var file = SmallFile(
        bodies: [SmallFile.body("Council", [(time, #""women": 35, "members": 100"#)])])
      file.reportingPeriod = "2025-Q2"
      return try file.scorecard("2025-Q4")
    }
    for format in [ScorecardFormat.text, .brief, .markdown, .html] {
      let upTo = Self.plain(try scorecard(#""period": "2025-Q2""#), format, in: .french)
      #expect(upTo.contains("Fichier arrêté au 2e trimestre 2025"), "\(upTo)")
      let beyond = Self.plain(try scorecard(#""period": "2025-Q3""#), format, in: .french)
      #expect(!beyond.contains("Fichier arrêté"), "\(beyond)")
    }
  }
}

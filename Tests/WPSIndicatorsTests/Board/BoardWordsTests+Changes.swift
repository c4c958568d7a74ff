import Testing

@testable import WPSIndicators

/// What a board says has changed.
extension BoardWordsTests {
  private func compared(
    _ now: String, targets: [String] = [SmallFile.law()], ids: String = #"["t30"]"#,
    more: [String] = []
  ) throws -> Scorecard {
    try SmallFile(
      targets: targets,
      bodies: [
        SmallFile.body(
          "Body", [(#""period": "2024-Q4""#, #""women": 25, "members": 100"#), (Self.now, now)],
          targets: ids)
      ] + more
    ).scorecard(since: "2024-Q4")
  }

  @Test func `verdicts on one target are compared`() throws {
    let scorecard = try compared(
      #""women": 35, "members": 100"#,
      targets: [SmallFile.law(), SmallFile.law("most", #""atMost": "30%""#)],
      ids: #"["t30", "most"]"#)
    #expect(scorecard.comparison?.flips.count == 2)
    let changes = try #require(scorecard.board().changes)
    #expect(changes.up.map { $0.assessment.target?.id } == ["t30"])
    #expect(changes.down.map { $0.assessment.target?.id } == ["most"])
    #expect(!changes.hasNoFlip && changes.unchanged == 0)
    for format in [ScorecardFormat.text, .markdown] {
      let text = Self.plain(scorecard, format)
      #expect(
        text.contains("Body, 30% by law: not met → met; 25.0% (25 of 100) → 35.0%"), "\(text)")
      #expect(text.contains("Body, at most 30% by law: met → not met"), "\(text)")
      #expect(!text.contains("No verdict has changed"), "\(text)")
    }
    let brief = Self.plain(scorecard, .brief)
    #expect(
      brief.contains(
        "Since the fourth quarter of 2024, one target has come to be met (Body, 30 per cent by law, "
          + "25.0 to 35.0 per cent"), "\(brief)")
  }

  @Test func `figures of two series are not compared`() throws {
    let scorecard = try compared(#""women": 35, "members": 100, "flag": "break""#)
    let changed = "not met → met; 25.0% (25 of 100) → 35.0% (35 of 100)"
    #expect(
      Self.plain(scorecard).contains(
        "not met → met; now 35.0% (35 of 100), a new series; 25.0% (25 of 100) before, not "
          + "comparable"))
    #expect(
      Self.plain(scorecard, in: .french).contains(
        "désormais 35,0 % (35 sur 100), nouvelle série ; auparavant 25,0 % (25 sur 100), non "
          + "comparable"))
    let same = try compared(#""women": 35, "members": 100"#)
    #expect(Self.plain(same).contains(changed) && !Self.plain(same).contains("break"))
  }

  @Test func `a number that is another is told`() throws {
    let count = """
      { "id": "ten", "name": "Ten", "basis": "policy", "measure": "women", "atLeast": 40 }
      """
    let scorecard = try compared(
      #""women": 35, "members": 140"#, targets: [count], ids: #"["ten"]"#,
      more: [
        SmallFile.body(
          "Same", [(#""period": "2024-Q4""#, #""women": 1, "members": 10"#)],
          targets: #"["ten"]"#, more: #""staleAfterQuarters": 8,"#)
      ])
    let changes = try #require(scorecard.board().changes)
    #expect(changes.changedOtherwise.map { $0.row.subject.id } == ["body"])
    #expect(changes.unchanged == 1)
    let text = Self.plain(scorecard)
    #expect(text.contains("→ Body: 25") && text.contains("→ 35"), "\(text)")
    #expect(text.contains("One other is as it was."), "\(text)")
  }

  @Test func `a target that came into force is told`() throws {
    let scorecard = try compared(
      #""women": 25, "members": 100"#,
      targets: [SmallFile.law("new", #""atLeast": "30%", "from": "2025-01-01""#)],
      ids: #"["new"]"#)
    let text = Self.plain(scorecard)
    #expect(text.contains("✗ Body: target now in force, not met; 25.0% (25 of 100)"), "\(text)")
    #expect(!text.contains("as it was") && !text.contains("No verdict"), "\(text)")
  }

  @Test func `what went out of date did so, whatever was said of it besides`() throws {
    let shipped = try BoardTrial.shipped()
    let scorecard = Scorecard(
      of: shipped, for: try #require(Period("2024-Q1")), comparedWith: Period("2022-Q2"))
    let changes = try #require(scorecard.board().changes)
    let stale = Set(changes.newlyStale.map { $0.row.lead.key })
    let grewOld = scorecard.board().shownRows.filter { row in
      scorecard.comparison?.change(of: row.lead)?.causes.contains(.becameStale) ?? false
    }
    #expect(stale == Set(grewOld.map { $0.lead.key }) && stale.count > 1)
    #expect(!changes.hasNoFlip)
  }
}

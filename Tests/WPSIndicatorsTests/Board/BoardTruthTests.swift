import Testing

@testable import WPSIndicators

/// What a board, a brief and a comparison must not say, since the file does not.
@Suite struct BoardTruthTests {
  private func rendered(
    _ bodies: String, as format: ScorecardFormat = .text, since: String? = "2023-Q2",
    in language: Language = .english
  ) throws -> String {
    let text = """
      { "formatVersion": 1, "title": "Test", "reportingPeriod": "2024-Q2",
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [
          { "id": "law", "name": "A law", "basis": "law", "measure": "womenShare",
            "atLeast": "30%", "bySize": [{ "upTo": 3, "exempt": true },
              { "upTo": 8, "atLeast": 2 }] },
          { "id": "half", "name": "Half", "basis": "policy", "measure": "womenShare",
            "atLeast": "50%" }
        ],
        "bodies": [\(bodies)] }
      """
    let reading = Registry.read(SourceText(name: "f", text))
    let registry = try #require(reading.registry, "\(reading.diagnostics)")
    let scorecard = Scorecard(
      of: registry, for: registry.reportingPeriod,
      comparedWith: try since.map { try #require(Period($0)) })
    let rendered = scorecard.rendered(as: format, in: language)
    return String(decoding: rendered, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private static func body(_ id: String, _ targets: String, _ figures: String...) -> String {
    let observed = figures.map { #"{ \#($0), "source": "s" }"# }.joined(separator: ", ")
    return """
      { "id": "\(id.lowercased())", "name": "\(id)", "kind": "other", "targets": [\(targets)],
        "observations": [\(observed)] }
      """
  }

  @Test func `who comes to be exempt, or is so no more, is told as that`() throws {
    let bodies = [
      Self.body(
        "Small", #""law""#, #""period": "2023-Q2", "women": 1, "members": 10"#,
        #""period": "2024-Q2", "women": 0, "members": 3"#),
      Self.body(
        "Grown", #""law""#, #""period": "2023-Q2", "women": 0, "members": 2"#,
        #""period": "2024-Q2", "women": 1, "members": 5"#),
      Self.body("New", #""law""#, #""period": "2024-Q2", "women": 0, "members": 3"#),
    ].joined(separator: ",")
    let text = try rendered(bodies)
    #expect(text.contains("– Small: not met → exempt for its size"))
    #expect(text.contains("✗ Grown: exempt for its size → not met"))
    #expect(text.contains("+ New: first count, 0% (0 of 3); exempt for its size"), "\(text)")
    for mark in ["↑ Grown", "↓ Small"] { #expect(!text.contains(mark)) }
    let brief = try rendered(bodies, as: .brief)
    #expect(!brief.contains("rose in") && !brief.contains("fell in"), "\(brief)")
    #expect(brief.contains("Grown, no longer exempt for its size: not met"))
    let french = try rendered(bodies, as: .brief, in: .french)
    #expect(
      french.contains("Grown, fin de l’exemption : non atteint"),
      "\(french)")
  }

  @Test func `a rule by size that meets its first figure has not changed`() throws {
    let bodies = Self.body("New", #""law""#, #""period": "2024-Q2", "women": 1, "members": 6"#)
    for format in [ScorecardFormat.html, .text, .markdown] {
      #expect(!(try rendered(bodies, as: format).contains("it asked for")), "\(format)")
    }
  }

  @Test func `one of two targets is not all`() throws {
    let bodies = Self.body(
      "Board", #""law", "half""#, #""period": "2023-Q2", "women": 2, "members": 10"#,
      #""period": "2024-Q2", "women": 4, "members": 10"#)
    let other = Self.body("Other", #""half""#, #""period": "2024-Q2", "women": 1, "members": 10"#)
    let brief = try rendered([bodies, other].joined(separator: ","), as: .brief)
    #expect(brief.contains("meets all its targets on women"), "\(brief)")
    #expect(brief.contains("one target has come to be met (Board, 30 per cent by law"), "\(brief)")
    #expect(!brief.contains("has come to meet its target"))
    let french = try rendered([bodies, other].joined(separator: ","), as: .brief, in: .french)
    #expect(french.contains("n’atteint tous ses objectifs sur les femmes"), "\(french)")
  }

  @Test func `what is counted later was never called uncounted`() throws {
    let bodies = [
      Self.body("Later", #""half""#, #""period": "2024-Q4", "women": 1, "members": 10"#),
      Self.body("Never", #""half""#),
      Self.body("Now", #""half""#, #""period": "2024-Q2", "women": 1, "members": 10"#),
    ].joined(separator: ",")
    let text = try rendered(bodies, as: .markdown, since: nil)
    #expect(text.contains("not counted by then"), "\(text)")
    #expect(text.contains("never counted"))
    let french = try rendered(bodies, as: .markdown, since: nil, in: .french)
    #expect(french.contains("pas encore relevé"))
  }

  @Test func `a direction that was told long ago is no arrow of today`() throws {
    let old = Self.body(
      "Old", #""half""#, #""period": "2016-Q2", "reportedTrend": "decreased""#)
    #expect(!(try rendered(old, since: nil).contains("↓")))
    let new = Self.body(
      "New", #""half""#, #""period": "2024-Q1", "reportedTrend": "decreased""#)
    #expect(try rendered(new, since: nil).contains("↓"))
  }

  @Test func `a number between two stands in French behind sur`() throws {
    let bodies = Self.body(
      "Conseil", #""half""#,
      #""period": "2024-Q2", "women": 1, "members": { "atLeast": 4, "atMost": 5 }"#)
    let text = try rendered(bodies, as: .brief, since: nil, in: .french)
    #expect(!text.contains("sur de"), "\(text)")
  }
}

import Testing

@testable import WPSIndicators

/// What a row says beside its figure: who asks, by when, what else is asked, and with which caution.
@Suite struct BoardRowWordsTests {
  private func text(
    _ bodies: String, _ format: ScorecardFormat = .text, in language: Language = .english
  ) throws -> String {
    let text = """
      { "formatVersion": 1, "title": "Test", "reportingPeriod": "2024-Q2",
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [
          { "id": "law", "name": "A law", "basis": "law", "measure": "womenShare",
            "atLeast": "30%" },
          { "id": "sized", "name": "By size", "basis": "law", "measure": "womenShare",
            "atLeast": "30%", "bySize": [{ "upTo": 8, "atLeast": 2 }, { "upTo": 20, "atLeast": 3 }] },
          { "id": "plan", "name": "A plan", "basis": "policy", "measure": "womenShare",
            "atLeast": "50%", "dueBy": "2028-12-31" },
          { "id": "four", "name": "Four women", "basis": "law", "measure": "women", "atLeast": 4 }
        ],
        "bodies": [\(bodies)] }
      """
    let reading = Registry.read(SourceText(name: "f", text))
    let registry = try #require(reading.registry, "\(reading.diagnostics)")
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    return String(decoding: scorecard.rendered(as: format, in: language), as: UTF8.self)
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  private static func body(_ id: String, _ targets: String, _ figures: String) -> String {
    """
    { "id": "\(id.lowercased())", "name": "\(id)", "kind": "other", "targets": [\(targets)],
      "observations": [{ "period": "2024-Q2", \(figures), "source": "s" }] }
    """
  }

  private func line(of name: String, in text: String) -> String {
    text.split(separator: "\n").last { $0.contains(name) && $0.contains("/") }?.split(
      separator: " "
    )
    .joined(separator: " ") ?? text
  }

  @Test func `a goal that no law sets is marked, and by when it is due`() throws {
    let bodies = [
      Self.body("Court", #""law""#, #""women": 1, "members": 10"#),
      Self.body("Office", #""plan""#, #""women": 1, "members": 10"#),
    ].joined(separator: ",")
    let text = try text(bodies)
    #expect(line(of: "Court", in: text).contains(" 30% 2 more"), "\(text)")
    #expect(line(of: "Office", in: text).contains(" 50%° 4 more"))
    #expect(text.contains("° no binding law"))
    #expect(line(of: "Office", in: text).hasPrefix("✗ →28 Office"))
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("→28 due 2028") && words.contains("2 not met (1 due later)"), "\(text)")
    let french = try self.text(bodies, in: .french).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(french.contains("2 non atteints (dont 1 à échéance future)"), "\(french)")
  }

  @Test func `a target that is met beside one that is not is told with its row`() throws {
    let body = Self.body("Court", #""law", "plan""#, #""women": 4, "members": 10"#)
    let also = "Also: 30% by law, met"
    for format in [ScorecardFormat.text, .markdown, .html] {
      #expect(try text(body, format).contains(also), "\(format)")
    }
    let french = try text(body, in: .french)
    #expect(french.contains("Aussi : 30 % (loi), atteint"), "\(french)")
    // What stands alike needs no second line.
    let alike = Self.body("Court", #""law", "plan""#, #""women": 1, "members": 10"#)
    #expect(try !text(alike).contains("Also:"))
  }

  @Test func `a sum says of how many bodies it is`() throws {
    let two = [
      Self.body("Court", #""law""#, #""women": 1, "members": 10"#),
      Self.body("Board", #""law""#, #""women": 4, "members": 10"#),
    ]
    #expect(try text(two.joined(separator: ",")).contains("together 5 of 20 (25.0%), 2 short"))
    let third = Self.body("Panel", #""law""#, #""women": 1"#)
    let all = (two + [third]).joined(separator: ",")
    #expect(try text(all).contains("2 of 3 bodies: 5 of 20 (25.0%), 2 short"))
    #expect(
      try text(all, in: .french).contains("2 organes sur 3 : 5 sur 20 (25,0 %), manque 2"))
  }

  @Test func `a number is asked of women, and of a size that is unknown no number`() throws {
    let bodies = [
      Self.body("Court", #""four""#, #""women": 3, "members": 10"#),
      Self.body("Board", #""sized""#, #""women": 2"#),
      Self.body("Panel", #""sized""#, #""women": 2, "members": { "atLeast": 10, "atMost": 12 }"#),
    ].joined(separator: ",")
    let text = try text(bodies)
    #expect(line(of: "Court", in: text).contains("3/10 4 women 1 more"), "\(text)")
    #expect(line(of: "Board", in: text).contains("2/? size"), "\(text)")
    #expect(line(of: "Panel", in: text).contains("2/10-12 3 women"), "\(text)")
    #expect(text.contains("size by its size, which is unknown"))
    #expect(try self.text(bodies, .markdown).contains("by its size, which is unknown"))
  }

  @Test func `a figure with a caution is marked`() throws {
    let bodies = Self.body(
      "Court", #""law""#, #""women": 1, "members": 10, "flag": "provisional""#)
    let text = try text(bodies)
    #expect(line(of: "Court", in: text).contains("1/10†"), "\(text)")
    #expect(text.contains("† read with caution"))
    #expect(try self.text(bodies, .markdown).contains("1 of 10, provisional"))
  }

  @Test func `without groups there is no heading`() throws {
    let text = try text(Self.body("Court", #""law""#, #""women": 1, "members": 10"#))
    #expect(!text.contains("Other\n"), "\(text)")
  }
}

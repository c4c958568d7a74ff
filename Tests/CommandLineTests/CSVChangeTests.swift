import Testing

/// What the full table says in words of a change.
@Suite struct CSVChangeTests {
  @Test(arguments: ["en", "fr"])
  func `an amount does not begin with its sign`(language: String) throws {
    let registry = BoardRowRegistry(
      BoardRowRegistry.womenShare, #""period": "2024-Q3", "women": 1, "members": 10"#,
      #""period": "2025-Q3", "women": 3, "members": 10"#
    ).text
    let table = try CSVTable(registry, ["--language", language, "--compare-with", "2024-Q4"])
    let label = try #require(table.rows.first?["change_label"])
    // Behind a semicolon a spreadsheet would calculate with it, but for an apostrophe.
    #expect(!label.contains("'"), "\(label)")
    let words = language == "en" ? "; change: +2 women" : "\u{A0}; évolution\u{A0}: +2 femmes"
    #expect(label.contains(words), "\(label)")
  }
}

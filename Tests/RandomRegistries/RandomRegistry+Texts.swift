extension RandomRegistry {
  /// What other formats take for their own: HTML, Markdown, CSV, spreadsheets, terminals; and what
  /// turns the direction of writing, joins with its neighbours, or cannot be seen.
  static let pieces = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- c -->", "</td>", "<br>",
    "<https://evil.example>", "<a@evil.example>", "javascript:alert(1)",
    "[l](http://evil.example)", "![i](x.png)", "[x]: http://evil.example", "[^1]", "[[1]]", "a|b",
    "|", "||", "| --- |", "\\|", "\\", "\\\\|", "`", "``x``", "```", "~~~", "*b*", "**", "__u__",
    "_i_", "~~s~~", "&lt;", "&#60;", "&amp", "$x$", "$$", "^s^", "{onclick=\"x\"}", "#1", "# h",
    "- l", "+ l", "1. n", "12) n", "a) b", "(iv) x", "---", "***", "===", "> q", ": d",
    "Table: x", ":x:", "    code", "=cmd|' /C calc'!A0", "=1+1", "+1", "-1", "@x", "＝1", "＋1",
    ";=1", "; -1", ";", ",", "\"q\"", "\"", "'", "1/4", "001", "50%", "\n", "\r\n", "\r", "\t",
    "\u{0000}", "\u{001B}[31m", "\u{0085}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{202A}",
    "\u{2066}", "\u{200B}", "\u{200D}", "\u{00AD}", "\u{FEFF}", "\u{00A0}", "\u{3000}", " ", "  ",
    "e\u{0301}", "\u{0301}", "é", "😀", "👩\u{200D}👧", "لجنة المتابعة", "ועדה", "委員會", "word",
    "Two words", "L'Accord",
  ]

  private static let addresses = [
    "https://example.org/a_b?c=1&d=(2)#e", "http://example.org/%C3%A9~x*y",
    "HTTPS://example.org/", "javascript:alert(1)", "https://example.org/><script>",
    "https://example.org/a b", "https://example.org/a|b", "example.org", "ftp://example.org",
    "https://example.org/é",
  ]

  /// Gives a registry its title, sources and the names of its groups.
  mutating func addTexts(to registry: inout OracleRegistry) {
    registry.words = words(["title"], maybe: ["publisher", "licence", "contact"])
    registry.reportingPeriod = OraclePeriod(index: generator.number(in: 8080...8091))
    for group in registry.groups { registry.groupNames[group] = text() }
    registry.sources = (1...generator.number(in: 1...5)).map { index in
      var source = OracleSource(id: "s\(index)", words: words(["title"]))
      for key in ["symbol", "publisher"] where generator.chance(30) { source.words[key] = string() }
      if generator.chance(30) {
        source.words["date"] = OracleJSON.string(day(in: anyPeriod()).text)
      }
      if generator.chance(70) {
        source.words["url"] = OracleJSON.string(generator.pick(Self.addresses))
      }
      return source
    }
  }

  /// Texts by their keys.
  mutating func words(_ keys: [String], maybe others: [String] = []) -> [String: String] {
    var words: [String: String] = [:]
    for key in keys { words[key] = text() }
    for key in others where generator.chance(30) { words[key] = text() }
    return words
  }

  /// A text as JSON, in one language or two.
  mutating func text() -> String {
    guard generator.chance(50) else { return string() }
    return OracleJSON.object([("en", string()), ("fr", string())])
  }

  /// A string as JSON, with at least one letter or number.
  private mutating func string() -> String {
    var pieces = (0..<generator.number(in: 1...4)).map { _ in generator.pick(Self.pieces) }
    let isEmpty = !pieces.joined().unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    if isEmpty { pieces.insert("name", at: generator.number(in: 0...pieces.count)) }
    return OracleJSON.string(
      pieces.joined(separator: generator.pick(["", " "])), isAscii: generator.chance(50))
  }
}

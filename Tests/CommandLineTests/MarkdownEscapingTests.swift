import Testing

/// Nothing that a file says acts as Markdown.
@Suite struct MarkdownEscapingTests {
  @Test(arguments: [
    ("https://example.org/a_b?c=1&d=(2)", "<https://example.org/a_b?c=1&d=(2)>"),
    ("HTTP://example.org", "<HTTP://example.org>"),
    ("javascript:alert(1)", #"javascript\:alert(1)"#),
    ("https://example.org/><script>", #"https\://example.org/\>\<script\>"#),
    ("https://example.org/a b", #"https\://example.org/a b"#),
    ("https:example.org", #"https\:example.org"#),
    (#"https://example.org/\u0001"#, #"https\://example.org/"#),
    ("https://[::1]/", #"https\://\[\:\:1\]/"#),
  ])
  func `only web addresses become links`(address: String, written: String) {
    let registry = hostile("Name").replacing(
      #""title": "Source""#, with: #""title": "Source", "url": "\#(address)""#)
    #expect(markdown(registry).contains("\n1. Source. \(written)\n"))
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", #"\<script\>alert(1)\</script\>"#), ("a|b", #"a\|b"#),
    (#"a\\"#, #"a\\"#), (#"a\\|b"#, #"a\\\|b"#), (#"\"q\""#, #""q""#),
    (#"one\ntwo\r\n# three"#, ##"one two  \# three"##),
    ("=cmd|' /C calc'!A0", #"=cmd\|' /C calc'!A0"#),
    ("![x](y)", #"!\[x\](y)"#), ("[x]: y", #"\[x\]: y"#),
    ("`code` *b* _i_", #"\`code\` \*b\* \_i\_"#),
    ("&lt; $x$ ~y~ ^z^ #1 @q", ##"\&lt; \$x\$ \~y\~ \^z\^ \#1 \@q"##), ("{.c}", #"\{.c\}"#),
    ("لجنة المتابعة", "لجنة المتابعة"), ("ועדה", "ועדה"), (#"abc\u202edef"#, "abcdef"),
    (" x ", "x"),
    ("+1", "+1"), ("http://evil.example", #"http\://evil.example"#),
    ("WWW.evil.example", #"WWW\.evil.example"#), (":smile:", #"\:smile:"#), ("10: x", "10: x"),
  ])
  func `hostile names stay in their cell`(spelling: String, written: String) throws {
    let text = markdown(hostile(spelling))
    #expect(text.contains("\n| \(written) | ✗ not met | 6 women of 24 |"))
    let table = try #require(MarkdownReader.tables(text).last)
    #expect(table.rows.count == 1 && table.rows.first?.count == 7)
    #expect(table.rows.first?.first == MarkdownReader.shown(written))
  }

  @Test(arguments: [
    ("- x", #"\- x"#), ("+ x", #"\+ x"#), ("1. x", #"1\. x"#), ("12) x", #"12\) x"#),
    ("a. x", #"a\. x"#), ("(iv) x", #"(iv\) x"#), ("---", #"\---"#), (": x", #"\: x"#),
    ("1.5 x", "1.5 x"), ("Dissolved.", "Dissolved."), ("(x y)", "(x y)"), ("2.", #"2\."#),
    ("> x", #"\> x"#), ("# x", ##"\# x"##), ("e.", #"e\."#), ("é. x", "é. x"),
  ])
  func `a note begins no list of its own`(spelling: String, written: String) {
    let registry = hostile("Name").replacing(
      #""kind": "other""#, with: #""kind": "other", "note": "\#(spelling)""#)
    #expect(markdown(registry).contains("\n### Name\n\n- \(written)\n\n## Targets\n"))
  }

  private func markdown(_ registry: String) -> String {
    CommandRun(["scorecard", "--full", "-", "--format", "markdown"], input: registry).output
  }

  private func hostile(_ spelling: String) -> String {
    TinyRegistry.body(TinyRegistry.observation(#""members": 24, "women": 6"#))
      .replacing(#""name": "Body""#, with: #""name": "\#(spelling)""#)
  }
}

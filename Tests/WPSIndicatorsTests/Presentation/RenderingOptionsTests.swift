import Testing

@testable import WPSIndicators

@Suite struct RenderingOptionsTests {
  @Test(arguments: [(Int.min, 1), (0, 1), (1, 1), (24, 24), (60, 60), (61, 60), (Int.max, 60)])
  func `a strip has 1 to 60 quarters`(asked: Int, quarters: Int) {
    #expect(RenderingOptions(history: asked).history == quarters)
    var options = RenderingOptions()
    #expect(options.history == 24 && options.detail == .board && options.links == [])
    options.history = asked
    #expect(options.history == quarters)
  }

  @Test(arguments: [
    "card.fr.html", "fr/card.html", "../fr/card.html", "./card.html", "carte-%20.html", "carte.é",
    "card.html?a=b:c#d", "https://example.org", "http://example.org/a?b=c", "HTTPS://example.org/",
  ])
  func `addresses that a page can have`(address: String) {
    #expect(LanguageLink(.french, at: address)?.address == address)
  }

  @Test(arguments: [
    "", " ", "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)",
    "java\tscript:alert(1)", "java\u{0}script:x", "data:text/html,x", "vbscript:x", "file:///etc",
    "mailto:a@b.org", "//example.org/x", "/etc/passwd", "\\\\example.org\\x", "C:\\card.html",
    "https:card.html", "https:/card", "https://", "http:///x", "card one.html", "card\u{A0}.html",
    "card\n.html", "\u{202E}lmth.drac", "a\"onclick=x", "<x>", ":x", "https://?x",
  ])
  func `addresses that it must not have`(address: String) {
    #expect(LanguageLink(.french, at: address) == nil)
  }
}

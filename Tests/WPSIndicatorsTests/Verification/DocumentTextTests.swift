import Foundation
import Testing

@testable import WPSIndicators

/// What a reader sees of a copy is what is searched.
@Suite struct DocumentTextTests {
  private func text(_ content: String, _ name: String) -> String {
    text(Array(content.utf8), name)
  }

  private func text(_ bytes: [UInt8], _ name: String) -> String {
    let form = DocumentText.Form(fileName: name) ?? .plain
    let letters = DocumentText(name: name, bytes: bytes, form: form).letters
    return String(String.UnicodeScalarView(letters.compactMap { Unicode.Scalar($0.value) }))
  }

  @Test(arguments: [
    ("<p>six <b>wo</b>men</p>", "\nsix women\n"), ("a<br>b<br/>c", "a\nb\nc"),
    ("d&eacute;put&#233;s &amp; &#xE9;lus &nbsp;&rsquo;", "députés & élus \u{A0}’"),
    ("<script>x<y</script>a<STYLE>p{}</STYLE >b", "ab"), ("<!-- no -->yes", "yes"),
    ("<a href='x>y' title=\">\">link</a>", "link"),
    ("5 < 6 &lt 7 & 8 &x; &", "5 < 6 &lt 7 & 8 &x; &"),
    ("&#150;&#8211;&#0;&#x110000;", "––&#0;&#x110000;"), ("<p", "\n"), ("<!--", ""),
    ("<script>", ""),
    ("a</p >b", "a\nb"), ("&OElig;uvre &oelig; &yuml;", "Œuvre œ ÿ"), ("<em>é</em>", "é"),
    ("<td>1</td><td>2</td>", "\n1\n\n2\n"), ("<h2>x</h2>", "\nx\n"), ("<?xml v?>x", "x"),
  ])
  func html(page: String, seen: String) {
    #expect(text(page, "page.html") == seen)
    #expect(text(page, "PAGE.HTM") == seen)
  }

  @Test(arguments: [
    ("# Title\n\n> quoted", " Title\n\n quoted"),
    ("see [the report](http://x) now", "see the report now"),
    ("[a] (b)", "[a] (b)"), ("[a](b", "[a](b"), ("`code` \\*star\\*", "code *star*"),
    ("_six_ snake_case", "six snake_case"), ("a # b > c", "a # b > c"), ("[[x](y)](z)", "[x"),
  ])
  func markdown(page: String, seen: String) {
    #expect(text(page, "page.md") == seen)
  }

  @Test func encodings() {
    #expect(text([0x64, 0xE9, 0x70, 0x92, 0x85], "a.txt") == "dép’…")
    #expect(text([0xFF, 0xFE, 0x64, 0, 0xE9, 0], "a.txt") == "dé")
    #expect(text([0xFE, 0xFF, 0, 0x64, 0, 0xE9, 0x00], "a.txt") == "dé")
    #expect(text([0x81, 0xFF], "a.txt") == "\u{FFFD}ÿ")
    #expect(text([], "a.html") == "")
  }

  @Test func `lines are those of the file`() {
    let page = HeldText("<p>\n<p>\r\n<p>une\r<b>femme</b></p>", name: "page.html")
    guard case .found(let place, _) = page.find("une femme") else {
      Issue.record("not found")
      return
    }
    #expect(place == PassagePlace(line: 3, page: nil))
    let utf16: [UInt8] =
      [0xFF, 0xFE] + "é\né\nsix".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let text = HeldText(DocumentText(name: "a.txt", bytes: utf16, form: .plain))
    #expect(text.find("six") == .found(PassagePlace(line: 3, page: nil), []))
  }

  @Test func `the page of our own`() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/documents/comite-communique.html")
    let page = HeldText(try String(contentsOf: url, encoding: .utf8), name: "page.html")
    for (quotation, line) in [
      ("Le Comité compte désormais vingt-trois membres, dont sept femmes (30,4 %)", 6),
      ("soit deux de plus qu’en 2023.", 7), ("Aucune femme ne préside une sous-commission.", 7),
      ("2 480 & plus", 10), ("Postes vacants : zéro", 10), ("Communiqué du Comité", 2),
    ] {
      guard case .found(let place, _) = page.find(quotation) else {
        Issue.record("not found: \(quotation)")
        continue
      }
      #expect(place.line == line, "\(quotation)")
    }
    for hidden in ["dix femmes", "onze femmes", "douze femmes", "2023. Aucune homme"] {
      #expect(!page.finds(hidden), "\(hidden)")
    }
  }

  /// Whatever bytes a copy has, it is read.
  @Test func `no bytes trap`() {
    var state: UInt64 = 7
    let pieces = Array("<&;#x-\u{AD}\n*[]()`\\'\"é\u{301}ﬁ a1!/>")
    for _ in 1...300 {
      var content = ""
      for _ in 1...60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        content.append(pieces[Int((state >> 33) % UInt64(pieces.count))])
      }
      for name in ["a.html", "a.md", "a.txt"] {
        let held = HeldText(content, name: name)
        _ = held.find(String(content.prefix(20)))
        _ = held.find("1 a é")
      }
      _ = QuotedFigures(content)
    }
  }
}

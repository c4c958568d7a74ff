import Testing

@testable import WPSIndicators

/// Which file is a copy of which source, by their names.
@Suite struct CopyMatchTests {
  private let names = [
    "S1-expert-group-on-mali-2016.txt", "S2-note-S-2015-1038.txt",
    "S4-secretary-general-letter-2019.txt", "S5-secretary-general-letter-2022.txt",
    "ohchr-2020-statement.html", "kept.md", "law_2015_052.pdf",
  ]

  private func match(
    _ id: String, symbol: String? = nil, file: String? = nil, among names: [String]? = nil
  ) -> String? {
    let source = Source(id: id, title: LocalizedText(id), symbol: symbol, file: file)
    return CopyMatch.find(source, among: names ?? self.names).map { "\($0.by) \($0.name)" }
  }

  @Test func `a name tells of which source a file is`() {
    #expect(match("x", file: "documents/kept.md") == "fileName kept.md")
    #expect(match("ohchr-2020") == "id ohchr-2020-statement.html")
    #expect(match("law-2015-052") == "id law_2015_052.pdf")
    #expect(match("note-2015", symbol: "S/2015/1038") == "symbol S2-note-S-2015-1038.txt")
    #expect(match("expert-group-2016") == "words S1-expert-group-on-mali-2016.txt")
    #expect(match("sg-letter-2019") == "words S4-secretary-general-letter-2019.txt")
  }

  @Test func `what is not certain is no copy`() {
    #expect(match("sg-letter") == nil)
    #expect(match("sg-letter-2020") == nil)
    #expect(match("letter") == nil)
    #expect(match("ohchr-202") == nil)
    #expect(match("x", symbol: "S/2015/103") == nil)
    #expect(match("x", symbol: "2015") == nil)
    #expect(match("a", among: ["a-1.txt", "a-2.txt"]) == nil)
    #expect(match("a", among: ["a-1.txt", "a.txt"]) == "id a.txt")
    #expect(match("a", among: []) == nil)
  }

  @Test func `the text of a PDF stands beside it`() {
    #expect(HeldCopy.namesOfText(beside: "d/x.pdf") == ["d/x.txt", "d/x.pdf.txt"])
    let pdf = HeldCopy(name: "x.pdf", bytes: Array("%PDF six women".utf8))
    #expect(!pdf.isReadable)
    let read = HeldCopy(
      name: "x.pdf", bytes: Array("%PDF".utf8), extracted: ("x.txt", Array("six women".utf8)))
    #expect(read.isReadable && read.text?.finds("six women") == true)
    #expect(read.sha256 == SHA256.hexadecimal(of: Array("%PDF".utf8)))
  }
}

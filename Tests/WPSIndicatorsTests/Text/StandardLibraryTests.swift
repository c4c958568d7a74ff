import Testing

@testable import WPSIndicators

/// What stands in for functions that Embedded Swift lacks.
@Suite struct StandardLibraryTests {
  @Test(arguments: [
    ("", ""), ("word", ""), ("word", "word"), ("word", "wo"), ("word", "or"), ("word", "d"),
    ("aaab", "aab"), ("caf\u{E9}", "e\u{301}"), ("cafe\u{301}s", "f\u{E9}s"),
    // A line break of Windows is one character.
    ("a\r\nb", "\r\n"),
  ])
  func `contains what stands in it`(_ text: String, _ part: String) {
    #expect(text.contains(part))
  }

  @Test(arguments: [
    ("", "a"), ("word", "words"), ("word", "wd"), ("Word", "word"), ("caf\u{E9}", "e"),
    ("cafe\u{301}", "cafe"), ("a\r\nb", "\n"),
  ])
  func `contains nothing else`(_ text: String, _ part: String) {
    #expect(!text.contains(part))
  }

  @Test(arguments: [
    ("", ",", [""]), ("a", ",", ["a"]), ("a,b", ",", ["a", "b"]),
    (",a,,b,", ",", ["", "a", "", "b", ""]),
    ("20..25", "..", ["20", "25"]), ("a...b", "..", ["a", ".b"]), ("....", "..", ["", "", ""]),
    ("a.", "..", ["a."]), ("ab", "", ["ab"]), ("é−è", "−", ["é", "è"]),
    // The separator's bytes count, not the character that they are part of.
    ("a'\u{301}b", "'", ["a", "\u{301}b"]), ("a\r\nb", "\n", ["a\r", "b"]),
  ])
  func `takes the pieces between separators`(
    _ text: String, _ separator: String, _ pieces: [String]
  ) {
    #expect(text.pieces(between: separator).map { Array($0.utf8) } == pieces.map { Array($0.utf8) })
  }

  @Test func `replaces every occurrence`() {
    #expect("1.234.5".replacing(".", with: ",") == "1,234,5")
    #expect("don't".replacing("'", with: "'\\''") == "don'\\''t")
    #expect("-1".replacing("-", with: "−") == "−1")
    #expect("plain".replacing("", with: "x") == "plain")
    // What was put in is not looked at again.
    #expect("aa".replacing("a", with: "aa") == "aaaa")
  }

  @Test func `keeps the first value for each key`() {
    let pairs: [(String, Int?)] = [("a", 1), ("b", nil), ("a", 2), ("b", 3)]
    let values = Dictionary(firstOf: pairs)
    #expect(values.count == 2)
    #expect(values["a"] == .some(1))
    #expect(values["b"] == .some(nil))
    #expect(Dictionary(firstOf: zip(["x", "x"], 1...)) == ["x": 1])
  }
}

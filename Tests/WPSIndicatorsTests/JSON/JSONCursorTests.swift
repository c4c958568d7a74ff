import Testing

@testable import WPSIndicators

/// What is JSON by RFC 8259, and what is not.
@Suite struct JSONCursorTests {
  /// Passes over a whole file; nil if it is JSON.
  static func syntaxError(in bytes: [UInt8]) -> Diagnostic? {
    do throws(JSONSyntaxError) {
      try JSONCursor.validate(bytes)
      var cursor = JSONCursor(bytes)
      try cursor.skipValue()
      try cursor.finish()
      return nil
    } catch {
      return error.diagnostic
    }
  }

  private static let accepted = [
    "{}", "[]", " [ ] ", "\t{\r\n}\n", "null", "true", "false", "\"\"", "0", "-0", "1", "-1", "10",
    "0.0", "1.5", "-1.50", "1e5", "1E5", "1e+5", "1E-05", "0e0", "0.1e1", "123456789012345678901",
    "[1,2]", "[1 , 2]", "[[],{}]", "{\"\":0}", "{\"a\":1,\"b\":[true,null]}", "{\"a\":{}}",
    "{\"a\":1,\"a\":2}", "\"é国👩‍👩‍👧\"", "\"\u{7F}\"", "\"\u{9B}\"", "\"\u{2028}\"", "\"\u{FFFF}\"",
    #""\"\\\/\b\f\n\r\t""#, #""\u0000""#, #""\u00e9\u00E9""#, #""\uD83D\uDE00""#,
    #""\ud83d\ude00""#, #""\\u""#, #"{"\u0061":1}"#, "\"/\"", "\"'\"", "\"//\"",
  ]

  private static let rejected = [
    "", " ", "\n", "{", "}", "[", "]", "{]", "[}", "[[]", "{}}", "[]]", "{}{}", "1 2", "[1]x",
    "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]", "[1;2]", "[\"a\" \"b\"]", "[1 true]", "[[] []]",
    "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\"=1}", "{:1}", "{,}", "{\"a\":1,}",
    "{\"a\":1 \"b\":2}", "{\"a\":1,,\"b\":2}", "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{[]:1}",
    "'a'", "“a”", "\"", "\"a", "\"a\n\"", "\"a\r\"", "\"\t\"", "\"\u{0}\"", "\"\u{1F}\"", "\"\\",
    "\"\\\"", "\"\\\n\"", #""\a""#, #""\x41""#, #""\0""#, #""\'""#, #""\é""#, #""\u""#, #""\u00""#,
    #""\u00G0""#, #""\u-001""#, #""\U0041""#, #""\uD83D""#, #""\uDE00""#, #""\uD83Dx""#,
    #""\uD83D\n""#, #""\uD83D\u0041""#, #""\uD83D\uD83D""#, #""\uDE00\uD83D""#, #""\uD83D\u""#,
    "+1", "-", "--1", "- 1", "01", "-01", "00", "1.", ".5", "-.5", "1.e5", "1e", "1e+", "1ee5",
    "1.2.3", "0x1F", "1_000", "1a", "1\"a\"", "Infinity", "-Infinity", "NaN", "-NaN", "1,000",
    "True", "FALSE", "nul", "nulll", "null1", "true1", "truefalse", "undefined", "None", "yes",
    "// a\n1", "1 // a", "/* a */1", "# a\n1", "<!-- -->1", "\u{FEFF}\u{FEFF}1", "1\u{FEFF}",
    "[1\u{A0}]",
    "[1\u{200B}]", "[1\u{B}]", "[1\u{C}]", "[1\u{0}]", "[1\u{2028}]", "1\u{0}", "@", "`1`", "\\1",
    "{\"a\":1", "{\"a\":", "{\"a\"", "{\"a", "{\"a\":1,", "[1", "[1,", "[\"a", "[{\"a\":[",
    "１", "٣", "−1", "1%", "1/2", "2016-09-14",
  ]

  private static let rejectedBytes: [[UInt8]] = [
    [0x22, 0xE9, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0x80, 0x22],
    [0x22, 0xED, 0xA0, 0x80, 0x22],
    [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xF0, 0x9F, 0x98], [0x22, 0x80, 0x22],
    [0xEF, 0xBB, 0xBF], [0xEF, 0xBB, 0x31], [0xFF, 0xFE, 0x31, 0x00],
    [0xFE, 0xFF, 0x00, 0x31],
    [0x31, 0x00], [0x00, 0x31], [0x00], [0x31, 0x00, 0x00, 0x00], [0x5B, 0x31, 0x5D, 0xFF], [0xFF],
  ]

  @Test func acceptsWhatIsJSON() {
    #expect(Self.accepted.filter { Self.syntaxError(in: Array($0.utf8)) != nil } == [])
  }

  @Test func rejectsWhatIsNot() {
    #expect(Self.rejected.filter { Self.syntaxError(in: Array($0.utf8)) == nil } == [])
    #expect(Self.rejectedBytes.filter { Self.syntaxError(in: $0) == nil } == [])
  }

  @Test func errorsLieInTheFileAndAreInWords() {
    for bytes in Self.rejected.map({ Array($0.utf8) }) + Self.rejectedBytes {
      guard let error = Self.syntaxError(in: bytes) else { continue }
      let text = SourceText(name: "f", bytes: bytes)
      #expect(error.range.upperBound <= bytes.count, "\(text.text(in: bytes.indices))")
      #expect(
        error.message.english.first?.isUppercase == false && error.message.english.last != ".")
    }
  }

  @Test(arguments: [
    ("[27.]", "27"), ("{\"a\": 27., \"b\": 1}", "27"), ("[-27. ]", "-27"), (".5", "0.5"),
    ("[-.5]", "-0.5"), ("+5", "5"), ("[+05.50]", "5.50"), ("05", "5"), ("[00]", "0"),
    ("[-07]", "-7"),
    ("05.5", "5.5"), ("0.", "0"),
  ])
  func `a number in another notation is told as it is written`(text: String, meant: String) {
    #expect(Self.syntaxError(in: Array(text.utf8))?.help?.english == "write \(meant)")
  }

  @Test(arguments: ["05/06/2026", "2.5.", "1.e5", "+x", "+", ".", ".x", "05e1", "-", "1.2.3"])
  func `more than a number is not told to be one`(text: String) {
    let help = Self.syntaxError(in: Array(text.utf8))?.help?.english ?? ""
    #expect(!help.hasPrefix("write ") || help.contains("number") || help.contains("digit"))
  }

  @Test func nestingIsLimited() {
    let deepest = JSONCursor.deepestNesting
    func nested(_ depth: Int, _ open: String, _ close: String) -> [UInt8] {
      let text =
        String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      return Array(text.utf8)
    }
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      #expect(Self.syntaxError(in: nested(deepest, open, close)) == nil)
      let error = Self.syntaxError(in: nested(deepest + 1, open, close))
      #expect(error?.code == .nestedTooDeeply)
      #expect(error?.range.lowerBound == deepest * open.utf8.count)
    }
    let wide = "[" + Array(repeating: "[]", count: 1_000).joined(separator: ",") + "]"
    #expect(Self.syntaxError(in: Array(wide.utf8)) == nil)
  }

  @Test(arguments: [
    (#""""#, ""), (#""a""#, "a"), (#""\"\\\/""#, "\"\\/"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u00E9""#, "Aéé"), (#""\u56fd国""#, "国国"), (#""\ud83d\ude00""#, "😀"),
    (#""\uD800\uDC00""#, "\u{10000}"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""\u0000""#, "\0"),
    (#""\uFFFF\ufffd""#, "\u{FFFF}\u{FFFD}"), (#""e\u0301""#, "e\u{301}"),
    (#""\\u0041""#, "\\u0041"),
    (#""x\uD83D\uDE00\n\uD83D\uDE00y""#, "x😀\n😀y"),
  ])
  func decodes(_ spelling: String, _ text: String) throws {
    var cursor = JSONCursor(Array(spelling.utf8))
    let string = try cursor.readString()
    #expect(Array(cursor.decode(string).utf8) == Array(text.utf8))
    #expect(string.hasEscapes == spelling.contains("\\"))
    #expect(string.range == 0..<spelling.utf8.count)
    #expect(cursor.matches(string, Array(text.utf8)))
    #expect(!cursor.matches(string, Array((text + "x").utf8)))
  }

  @Test func keysAreComparedByTheirBytes() throws {
    var cursor = JSONCursor(Array("\"\u{E9}\"".utf8))
    let composed = try cursor.readString()
    #expect(!cursor.matches(composed, Array("e\u{301}".utf8)))
  }

  @Test(
    arguments: [
      ("0", 0, true), ("-0", 0, true), ("42", 42, true), ("-42", -42, true), ("4.0", nil, false),
      ("1e3", nil, false), ("9223372036854775807", Int64.max, true),
      ("9223372036854775808", nil, true),
      ("-9223372036854775807", -Int64.max, true), ("99999999999999999999999", nil, true),
    ] as [(String, Int64?, Bool)])
  func readsNumbers(_ spelling: String, _ integer: Int64?, _ isSpeltWhole: Bool) throws {
    var cursor = JSONCursor(Array(spelling.utf8))
    let number = try cursor.readNumber()
    #expect(number.integer == integer && number.isSpeltWhole == isSpeltWhole)
    #expect(number.range == 0..<spelling.utf8.count)
  }

  @Test func walksObjectsAndLists() throws {
    var cursor = JSONCursor(Array(#" { "a" : [ 1 , true , null ] , "b" : { } } "#.utf8))
    var keys = [String]()
    var elements = 0
    var object = try cursor.beginObjectAfterSpace()
    while let key = try cursor.nextKey(in: &object) {
      keys.append(cursor.decode(key))
      guard try cursor.peek() == .array else {
        try cursor.skipValue()
        continue
      }
      var list = try cursor.beginArray()
      while try cursor.nextElement(in: &list) {
        elements += 1
        try cursor.skipValue()
      }
    }
    try cursor.finish()
    #expect(keys == ["a", "b"] && elements == 3)
  }
}

extension JSONCursor {
  /// Enters the object that comes next, as a reader does that has looked at its kind.
  fileprivate mutating func beginObjectAfterSpace() throws(JSONSyntaxError) -> JSONScope {
    _ = try peek()
    return try beginObject()
  }
}

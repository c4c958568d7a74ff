/// How a file sets its tokens apart: what most of it does, found in one pass.
struct LayoutSurvey: Sendable {
  private var colons = Tally()
  private var lineEnds = Tally()
  private var objectPadding = Tally()
  private var listPadding = Tally()
  private var commas = Tally()
  /// What stands on a new line before its first token: nothing, or a comma and a space.
  private var lineBeginnings = Tally()
  private var expandedLists = 0
  /// The indentation of the file's outermost keys.
  private var outermost: [UInt8]?

  /// Looks at the value that begins at an offset.
  init(ofValueAt start: Int, in bytes: [UInt8]) {
    var cursor = JSONCursor(bytes, at: start)
    // What cannot be read tells nothing more; only files without errors are edited.
    try? visit(&cursor)
  }

  // MARK: - What it found

  /// Between a key and its value.
  var colon: [UInt8] { colons.mostCommon ?? Array(": ".utf8) }
  /// A comma and what follows it on a line.
  var comma: [UInt8] { commas.mostCommon ?? Array((isTight ? "," : ", ").utf8) }
  /// Inside the brackets of an object on one line.
  var insideObjects: [UInt8] { objectPadding.mostCommon ?? Array((isTight ? "" : " ").utf8) }
  /// Inside the brackets of a list on one line.
  var insideLists: [UInt8] { listPadding.mostCommon ?? [] }
  /// What separates two elements on different lines.
  /// - Parameter lineBreak: the line end and the indentation of the second one.
  func separator(_ lineBreak: [UInt8]) -> [UInt8] {
    let beginning = lineBeginnings.mostCommon ?? []
    return beginning.isEmpty ? [UInt8(ascii: ",")] + lineBreak : lineBreak + beginning
  }
  /// The line end; nil for a file on one line.
  var lineEnd: [UInt8]? { lineEnds.mostCommon }
  /// By how much each level is indented.
  var indentation: [UInt8] {
    outermost.flatMap { $0.isEmpty ? nil : $0 } ?? Array("  ".utf8)
  }
  /// Whether objects inside records stand on a line with their keys.
  var keepsObjectsOnLine: Bool { lineEnd == nil || objectPadding.mostCommon != nil }
  /// Whether lists of simple values stand on a line with their keys.
  var keepsListsOnLine: Bool {
    lineEnd == nil || listPadding.mostCommon != nil || expandedLists == 0 && keepsObjectsOnLine
  }

  private var isTight: Bool { colon == Array(":".utf8) }

  // MARK: - The pass

  private mutating func visit(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
    switch try cursor.peek() {
    case .object: try visitObject(&cursor)
    case .array: try visitList(&cursor)
    case .string, .number, .boolean, .null: try cursor.skipValue()
    }
  }

  private mutating func visitObject(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
    let isOutermost = outermost == nil
    var scope = try cursor.beginObject()
    var end = cursor.offset
    var opening: Whitespace?
    var breaksLine = false
    while let key = try cursor.nextKey(in: &scope) {
      let space = Whitespace(cursor.bytes[end..<key.range.lowerBound])
      note(space, isFirst: opening == nil)
      breaksLine = breaksLine || space.breaksLine
      if opening == nil {
        opening = space
        if isOutermost { outermost = Array(space.indentation) }
      }
      colons.count(Array(cursor.bytes[key.range.upperBound..<cursor.offset]))
      try visit(&cursor)
      end = cursor.offset
    }
    guard let opening else { return }
    let closing = Whitespace(cursor.bytes[end..<cursor.offset - 1])
    if !breaksLine, !closing.breaksLine { objectPadding.count(opening.bytes) }
  }

  private mutating func visitList(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
    var scope = try cursor.beginArray()
    var end = cursor.offset
    var opening: Whitespace?
    var breaksLine = false
    var holdsRecords = false
    while try cursor.nextElement(in: &scope) {
      let space = Whitespace(cursor.bytes[end..<cursor.offset])
      note(space, isFirst: opening == nil)
      breaksLine = breaksLine || space.breaksLine
      opening = opening ?? space
      let kind = try cursor.peek()
      holdsRecords = holdsRecords || kind == .object
      try visit(&cursor)
      end = cursor.offset
    }
    // Lists of records are laid out by their records; lists of ids show how ids are listed.
    guard let opening, !holdsRecords else { return }
    if breaksLine { expandedLists += 1 } else { listPadding.count(opening.bytes) }
  }

  private mutating func note(_ space: Whitespace, isFirst: Bool) {
    if let lineEnd = space.lineEnd {
      lineEnds.count(lineEnd)
      if !isFirst { lineBeginnings.count(space.indentation.drop { $0 != UInt8(ascii: ",") }) }
    } else if !isFirst {
      commas.count(space.bytes)
    }
  }
}

/// The bytes between two tokens: spaces, line ends, and perhaps a comma or a colon.
struct Whitespace: Sendable, Hashable {
  let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  init(_ text: StaticString) {
    bytes = text.withUTF8Buffer { Array($0) }
  }

  /// Whether the next token stands on another line.
  var breaksLine: Bool { lineEnd != nil }

  /// The last line end: a line feed, a carriage return, or the two together.
  var lineEnd: [UInt8]? {
    guard let last = bytes.lastIndex(where: Self.endsLine) else { return nil }
    let isPair =
      last > 0 && bytes[last] == Ascii.lineFeed && bytes[last - 1] == Ascii.carriageReturn
    return isPair ? [Ascii.carriageReturn, Ascii.lineFeed] : [bytes[last]]
  }

  /// One line end and the indentation of the line that it begins; without line end all the bytes.
  ///
  /// Blank lines set groups of records apart; a new record needs none.
  var withoutBlankLines: [UInt8] {
    lineEnd.map { $0 + indentation } ?? bytes
  }

  /// One line end and the spaces behind it: what a new line begins with.
  var lineBreak: [UInt8]? {
    lineEnd.map { $0 + indentation.prefix { $0 == Ascii.space || $0 == Ascii.tab } }
  }

  /// What separates two members on different lines, the comma at the end of the one line or at the
  /// beginning of the other.
  var separator: [UInt8] {
    let comma = UInt8(ascii: ",")
    return withoutBlankLines.contains(comma) ? withoutBlankLines : [comma] + withoutBlankLines
  }

  /// What stands after the last line end.
  var indentation: ArraySlice<UInt8> {
    bytes.lastIndex(where: Self.endsLine).map { bytes[($0 + 1)...] } ?? []
  }

  static func endsLine(_ byte: UInt8) -> Bool {
    byte == Ascii.lineFeed || byte == Ascii.carriageReturn
  }
}

/// Counts which of some spellings is the most common.
struct Tally: Sendable {
  private var counts = [(spelling: [UInt8], count: Int)]()
  /// A file that spells the same thing in more ways than this has no way that could be followed.
  private static let mostSpellings = 32

  mutating func count(_ spelling: some Sequence<UInt8>) {
    let spelling = Array(spelling)
    if let known = counts.firstIndex(where: { $0.spelling == spelling }) {
      counts[known].count += 1
    } else if counts.count < Self.mostSpellings {
      counts.append((spelling, 1))
    }
  }

  /// The most common spelling, of equally common ones the first.
  var mostCommon: [UInt8]? {
    counts.reduce(nil as (spelling: [UInt8], count: Int)?) { best, next in
      next.count > best?.count ?? 0 ? next : best
    }?.spelling
  }
}

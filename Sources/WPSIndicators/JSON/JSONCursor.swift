/// A strict reader of JSON (RFC 8259) that moves forward over the bytes once and builds no tree.
///
/// The caller asks for what it expects, key by key and element by element, and must read or skip
/// each value before it asks for the next. Every token carries its bytes' range, so that whatever
/// is wrong with it can be shown in place. What is not JSON ends the reading with an error.
///
/// The bytes must be valid UTF-8; `validate(_:)` says so.
struct JSONCursor: Sendable {
  /// Deeper nesting than this is refused, so that no file can exhaust the stack.
  static let deepestNesting = 64

  let bytes: [UInt8]
  private(set) var offset: Int
  private var depth = 0

  /// Starts at an offset, at which a value must begin.
  init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  // MARK: - Values

  /// The kind of the value that comes next, which is left to be read.
  mutating func peek() throws(JSONSyntaxError) -> JSONKind {
    skipSpace()
    guard offset < bytes.count else { throw unexpected("a value") }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case Ascii.quote: return .string
    case Ascii.minus, Ascii.zero...Ascii.nine: return .number
    case UInt8(ascii: "t") where isWord("true"): return .boolean
    case UInt8(ascii: "f") where isWord("false"): return .boolean
    case UInt8(ascii: "n") where isWord("null"): return .null
    default: throw unexpected("a value")
    }
  }

  /// Enters an object; `nextKey(in:)` then gives its keys.
  mutating func beginObject() throws(JSONSyntaxError) -> JSONScope {
    try enter()
  }

  /// The next key of the object, with the colon passed; nil at its end, which is then passed too.
  mutating func nextKey(in scope: inout JSONScope) throws(JSONSyntaxError) -> JSONString? {
    guard try advance(in: &scope, closing: UInt8(ascii: "}")) else { return nil }
    guard offset < bytes.count, bytes[offset] == Ascii.quote else {
      let isNumber = current.map(Ascii.isDigit) ?? false
      throw unexpected(
        "a key in double quotes", in: scope,
        help: isNumber ? "write a number without separators between its digits" : nil)
    }
    let key = try readString()
    skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else {
      throw unexpected("':' after the key")
    }
    offset += 1
    skipSpace()
    return key
  }

  /// Enters a list; `nextElement(in:)` then moves to its elements.
  mutating func beginArray() throws(JSONSyntaxError) -> JSONScope {
    try enter()
  }

  /// Moves to the next element of the list; false at its end, which is then passed.
  mutating func nextElement(in scope: inout JSONScope) throws(JSONSyntaxError) -> Bool {
    try advance(in: &scope, closing: UInt8(ascii: "]"))
  }

  /// Reads a string; the next byte must be its opening quote.
  mutating func readString() throws(JSONSyntaxError) -> JSONString {
    let start = offset
    var hasEscapes = false
    offset += 1
    while true {
      offset = endOfPlainText(from: offset)
      guard offset < bytes.count else { throw unterminatedString(from: start) }
      let byte = bytes[offset]
      if byte == Ascii.quote {
        offset += 1
        return JSONString(range: start..<offset, hasEscapes: hasEscapes)
      }
      if byte == Ascii.backslash {
        hasEscapes = true
        try passEscape(in: start)
      } else if byte == Ascii.lineFeed || byte == Ascii.carriageReturn {
        throw unterminatedString(from: start)
      } else {
        throw JSONSyntaxError(
          at: offset..<offset + 1, "a control character stands in the text",
          help: byte == Ascii.tab ? "write \\t for a tab, or a space" : "delete it")
      }
    }
  }

  /// Reads a number; the next byte must be a digit or a minus.
  mutating func readNumber() throws(JSONSyntaxError) -> JSONNumber {
    let start = offset
    let isNegative = bytes[offset] == Ascii.minus
    if isNegative { offset += 1 }
    let digits = offset
    var value: Int? = 0
    while let byte = current, Ascii.isDigit(byte) {
      if let known = value {
        let (tens, overflow) = known.multipliedReportingOverflow(by: 10)
        let (sum, over) = tens.addingReportingOverflow(Int(byte - Ascii.zero))
        value = overflow || over ? nil : sum
      }
      offset += 1
    }
    if offset == digits { throw unexpected("a digit after '-'") }
    if bytes[digits] == Ascii.zero, offset - digits > 1 {
      throw JSONSyntaxError(
        at: start..<offset, "a number must not begin with 0", help: "delete the leading zeros")
    }
    var isSpeltWhole = true
    if current == Ascii.point {
      isSpeltWhole = false
      offset += 1
      try passDigits("a digit after the decimal point")
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      isSpeltWhole = false
      offset += 1
      if current == UInt8(ascii: "+") || current == Ascii.minus { offset += 1 }
      try passDigits("a digit of the exponent")
    }
    if let byte = current, goesOnAfterNumber(byte) { throw numberGoesOn(from: start) }
    let integer = isSpeltWhole ? value.map { isNegative ? -$0 : $0 } : nil
    return JSONNumber(range: start..<offset, integer: integer, isSpeltWhole: isSpeltWhole)
  }

  /// Reads `true` or `false`; `peek()` must have seen one.
  mutating func readBoolean() -> Bool {
    let value = bytes[offset] == UInt8(ascii: "t")
    offset += value ? 4 : 5
    return value
  }

  /// Passes over the next value, which must be JSON all the same, and gives its range.
  @discardableResult
  mutating func skipValue() throws(JSONSyntaxError) -> Range<Int> {
    let kind = try peek()
    let start = offset
    switch kind {
    case .object:
      var scope = try beginObject()
      while try nextKey(in: &scope) != nil { try skipValue() }
    case .array:
      var scope = try beginArray()
      while try nextElement(in: &scope) { try skipValue() }
    case .string: _ = try readString()
    case .number: _ = try readNumber()
    case .boolean: _ = readBoolean()
    case .null: offset += 4
    }
    return start..<offset
  }

  /// Checks that nothing but space follows.
  mutating func finish() throws(JSONSyntaxError) {
    skipSpace()
    if offset < bytes.count {
      throw unexpected(
        "the end of the file", help: "a bracket was closed too early, or this is too much")
    }
  }

  // MARK: - Brackets and commas

  private mutating func enter() throws(JSONSyntaxError) -> JSONScope {
    guard depth < Self.deepestNesting else {
      throw JSONSyntaxError(
        .nestedTooDeeply, at: offset..<offset + 1,
        "more than \(Self.deepestNesting) brackets stand inside each other")
    }
    depth += 1
    defer { offset += 1 }
    return JSONScope(start: offset)
  }

  /// Passes the comma that is due and the space; false if the closing bracket came, and was passed.
  private mutating func advance(
    in scope: inout JSONScope, closing: UInt8
  ) throws(JSONSyntaxError) -> Bool {
    skipSpace()
    let end = closing == UInt8(ascii: "}") ? "'}'" : "']'"
    if current == closing {
      offset += 1
      depth -= 1
      return false
    }
    if scope.isAtFirst {
      scope.passFirst()
      guard offset < bytes.count else { throw unclosed(scope, end) }
      return true
    }
    guard offset < bytes.count else { throw unclosed(scope, end) }
    guard bytes[offset] == UInt8(ascii: ",") else {
      if bytes[offset] == Ascii.quote || current == UInt8(ascii: "{") {
        let place = endOfPreviousToken()
        throw JSONSyntaxError(
          at: place..<place, "a comma is missing here", help: "write ',' after this value")
      }
      throw unexpected("',' or \(end)", in: scope)
    }
    let comma = offset
    offset += 1
    skipSpace()
    if current == closing {
      throw JSONSyntaxError(
        at: comma..<comma + 1, "a comma stands before \(end)", help: "delete the comma")
    }
    return true
  }

  // MARK: - Bytes

  private var current: UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  private mutating func skipSpace() {
    offset = endOfSpace(from: offset)
  }

  private func endOfSpace(from start: Int) -> Int {
    let span = bytes.span
    var place = start
    while place < span.count {
      let byte = span[place]
      guard
        byte == Ascii.space || byte == Ascii.lineFeed || byte == Ascii.carriageReturn
          || byte == Ascii.tab
      else { break }
      place += 1
    }
    return place
  }

  /// The first byte from here that is a quote, a backslash or a control character.
  private func endOfPlainText(from start: Int) -> Int {
    let span = bytes.span
    var place = start
    while place < span.count {
      let byte = span[place]
      if byte == Ascii.quote || byte == Ascii.backslash || byte < 0x20 { break }
      place += 1
    }
    return place
  }

  private mutating func passDigits(_ expected: String) throws(JSONSyntaxError) {
    let start = offset
    while let byte = current, Ascii.isDigit(byte) { offset += 1 }
    if offset == start { throw unexpected(expected) }
  }

  private func isWord(_ word: StaticString) -> Bool {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count, end == bytes.count || !isWordByte(bytes[end]) else { return false }
    return word.withUTF8Buffer { bytes[offset..<end].elementsEqual($0) }
  }

  private mutating func passEscape(in start: Int) throws(JSONSyntaxError) {
    let escape = offset
    offset += 1
    guard let letter = current else { throw unterminatedString(from: start) }
    offset += 1
    switch letter {
    case Ascii.quote, Ascii.backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return
    case UInt8(ascii: "u"):
      try passUnicodeEscape(from: escape)
    case Ascii.lineFeed, Ascii.carriageReturn:
      offset = escape + 1
      throw unterminatedString(from: start)
    default:
      while let byte = current, byte & 0xC0 == 0x80 { offset += 1 }
      throw JSONSyntaxError(
        at: escape..<offset, "a backslash cannot stand before this character",
        help: "write \\\\ for a backslash")
    }
  }

  /// Checks `\uXXXX`, and that surrogates come in pairs.
  private mutating func passUnicodeEscape(from escape: Int) throws(JSONSyntaxError) {
    guard let unit = hexadecimal(at: offset) else {
      throw JSONSyntaxError(
        at: escape..<min(offset, bytes.count), "four hexadecimal digits are expected after \\u")
    }
    offset += 4
    guard (0xD800...0xDFFF).contains(unit) else { return }
    if unit < 0xDC00, offset + 1 < bytes.count, bytes[offset] == Ascii.backslash,
      bytes[offset + 1] == UInt8(ascii: "u"), let low = hexadecimal(at: offset + 2),
      (0xDC00...0xDFFF).contains(low)
    {
      offset += 6
    } else {
      throw JSONSyntaxError(
        at: escape..<offset, "half a character: a surrogate needs its other half",
        help: "write the character itself")
    }
  }

  /// The value of four hexadecimal digits, if four stand there.
  private func hexadecimal(at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + 4] {
      switch byte {
      case Ascii.zero...Ascii.nine: value = value << 4 | UInt32(byte - Ascii.zero)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 55)
      default: return nil
      }
    }
    return value
  }
}

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
  var offset: Int
  /// What the text is, for messages.
  let role: TextRole
  private var depth = 0

  /// Starts at an offset, at which a value must begin; else at the start of the text.
  init(_ bytes: [UInt8], at offset: Int? = nil, as role: TextRole = .file) {
    self.bytes = bytes
    self.role = role
    self.offset = offset ?? Self.start(of: bytes)
  }

  /// Where a text begins: behind a byte order mark, if it has one.
  static func start(of bytes: [UInt8]) -> Int {
    bytes.starts(with: TextEncoding.mark) ? TextEncoding.mark.count : 0
  }

  // MARK: - Values

  /// The kind of the value that comes next, which is left to be read.
  mutating func peek() throws(JSONSyntaxError) -> JSONKind {
    skipSpace()
    guard offset < bytes.count else { throw unexpected(Self.value) }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case Ascii.quote: return .string
    case Ascii.minus, Ascii.zero...Ascii.nine: return .number
    case UInt8(ascii: "t") where isWord("true"): return .boolean
    case UInt8(ascii: "f") where isWord("false"): return .boolean
    case UInt8(ascii: "n") where isWord("null"): return .null
    default: throw unexpected(Self.value)
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
        Message("a key in double quotes", fr: "une clé entre guillemets"), in: scope,
        help: isNumber
          ? Message(
            "write a number without separators between its digits",
            fr: "écrivez le nombre sans séparateurs entre ses chiffres") : nil)
    }
    let key = try readString()
    skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else {
      throw unexpected(
        Message("\(quoted: ":") after the key", fr: "\(quoted: ":") après la clé"))
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
        role.end,
        help: Message(
          "a bracket was closed too early, or this is too much",
          fr: "une accolade ou un crochet a été refermé trop tôt, ou ceci est de trop"))
    }
  }

  // MARK: - Brackets and commas

  private mutating func enter() throws(JSONSyntaxError) -> JSONScope {
    guard depth < Self.deepestNesting else {
      throw JSONSyntaxError(
        .nestedTooDeeply, at: offset..<offset + 1,
        Message(
          "more than \(Self.deepestNesting) brackets stand inside each other",
          fr: "plus de \(Self.deepestNesting) accolades et crochets sont imbriqués"))
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
    let end = closing == UInt8(ascii: "}") ? "}" : "]"
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
          at: place..<place,
          Message("a comma is missing here", fr: "il manque une virgule ici"),
          help: Message(
            "write \(quoted: ",") after this value", fr: "écrivez \(quoted: ",") après cette valeur"
          ))
      }
      throw unexpected([Message.quoted(","), .quoted(end)].disjunction, in: scope)
    }
    let comma = offset
    offset += 1
    skipSpace()
    if current == closing {
      throw JSONSyntaxError(
        at: comma..<comma + 1,
        Message(
          "a comma stands before \(quoted: end)", fr: "une virgule précède \(quoted: end)"),
        help: Message("delete the comma", fr: "supprimez la virgule"))
    }
    return true
  }

  // MARK: - Bytes

  /// The byte at the cursor; nil at the end.
  var current: UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  private mutating func skipSpace() {
    offset = endOfSpace(from: offset)
  }

  private func endOfSpace(from start: Int) -> Int {
    bytes.span.endOfSpace(from: start)
  }

  private func isWord(_ word: StaticString) -> Bool {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count, end == bytes.count || !isWordByte(bytes[end]) else { return false }
    return word.withUTF8Buffer { bytes[offset..<end].elementsEqual($0) }
  }
}

/// What sort of value stands at a place in a JSON text.
enum JSONKind: Sendable {
  case object, array, string, number, boolean, null

  /// The kind in the words of somebody who edits the file.
  var description: Message {
    switch self {
    case .object: Message("an object { … }", fr: "un objet { … }")
    case .array: Message("a list [ … ]", fr: "une liste [ … ]")
    case .string: Message("text in quotes", fr: "un texte entre guillemets")
    case .number: Message("a number", fr: "un nombre")
    case .boolean: Message("true or false", fr: "true ou false")
    case .null: Message(verbatim: "null")
    }
  }
}

/// A string in a JSON text, not yet decoded.
struct JSONString: Sendable {
  /// The bytes, with the quotes.
  let range: Range<Int>
  /// Whether there is a backslash in it, so that its characters are not simply its bytes.
  let hasEscapes: Bool

  /// The bytes between the quotes.
  var content: Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }
}

/// A number in a JSON text, with its spelling kept.
struct JSONNumber: Sendable {
  /// The bytes of its spelling.
  let range: Range<Int>
  /// Its value if it is spelt with digits alone, perhaps after a minus, and fits.
  let integer: Int64?
  /// Whether it is spelt with digits alone, perhaps after a minus.
  let isSpeltWhole: Bool
}

/// Where reading stands in an object or a list: whether a comma is due before what comes next.
struct JSONScope: Sendable {
  /// The offset of the opening bracket.
  let start: Int
  fileprivate(set) var isAtFirst = true

  mutating func passFirst() {
    isAtFirst = false
  }
}

/// Reading of strings and numbers, byte by byte.
extension JSONCursor {
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
          at: offset..<offset + 1,
          Message(
            "a control character stands in the text",
            fr: "le texte contient un caractère invisible qui n’y a pas sa place"),
          help: byte == Ascii.tab
            ? Message(
              "write \\t for a tab, or a space",
              fr: "écrivez \\t pour une tabulation, ou une espace")
            : Message("delete it", fr: "supprimez-le"))
      }
    }
  }

  /// Reads a number; the next byte must be a digit or a minus.
  mutating func readNumber() throws(JSONSyntaxError) -> JSONNumber {
    let start = offset
    let isNegative = bytes[offset] == Ascii.minus
    if isNegative { offset += 1 }
    let digits = offset
    var value: Int64? = 0
    while let byte = current, Ascii.isDigit(byte) {
      if let known = value {
        let (tens, overflow) = known.multipliedReportingOverflow(by: 10)
        let (sum, over) = tens.addingReportingOverflow(Int64(byte - Ascii.zero))
        value = overflow || over ? nil : sum
      }
      offset += 1
    }
    if offset == digits { throw unexpected(Self.digitAfterMinus) }
    if bytes[digits] == Ascii.zero, offset - digits > 1 {
      guard let meant = meantNumber(at: start) else { throw numberGoesOn(from: start) }
      throw JSONSyntaxError(
        at: start..<offset,
        Message("a number must not begin with 0", fr: "un nombre ne doit pas commencer par 0"),
        help: .write(meant))
    }
    var isSpeltWhole = true
    if current == Ascii.point {
      isSpeltWhole = false
      offset += 1
      if !(current.map(Ascii.isDigit) ?? false), let meant = meantNumber(at: start) {
        throw JSONSyntaxError(
          at: start..<offset,
          Message(
            "a number must not end with its decimal point",
            fr: "un nombre ne doit pas se terminer par le point décimal"),
          help: .write(meant))
      }
      try passDigits(Self.digitAfterPoint)
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      isSpeltWhole = false
      offset += 1
      if current == UInt8(ascii: "+") || current == Ascii.minus { offset += 1 }
      try passDigits(Self.digitOfExponent)
    }
    if let byte = current, goesOnAfterNumber(byte) { throw numberGoesOn(from: start) }
    let integer = isSpeltWhole ? value.map { isNegative ? -$0 : $0 } : nil
    return JSONNumber(range: start..<offset, integer: integer, isSpeltWhole: isSpeltWhole)
  }

  private static let digitAfterMinus = Message(
    "a digit after \(quoted: "-")", fr: "un chiffre après \(quoted: "-")")
  private static let digitAfterPoint = Message(
    "a digit after the decimal point", fr: "un chiffre après le point décimal")
  private static let digitOfExponent = Message(
    "a digit of the exponent", fr: "un chiffre de l’exposant")

  // MARK: - Pieces

  /// The first byte from here that is a quote, a backslash or a control character.
  private func endOfPlainText(from start: Int) -> Int {
    bytes.span.endOfPlainText(from: start)
  }

  private mutating func passDigits(_ expected: Message) throws(JSONSyntaxError) {
    let start = offset
    while let byte = current, Ascii.isDigit(byte) { offset += 1 }
    if offset == start { throw unexpected(expected) }
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
        at: escape..<offset,
        Message(
          "a backslash cannot stand before this character",
          fr: "une barre oblique inverse ne peut pas précéder ce caractère"),
        help: Message(
          "write \\\\ for a backslash", fr: "écrivez \\\\ pour une barre oblique inverse"))
    }
  }

  /// Checks `\uXXXX`, and that surrogates come in pairs.
  private mutating func passUnicodeEscape(from escape: Int) throws(JSONSyntaxError) {
    guard let unit = hexadecimal(at: offset) else {
      throw JSONSyntaxError(
        at: escape..<min(offset, bytes.count),
        Message(
          "four hexadecimal digits are expected after \\u",
          fr: "il faut quatre chiffres hexadécimaux après \\u"))
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
        at: escape..<offset,
        Message(
          "half a character: a surrogate needs its other half",
          fr: "ce code ne représente pas un caractère entier"),
        help: Message("write the character itself", fr: "écrivez le caractère lui-même"))
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

extension JSONCursor {
  /// The characters of a string, its escapes resolved.
  func decode(_ string: JSONString) -> String {
    let content = bytes[string.content]
    guard string.hasEscapes else { return String(decoding: content, as: UTF8.self) }
    var decoded = [UInt8]()
    decoded.reserveCapacity(content.count)
    var place = content.startIndex
    while place < content.endIndex {
      let byte = content[place]
      place += 1
      guard byte == Ascii.backslash else {
        decoded.append(byte)
        continue
      }
      let letter = content[place]
      place += 1
      switch letter {
      case UInt8(ascii: "b"): decoded.append(0x08)
      case UInt8(ascii: "f"): decoded.append(0x0C)
      case UInt8(ascii: "n"): decoded.append(Ascii.lineFeed)
      case UInt8(ascii: "r"): decoded.append(Ascii.carriageReturn)
      case UInt8(ascii: "t"): decoded.append(Ascii.tab)
      case UInt8(ascii: "u"):
        var units = [unit(at: place)]
        place += 4
        if UTF16.isLeadSurrogate(units[0]) {
          units.append(unit(at: place + 2))
          place += 6
        }
        decoded.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
      default: decoded.append(letter)
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Whether a string's characters are exactly these bytes.
  func matches(_ string: JSONString, _ utf8: [UInt8]) -> Bool {
    if string.hasEscapes { return Array(decode(string).utf8) == utf8 }
    let content = string.content
    guard content.count == utf8.count else { return false }
    let (span, other) = (bytes.span, utf8.span)
    for index in other.indices where span[content.lowerBound + index] != other[index] {
      return false
    }
    return true
  }

  /// One UTF-16 unit from four hexadecimal digits, which were checked when the string was read.
  private func unit(at place: Int) -> UInt16 {
    UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16) ?? 0xFFFD
  }
}

extension JSONCursor {
  /// Checks that a text is UTF-8, and not empty.
  static func validate(_ bytes: [UInt8], as role: TextRole = .file) throws(JSONSyntaxError) {
    if let problem = TextEncoding.problem(of: bytes, as: role) {
      throw JSONSyntaxError(problem)
    }
    if bytes[start(of: bytes)...].allSatisfy({ $0 <= Ascii.space }) {
      throw JSONSyntaxError(
        at: 0..<0,
        role.saying(
          Message("is empty", fr: "est vide"), plural: Message("are empty", fr: "sont vides")),
        help: role == .file
          ? Message(
            "a registry is an object: { \"formatVersion\": 1, … }",
            fr: "un registre est un objet\u{A0}: { \"formatVersion\": 1, … }")
          : Message(
            "write \(JSONKind.object.description)", fr: "écrivez \(JSONKind.object.description)"))
    }
  }
}

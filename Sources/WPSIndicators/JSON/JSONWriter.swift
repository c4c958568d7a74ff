/// Writes JSON text: keys in the order given, two spaces of indentation, the same bytes every time.
///
/// Objects and lists are written a member to a line, or all on one line where the caller says so.
struct JSONWriter {
  private(set) var bytes = [UInt8]()
  private var indentation = 0
  private var isInline = false
  private var isAtFirst = true
  private var followsKey = false

  /// Writes an object whose members the closure writes, each a key and a value.
  mutating func object(inline: Bool = false, _ members: (inout JSONWriter) -> Void) {
    enclose("{", "}", inline: inline, members)
  }

  /// Writes a list whose elements the closure writes.
  mutating func array(inline: Bool = false, _ elements: (inout JSONWriter) -> Void) {
    enclose("[", "]", inline: inline, elements)
  }

  /// Writes a key; one value must follow.
  mutating func key(_ name: String) {
    value(name)
    bytes.append(contentsOf: ": ".utf8)
    followsKey = true
  }

  /// Writes a string, or null.
  mutating func value(_ string: String?) {
    separate()
    guard let string else { return bytes.append(contentsOf: "null".utf8) }
    bytes.append(Ascii.quote)
    for scalar in string.unicodeScalars { write(scalar) }
    bytes.append(Ascii.quote)
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes.append(contentsOf: "\\\"".utf8)
    case "\\": bytes.append(contentsOf: "\\\\".utf8)
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    case "\t": bytes.append(contentsOf: "\\t".utf8)
    case "\r": bytes.append(contentsOf: "\\r".utf8)
    case _ where scalar.isEscapedInJSON:
      bytes.append(contentsOf: "\\u".utf8)
      for shift: UInt32 in [12, 8, 4, 0] {
        bytes.append(Self.hexadecimalDigit(UInt8(scalar.value >> shift & 15)))
      }
    default: bytes.append(contentsOf: scalar.utf8)
    }
  }

  /// Writes a whole number, or null.
  mutating func value(_ number: (some FixedWidthInteger)?) {
    separate()
    bytes.append(contentsOf: (number.map { String($0) } ?? "null").utf8)
  }

  /// Writes a number as it is spelt.
  mutating func value(spelling number: String) {
    separate()
    bytes.append(contentsOf: number.utf8)
  }

  /// Writes a key and a string, or null.
  mutating func member(_ name: String, _ string: String?) {
    key(name)
    value(string)
  }

  /// Writes a key and a whole number, or null.
  mutating func member(_ name: String, _ number: (some FixedWidthInteger)?) {
    key(name)
    value(number)
  }

  /// Writes a key and true or false.
  mutating func member(_ name: String, _ boolean: Bool) {
    key(name)
    value(boolean)
  }

  /// Writes true or false.
  mutating func value(_ boolean: Bool) {
    separate()
    bytes.append(contentsOf: (boolean ? "true" : "false").utf8)
  }

  /// Writes null.
  mutating func null() {
    value(nil as Int?)
  }

  /// Ends the text with a line feed.
  mutating func finish() {
    bytes.append(Ascii.lineFeed)
  }

  private mutating func enclose(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, inline: Bool,
    _ contents: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    let outerIsInline = isInline
    isInline = isInline || inline
    isAtFirst = true
    indentation += 1
    contents(&self)
    indentation -= 1
    if !isAtFirst, !isInline { breakLine() }
    isInline = outerIsInline
    isAtFirst = false
    bytes.append(UInt8(ascii: close))
  }

  /// Writes what stands between the value before and what comes now.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if indentation == 0 { return }
    if !isAtFirst { bytes.append(UInt8(ascii: ",")) }
    if !isInline {
      breakLine()
    } else if !isAtFirst {
      bytes.append(Ascii.space)
    }
    isAtFirst = false
  }

  private mutating func breakLine() {
    bytes.append(Ascii.lineFeed)
    bytes.append(contentsOf: repeatElement(Ascii.space, count: 2 * indentation))
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? Ascii.zero + value : UInt8(ascii: "a") + value - 10
  }
}

extension Unicode.Scalar {
  /// Whether JSON escapes it: as it must the controls up to U+001F, and as it may the others that a
  /// terminal obeys, ends a line at, or turns the direction of writing by.
  fileprivate var isEscapedInJSON: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

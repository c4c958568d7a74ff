/// Writes JSON text: keys in the order given, two spaces of indentation, the same bytes every time.
///
/// Objects and lists are written a member to a line, or all on one line where the caller says so.
struct JSONWriter {
  private var buffer: PieceBuffer
  private var indentation = 0
  private var isInline = false
  private var isAtFirst = true
  private var followsKey = false

  /// - Parameter take: what takes the text in pieces; nil to keep it whole, in `bytes`.
  init(handingOnTo take: (([UInt8]) -> Void)? = nil) { buffer = PieceBuffer(take) }

  /// What was written, and not handed on.
  var bytes: [UInt8] { buffer.bytes }

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
    buffer.append(": " as StaticString)
    followsKey = true
  }

  /// Writes a string, or null.
  mutating func value(_ string: String?) {
    separate()
    guard var string else { return buffer.append("null" as StaticString) }
    buffer.append(Ascii.quote)
    string.withUTF8 { text in
      var start = 0
      var place = 0
      while place < text.count {
        // What may be escaped is rare: what stands between is copied at once.
        guard Self.mayBeginEscaped(text[place]) else {
          place += 1
          continue
        }
        let (scalar, length) = Self.scalar(at: place, in: text)
        if scalar.isEscapedInJSON {
          buffer.append(text[start..<place])
          writeEscape(of: scalar)
          start = place + length
        }
        place += length
      }
      buffer.append(text[start...])
    }
    buffer.append(Ascii.quote)
  }

  /// Whether a byte begins a character that may be escaped: all that are have at most three bytes, and
  /// begin with these.
  private static func mayBeginEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, Ascii.quote, Ascii.backslash, 0x7F, 0xC2, 0xD8, 0xE2: true
    default: false
    }
  }

  /// The character that one of those bytes begins, and its number of bytes.
  private static func scalar(
    at place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar, length: Int) {
    func rest(_ index: Int) -> UInt32 { UInt32(text[place + index] & 0x3F) }
    let first = text[place]
    switch first {
    case 0..<0x80: return (Unicode.Scalar(first), 1)
    case 0xE2: return (Unicode.Scalar(0x2000 | rest(1) << 6 | rest(2)) ?? "\u{FFFD}", 3)
    default: return (Unicode.Scalar(UInt32(first & 0x1F) << 6 | rest(1)) ?? "\u{FFFD}", 2)
    }
  }

  private mutating func writeEscape(of scalar: Unicode.Scalar) {
    buffer.append(Ascii.backslash)
    switch scalar {
    case "\"", "\\": buffer.append(UInt8(truncatingIfNeeded: scalar.value))
    case "\n": buffer.append(UInt8(ascii: "n"))
    case "\t": buffer.append(UInt8(ascii: "t"))
    case "\r": buffer.append(UInt8(ascii: "r"))
    default:
      buffer.append(UInt8(ascii: "u"))
      for shift: UInt32 in [12, 8, 4, 0] {
        buffer.append(Self.hexadecimalDigit(UInt8(scalar.value >> shift & 15)))
      }
    }
  }

  /// Writes a whole number, or null.
  mutating func value(_ number: (some FixedWidthInteger)?) {
    separate()
    if let number { buffer.append(String(number)) } else { buffer.append("null" as StaticString) }
  }

  /// Writes a number as it is spelt.
  mutating func value(spelling number: String) {
    separate()
    buffer.append(number)
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
    buffer.append((boolean ? "true" : "false") as StaticString)
  }

  /// Writes null.
  mutating func null() {
    value(nil as Int?)
  }

  /// Ends the text with a line feed.
  mutating func finish() {
    buffer.append(Ascii.lineFeed)
    buffer.finish()
  }

  private mutating func enclose(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, inline: Bool,
    _ contents: (inout JSONWriter) -> Void
  ) {
    separate()
    buffer.append(UInt8(ascii: open))
    let outerIsInline = isInline
    isInline = isInline || inline
    isAtFirst = true
    indentation += 1
    contents(&self)
    indentation -= 1
    if !isAtFirst, !isInline { breakLine() }
    isInline = outerIsInline
    isAtFirst = false
    buffer.append(UInt8(ascii: close))
    buffer.handOnPiece()
  }

  /// Writes what stands between the value before and what comes now.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if indentation == 0 { return }
    if !isAtFirst { buffer.append(UInt8(ascii: ",")) }
    if !isInline {
      breakLine()
    } else if !isAtFirst {
      buffer.append(Ascii.space)
    }
    isAtFirst = false
  }

  private mutating func breakLine() {
    buffer.append(Ascii.lineFeed)
    for _ in 0..<indentation { buffer.append("  " as StaticString) }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? Ascii.zero + value : UInt8(ascii: "a") + value - 10
  }
}

extension Unicode.Scalar {
  /// Whether JSON escapes it: as it must quotes, backslashes and the controls up to U+001F, and as it may the others that a
  /// terminal obeys, ends a line at, or turns the direction of writing by.
  fileprivate var isEscapedInJSON: Bool {
    switch value {
    case 0..<0x20, 0x22, 0x5C, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E,
      0x2066...0x2069:
      true
    default: false
    }
  }
}

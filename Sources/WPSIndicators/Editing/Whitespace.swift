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

extension PieceBuffer {
  /// Appends words to HTML or XML: on one line, and without characters that a page may not hold.
  /// - Parameter quotes: whether they stand in quotation marks, as the value of an attribute does.
  mutating func appendMarkup(_ words: String, quotes: Bool) {
    var words = words.printable
    words.withUTF8 { text in
      var start = 0
      var place = 0
      while place < text.count {
        // What is not copied as it is is rare: what stands between is copied at once.
        guard let (other, length) = Self.markup(at: place, in: text, quotes) else {
          place += 1
          continue
        }
        append(text[start..<place])
        append(other)
        place += length
        start = place
      }
      append(text[start...])
    }
  }

  /// What stands for the character at a place, and its number of bytes; nil where it stands for itself.
  private static func markup(
    at place: Int, in text: UnsafeBufferPointer<UInt8>, _ quotes: Bool
  ) -> (StaticString, length: Int)? {
    switch text[place] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case Ascii.quote: quotes ? ("&quot;", 1) : nil
    // Those set aside never to be characters: U+FDD0 to U+FDEF and the last two of each plane.
    case 0xEF:
      switch (text[place + 1], text[place + 2]) {
      case (0xB7, 0x90...0xAF), (0xBF, 0xBE...0xBF): ("\u{FFFD}", 3)
      default: nil
      }
    case 0xF0...:
      text[place + 1] & 0x0F == 0x0F && text[place + 2] == 0xBF && text[place + 3] >= 0xBE
        ? ("\u{FFFD}", 4) : nil
    default: nil
    }
  }
}

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

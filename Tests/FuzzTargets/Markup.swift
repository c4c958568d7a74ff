/// What looks at markup without the library: whether it is well-formed, as far as a look from left to
/// right tells.
enum Markup {
  /// What is wrong with a document; nil where nothing is.
  static func problem(in document: [UInt8]) -> String? {
    var open = [[UInt8]]()
    var offset = 0
    while offset < document.count {
      let byte = document[offset]
      switch byte {
      case UInt8(ascii: "<"):
        guard let end = endOfTag(in: document, from: offset) else {
          return "a tag has no end: \(excerpt(document, offset))"
        }
        let tag = document[offset..<end]
        if let problem = read(tag, &open) { return "\(problem): \(excerpt(document, offset))" }
        offset = end
      case UInt8(ascii: "&"):
        let name = document[offset...].dropFirst().prefix(8).prefix { $0 != UInt8(ascii: ";") }
        guard !name.isEmpty, name.count < 8, name.allSatisfy({ isName($0) || $0 == 0x23 }) else {
          return "'&' begins nothing: \(excerpt(document, offset))"
        }
        offset += 1
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20:
        return "a control character: \(excerpt(document, offset))"
      default: offset += 1
      }
    }
    return open.isEmpty ? nil : "\(String(decoding: open[0], as: UTF8.self)) is not closed"
  }

  private static func read(_ tag: ArraySlice<UInt8>, _ open: inout [[UInt8]]) -> String? {
    let inner = tag.dropFirst().dropLast()
    switch inner.first {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return nil
    case UInt8(ascii: "/"):
      let name = Array(inner.dropFirst())
      return open.popLast() == name ? nil : "what ends here did not begin last"
    default:
      let name = Array(inner.prefix(while: isName))
      if name.isEmpty { return "a tag without a name" }
      if inner.last != UInt8(ascii: "/") { open.append(name) }
      return nil
    }
  }

  /// Behind the bracket that closes a tag, which may have others in the values of its attributes.
  private static func endOfTag(in document: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for offset in start + 1..<document.count {
      let byte = document[offset]
      if let open = quote {
        if byte == open { quote = nil } else if byte == UInt8(ascii: "<") { return nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return offset + 1
      }
    }
    return nil
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func excerpt(_ document: [UInt8], _ offset: Int) -> String {
    String(
      decoding: document[max(0, offset - 80)..<min(document.count, offset + 80)], as: UTF8.self)
  }
}

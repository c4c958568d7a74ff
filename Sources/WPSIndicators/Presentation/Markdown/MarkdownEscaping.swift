extension String {
  /// The string on one line, so that a Markdown reader shows its characters and acts on none of them.
  ///
  /// What could begin emphasis, code, links, HTML, entities, mathematics, citations or attributes in
  /// CommonMark, on GitHub or in pandoc has a backslash before it; so has `|`, which divides cells.
  /// Points, brackets, hyphens and the like stay as they are, so that the source can be read.
  var escapedForMarkdown: String {
    let line = printable.trimmingSpaces()
    var escaped = [UInt8]()
    let bytes = Array(line.utf8)
    for (index, byte) in bytes.enumerated() {
      if Self.activeBytes.contains(byte) || Self.isActive(bytes, at: index) {
        escaped.append(Ascii.backslash)
      }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether a byte makes a link or a picture of the word that it stands in: the colon of `http://`
  /// and of `:smile:`, the first point of `www.`.
  private static func isActive(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: ":"):
      index + 1 < bytes.count && bytes[index + 1] != Ascii.space
    case Ascii.point:
      index >= 3 && bytes[index - 3..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    default: false
    }
  }

  /// The same in bold; what is empty stays so.
  var boldForMarkdown: String {
    let escaped = escapedForMarkdown
    return escaped.isEmpty ? "" : "**\(escaped)**"
  }

  /// The same at the beginning of a paragraph or of an entry of a list, where a hyphen, a colon or a
  /// number could begin something else.
  var escapedForMarkdownBlock: String {
    let escaped = escapedForMarkdown
    guard let first = escaped.utf8.first else { return escaped }
    if "+-:".utf8.contains(first) { return "\\" + escaped }
    let word = escaped.prefix { $0 != " " }
    guard let end = word.utf8.last, ".)".utf8.contains(end), word.isListMarker else {
      return escaped
    }
    return word.dropLast() + "\\" + escaped[word.index(before: word.endIndex)...]
  }

  /// The string between angle brackets, as a link to itself, if it is a plain web address; else
  /// escaped.
  var linkedForMarkdown: String {
    let scheme = prefix { $0 != ":" }.lowercased()
    let isLink =
      ["http", "https"].contains(scheme) && dropFirst(scheme.count).hasPrefix("://")
      && utf8.allSatisfy(Self.isOfAddress)
    return isLink ? "<\(self)>" : escapedForMarkdown
  }

  private static let activeBytes = Set("\\`*_{}[]<>|~$&^#@".utf8)

  /// Whether a byte may stand in a web address as it is (RFC 3986); brackets, which only addresses
  /// by number need, are left out.
  private static func isOfAddress(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || isLetter(byte) || "-._~:/?#@!$&'()*+,;=%".utf8.contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension Substring {
  /// Whether a word that ends in a point or a bracket numbers the entries of a list: `12.`, `b)`,
  /// and for pandoc `(iv)` as well.
  fileprivate var isListMarker: Bool {
    let number = utf8.dropLast().drop { $0 == UInt8(ascii: "(") }
    return number.allSatisfy(Ascii.isDigit) || number.count == 1
      || number.allSatisfy { "ivxlcdmIVXLCDM".utf8.contains($0) }
  }
}

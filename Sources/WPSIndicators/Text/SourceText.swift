/// The bytes of one file and the name to show for it, with places counted as an editor counts them.
///
/// Offsets are bytes from the start of the file. A line ends at a line feed, at a carriage return,
/// or at the two together.
public struct SourceText: Sendable, Hashable {
  /// The file's name as problems should show it, such as `indicators.json`.
  public let name: String
  /// The whole file, unchanged.
  public let bytes: [UInt8]

  /// Wraps a file's bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Wraps a string's UTF-8.
  public init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a range, with anything that is not UTF-8 replaced.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }
}

/// A place in a text as people name it.
public struct TextPlace: Sendable, Hashable {
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in characters as a reader sees them.
  public let column: Int
}

/// Tells whether a file is in the encoding that everything here reads.
enum TextEncoding {
  /// The byte order mark of UTF-8.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The warning that UTF-8 begins with a byte order mark, which is read over; nil where it does not.
  static func mark(of bytes: [UInt8]) -> Diagnostic? {
    guard bytes.starts(with: mark) else { return nil }
    return Diagnostic(
      .byteOrderMark, at: 0..<mark.count,
      Message(
        "the file begins with a byte order mark",
        fr: "le fichier commence par une marque d’ordre des octets (BOM)"),
      help: Message(
        "it is read all the same; for other programs save the file as UTF-8 without BOM",
        fr:
          "il est lu malgré tout\u{A0}; pour d’autres programmes, enregistrez-le en UTF-8 sans BOM")
    )
  }

  /// What is wrong with a text's bytes; nil for UTF-8, with or without a byte order mark.
  static func problem(of bytes: [UInt8], as role: TextRole = .file) -> Diagnostic? {
    let advice =
      role == .file
      ? Message(
        "save the file in the encoding UTF-8", fr: "enregistrez le fichier dans l’encodage UTF-8")
      : Message(
        "write \(role.name) in the encoding UTF-8",
        fr: "écrivez \(role.name) dans l’encodage UTF-8")
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      return Diagnostic(
        .invalidUTF8, at: 0..<2,
        role.saying(
          Message(
            "is not UTF-8, but UTF-16, as its first bytes say",
            fr: "n’est pas en UTF-8 mais en UTF-16, comme le disent ses premiers octets"),
          plural: Message(
            "are not UTF-8, but UTF-16, as their first bytes say",
            fr: "ne sont pas en UTF-8 mais en UTF-16, comme le disent leurs premiers octets")),
        help: advice)
    }
    if bytes.prefix(4).contains(0) {
      return Diagnostic(
        .invalidUTF8, at: 0..<min(4, bytes.count),
        role.saying(
          Message(
            "is not UTF-8, but UTF-16 or UTF-32",
            fr: "n’est pas en UTF-8 mais en UTF-16 ou en UTF-32"),
          plural: Message(
            "are not UTF-8, but UTF-16 or UTF-32",
            fr: "ne sont pas en UTF-8 mais en UTF-16 ou en UTF-32")),
        help: advice)
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      // The type of the error is fixed by the initializer; only its place matters here.
      return Diagnostic(
        .invalidUTF8, at: error.byteOffsets,
        Message("these bytes are not UTF-8", fr: "ces octets ne sont pas de l’UTF-8"),
        help: advice)
    }
  }
}

/// Turns byte offsets into lines and columns.
///
/// It knows where the lines begin, and remembers columns along the line asked for last, so that
/// many offsets cost one pass even when the file is a single line of many megabytes.
struct PlaceFinder {
  private let bytes: [UInt8]
  /// The offsets at which the lines begin.
  private let lineStarts: [Int]
  /// Offsets between two characters, and their columns, on the line asked for last: its start,
  /// and one for every few thousand bytes that have been counted.
  private var counted = [(offset: 0, column: 1)]
  private static let stride = 4096

  init(_ text: SourceText) {
    bytes = text.bytes
    // A byte order mark is nothing that an editor shows or counts.
    var starts = [bytes.starts(with: TextEncoding.mark) ? TextEncoding.mark.count : 0]
    for (offset, byte) in bytes.enumerated() {
      let next = offset + 1
      switch byte {
      case Ascii.lineFeed: starts.append(next)
      case Ascii.carriageReturn where next == bytes.count || bytes[next] != Ascii.lineFeed:
        starts.append(next)
      default: break
      }
    }
    lineStarts = starts
  }

  /// The place of a byte offset, which may be the end of the file.
  mutating func place(at target: Int) -> TextPlace {
    let target = min(max(target, lineStarts[0]), bytes.count)
    let line = lineIndex(of: target)
    if counted[0].offset != lineStarts[line] { counted = [(lineStarts[line], 1)] }
    while let last = counted.last, target - last.offset > Self.stride,
      let next = boundary(after: last.offset, before: target)
    {
      counted.append((next, last.column + characters(in: last.offset..<next)))
    }
    let nearest = counted[lastIndex(notAfter: target)]
    return TextPlace(
      line: line + 1, column: nearest.column + characters(in: nearest.offset..<target))
  }

  /// The position of the last offset remembered that is not after a target.
  private func lastIndex(notAfter target: Int) -> Int {
    var (low, high) = (0, counted.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if counted[middle].offset <= target { low = middle } else { high = middle }
    }
    return low
  }

  /// A place between two characters, a stride further on or a little before that.
  private func boundary(after start: Int, before target: Int) -> Int? {
    var boundary = min(start + Self.stride, target)
    while boundary > start, !isBoundary(boundary) { boundary -= 1 }
    return boundary > start ? boundary : nil
  }

  /// The bytes of the line that holds an offset, without its line end.
  func lineRange(at target: Int) -> Range<Int> {
    let line = lineIndex(of: min(max(target, 0), bytes.count))
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > lineStarts[line], isLineEnd(bytes[end - 1]) { end -= 1 }
    return lineStarts[line]..<end
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Ascii.lineFeed || byte == Ascii.carriageReturn
  }

  /// The position of the last line that does not begin after an offset.
  private func lineIndex(of target: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= target { low = middle } else { high = middle }
    }
    return low
  }

  /// Whether a character certainly ends here, as between two ASCII characters on one line.
  private func isBoundary(_ offset: Int) -> Bool {
    offset < bytes.count && bytes[offset - 1] < 0x80 && bytes[offset] < 0x80
      && bytes[offset] != Ascii.lineFeed
  }

  private func characters(in range: Range<Int>) -> Int {
    String(decoding: bytes[range], as: UTF8.self).count
  }
}

/// The bytes that the text and JSON layers look for.
enum Ascii {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let zero = UInt8(ascii: "0")
  static let nine = UInt8(ascii: "9")
  static let minus = UInt8(ascii: "-")
  static let point = UInt8(ascii: ".")

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= zero && byte <= nine
  }

  /// Whether it is a letter, a digit or a sign, and no space.
  static func isVisible(_ byte: UInt8) -> Bool { byte > space && byte < 0x7F }

  static func isSmallLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}

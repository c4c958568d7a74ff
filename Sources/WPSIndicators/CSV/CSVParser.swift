/// A line of a table, as RFC 4180 calls it; a field of it may go on over several lines of the file.
struct CSVRecord: Sendable {
  /// One cell: what it holds, and where it stands in the file, with its quotes.
  struct Field: Sendable {
    fileprivate let bytes: [UInt8]
    let range: Range<Int>

    /// What it holds, without its quotes.
    var text: String {
      guard let first = range.first, bytes[first] == Ascii.quote else {
        return String(decoding: bytes[range], as: UTF8.self)
      }
      var text = [UInt8]()
      var place = first + 1
      while place < range.upperBound {
        if bytes[place] == Ascii.quote {
          place += 1
          // A single quote closes it, whatever stands behind.
          guard place < range.upperBound, bytes[place] == Ascii.quote else { break }
        }
        text.append(bytes[place])
        place += 1
      }
      return String(decoding: text, as: UTF8.self)
    }

    /// Whether there is nothing to be seen in it.
    var isBlank: Bool {
      guard let first = range.first else { return true }
      let byte = bytes[first]
      if byte != Ascii.quote, Ascii.isVisible(byte) { return false }
      return text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    }
  }

  /// Where it begins.
  let start: Int
  /// The cells, at least one.
  let fields: [Field]
}

/// Takes a table apart into its records, one after the other.
///
/// It reads what spreadsheets write: RFC 4180 with commas, or with the semicolons or tabs that
/// they use in other languages, lines that end in any way, and quotes in the middle of a cell.
struct CSVParser: Sendable {
  private let bytes: [UInt8]
  /// Where the next record begins.
  private(set) var offset: Int
  /// What stands between cells.
  private(set) var separator: UInt8
  /// The number of fields of the record before, which the next will have too.
  private var width = 0
  /// Quotes that do not stand where they should.
  private(set) var diagnostics = [Diagnostic]()

  /// Begins at the first record of a text in UTF-8.
  init(_ text: SourceText) {
    bytes = text.bytes
    let start = bytes.starts(with: TextEncoding.mark) ? TextEncoding.mark.count : 0
    offset = start
    let declaration = Array("sep=".utf8)
    if bytes[start...].starts(with: declaration), start + declaration.count < bytes.count {
      // What stands behind it, on a line of its own, is what Excel was told to split lines at.
      separator = bytes[start + declaration.count]
      offset = start + declaration.count + 1
      skipLineEnd()
    } else {
      separator = Self.separator(in: bytes[start...])
    }
  }

  /// Begins at another record of the same text.
  func at(_ start: Int) -> CSVParser {
    var parser = self
    parser.offset = start
    return parser
  }

  /// Begins at another line of the same text, whose cells hold no separator.
  func beginning(at start: Int) -> CSVParser {
    var parser = at(start)
    parser.diagnostics = []
    parser.separator = Self.separator(in: bytes[start...], default: separator)
    return parser
  }

  /// What stands between the cells of the first line, whose cells hold nothing of the kind.
  private static func separator(
    in bytes: ArraySlice<UInt8>, default usual: UInt8 = UInt8(ascii: ",")
  ) -> UInt8 {
    let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), Ascii.tab]
    return bytes.prefix { $0 != Ascii.lineFeed && $0 != Ascii.carriageReturn }
      .first(where: separators.contains) ?? usual
  }

  /// The next record; nil at the end.
  mutating func next() -> CSVRecord? {
    guard offset < bytes.count else { return nil }
    let start = offset
    var fields = [CSVRecord.Field]()
    fields.reserveCapacity(width)
    fields.append(field())
    while offset < bytes.count, bytes[offset] == separator {
      offset += 1
      fields.append(field())
    }
    width = fields.count
    skipLineEnd()
    return CSVRecord(start: start, fields: fields)
  }

  private mutating func skipLineEnd() {
    guard offset < bytes.count else { return }
    let isPair =
      bytes[offset] == Ascii.carriageReturn && offset + 1 < bytes.count
      && bytes[offset + 1] == Ascii.lineFeed
    offset += isPair ? 2 : 1
  }

  private mutating func field() -> CSVRecord.Field {
    let start = offset
    guard offset < bytes.count, bytes[offset] == Ascii.quote else {
      skipToEndOfField()
      return CSVRecord.Field(bytes: bytes, range: start..<offset)
    }
    skipQuotedText()
    let end = offset
    skipToEndOfField()
    if offset > end {
      diagnostics.append(
        Diagnostic(
          .malformedTable, at: end..<offset,
          Message(
            "the cell goes on behind its closing quote",
            fr: "la cellule continue après son guillemet de fin"),
          help: Message(
            "inside a cell in quotes write \"\" for a quote",
            fr: "dans une cellule entre guillemets, écrivez \"\" pour un guillemet")))
    }
    return CSVRecord.Field(bytes: bytes, range: start..<offset)
  }

  private mutating func skipToEndOfField() {
    while offset < bytes.count, bytes[offset] != separator, bytes[offset] != Ascii.lineFeed,
      bytes[offset] != Ascii.carriageReturn
    {
      offset += 1
    }
  }

  /// Passes over a quote and what stands between it and the next one that is not doubled.
  private mutating func skipQuotedText() {
    let start = offset
    offset += 1
    while offset < bytes.count {
      if bytes[offset] == Ascii.quote {
        offset += 1
        guard offset < bytes.count, bytes[offset] == Ascii.quote else { return }
      }
      offset += 1
    }
    diagnostics.append(
      Diagnostic(
        .malformedTable, at: start..<start + 1,
        Message(
          "the quote that opens this cell is never closed",
          fr: "le guillemet qui ouvre cette cellule n’est jamais refermé"),
        help: Message(
          "write a quote at the end of the cell",
          fr: "écrivez un guillemet à la fin de la cellule")))
  }
}

/// What stands in one cell of a table.
enum CSVCell {
  /// Nothing: it does not apply, or is not known.
  case empty
  /// Words that a file may hold, or that are made with them, for spreadsheets.
  case text(String)
  /// A number, a date or a code that this library makes: never a formula. In a table that no
  /// spreadsheet reads it may be anything.
  case exact(String)

  /// The cell's contents, before they are quoted.
  var contents: String {
    switch self {
    case .empty: ""
    case .text(let text): SpreadsheetGuard.guarded(text)
    case .exact(let text): text
    }
  }
}

/// Writes tables as RFC 4180 has them: commas, lines ended by CRLF, quotes where they are needed.
struct CSVWriter {
  private var buffer: PieceBuffer

  /// What was written, and not handed on.
  var bytes: [UInt8] { buffer.bytes }

  /// - Parameters:
  ///   - beginsWithMark: whether the byte order mark comes first. Without it Excel takes the file for
  ///     its own old encoding, and spoils every accent; other programs take it for a part of the first
  ///     column's name.
  ///   - take: what takes the table in pieces; nil to keep it whole, in `bytes`.
  init(beginsWithMark: Bool = true, handingOnTo take: (([UInt8]) -> Void)? = nil) {
    buffer = PieceBuffer(take)
    if beginsWithMark { buffer.append([0xEF, 0xBB, 0xBF]) }
  }

  /// Writes a line.
  mutating func row(_ cells: [CSVCell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      write(cell.contents)
    }
    buffer.append(Ascii.carriageReturn)
    buffer.append(Ascii.lineFeed)
    buffer.handOnPiece()
  }

  /// Ends the table.
  mutating func finish() { buffer.finish() }

  private mutating func write(_ contents: String) {
    guard Self.needsQuotes(contents) else { return buffer.append(contents) }
    buffer.append(Ascii.quote)
    for byte in contents.utf8 {
      if byte == Ascii.quote { buffer.append(Ascii.quote) }
      buffer.append(byte)
    }
    buffer.append(Ascii.quote)
  }

  /// Whether the contents hold a separator, or spaces that some readers would take off.
  private static func needsQuotes(_ contents: String) -> Bool {
    contents.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), Ascii.quote, Ascii.carriageReturn, Ascii.lineFeed,
        Ascii.tab:
        true
      default: false
      }
    }
      || contents.utf8.first == Ascii.space || contents.utf8.last == Ascii.space
  }
}

/// Keeps spreadsheets from taking text for something else, by apostrophes that can be taken off
/// again: for every text `unguarded(guarded(text))` is the text.
enum SpreadsheetGuard {
  /// The text with an apostrophe before what a spreadsheet would calculate or convert.
  ///
  /// That is a text which looks like a number or a date, since the place `1/2` in a source would
  /// become the first of February; and whatever could begin a formula, as OWASP advises: `=`, `+`,
  /// `-` or `@`, in half or full width, at the beginning or after spaces and quotes there. The same
  /// holds after a semicolon or a line end, where a spreadsheet in French, for which commas and the
  /// quotes behind them are nothing special, begins a new cell. What has such an apostrophe already
  /// gets another one.
  static func guarded(_ text: String) -> String {
    if looksLikeNumberOrDate(text) { return "'" + text }
    return changingFormulas(of: text) { $0 + 1 }
  }

  /// The text without the apostrophes that `guarded` puts before it.
  static func unguarded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "'")) else { return text }
    if looksLikeNumberOrDate(text) { return text.first == "'" ? String(text.dropFirst()) : text }
    return changingFormulas(of: text) { max(0, $0 - 1) }
  }

  // MARK: - Formulas

  /// The text with another number of apostrophes before each formula that it could begin.
  private static func changingFormulas(
    of text: String, _ number: (_ apostrophes: Int) -> Int
  ) -> String {
    guard text.unicodeScalars.contains(where: { $0.beginsFormula }) else { return text }
    var changed = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    var isAtStart = true
    while let scalar = rest.first {
      if isAtStart {
        let apostrophes = rest.prefix { $0 == "'" }.count
        let isFormula = rest.dropFirst(apostrophes).first?.beginsFormula ?? false
        // One by one: to append a sequence copies all that was changed before.
        for _ in 0..<(isFormula ? number(apostrophes) : apostrophes) { changed.append("'") }
        rest = rest.dropFirst(apostrophes)
        if apostrophes > 0 || isFormula {
          isAtStart = false
          continue
        }
      }
      isAtStart = scalar.beginsCell || isAtStart && scalar.isInvisible
      changed.append(scalar)
      rest = rest.dropFirst()
    }
    return String(changed)
  }

  // MARK: - Numbers and dates

  /// Whether a text, apostrophes before it apart, has nothing but what numbers, sums of money, times
  /// and dates have, or is a truth value.
  private static func looksLikeNumberOrDate(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.drop { $0 == "'" }
    guard scalars.contains(where: { $0.isDigit }) else {
      return truthValues.contains(String(scalars).lowercased())
    }
    if scalars.allSatisfy({ $0.isDigit || " -/.,:%eE+()$€£¥".unicodeScalars.contains($0) }) {
      return true
    }
    let words = scalars.split { $0.isDigit || " -/.,:".unicodeScalars.contains($0) }
    guard words.count == 1, let word = words.first.map({ String($0).lowercased() }) else {
      return false
    }
    return months.contains(word) || halvesOfDays.contains(word) && scalars.first?.isDigit == true
  }

  private static let truthValues: Set = ["true", "false", "vrai", "faux"]

  /// What stands behind the hour.
  private static let halvesOfDays: Set = ["a", "p", "am", "pm"]

  /// The months in English and French, in full and cut, as spreadsheets know them.
  private static let months: Set = [
    "jan", "january", "janv", "janvier", "feb", "february", "fév", "févr", "février", "mar",
    "march", "mars", "apr", "april", "avr", "avril", "may", "mai", "jun", "june", "juin", "jul",
    "july", "juil", "juillet", "aug", "august", "août", "sep", "sept", "september", "septembre",
    "oct", "october", "octobre", "nov", "november", "novembre", "dec", "december", "déc",
    "décembre",
  ]
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether spreadsheets read what begins with it as a formula.
  fileprivate var beginsFormula: Bool {
    switch self {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  /// Whether a spreadsheet may take what comes behind it for another cell.
  fileprivate var beginsCell: Bool { [";", "\n", "\r"].contains(self) }

  /// Whether a spreadsheet may pass over it in search of a formula.
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .spaceSeparator, .format, .control: true
    default: self == "\""
    }
  }
}

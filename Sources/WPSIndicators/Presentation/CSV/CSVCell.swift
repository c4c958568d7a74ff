/// What stands in one cell of a table for spreadsheets.
enum CSVCell {
  /// Nothing: it does not apply, or is not known.
  case empty
  /// Words that a file may hold, or that are made with them.
  case text(String)
  /// A number, a date or a code that this library makes: never a formula.
  case exact(String)

  /// The cell's contents, before they are quoted.
  var contents: String {
    switch self {
    case .empty: ""
    case .text(let text): text.printable.guardedAgainstNumbers.guardedAgainstFormulas
    case .exact(let text): text
    }
  }
}

extension String {
  /// The string with an apostrophe before it if a spreadsheet would take it for a number or a date:
  /// the place `1/2` in a source would become the first of February.
  fileprivate var guardedAgainstNumbers: String {
    let isNumeric = unicodeScalars.allSatisfy { scalar in
      ("0"..."9").contains(scalar) || " -/.,:%eE+".unicodeScalars.contains(scalar)
    }
    let hasDigit = unicodeScalars.contains { ("0"..."9").contains($0) }
    return isNumeric && hasDigit ? "'" + self : self
  }

  /// The string with an apostrophe before whatever a spreadsheet would take for a formula, as OWASP
  /// advises.
  ///
  /// That is `=`, `+`, `-` or `@`, in half or full width, at the beginning or after spaces there.
  /// The same holds after a semicolon, where a spreadsheet in French begins a new cell.
  fileprivate var guardedAgainstFormulas: String {
    guard unicodeScalars.contains(where: \.beginsFormula) else { return self }
    var guarded = String.UnicodeScalarView()
    var isAtStart = true
    for scalar in unicodeScalars {
      if isAtStart, scalar.beginsFormula { guarded.append("'") }
      isAtStart = scalar == ";" || isAtStart && scalar.isInvisible
      guarded.append(scalar)
    }
    return String(guarded)
  }
}

extension Unicode.Scalar {
  /// Whether spreadsheets read what begins with it as a formula.
  fileprivate var beginsFormula: Bool {
    switch self {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  /// Whether a spreadsheet may pass over it in search of a formula.
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .spaceSeparator, .format, .control: true
    default: false
    }
  }
}

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

extension DiagnosticCode {
  /// Not a table by RFC 4180, or with more cells in a row than it has columns.
  static let malformedTable = error("malformed-table")
  /// The heading of a column that means nothing.
  static let unknownColumn = error("unknown-column")
  /// A table without a column that every row needs.
  static let missingColumn = error("missing-column")
  /// Two columns of one name.
  static let duplicateColumn = error("duplicate-column")
  /// The name of one subject in the row of another.
  static let nameMismatch = error("name-mismatch")
  /// A row that may be about one observation or another.
  static let ambiguousRow = error("ambiguous-row")
  /// A percentage that is the file's with other zeros at its end.
  static let percentDecimals = warning("percent-decimals")

  /// What tables of observations alone can have wrong with them.
  static let ofTables: [DiagnosticCode] = [
    malformedTable, unknownColumn, missingColumn, duplicateColumn, nameMismatch, ambiguousRow,
    percentDecimals,
  ]
}

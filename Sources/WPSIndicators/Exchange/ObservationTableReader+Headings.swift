extension ObservationTableReader {
  /// The columns of the table, by its first line; nil for one that has no heading.
  mutating func readHeadings() -> [ObservationColumn?] {
    guard let record = parser.next() else {
      diagnostics.append(
        Diagnostic(
          .malformedTable, at: 0..<0, "the table is empty",
          help: "its first line has the headings: \(Self.headings)"))
      return []
    }
    guard !isUnsplit(record) else { return [] }
    var first = [ObservationColumn: Range<Int>]()
    var unknown = 0
    let columns = record.fields.map { field -> ObservationColumn? in
      let heading = field.text.trimmingWhitespace
      guard !heading.isEmpty else { return nil }
      let column = ObservationColumn(heading: heading)
      if let column, let earlier = first[column] {
        diagnostics.append(
          Diagnostic(
            .duplicateColumn, at: field.range, "the column \(heading.quoted) is there twice",
            notes: [Diagnostic.Note(message: "first given here", range: earlier)],
            help: "delete one of the two"))
      } else if let column {
        first[column] = field.range
      } else {
        unknown += 1
        if unknown <= Self.mostUnknown { reportUnknown(heading, at: field.range) }
      }
      return column
    }
    if unknown == 0 { reportMissing(in: Set(first.keys), record) }
    return columns
  }

  private static let headings = ObservationColumn.headings.joined(separator: ", ")
  /// A table with more unknown columns than this is not one of observations.
  private static let mostUnknown = 20

  /// Whether all headings stand in one cell, as when a spreadsheet did not split the lines.
  private mutating func isUnsplit(_ record: CSVRecord) -> Bool {
    guard record.fields.count == 1, let field = record.fields.first,
      field.text.contains(where: { ",;\t".contains($0) })
    else { return false }
    diagnostics.append(
      Diagnostic(
        .malformedTable, at: field.range, "all headings stand in one cell",
        help: "split the lines at their separators, as with Data > From Text/CSV or Text to Columns"
      ))
    return true
  }

  private mutating func reportUnknown(_ heading: String, at range: Range<Int>) {
    let isSDMX = heading == "STRUCTURE" || heading.hasPrefix("STRUCTURE[")
    let help =
      isSDMX
      ? "this is SDMX-CSV, which is for publication"
      : NearSpelling.suggestion(for: heading, among: ObservationColumn.headings)
        .map { "did you mean '\($0)'?" }
        ?? "the columns are \(Self.headings); a text may have a language, quote.fr"
    diagnostics.append(
      Diagnostic(
        .unknownColumn, at: range, "\(heading.quoted) is not a column", help: help,
        remedy: isSDMX ? .exportTable : nil))
  }

  /// Says which columns are missing that every row needs.
  private mutating func reportMissing(in known: Set<ObservationColumn>, _ record: CSVRecord) {
    let needed: [[ObservationColumn]] = [[.subject], [.period, .asAt], [.source]]
    for alternatives in needed where known.isDisjoint(with: alternatives) {
      let names = alternatives.map { "'\($0.heading)'" }.joined(separator: " or ")
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: record.start..<record.start, "the table has no column \(names)",
          help: "every row needs a subject, a time and a source"))
    }
  }
}

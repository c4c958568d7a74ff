/// Reads a table of observations, row by row, and notes everything that is wrong with it.
struct ObservationTableReader {
  let text: SourceText
  /// How a spreadsheet rewrote the dates; nil if it left them alone.
  let dates: DateOrder?
  /// The columns in their order; nil where a heading means nothing.
  private(set) var columns = [ObservationColumn?]()
  private(set) var rows = [ObservationRow]()
  var diagnostics = [Diagnostic]()
  private var parser: CSVParser
  private let subjects: [Subject]
  private let positions: [String: Int]

  init(_ text: SourceText, _ registry: Registry, dates: DateOrder?) {
    self.text = text
    self.dates = dates
    parser = CSVParser(text)
    subjects = registry.subjects
    positions = Dictionary(
      subjects.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    if let problem = TextEncoding.problem(of: text.bytes, allowsMark: true) {
      diagnostics = [problem]
      return
    }
    readHeadings()
    // Of a table whose columns are unknown every row would be wrong.
    if diagnostics.isEmpty { readRows() }
    diagnostics = (diagnostics + parser.diagnostics).sortedByPlace()
  }

  // MARK: - Headings

  private mutating func readHeadings() {
    guard let record = parser.next() else {
      diagnostics.append(
        Diagnostic(
          .malformedTable, at: 0..<0, "the table is empty",
          help:
            "its first line has the headings: \(ObservationColumn.headings.joined(separator: ","))")
      )
      return
    }
    var first = [ObservationColumn: Range<Int>]()
    for field in record.fields {
      let heading = field.text.trimmingSpace
      guard !heading.isEmpty else {
        columns.append(nil)
        continue
      }
      let column = ObservationColumn(heading: heading)
      columns.append(column)
      if let column, let earlier = first[column] {
        diagnostics.append(
          Diagnostic(
            .duplicateColumn, at: field.range, "the column \(heading.quoted) is there twice",
            notes: [Diagnostic.Note(message: "first given here", range: earlier)],
            help: "delete one of the two"))
      } else if let column {
        first[column] = field.range
      } else {
        reportUnknown(heading, at: field.range)
      }
    }
    reportMissing(in: Set(first.keys), record)
  }

  private mutating func reportUnknown(_ heading: String, at range: Range<Int>) {
    let known = ObservationColumn.headings
    let isSDMX = heading == "STRUCTURE" || heading.hasPrefix("STRUCTURE[")
    let help =
      isSDMX
      ? "this is SDMX-CSV, which is for publication; a table to edit comes from "
        + "'wps-cli export --format csv'"
      : NearSpelling.suggestion(for: heading, among: known).map { "did you mean '\($0)'?" }
        ?? "the columns are \(known.joined(separator: ", ")); a text may have a language, quote.fr"
    diagnostics.append(
      Diagnostic(.unknownColumn, at: range, "\(heading.quoted) is not a column", help: help))
  }

  /// Says which columns are missing that every row needs, unless a heading may be one misspelt.
  private mutating func reportMissing(in known: Set<ObservationColumn>, _ record: CSVRecord) {
    guard !diagnostics.contains(where: { $0.code == .unknownColumn }) else { return }
    let needed: [[ObservationColumn]] = [[.subject], [.period, .asAt], [.source]]
    for alternatives in needed where known.isDisjoint(with: alternatives) {
      let names = alternatives.map { "'\($0.heading)'" }.joined(separator: " or ")
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: record.start..<record.start, "the table has no column \(names)",
          help: "every row needs a subject, a time and a source"))
    }
  }

  // MARK: - Rows

  private mutating func readRows() {
    var number = 1
    while let record = parser.next() {
      number += 1
      guard !record.fields.allSatisfy(\.isBlank) else { continue }
      if let extra = record.fields.dropFirst(columns.count).first(where: { !$0.isBlank }) {
        diagnostics.append(
          Diagnostic(
            .malformedTable, at: extra.range,
            "row \(number) has more cells than the table has columns",
            help: "a text with a comma in it stands in double quotes"))
        continue
      }
      var reader = ObservationRowReader(record, number: number, columns: columns, dates: dates)
      let position = reader.text(.subject).flatMap { positions[$0] }
      let draft = reader.read(position.map { subjects[$0] }, among: subjects)
      diagnostics += reader.diagnostics
      if let position, let draft, let time = draft.time {
        rows.append(
          ObservationRow(
            start: record.start, number: number, subject: position, time: time, draft: draft))
      }
    }
  }

  // MARK: - Places

  /// The place of a cell of a row that has been read, and what a spreadsheet calls it; without
  /// column, or where the row has no such cell, the row's first cell.
  func cell(_ column: ObservationColumn?, of row: ObservationRow) -> (
    range: Range<Int>, name: String
  ) {
    var parser = parser.at(row.start)
    let fields = parser.next()?.fields ?? []
    let position = column.flatMap { columns.firstIndex(of: $0) } ?? 0
    let range =
      fields.indices.contains(position) ? fields[position].range : row.start..<row.start
    return (range, CellPlace.name(column: position, row: row.number))
  }

  /// The column in which a key of an observation stands, the first of several.
  func column(ofKey key: String) -> ObservationColumn? {
    columns.lazy.compactMap(\.self).first { $0.key == key }
  }
}

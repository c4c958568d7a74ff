/// Reads a table of observations, row by row, and notes everything that is wrong with it.
struct ObservationTableReader {
  let text: SourceText
  /// How a spreadsheet rewrote the dates; nil if it left them alone.
  let dates: DateOrder?
  /// The columns in their order; nil where a heading means nothing.
  private(set) var columns = [ObservationColumn?]()
  private(set) var rows = [ObservationRow]()
  var diagnostics = [Diagnostic]()
  var parser: CSVParser
  private let sources: [Source]
  private let subjects: [Subject]
  private let positions: [String: Int]

  init(_ text: SourceText, _ registry: Registry, dates: DateOrder?) {
    self.text = text
    self.dates = dates
    parser = CSVParser(text)
    sources = registry.sources
    subjects = registry.subjects
    positions = Dictionary(
      firstOf: subjects.enumerated().map { ($1.id, $0) })
    if let problem = TextEncoding.problem(of: text.bytes, allowsMark: true) {
      diagnostics = [problem]
      return
    }
    columns = readHeadings()
    // Of a table whose columns are unknown every row would be wrong.
    if diagnostics.isEmpty { readRows() }
    diagnostics = (diagnostics + parser.diagnostics).sortedByPlace()
  }

  // MARK: - Rows

  private mutating func readRows() {
    var number = 1
    while let record = parser.next() {
      number += 1
      guard !record.fields.allSatisfy({ $0.isBlank }) else { continue }
      guard hasSoundWidth(record, number: number) else { continue }
      var reader = ObservationRowReader(
        record, number: number, columns: columns, sources: sources, dates: dates)
      let position = reader.text(.subject).flatMap { positions[$0] }
      let draft = reader.read(position.map { subjects[$0] }, among: subjects)
      diagnostics += reader.diagnostics
      if let position, let draft {
        rows.append(
          ObservationRow(
            start: record.start, number: number, subject: position, draft: draft))
      }
    }
  }

  /// Cells behind the last column, be they empty, show that a comma split a cell; and what stands
  /// below no heading would be lost.
  private mutating func hasSoundWidth(_ record: CSVRecord, number: Int) -> Bool {
    if record.fields.count > columns.count {
      diagnostics.append(
        Diagnostic(
          .malformedTable, at: record.fields[columns.count].range,
          "row \(number) has more cells than the table has columns",
          help: "a text or number with a comma in it stands in double quotes"))
      return false
    }
    let lost = zip(record.fields, columns).enumerated()
      .first { $0.element.1 == nil && !$0.element.0.isBlank }
    guard let (position, (field, _)) = lost else { return true }
    diagnostics.append(
      Diagnostic(
        .unknownColumn, at: field.range,
        "cell \(CellPlace.name(column: position, row: number)): the column has no heading",
        help: "write one above it, or delete the column"))
    return false
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
    columns.lazy.compactMap { $0 }.first { $0.key == key }
  }
}

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

/// A cell as spreadsheets name it: `B7`.
enum CellPlace {
  /// - Parameters:
  ///   - column: from 0.
  ///   - row: from 1.
  static func name(column: Int, row: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest /= 26
    }
    return letters + String(row)
  }
}

/// Reads a table of observations, row by row, and notes everything that is wrong with it.
struct ObservationTableReader {
  let text: SourceText
  var columns: TableColumns { table.columns }
  private(set) var rows = [ObservationRow]()
  /// What is wrong with the table as a whole, and with its headings.
  var diagnostics = [Diagnostic]()
  /// What is wrong with its rows.
  private(set) var problems = [CellProblem]()
  var parser: CSVParser
  /// The number of lines above the headings.
  var linesAbove = 0
  /// What the rows are about.
  var kind = TableKind.observations
  /// The file's registry, with the lists that the table adds, which have no observations.
  private(set) var registry: Registry
  private(set) var subjects: [Subject]
  private let positions: [String: Int]
  private var table: ReadTable
  /// The parts and positions of the subjects that rows are about.
  private var partsOfSubjects = [Int: NamedParts]()
  /// The lists that the table is about.
  private(set) var lists: TableLists

  init(
    _ table: SourceText, _ registry: Registry, dates: DateOrder?, encoding: TableEncoding? = nil
  ) {
    let (decoded, problem) = TextDecoding.decode(table, as: encoding)
    text = decoded ?? table
    parser = CSVParser(text)
    self.registry = registry
    subjects = registry.subjects
    positions = Dictionary(
      firstOf: subjects.enumerated().map { ($1.id, $0) })
    self.table = ReadTable(TableColumns(), registry, dates: dates)
    lists = TableLists(registry)
    diagnostics = problem.map { [$0] } ?? []
    guard decoded != nil else { return }
    guard skipTitle() else { return }
    self.table = ReadTable(TableColumns(readHeadings()), registry, dates: dates)
    // Of a table whose columns are unknown every row would be wrong.
    if !diagnostics.contains(where: { $0.severity == .error }) { readRows() }
    diagnostics = (diagnostics + parser.diagnostics).sortedByPlace()
    guard !lists.new.isEmpty else { return }
    self.registry.lists = lists.lists
    subjects = self.registry.subjects
  }

  // MARK: - Rows

  private mutating func readRows() {
    var number = linesAbove + 1
    while let record = parser.next() {
      number += 1
      guard !record.fields.allSatisfy({ $0.isBlank }) else { continue }
      if MergeMark.length(in: text.bytes, at: record.start) != nil {
        let range = record.fields[0].range
        diagnostics.append(
          Diagnostic(.malformedTable, at: range, MergeMark.message, help: MergeMark.help))
        return
      }
      guard hasSoundWidth(record, number: number) else { continue }
      var reader = ObservationRowReader(
        record, number: number, of: table, suggests: suggestionsLeft > 0)
      let (subject, draft) = kind == .lists ? readList(&reader) : readSubject(&reader)
      problems += reader.problems
      suggestionsLeft -= reader.problems.count { $0.diagnostic.code == .unknownID }
      if let subject, let draft {
        rows.append(ObservationRow(row: reader.row, subject: subject, draft: draft))
      }
    }
  }

  /// Looking for a near spelling compares with all that there is, so that it ends after a while:
  /// nobody reads the hundredth suggestion.
  private var suggestionsLeft = 100

  private mutating func readSubject(
    _ reader: inout ObservationRowReader
  ) -> (subject: Int?, ReportedObservation?) {
    guard let position = reader.text(.subject).flatMap({ positions[$0] }) else {
      return (nil, reader.read(among: subjects))
    }
    let parts = partsOfSubjects[position] ?? NamedParts(of: [subjects[position]])
    partsOfSubjects[position] = parts
    return (position, reader.read(subjects[position], with: parts))
  }

  /// A row may say no more than that there is such a list.
  private mutating func readList(
    _ reader: inout ObservationRowReader
  ) -> (subject: Int?, ReportedObservation?) {
    let position = lists.position(of: &reader)
    guard reader.observes else { return (nil, nil) }
    let list = position.map { lists.lists[$0] } ?? .blank
    // The lists stand behind the bodies.
    return (
      position.map { registry.bodies.count + $0 },
      reader.read(.list(list), with: NamedParts(of: []))
    )
  }

  /// Cells behind the last column, be they empty, show that a comma split a cell; and what stands
  /// below no heading would be lost.
  private mutating func hasSoundWidth(_ record: CSVRecord, number: Int) -> Bool {
    if record.fields.count > columns.count {
      let range = record.fields[columns.count].range
      problems.append(
        CellProblem(
          TableCell(range: range, column: columns.count, row: number),
          Diagnostic(
            .malformedTable, at: range,
            Message(
              "row \(number) has more cells than the table has columns",
              fr: "la ligne \(number) a plus de cellules que le tableau n’a de colonnes"),
            help: Message(
              "a text or number with a comma in it stands in double quotes",
              fr: "un texte ou un nombre qui contient une virgule se met entre guillemets"))))
      return false
    }
    let lost = columns.unheaded.first {
      record.fields.indices.contains($0) && !record.fields[$0].isBlank
    }
    guard let lost else { return true }
    problems.append(
      CellProblem(
        .unknownColumn,
        in: TableCell(range: record.fields[lost].range, column: lost, row: number),
        Message("the column has no heading", fr: "la colonne n’a pas d’en-tête"),
        help: Message(
          "write one above it, or delete the column",
          fr: "écrivez-en un au-dessus, ou supprimez la colonne")))
    return false
  }

  // MARK: - Places

  /// A cell of a row that has been read; without column, or where the row has no such cell, the row's
  /// first cell.
  func cell(_ column: ObservationColumn?, of row: TableRow) -> TableCell {
    var parser = parser.at(row.start)
    let fields = parser.next()?.fields ?? []
    let position = column.flatMap { columns.position(of: $0) } ?? 0
    let range =
      fields.indices.contains(position) ? fields[position].range : row.start..<row.start
    return TableCell(range: range, column: position, row: row.number)
  }

  /// The column in which a key of an observation stands, the first of several.
  func column(ofKey key: String) -> ObservationColumn? {
    columns.places.first { $0.column.key == key }?.column
  }
}

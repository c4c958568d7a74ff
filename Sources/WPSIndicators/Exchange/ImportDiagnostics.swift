/// What is wrong with the file that an import would make, told of the cells of the table.
struct ImportDiagnostics {
  /// What rows of the table are to blame for.
  private(set) var inTable = [Diagnostic]()
  /// Errors that no row is to blame for.
  private(set) var elsewhere = [Diagnostic]()

  /// - Parameters:
  ///   - reading: what came of reading the file that the import would make.
  ///   - plan: what the rows do.
  ///   - table: where the rows stand.
  init(of reading: RegistryReading, _ plan: ImportPlan, _ table: ObservationTableReader) {
    guard !reading.diagnostics.isEmpty else { return }
    let records = ImportedRecords(plan, in: reading)
    func cell(at range: Range<Int>) -> Cell? {
      records.record(at: range.lowerBound).map { record in
        let column = record.key.flatMap { table.column(ofKey: $0) }
        let cell = table.cell(column, of: record.row)
        return Cell(range: cell.range, name: cell.name, isChanged: record.isChanged)
      }
    }
    for diagnostic in reading.diagnostics {
      let isError = diagnostic.severity == .error
      let notes = diagnostic.notes.compactMap { note in
        cell(at: note.range).map { Diagnostic.Note(message: note.message, range: $0.range) }
      }
      if let cell = cell(at: diagnostic.range) {
        // What deserves a second look in rows that change nothing deserved it before.
        if isError || cell.isChanged { inTable.append(diagnostic.moved(to: cell, notes)) }
      } else if let cell = diagnostic.notes.lazy.compactMap({ cell(at: $0.range) }).first {
        // A row may clash with what the file has and the table has not.
        if isError { inTable.append(diagnostic.moved(to: cell, [])) }
      } else if isError {
        elsewhere.append(diagnostic)
      }
    }
  }

  /// A cell of the table.
  fileprivate struct Cell {
    let range: Range<Int>
    let name: String
    /// Whether its row changes the file.
    let isChanged: Bool
  }
}

extension Diagnostic {
  fileprivate func moved(to cell: ImportDiagnostics.Cell, _ notes: [Note]) -> Diagnostic {
    Diagnostic(
      code, at: cell.range, "cell \(cell.name): \(message)", notes: notes, help: help,
      remedy: remedy)
  }
}

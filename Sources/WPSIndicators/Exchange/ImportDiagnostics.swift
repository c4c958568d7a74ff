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
    let rows = plan.rowsByPath
    let paths = reading.pathsByPlace
    func cell(at range: Range<Int>) -> Cell? {
      guard let path = paths[range.lowerBound], path.steps.count > 3,
        let row = rows[RecordPath(Array(path.steps[..<4]))]
      else { return nil }
      var column: ObservationColumn?
      if case .key(let key)? = path.steps.dropFirst(4).first { column = table.column(ofKey: key) }
      let cell = table.cell(column, of: row.row)
      return Cell(range: cell.range, name: cell.name, isChanged: row.isChanged)
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

extension RegistryReading {
  /// The paths of the records that the problems and their notes are about, by their places.
  fileprivate var pathsByPlace: [Int: RecordPath] {
    let places = Set(
      diagnostics.flatMap { [$0.range] + $0.notes.map { $0.range } }.map { $0.lowerBound }
    ).sorted()
    let paths = JSONLocator(bytes: text.bytes).paths(at: places)
    return Dictionary(firstOf: zip(places, paths).map { ($0, $1) })
  }
}

extension ImportPlan {
  /// The rows whose observations the file would have, by the paths that these would have there, and
  /// whether they change it.
  fileprivate var rowsByPath: [RecordPath: (row: ObservationRow, isChanged: Bool)] {
    var rows = [RecordPath: (row: ObservationRow, isChanged: Bool)]()
    for plan in subjects {
      let list = path(ofSubjectAt: plan.subject)["observations"]
      var next = 0
      for index in 0...plan.observed.count {
        for row in plan.added[index] ?? [] {
          rows[list[next]] = (row, true)
          next += 1
        }
        if let row = plan.matched[index] {
          rows[list[next]] = (row, plan.corrected[index] != nil)
        }
        next += 1
      }
    }
    return rows
  }
}

/// A table of observations, matched with a file: what the file would be, or what is wrong.
public struct ObservationImport: Sendable {
  /// The table, in UTF-8, whatever it was in.
  public let table: SourceText
  /// What is wrong with the table, in its order, and what is wrong with the file it would make, at
  /// the cells that it comes from.
  public let diagnostics: [Diagnostic]
  /// What would be wrong with the file in places that no cell of the table is about.
  public let otherDiagnostics: [Diagnostic]
  /// The change of the file; nil where there are errors.
  public let edit: RegistryEdit?
  /// The file as it would be, errors or not.
  public let editedText: SourceText
  /// The number of rows that are new to the file.
  public let added: Int
  /// The number of rows that change an observation of the file.
  public let corrected: Int
  /// The number of rows that say what the file says.
  public let unchanged: Int
  /// The observations that the table's subjects have in the file and not in the table, with the
  /// subjects' identifiers.
  public let absent: [(subject: String, observation: ReportedObservation)]
  /// The ids of the candidate lists that are new to the file.
  public let addedLists: [String]
  /// Those of them that the table did not give, and that were made of names.
  public let madeIDs: [String]
  /// The subjects to which the table adds observations.
  public let subjectsWithAdditions: Set<String>

  /// The number of problems that must be mended.
  public var errorCount: Int {
    (diagnostics + otherDiagnostics).count { $0.severity == .error }
  }
}

extension RegistryReading {
  /// Plans what a table of observations changes in the file: rows are added to it or correct what
  /// it has, and what the table does not speak of stays.
  ///
  /// The table's rows are read as `ObservationTable` writes them, or as `ListTable` does: candidate
  /// lists that the file does not have are then made. Nothing is planned by halves: one
  /// row that is wrong stops them all.
  /// - Parameters:
  ///   - table: the table; it may be in any of the encodings, and have headings in English or French.
  ///   - dates: how a spreadsheet rewrote the dates; nil if it left them alone.
  ///   - encoding: what the table is in; nil where that is to be seen from its bytes.
  /// - Returns: nil where the file itself has errors.
  public func importing(
    _ table: SourceText, dates: DateOrder? = nil, encoding: TableEncoding? = nil
  ) -> ObservationImport? {
    guard let registry else { return nil }
    let table = ObservationTableReader(table, registry, dates: dates, encoding: encoding)
    let plan = ImportPlan(table, in: self)
    let subjects = table.subjects
    let edit = plan.edit(of: self)
    let found = ImportDiagnostics(of: edit.reading, plan, table)
    let problems = (table.problems + plan.problems + found.inTable).grouped
    let diagnostics = (table.diagnostics + problems).sortedByPlace()
    let isSound = !(diagnostics + found.elsewhere).contains { $0.severity == .error }
    return ObservationImport(
      table: table.text, diagnostics: diagnostics, otherDiagnostics: found.elsewhere,
      edit: isSound ? edit : nil, editedText: edit.reading.text, added: plan.count { $0.additions },
      corrected: plan.count { $0.corrected.count }, unchanged: plan.count { $0.unchanged },
      absent: plan.subjects.flatMap { plan in
        plan.absent.map { (subjects[plan.subject].id, $0) }
      },
      addedLists: table.lists.new.map { table.lists.lists[$0.position].id },
      madeIDs: table.lists.new.filter { $0.hasMadeID }.map { table.lists.lists[$0.position].id },
      subjectsWithAdditions: Set(
        plan.subjects.filter { $0.additions > 0 }.map { subjects[$0.subject].id }))
  }
}

/// The order in which a spreadsheet put day, month and year when it rewrote dates.
public enum DateOrder: String, Sendable, CaseIterable {
  /// `14/09/2016`.
  case dayFirst = "day-first"
  /// `9/14/2016`.
  case monthFirst = "month-first"

  /// Reads a date of four digits for the year, with `/`, `.` or `-` between; nil for anything else.
  func date(_ word: String) -> CalendarDate? {
    let parts = word.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard parts.count == 3, parts[2].utf8.count == 4,
      parts[..<2].allSatisfy({ (1...2).contains($0.utf8.count) })
    else { return nil }
    let numbers = parts.compactMap { DecimalDigits.value(of: $0.utf8) }
    guard numbers.count == 3 else { return nil }
    return switch self {
    case .dayFirst: CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    case .monthFirst: CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
    }
  }
}

/// What is wrong with the file that an import would make, told of the cells of the table.
struct ImportDiagnostics {
  /// What rows of the table are to blame for.
  private(set) var inTable = [CellProblem]()
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
    func cell(at range: Range<Int>) -> (cell: TableCell, isChanged: Bool)? {
      guard let path = paths[range.lowerBound] else { return nil }
      // Of an observation the path has four steps, of a list two.
      let ofRecord = [4, 2].lazy.compactMap { count in
        rows[RecordPath(Array(path.steps.prefix(count)))].map { ($0, path.steps.dropFirst(count)) }
      }.first
      guard let (row, steps) = ofRecord else { return nil }
      // Of a count of a part that has no column another of the part will do.
      let column = [steps, steps.dropLast()].lazy.compactMap { steps in
        table.columns.places.first { $0.column.holds(steps) }?.column
      }.first
      return (table.cell(column, of: row.row), row.isChanged)
    }
    for diagnostic in reading.diagnostics {
      let isError = diagnostic.severity == .error
      let notes = diagnostic.notes.compactMap { note in
        cell(at: note.range).map { Diagnostic.Note(message: note.message, range: $0.cell.range) }
      }
      if let (cell, isChanged) = cell(at: diagnostic.range) {
        // What deserves a second look in rows that change nothing deserved it before; and a list whose
        // row is wrong has an observation that could not be read.
        let isSpurious =
          diagnostic.code == .noObservations && (!table.problems.isEmpty || reading.registry == nil)
        if isError || isChanged && !isSpurious { inTable.append(diagnostic.moved(to: cell, notes)) }
      } else if let (cell, _) = diagnostic.notes.lazy.compactMap({ cell(at: $0.range) }).first {
        // A row may clash with what the file has and the table has not.
        if isError { inTable.append(diagnostic.moved(to: cell, [])) }
      } else if isError {
        elsewhere.append(diagnostic)
      }
    }
  }
}

extension Diagnostic {
  fileprivate func moved(to cell: TableCell, _ notes: [Note]) -> CellProblem {
    CellProblem(code, in: cell, message, notes: notes, help: help, remedy: remedy)
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
  /// The rows whose observations the file would have, and those of lists that it would have, by the
  /// paths that these would have there, and whether they change it.
  fileprivate var rowsByPath: [RecordPath: (row: TableRow, isChanged: Bool)] {
    var rows = [RecordPath: (row: TableRow, isChanged: Bool)]()
    for list in table.lists.new { rows[RecordPath(.lists, list.position)] = (list.row, true) }
    for plan in subjects {
      let list = path(ofSubjectAt: plan.subject)["observations"]
      var next = 0
      for index in 0...plan.observed.count {
        for row in plan.added[index] ?? [] {
          rows[list[next]] = (row.row, true)
          next += 1
        }
        if let row = plan.matched[index] {
          rows[list[next]] = (row.row, plan.corrected[index] != nil)
        }
        next += 1
      }
    }
    return rows
  }
}

extension DiagnosticExample {
  /// What is wrong with `file`: by itself, or for a table as one to be imported.
  public var diagnostics: [Diagnostic] {
    place == .table
      ? Registry.read(Self.fileOfTables).importing(file)?.diagnostics ?? []
      : Registry.read(file).diagnostics
  }
}

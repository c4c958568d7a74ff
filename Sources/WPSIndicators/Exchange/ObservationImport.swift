/// A table of observations, matched with a file: what the file would be, or what is wrong.
public struct ObservationImport: Sendable {
  /// The table.
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
  /// The table's rows are read as `ObservationTable` writes them. Nothing is planned by halves: one
  /// row that is wrong stops them all.
  /// - Parameter dates: how a spreadsheet rewrote the dates; nil if it left them alone.
  /// - Returns: nil where the file itself has errors.
  public func importing(_ table: SourceText, dates: DateOrder? = nil) -> ObservationImport? {
    guard let registry else { return nil }
    let table = ObservationTableReader(table, registry, dates: dates)
    let plan = ImportPlan(table, for: registry, in: self)
    let subjects = registry.subjects
    let edit = RegistryEdit(
      of: text, plan.edits(of: self),
      inserting: plan.subjects.flatMap { plan in
        plan.insertions.map {
          RegistryEdit.Insertion(subject: subjects[plan.subject].id, index: $0)
        }
      })
    let found = ImportDiagnostics(of: edit.reading, plan, table)
    let diagnostics = (table.diagnostics + plan.diagnostics + found.inTable).sortedByPlace()
    let isSound = !(diagnostics + found.elsewhere).contains { $0.severity == .error }
    return ObservationImport(
      table: table.text, diagnostics: diagnostics, otherDiagnostics: found.elsewhere,
      edit: isSound ? edit : nil, editedText: edit.reading.text, added: plan.count { $0.additions },
      corrected: plan.count { $0.corrected.count }, unchanged: plan.count { $0.unchanged },
      absent: plan.subjects.flatMap { plan in
        plan.absent.map { (subjects[plan.subject].id, $0) }
      },
      subjectsWithAdditions: Set(
        plan.subjects.filter { $0.additions > 0 }.map { subjects[$0.subject].id }))
  }
}

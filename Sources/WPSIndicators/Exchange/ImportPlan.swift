/// What the rows of a table do to the observations of a file, subject by subject.
struct ImportPlan {
  /// What they do to those of one subject.
  struct SubjectPlan {
    /// The position of the subject among all of the registry.
    let subject: Int
    /// What the file has.
    let observed: [ReportedObservation]
    /// The rows about observations of the file, by these observations' positions.
    var matched = [Int: ObservationRow]()
    /// Which of them say something else than the file, and what the file is to have.
    var corrected = [Int: ReportedObservation]()
    /// The rows that go before each position of the file's list, in the order in which they go.
    var added = [Int: [ObservationRow]]()

    /// The number of rows that are new to the file.
    var additions: Int { added.values.reduce(0) { $0 + $1.count } }
    /// The number of rows that say what the file says.
    var unchanged: Int { matched.count - corrected.count }
    /// The observations that no row is about.
    var absent: [ReportedObservation] {
      observed.indices.filter { matched[$0] == nil }.map { observed[$0] }
    }
  }

  private(set) var subjects = [SubjectPlan]()
  /// What stops rows from being taken over, and what is to be said of those that are.
  private(set) var problems = [CellProblem]()

  private let reading: RegistryReading
  private let paths: [RecordPath]
  let table: ObservationTableReader
  private let columns: GivenColumns

  init(_ table: ObservationTableReader, in reading: RegistryReading) {
    self.table = table
    self.reading = reading
    columns = GivenColumns(table.columns)
    paths = table.registry.subjectPaths
    let all = table.subjects
    let bySubject = Dictionary(grouping: table.rows, by: { $0.subject })
    for (position, rows) in bySubject.sorted(by: { $0.key < $1.key }) {
      add(rows, about: all[position], at: position)
    }
  }

  /// The path of a subject, by its position among all of the registry.
  func path(ofSubjectAt position: Int) -> RecordPath {
    paths[position]
  }

  /// A sum over all subjects.
  func count(_ number: (SubjectPlan) -> Int) -> Int {
    subjects.reduce(0) { $0 + number($1) }
  }

  private mutating func add(_ rows: [ObservationRow], about subject: Subject, at position: Int) {
    let observed = subject.observations
    var plan = SubjectPlan(subject: position, observed: observed)
    let drafts = observed.map { $0.telling }
    let matching = ObservationMatching(
      drafts.map(columns.part), rows.map { $0.draft }, ranks: drafts.map { $0.isAlternate },
      hasRanks: columns.contains(.alternate))
    for (row, candidates) in matching.ambiguous {
      report(rows[row], couldBe: candidates, of: subject)
    }
    for (row, other) in matching.repeated { report(rows[row], repeats: rows[other]) }

    for (index, row) in matching.rows.enumerated() {
      guard let row else { continue }
      plan.matched[index] = rows[row]
      guard !matching.unchanged.contains(row) else { continue }
      let corrected = correction(of: drafts[index], by: rows[row])
      if corrected != drafts[index] { plan.corrected[index] = corrected }
    }
    let figures = Dictionary(
      firstOf: plan.absent.filter { !$0.isAlternate }.map { ($0.time.alone, $0) })
    let added = matching.added.map { rows[$0] }.filter { row in
      isNew(row, beside: figures, of: subject)
    }
    let order = ObservationOrder(observed)
    for (index, positions) in order.positions(of: added.map { $0.place }) {
      plan.added[index] = positions.map { added[$0] }
    }
    subjects.append(plan)
  }

  // MARK: - Rows

  /// What the file is to have in the place of an observation.
  private mutating func correction(
    of draft: ReportedObservation, by row: ObservationRow
  ) -> ReportedObservation {
    if let key = columns.clash(of: row.draft, with: draft) {
      let languages = key.versions(in: draft).compactMap { $0.language }
        .map { "\(key.name).\($0)" }
      report(
        .invalidLanguage, in: table.column(ofKey: key.name), of: row,
        languages.isEmpty
          ? "the file has '\(key.name)' without a language"
          : "the file has this text in \(languages.joined(separator: ", "))",
        help: "give the table the columns of the file's text too; a new export has them")
    }
    var corrected = columns.completing(row.draft, from: draft)
    if let percent = draft.figures.reportedPercent, let given = corrected.figures.reportedPercent,
      given != percent, given.isSameNumber(as: percent)
    {
      corrected.figures.reportedPercent = percent
      report(
        .percentDecimals, in: .reportedPercent, of: row,
        "the file has \(percent), which stays; programs drop and add such zeros",
        help: "to say that the source gives other decimals, change the percentage in the file")
    }
    keepBounds(of: draft, in: &corrected, row)
    checkContent(corrected, of: row)
    return corrected
  }

  /// Keeps the bounds of which a spreadsheet took the sign away, so that a bare number is left:
  /// LibreOffice makes 2001 of 2001+, and other encodings lack ≥.
  private mutating func keepBounds(
    of draft: ReportedObservation, in corrected: inout ReportedObservation, _ row: ObservationRow
  ) {
    for key in ReportedObservation.listedKeys where key.key.form == .count {
      guard case .count(let known)? = key.key.get(draft),
        case .count(let given)? = key.key.get(corrected),
        isBoundLost(known, given, in: .key(key.name), row)
      else { continue }
      key.key.set(&corrected, .count(known))
    }
    for entry in draft.parts.entries {
      for key in Figures.Key.ofBodies {
        guard let known = entry.figures.given(key),
          let given = corrected.parts[entry.part]?.given(key),
          isBoundLost(known, given, in: .part(entry.part, key), row)
        else { continue }
        corrected.parts[entry.part]?[key] = known
      }
    }
  }

  /// Whether a table has the bare number of what the file has as a bound, which is noted.
  private mutating func isBoundLost(
    _ known: Count, _ given: Count, in column: ObservationColumn, _ row: ObservationRow
  ) -> Bool {
    guard let bound = known.onlyBound, given.exact == bound else { return false }
    report(
      .boundLost, in: column, of: row,
      "the file has \(known.spelling), which stays; spreadsheets take such signs off a number",
      help: "to say that it is exactly \(bound), change the number in the file")
    return true
  }

  /// Whether a row can be added: it must not take the place of a figure that the table lacks.
  private mutating func isNew(
    _ row: ObservationRow, beside figures: [ObservationTime: ReportedObservation],
    of subject: Subject
  ) -> Bool {
    checkContent(row.draft, of: row)
    guard !row.draft.isAlternate, let other = figures[row.time.alone] else { return true }
    let index = subject.observations.firstIndex(of: other)
    let line = index.flatMap { reading.line(ofObservation: $0, of: subject.id) }
    report(
      .duplicateObservation, in: nil, of: row,
      "'\(subject.id)' has a figure of \(other.time) already, from "
        + other.sources.joined(separator: ", "),
      help: "write true in 'alternate' to keep this one beside it, or correct that one in the file"
        + (line.map { ", on line \($0)" } ?? ""))
    return false
  }

  private mutating func checkContent(_ draft: ReportedObservation, of row: ObservationRow) {
    guard draft.saysNothing else { return }
    report(
      .missingKey, in: nil, of: row, "the row has neither a figure nor words",
      help: "give a figure, the trend that the source states, or its words in 'quote'")
  }

  // MARK: - Problems

  private mutating func report(
    _ row: ObservationRow, couldBe candidates: [Int], of subject: Subject
  ) {
    let lines = candidates.compactMap { reading.line(ofObservation: $0, of: subject.id) }
      .map(String.init)
    let isTold = columns.contains(.alternate)
    report(
      .ambiguousRow, in: nil, of: row,
      lines.count == 1
        ? "other rows too could be about the observation of the file on line \(lines[0])"
        : "the row could be about several observations of the file, on lines "
          + lines.joined(separator: ", "),
      help: isTold
        ? "give those that stay as rows too, as an export has them, or correct these in the file"
        : "give the column 'alternate', which tells them apart")
  }

  private mutating func report(_ row: ObservationRow, repeats other: ObservationRow) {
    let cell = table.cell(nil, of: row.row)
    problems.append(
      CellProblem(
        cell,
        Diagnostic(
          .duplicateObservation, at: cell.range,
          "row \(row.row.number) says the same as row \(other.row.number)",
          notes: [
            Diagnostic.Note(message: "first said here", range: table.cell(nil, of: other.row).range)
          ],
          help: "delete one of the two")))
  }

  private mutating func report(
    _ code: DiagnosticCode, in column: ObservationColumn?, of row: ObservationRow,
    _ message: String, help: String
  ) {
    problems.append(CellProblem(code, in: table.cell(column, of: row.row), message, help: help))
  }
}

extension ObservationRow {
  /// What decides where it goes.
  fileprivate var place: ObservationOrder.Place {
    ObservationOrder.Place(draft)
  }
}

extension Count {
  /// The number of a count that is bounded at one end alone.
  fileprivate var onlyBound: Int64? {
    guard exact == nil else { return nil }
    return max == nil ? min : min == 0 ? max : nil
  }
}

extension ReportedPercent {
  /// Whether it is the same number, perhaps with more or fewer zeros at its end.
  fileprivate func isSameNumber(as other: ReportedPercent) -> Bool {
    digits * other.scale == other.digits * scale
  }
}

extension ImportPlan {
  /// The change of the file that the plan makes.
  func edit(of reading: RegistryReading) -> RegistryEdit {
    let inserted = subjects.flatMap { plan in
      plan.insertions.map {
        RegistryEdit.Insertion(subject: table.subjects[plan.subject].id, index: $0)
      }
    }
    let lists = table.lists.new.map { table.lists.lists[$0.position] }
    guard let insertion = reading.insertion(of: lists) else {
      return RegistryEdit(of: reading.text, edits(of: reading), inserting: inserted)
    }
    // Their observations are put into lists that are there.
    let extended = Registry.read(reading.text.applying([insertion]))
    guard extended.registry != nil else {
      return RegistryEdit(of: reading.text, [(.lists, insertion)])
    }
    let edits = insertion.followed(by: edits(of: extended))
    return RegistryEdit(
      of: reading.text, [(.lists, edits.insertion)] + edits.others, inserting: inserted)
  }

  /// The changes of a text with all subjects that the plan makes to their observations.
  private func edits(
    of reading: RegistryReading
  ) -> [(part: RegistryEdit.Part, edit: TextEdit)] {
    guard count({ $0.additions + $0.corrected.count }) > 0 else { return [] }
    let lists = ObservationLists(of: reading, reading.layoutSurvey)
    return subjects.flatMap { plan -> [TextEdit] in
      guard let editor = lists.editor(ofSubjectAt: plan.subject) else { return [] }
      let corrections = plan.corrected.sorted { $0.key < $1.key }.map { index, draft in
        editor.edit(
          revising: index, from: plan.observed[index].telling.members, to: draft.members)
      }
      let additions = plan.added.sorted { $0.key < $1.key }.map { index, rows in
        editor.edit(inserting: rows.map { $0.draft.members }, at: index)
      }
      return corrections + additions
    }.map { (.observation, $0) }
  }
}

extension ImportPlan.SubjectPlan {
  /// The positions of the rows that are new, in the list as it will be.
  var insertions: [Int] {
    var positions = [Int]()
    var next = 0
    for index in 0...observed.count {
      let rows = added[index]?.count ?? 0
      positions += next..<next + rows
      next += rows + 1
    }
    return positions
  }
}

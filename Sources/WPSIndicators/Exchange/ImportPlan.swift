/// What the rows of a table do to the observations of a registry, subject by subject.
struct ImportPlan {
  /// What they do to those of one subject.
  struct SubjectPlan {
    /// The position of the subject among all of the registry.
    let subject: Int
    /// What the file has.
    let observed: [ReportedObservation]
    /// The rows about observations of the file, by these observations' positions.
    var matched = [Int: ObservationRow]()
    /// Which of them say something else than the file.
    var corrected = Set<Int>()
    /// The rows that go before each position of the file's list, in the order in which they go.
    var added = [Int: [ObservationRow]]()

    /// The number of rows that are new to the file.
    var additions: Int { added.values.reduce(0) { $0 + $1.count } }
    /// The number of rows that say what the file says.
    var unchanged: Int { matched.count - corrected.count }
    /// The number of observations that no row is about.
    var absent: Int { observed.count - matched.count }
  }

  private(set) var subjects = [SubjectPlan]()
  /// The rows whose percentage lacks zeros at its end that the file has.
  private var rowsWithDroppedZeros = [(row: ObservationRow, percent: ReportedPercent)]()

  init(_ rows: [ObservationRow], for registry: Registry) {
    let all = registry.subjects
    for (subject, rows) in Dictionary(grouping: rows, by: \.subject).sorted(by: { $0.key < $1.key })
    {
      add(rows, about: subject, all[subject].observations)
    }
  }

  /// A sum over all subjects.
  func count(_ number: (SubjectPlan) -> Int) -> Int {
    subjects.reduce(0) { $0 + number($1) }
  }

  private mutating func add(
    _ rows: [ObservationRow], about subject: Int, _ observed: [ReportedObservation]
  ) {
    var plan = SubjectPlan(subject: subject, observed: observed)
    let drafts = observed.map { ObservationDraft($0) }
    let matching = ObservationMatching(drafts, rows.map(\.draft))
    for (index, position) in matching.rows.enumerated() {
      guard let position else { continue }
      var row = rows[position]
      if !matching.unchanged.contains(position) {
        row.draft.adoptSpelling(of: drafts[index])
        if let percent = drafts[index].reportedPercent,
          row.draft.reportedPercent?.hasDroppedZeros(of: percent) ?? false
        {
          rowsWithDroppedZeros.append((row, percent))
          row.draft.reportedPercent = percent
        }
        if row.draft != drafts[index] { plan.corrected.insert(index) }
      }
      plan.matched[index] = row
    }
    let order = ObservationOrder(observed)
    let added = matching.added.map { rows[$0] }
    for (index, rows) in order.positions(of: added.map(\.place)) {
      plan.added[index] = rows.map { added[$0] }
    }
    subjects.append(plan)
  }

  // MARK: - What follows from it

  /// The changes of the file's text.
  func edits(of reading: RegistryReading) -> [(part: RegistryEdit.Part, edit: TextEdit)] {
    guard count({ $0.additions + $0.corrected.count }) > 0 else { return [] }
    let lists = ObservationLists(of: reading, reading.layoutSurvey)
    return subjects.flatMap { plan -> [TextEdit] in
      guard let editor = lists.editor(ofSubjectAt: plan.subject) else { return [] }
      let corrections = plan.corrected.sorted().compactMap { index in
        plan.matched[index].map { row in
          editor.edit(
            revising: index, from: ObservationDraft(plan.observed[index]).members,
            to: row.draft.members)
        }
      }
      let additions = plan.added.sorted { $0.key < $1.key }.map { index, rows in
        editor.edit(inserting: rows.map(\.draft.members), at: index)
      }
      return corrections + additions
    }.map { (.observation, $0) }
  }

  /// Says where a spreadsheet took zeros away that say how exact a percentage is.
  func droppedZeros(in table: ObservationTableReader) -> [Diagnostic] {
    rowsWithDroppedZeros.map { row, percent in
      let cell = table.cell(.reportedPercent, of: row)
      return Diagnostic(
        .droppedZeros, at: cell.range,
        "cell \(cell.name): the file has \(percent), which stays; spreadsheets drop such zeros",
        help: "to say that the source gives no decimals, change the percentage in the file")
    }
  }
}

extension ObservationRow {
  /// What decides where it goes.
  fileprivate var place: ObservationOrder.Place {
    ObservationOrder.Place(date: time.date, isAlternate: draft.isAlternate)
  }
}

extension ObservationDraft {
  /// Takes over texts that differ in nothing but the order of their languages.
  fileprivate mutating func adoptSpelling(of other: ObservationDraft) {
    for key in ObservationColumn.TextKey.allCases {
      guard let own = self[key], let known = other[key] else { continue }
      if Set(own.versions) == Set(known.versions) { self[key] = known }
    }
  }
}

extension ReportedPercent {
  /// Whether it is the other number without zeros at its end.
  fileprivate func hasDroppedZeros(of other: ReportedPercent) -> Bool {
    decimals < other.decimals && digits * other.scale == other.digits * scale
  }
}

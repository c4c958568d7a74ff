/// What the rows of a table do to the observations of a file, subject by subject.
struct ImportPlan {
  /// What they do to those of one subject.
  struct SubjectPlan {
    /// The position of the subject among all of the registry.
    let subject: Int
    /// What the file has.
    let observed: Observations
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
    subjects.append(plan)
    guard !matching.added.isEmpty else { return }
    let figures = Dictionary(
      firstOf: plan.absent.filter { !$0.isAlternate }.map { ($0.time.alone, $0) })
    let added = matching.added.map { rows[$0] }.filter { row in
      isNew(row, beside: figures, of: subject)
    }
    let order = ObservationOrder(observed)
    for (index, positions) in order.positions(of: added.map { $0.place }) {
      subjects[subjects.count - 1].added[index] = positions.map { added[$0] }
    }
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
          ? Message(
            "the file has \(quoted: key.name) without a language",
            fr: "le fichier a \(quoted: key.name) sans indication de langue")
          : Message(
            "the file has this text in \(languages.joined(separator: ", "))",
            fr: "le fichier a ce texte dans \(languages.joined(separator: ", "))"),
        help: Message(
          "give the table the columns of the file's text too; a new export has them",
          fr: """
            ajoutez au tableau les colonnes du texte du fichier\u{A0}; une nouvelle exportation les \
            contient
            """))
    }
    var corrected = columns.completing(row.draft, from: draft)
    if let percent = draft.figures.reportedPercent, let given = corrected.figures.reportedPercent,
      given != percent, given.isSameNumber(as: percent)
    {
      corrected.figures.reportedPercent = percent
      report(
        .percentDecimals, in: .reportedPercent, of: row,
        Message(
          "the file has \(percent), which stays; programs drop and add such zeros",
          fr: """
            le fichier a \(percent), qui est gardé\u{A0}; les logiciels suppriment et ajoutent de tels \
            zéros
            """),
        help: Message(
          "to say that the source gives other decimals, change the percentage in the file",
          fr: """
            pour dire que la source donne d’autres décimales, modifiez le pourcentage dans le \
            fichier
            """))
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
      Message(
        "the file has \(known.spelling), which stays; spreadsheets take such signs off a number",
        fr: """
          le fichier a \(known.spelling), qui est gardé\u{A0}; les tableurs ôtent de tels signes aux \
          nombres
          """),
      help: Message(
        "to say that it is exactly \(bound), change the number in the file",
        fr: "pour dire que c’est exactement \(bound), modifiez le nombre dans le fichier"))
    return true
  }

  /// Whether a row can be added: it must not take the place of a figure that the table lacks.
  private mutating func isNew(
    _ row: ObservationRow, beside figures: [ObservationTime: ReportedObservation],
    of subject: Subject
  ) -> Bool {
    checkContent(row.draft, of: row)
    guard !row.draft.isAlternate, let other = figures[row.time.alone] else { return true }
    let sources = other.sources.joined(separator: ", ")
    let index = subject.observations.firstIndex(of: other)
    let line = index.flatMap { reading.line(ofObservation: $0, of: subject.id) }
    report(
      .duplicateObservation, in: nil, of: row,
      Message(
        "\(quoted: subject.id) has a figure of \(other.time) already, from \(sources)",
        fr: "\(quoted: subject.id) a déjà un chiffre de \(other.time), tiré de \(sources)"),
      help: Message(
        "write true in 'alternate' to keep this one beside it, or correct that one in the file",
        fr: """
          écrivez true dans \(quoted: "alternate") pour garder celui-ci à côté, ou corrigez \
          celui du fichier
          """)
        + (line.map { Message(", on line \($0)", fr: ", à la ligne \($0)") } ?? .empty))
    return false
  }

  private mutating func checkContent(_ draft: ReportedObservation, of row: ObservationRow) {
    guard draft.saysNothing else { return }
    report(
      .missingKey, in: nil, of: row,
      Message(
        "the row has neither a figure nor words", fr: "la ligne n’a ni chiffre ni texte"),
      help: Message(
        "give a figure, the trend that the source states, or its words in 'quote'",
        fr: """
          donnez un chiffre, la tendance indiquée par la source, ou ses mots dans \
          \(quoted: "quote")
          """))
  }

  // MARK: - Problems

  private mutating func report(
    _ row: ObservationRow, couldBe candidates: [Int], of subject: Subject
  ) {
    let numbers = candidates.compactMap { reading.line(ofObservation: $0, of: subject.id) }
    let lines = numbers.map(String.init).joined(separator: ", ")
    let isTold = columns.contains(.alternate)
    report(
      .ambiguousRow, in: nil, of: row,
      numbers.count == 1
        ? Message(
          "other rows too could be about the observation of the file on line \(lines)",
          fr: """
            d’autres lignes du tableau pourraient aussi porter sur l’observation du fichier, à \
            sa ligne \(lines)
            """)
        : Message(
          "the row could be about several observations of the file, on lines \(lines)",
          fr: """
            la ligne pourrait porter sur plusieurs observations du fichier, à ses lignes \
            \(lines)
            """),
      help: isTold
        ? Message(
          "give those that stay as rows too, as an export has them, or correct these in the file",
          fr: """
            donnez aussi des lignes pour celles qui restent, comme le fait une exportation, ou \
            corrigez celles-ci dans le fichier
            """)
        : Message(
          "give the column 'alternate', which tells them apart",
          fr: "ajoutez la colonne \(quoted: "alternate"), qui les distingue"))
  }

  private mutating func report(_ row: ObservationRow, repeats other: ObservationRow) {
    let cell = table.cell(nil, of: row.row)
    problems.append(
      CellProblem(
        cell,
        Diagnostic(
          .duplicateObservation, at: cell.range,
          Message(
            "row \(row.row.number) says the same as row \(other.row.number)",
            fr: "la ligne \(row.row.number) dit la même chose que la ligne \(other.row.number)"),
          notes: [
            Diagnostic.Note(
              message: Message("first said here", fr: "déjà dit ici"),
              range: table.cell(nil, of: other.row).range)
          ],
          help: .deleteOneOfTwo)))
  }

  private mutating func report(
    _ code: DiagnosticCode, in column: ObservationColumn?, of row: ObservationRow,
    _ message: Message, help: Message
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

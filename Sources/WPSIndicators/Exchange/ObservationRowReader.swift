/// Where a row stands in a table.
struct TableRow {
  /// Where it begins in the table.
  let start: Int
  /// Its number in a spreadsheet; the headings are row 1.
  let number: Int
}

/// A row of a table that could be read.
struct ObservationRow {
  let row: TableRow
  /// The position of its subject among all of the registry.
  let subject: Int
  /// What it says.
  let draft: ReportedObservation
  /// When it was so.
  var time: ObservationTime { draft.time }
}

/// Reads one row of a table of observations.
struct ObservationRowReader {
  let record: CSVRecord
  let row: TableRow
  /// What all rows share.
  let table: ReadTable
  /// Whether to look for what was meant by names that the file does not have.
  let suggests: Bool
  private(set) var problems = [CellProblem]()

  init(
    _ record: CSVRecord, number: Int, of table: ReadTable, suggests: Bool
  ) {
    self.record = record
    row = TableRow(start: record.start, number: number)
    self.table = table
    self.suggests = suggests
  }

  /// What the row says of its subject; nil where something is wrong with it.
  /// - Parameters:
  ///   - subject: the subject that the row names.
  ///   - parts: its parts and positions.
  mutating func read(_ subject: Subject, with parts: NamedParts) -> ReportedObservation? {
    checkName(of: subject)
    checkColumns(apply: subject, with: parts)
    let observation = readObservation()
    checkFigure(of: subject.kind)
    checkLevel(observation?.figures.level, of: subject)
    return problems.isEmpty ? observation : nil
  }

  /// Notes what is wrong with a row that names no subject of the file.
  /// - Parameter subjects: all that it could name.
  mutating func read(among subjects: [Subject]) -> ReportedObservation? {
    reportSubject(among: subjects)
    _ = readObservation()
    return nil
  }

  private mutating func readObservation() -> ReportedObservation? {
    let time = readTime()
    var observation = ReportedObservation(time: time ?? .unread, sources: [])
    for given in table.columns.ofKeys where given.isExpected || isFilled(given.columns) {
      if let value = value(of: given.key, in: given.columns) {
        given.key.key.set(&observation, value)
      }
    }
    return time == nil ? nil : observation.telling
  }

  // MARK: - Cells

  /// What stands in a column, without the spaces around it; nil where nothing does.
  func text(_ column: ObservationColumn) -> String? {
    field(column).flatMap { $0.isBlank ? nil : $0.text.trimmingWhitespace }
  }

  func field(_ column: ObservationColumn) -> CSVRecord.Field? {
    table.columns.position(of: column).flatMap {
      record.fields.indices.contains($0) ? record.fields[$0] : nil
    }
  }

  /// Whether something stands in a column.
  func isFilled(_ column: TableColumns.Place) -> Bool {
    record.fields.indices.contains(column.position) && !record.fields[column.position].isBlank
  }

  private func isFilled(_ columns: [TableColumns.Place]) -> Bool {
    columns.contains { isFilled($0) }
  }

  /// Notes a problem of a cell; of the row's first cell where the row has no such cell.
  mutating func report(
    _ code: DiagnosticCode, in column: ObservationColumn, _ message: Message,
    help: Message? = nil, remedy: Diagnostic.Remedy? = nil
  ) {
    let position = table.columns.position(of: column) ?? 0
    let range =
      record.fields.indices.contains(position)
      ? record.fields[position].range : record.start..<record.start
    problems.append(
      CellProblem(
        code, in: TableCell(range: range, column: position, row: row.number), message, help: help,
        remedy: remedy))
  }

  // MARK: - The row as a whole

  private mutating func reportSubject(among subjects: [Subject]) {
    guard let id = text(.subject) else {
      let example = Message.quoted(subjects.first?.id ?? "assembly")
      report(
        .missingKey, in: .subject,
        Message(
          "the row names no body, list or indicator",
          fr: "la ligne ne nomme ni organe, ni liste, ni indicateur"),
        help: Message(
          "write its id, such as \(example); where cells were merged, fill the id down",
          fr: """
            écrivez son identifiant, comme \(example)\u{A0}; là où des cellules ont été fusionnées, \
            recopiez-le vers le bas
            """))
      return
    }
    report(
      .unknownID, in: .subject,
      Message(
        "the file has no body, list or indicator \(quoted: id)",
        fr: "le fichier n’a ni organe, ni liste, ni indicateur \(quoted: id)"),
      help: (suggests ? Self.meant(by: id, among: subjects) : nil).map { .didYouMean($0) }
        ?? Message(
          "add it to the file first, with its name, kind and targets",
          fr: "ajoutez-le d’abord au fichier, avec son nom, son type et ses objectifs"))
  }

  /// The id of the subject that is so called, else the nearest.
  private static func meant(by id: String, among subjects: [Subject]) -> String? {
    let folded = id.folded
    let named = subjects.first { subject in
      subject.id.folded == folded || subject.name.versions.contains { $0.text.folded == folded }
    }
    return named?.id ?? NearSpelling.suggestion(for: id, among: subjects.map { $0.id })
  }

  /// A name belongs to its id, or rows got mixed up; it is not a way to change it.
  private mutating func checkName(of subject: Subject) {
    guard let field = field(.name), !field.isBlank else { return }
    let name = SpreadsheetGuard.unguarded(field.text).trimmingWhitespace
    let names = subject.name.versions.map { $0.text.trimmingWhitespace }
    guard !names.contains(name) else { return }
    report(
      .nameMismatch, in: .name,
      Message(
        "\(quoted: name) is not the name of \(quoted: subject.id), which is \(quoted: names[0])",
        fr: """
          \(quoted: name) n’est pas le nom de \(quoted: subject.id), qui est \(quoted: names[0])
          """),
      help: .rowsGotMixedUp
        + Message("; a name is changed in the file", fr: "\u{A0}; un nom se change dans le fichier")
    )
  }

  private mutating func checkColumns(apply subject: Subject, with parts: NamedParts) {
    let kind = subject.kind
    for place in table.columns.places
    where isFilled(place) && !(place.applies(to: kind) && parts.contains(place.column)) {
      let column = place.column
      let lacking: Message? =
        switch column {
        case .part:
          Message(", which has no such part", fr: ", qui n’a pas une telle partie")
        case .holder:
          Message(", which has no such position", fr: ", qui n’a pas de tel poste")
        default: nil
        }
      let body = subject.body == nil ? nil : lacking
      report(
        .inapplicableKey, in: column,
        .hasNoMeaning(
          column.heading, for: body.map { .quoted(subject.id) + $0 } ?? subject.kind.phrase),
        help: Message("empty the cell", fr: "videz la cellule"))
    }
  }

  private mutating func checkFigure(of kind: SubjectKind) {
    for given in table.columns.ofNeededKeys
    where given.key.isRequired(of: kind) && !isFilled(given.columns) {
      let key = given.key
      report(
        .missingKey, in: .key(key.name),
        Message(
          "an observation of a \(kind.word) needs \(quoted: key.name)",
          // All of them begin with an article that needs the elision.
          fr: "une observation d’\(kind.phrase) doit avoir \(quoted: key.name)"))
    }
  }

  /// The level is one of the scale, by its id; people write its name.
  private mutating func checkLevel(_ level: String?, of subject: Subject) {
    guard let level, let id = subject.indicator?.scale,
      let scale = table.registry.scales.first(where: { $0.id == id }), scale.rank(of: level) == nil
    else { return }
    let folded = level.folded
    let named = scale.levels.first { known in
      known.id.folded == folded || known.name.versions.contains { $0.text.folded == folded }
    }
    let ids = scale.levels.map { $0.id }
    report(
      .unknownID, in: .key("level"),
      Message(
        "the scale \(quoted: id) has no level \(quoted: level)",
        fr: "l’échelle \(quoted: id) n’a pas de niveau \(quoted: level)"),
      help: (named?.id ?? (suggests ? NearSpelling.suggestion(for: level, among: ids) : nil))
        .map { .didYouMean($0) }
        ?? Message(
          "from least to most its levels are \(ids.joined(separator: ", "))",
          fr: "du moindre au plus élevé, ses niveaux sont \(ids.joined(separator: ", "))"))
  }
}

extension Message {
  static let rowsGotMixedUp = Message(
    "if rows got mixed up, begin again with a new export",
    fr: "si des lignes ont été mélangées, recommencez avec une nouvelle exportation")
}

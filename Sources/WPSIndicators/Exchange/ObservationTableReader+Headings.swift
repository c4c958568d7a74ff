/// Reading of the headings.
extension ObservationTableReader {
  /// Passes over a title and blank lines above the headings, where it is plain that they are no more
  /// than that.
  /// - Returns: false where the lines above may be more, which is noted.
  mutating func skipTitle() -> Bool {
    var probe = parser
    var above = [CSVRecord]()
    for _ in 0..<Self.mostLinesAbove {
      guard let record = probe.next() else { return true }
      guard Self.areHeadings(record) else {
        above.append(record)
        // The lines above may have other signs in them than what separates cells.
        probe = probe.beginning(at: probe.offset)
        continue
      }
      guard above.allSatisfy({ $0.fields.count { !$0.isBlank } <= 1 }) else {
        diagnostics.append(
          Diagnostic(
            .malformedTable, at: record.fields[0].range,
            Message(
              "the headings stand in line \(above.count + 1)",
              fr: "les en-têtes se trouvent à la ligne \(above.count + 1)"),
            help: Message(
              "delete the lines above", fr: "supprimez les lignes qui sont au-dessus")))
        return false
      }
      linesAbove = above.count
      if linesAbove > 0 { parser = parser.beginning(at: record.start) }
      return true
    }
    return true
  }

  private static let mostLinesAbove = 20

  /// Whether a line has the headings of what every row needs.
  private static func areHeadings(_ record: CSVRecord) -> Bool {
    let kind = TableKind(record)
    let columns = Set(
      record.fields.compactMap {
        ObservationColumn(heading: $0.text.trimmingWhitespace, in: kind)
      })
    return needed(kind).allSatisfy { !columns.isDisjoint(with: $0) }
  }

  /// The columns that every row needs, each with those that serve in its place.
  private static func needed(_ kind: TableKind) -> [[ObservationColumn]] {
    switch kind {
    case .observations: [[.subject], [.period, .asAt], [.source]]
    case .lists: [[.period, .asAt], [.order], [.source]]
    }
  }

  /// The columns of the table, by its first line; nil for one that has no heading.
  mutating func readHeadings() -> [ObservationColumn?] {
    guard let record = parser.next() else {
      diagnostics.append(
        Diagnostic(
          .malformedTable, at: 0..<0, Message("the table is empty", fr: "le tableau est vide"),
          help: Message(
            "its first line has the headings: \(headings)",
            fr: "sa première ligne porte les en-têtes\u{A0}: \(headings)")))
      return []
    }
    guard !isUnsplit(record) else { return [] }
    kind = TableKind(record)
    let parts = NamedParts(of: subjects)
    var first = [ObservationColumn: Range<Int>]()
    var unknown = 0
    let columns = record.fields.map { field -> ObservationColumn? in
      let heading = field.text.trimmingWhitespace
      guard !heading.isEmpty else { return nil }
      let column = ObservationColumn(heading: heading, in: kind).flatMap {
        // A part or position that a column is of is one of some body of the file.
        parts.contains($0) ? $0 : nil
      }
      if let column, let earlier = first[column] {
        diagnostics.append(
          Diagnostic(
            .duplicateColumn, at: field.range,
            Message(
              "the column \(column.name) is there twice",
              fr: "la colonne \(column.name) est là deux fois")
              + (heading == column.heading
                ? .empty
                : Message(
                  ", here as \(quoted: heading)", fr: ", ici sous le nom \(quoted: heading)")),
            notes: [Diagnostic.Note(message: .firstGivenHere, range: earlier)],
            help: .deleteOneOfTwo))
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

  private var headings: String { kind.headings.joined(separator: ", ") }
  /// A table with more unknown columns than this is not one of observations.
  private static let mostUnknown = 20

  /// Whether all headings stand in one cell, as when a spreadsheet did not split the lines.
  private mutating func isUnsplit(_ record: CSVRecord) -> Bool {
    guard record.fields.count == 1, let field = record.fields.first,
      field.text.contains(where: { ",;\t".contains($0) })
    else { return false }
    diagnostics.append(
      Diagnostic(
        .malformedTable, at: field.range,
        Message(
          "all headings stand in one cell",
          fr: "tous les en-têtes se trouvent dans une seule cellule"),
        help: Message(
          "split the lines at their separators, as with Data > From Text/CSV or Text to Columns",
          fr: """
            séparez les lignes en colonnes, par exemple avec Données > À partir d’un fichier \
            texte/CSV, ou Convertir
            """)))
    return true
  }

  private mutating func reportUnknown(_ heading: String, at range: Range<Int>) {
    let isSDMX = heading == "STRUCTURE" || heading.hasPrefix("STRUCTURE[")
    let help =
      isSDMX
      ? Message(
        "this is SDMX-CSV, which is for publication",
        fr: "ceci est du SDMX-CSV, qui sert à la publication")
      : (partSuggestion(for: heading) ?? ColumnHeadings.suggestion(for: heading, in: kind))
        .map { .didYouMean($0) }
        ?? Message(
          "the columns are \(headings); a text may have a language, quote.fr",
          fr: "les colonnes sont \(headings)\u{A0}; un texte peut avoir une langue, quote.fr")
    diagnostics.append(
      Diagnostic(
        .unknownColumn, at: range,
        .quoted(heading, Message("is not a column", fr: "n’est pas une colonne")), help: help,
        remedy: isSDMX ? .exportTable : nil))
  }

  /// The column of a part or a position that was probably meant; nil where the heading is not like one.
  private func partSuggestion(for heading: String) -> String? {
    guard heading.contains(".") else { return nil }
    var known = Set<BodyPart>()
    for body in subjects.lazy.compactMap({ $0.body }) { known.formUnion(body.parts) }
    let headings = known.flatMap { part in
      Figures.Key.ofBodies.map { ObservationColumn.heading(of: $0, part) }
    }
    let holders = ObservationColumn.holders(of: subjects).map { $0.heading }
    return NearSpelling.suggestion(for: heading, among: headings.sorted() + holders)
  }

  /// Says which columns are missing that every row needs.
  private mutating func reportMissing(in known: Set<ObservationColumn>, _ record: CSVRecord) {
    for alternatives in Self.needed(kind) where known.isDisjoint(with: alternatives) {
      let names = alternatives.map { $0.name }.disjunction
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: record.start..<record.start,
          Message(
            "the table has no column \(names)", fr: "le tableau n’a pas de colonne \(names)"),
          help: kind == .lists
            ? Message(
              "every row needs an order, a time and a source",
              fr: "chaque ligne doit avoir un ordre, une période ou un jour, et une source")
            : Message(
              "every row needs a subject, a time and a source",
              fr: "chaque ligne doit avoir un sujet, une période ou un jour, et une source")))
    }
  }
}

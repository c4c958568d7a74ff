/// Writes the observations of a registry as a table for spreadsheets, from which `import` reads
/// them again without loss.
///
/// There is a row for each observation, and a column for each key that an observation can have. A
/// count is `40`, `≥2001`, `≤5` or `20..25`; sources are separated by commas; a text
/// that has several languages takes a column for each, such as `quote.fr`, and so does each count of
/// a part, `by.party.government.women`, and each position, `holders.chair`. An empty cell is a key
/// that is not given. Lines are RFC 4180's, after a byte order mark, without which Excel misreads
/// accents; what a spreadsheet would take for a formula, a number or a date has an apostrophe before
/// it.
public enum ObservationTable {
  /// The table, in UTF-8.
  /// - Parameters:
  ///   - registry: the registry.
  ///   - selection: whose observations to write.
  ///   - language: the language of the subjects' names.
  public static func render(
    _ registry: Registry, showing selection: SubjectSelection = SubjectSelection(),
    in language: Language
  ) -> [UInt8] {
    let subjects = registry.subjects.filter(selection.includes)
    let columns = ObservationColumn.all(
      languages(of: subjects), parts: ObservationColumn.parts(of: subjects),
      holders: ObservationColumn.holders(of: subjects))
    var csv = CSVWriter()
    csv.row(columns.map { .exact($0.heading) })
    for subject in subjects {
      let name = subject.name.text(in: language)
      for observation in subject.observations {
        let telling = observation.telling
        csv.row(
          columns.map { column in
            switch column {
            case .subject: .exact(subject.id)
            case .name: .text(name)
            default: telling.cell(column)
            }
          })
      }
    }
    return csv.bytes
  }

  /// The languages that each text has somewhere, by its key.
  static func languages(of subjects: [Subject]) -> [String: Set<String?>] {
    var languages = [String: Set<String?>]()
    for observation in subjects.lazy.flatMap({ $0.observations }) {
      for key in ReportedObservation.listedKeys where key.isText {
        for version in key.versions(in: observation) {
          languages[key.name, default: []].insert(version.language)
        }
      }
    }
    return languages
  }
}

extension ReportedObservation {
  /// What stands in a column; nothing in those of its subject.
  func cell(_ column: ObservationColumn) -> CSVCell {
    switch column {
    case .subject, .name, .record: return .empty
    case .key(let name):
      let key = ReportedObservation.listedKeys.first { $0.name == name }
      return (key?.key.get(self)?.spelling).map { .exact($0) } ?? .empty
    case .part(let part, let key):
      return (parts[part]?.given(key)?.spelling).map { .exact($0) } ?? .empty
    case .holder(let position):
      return (holders[position]?.rawValue).map { .exact($0) } ?? .empty
    case .text(let name, let language):
      let key = ReportedObservation.listedKeys.first { $0.name == name }
      let version = key?.versions(in: self).first { $0.language == language }
      return version.map { .text($0.text) } ?? .empty
    }
  }
}

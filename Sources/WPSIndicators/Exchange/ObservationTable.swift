/// Writes the observations of a registry as a table for spreadsheets, from which `import` reads
/// them again without loss.
///
/// There is a row for each observation, and a column for each key that an observation can have. A
/// count is `40`, `2001+` for at least 2001, or `20..25`; sources are separated by commas; a text
/// that has several languages takes a column for each, such as `quote.fr`. An empty cell is a key
/// that is not given. Lines are RFC 4180's, after a byte order mark, without which Excel misreads
/// accents; what a spreadsheet would take for a formula, a number or a date has an apostrophe before
/// it.
public enum ObservationTable {
  /// The table, in UTF-8.
  /// - Parameters:
  ///   - selection: whose observations to write.
  ///   - language: the language of the subjects' names.
  public static func render(
    _ registry: Registry, showing selection: SubjectSelection = SubjectSelection(),
    in language: Language
  ) -> [UInt8] {
    let subjects = registry.subjects.filter(selection.includes)
    let columns = ObservationColumn.all(languages(of: subjects))
    var csv = CSVWriter()
    csv.row(columns.map { .exact($0.heading) })
    for subject in subjects {
      let name = subject.name.text(in: language)
      for observation in subject.observations {
        let draft = ObservationDraft(observation)
        csv.row(columns.map { draft.cell($0, of: subject.id, named: name) })
      }
    }
    return csv.bytes
  }

  /// The languages that each text has somewhere.
  private static func languages(
    of subjects: [Subject]
  ) -> [ObservationColumn.TextKey: Set<String?>] {
    var languages = [ObservationColumn.TextKey: Set<String?>]()
    for observation in subjects.lazy.flatMap({ $0.observations }) {
      let draft = ObservationDraft(observation)
      for key in ObservationColumn.TextKey.allCases {
        for version in draft[key]?.versions ?? [] {
          languages[key, default: []].insert(version.language)
        }
      }
    }
    return languages
  }
}

extension ObservationDraft {
  /// One of the texts.
  subscript(key: ObservationColumn.TextKey) -> LocalizedText? {
    get {
      switch key {
      case .locator: locator
      case .quote: quote
      case .note: note
      }
    }
    set {
      switch key {
      case .locator: locator = newValue
      case .quote: quote = newValue
      case .note: note = newValue
      }
    }
  }

  /// What stands in a column.
  fileprivate func cell(
    _ column: ObservationColumn, of subject: String, named name: String
  ) -> CSVCell {
    switch column {
    case .subject: .exact(subject)
    case .name: .text(name)
    case .period: Self.exact(period?.description)
    case .asAt: Self.exact(asAt?.description)
    case .count(let key): Self.exact(counts[key]?.spelling)
    case .reportedPercent: Self.exact(reportedPercent?.description)
    case .reportedTrend: Self.exact(reportedTrend?.rawValue)
    case .status: Self.exact(status?.rawValue)
    case .source: .exact(sources.joined(separator: ", "))
    case .text(let key, let language):
      self[key]?.versions.first { $0.language == language }.map { .text($0.text) } ?? .empty
    case .flag: Self.exact(flag?.rawValue)
    case .alternate: isAlternate ? .exact("true") : .empty
    }
  }

  private static func exact(_ text: String?) -> CSVCell {
    text.map { .exact($0) } ?? .empty
  }
}

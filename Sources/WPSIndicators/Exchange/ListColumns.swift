/// What the rows of a table are about.
enum TableKind: Sendable {
  /// Observations of any subjects, each with the id of its subject.
  case observations
  /// Candidate lists: what each of them is, and what is observed of it.
  case lists

  /// The headings that may stand in a table, texts without their languages.
  var headings: [String] {
    switch self {
    case .observations: ObservationColumn.headings
    case .lists: ObservationColumn.headingsOfLists
    }
  }

  /// What a table is about by its headings: it is of lists where it has orders, and no column that
  /// says of which subject they are but the id of a list.
  init(_ record: CSVRecord) {
    let headings = record.fields.map { $0.text.trimmingWhitespace }
    let ofLists = headings.map { ObservationColumn(heading: $0, in: .lists) }
    let isOfSubjects = zip(headings, ofLists).contains { heading, column in
      column == nil && ObservationColumn(heading: heading) == .subject
    }
    self = ofLists.contains(.order) && !isOfSubjects ? .lists : .observations
  }
}

/// The columns of a table with a row for each candidate list: `id`, `name.fr`, `party`, then those of
/// its observation.
extension ObservationColumn {
  /// The keys of a list that say what it is.
  static let listKeys = FileFormat.list.keys.filter { $0.records == nil }

  static let listID = ObservationColumn.record("id", language: nil)

  /// All columns of a table of lists whose texts have these languages.
  /// - Parameters:
  ///   - languages: the languages of each text of the lists themselves, by its key.
  ///   - observed: those of their observations.
  static func ofLists(
    _ languages: [String: Set<String?>], _ observed: [String: Set<String?>]
  ) -> [ObservationColumn] {
    listKeys.flatMap { key in
      // A text that nobody gives yet still has a column to give it in.
      (languages[key.name] ?? [nil]).sorted { ($0 ?? "") < ($1 ?? "") }
        .map { .record(key.name, language: $0) }
    } + all(observed).filter { $0.key != nil && $0.isOfLists }
  }

  /// The headings that may stand in a table of lists, texts without their languages.
  static let headingsOfLists = ofLists([:], [:]).map { $0.heading }

  /// The heading of a key of a list: a note of the observation has the same key.
  static func heading(ofListKey key: String) -> String { key == "note" ? "listNote" : key }

  /// The column of a table of lists whose `heading` this is.
  init?(exactlyOfLists heading: String) {
    let parts = heading.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    let key = Self.listKeys.first { Self.heading(ofListKey: $0.name) == parts[0] }
    guard let key else {
      guard let column = Self(exactly: heading), column.key != nil, column.isOfLists
      else { return nil }
      self = column
      return
    }
    let language = parts.count == 2 ? parts[1] : nil
    if let language, !key.form.isText || !LanguageTag.isWellFormed(language) { return nil }
    self = .record(key.name, language: language)
  }

  /// Whether an observation of a list can have it.
  private var isOfLists: Bool { subjects?.contains(.list) ?? true }
}

extension ValueForm {
  /// Whether its value has a spelling for each language.
  var isText: Bool { self == .text || self == .name }
}

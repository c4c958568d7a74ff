/// A column of a table of observations. It is named as the file names the key, with the language of
/// a text behind a point: `quote.fr`; a count of a part of a body as `by.party.government.women`, and
/// who holds a position as `holders.chair`.
enum ObservationColumn: Hashable {
  /// The id of the body, list or indicator.
  case subject
  /// Its name: for people, and against rows that got mixed up.
  case name
  /// The value of a key of an observation.
  case key(String)
  /// A text; without language it serves every one.
  case text(String, language: String?)
  /// A count of a part of a body.
  case part(BodyPart, Figures.Key)
  /// Who holds a position, by the position.
  case holder(String)
  /// In a table of candidate lists, a key of the list itself.
  case record(String, language: String?)

  static let period = ObservationColumn.key("period")
  static let asAt = ObservationColumn.key("asAt")
  static let source = ObservationColumn.key("source")
  static let reportedPercent = ObservationColumn.key("reportedPercent")
  static let alternate = ObservationColumn.key("alternate")
  static let order = ObservationColumn.key("order")

  /// All columns of a table whose texts have these languages.
  /// - Parameters:
  ///   - languages: the languages of each text, by its key; nil for a text that serves every language.
  ///   - parts: the columns of the figures of parts.
  ///   - holders: the columns of positions.
  static func all(
    _ languages: [String: Set<String?>], parts: [ObservationColumn] = [],
    holders: [ObservationColumn] = []
  ) -> [ObservationColumn] {
    [.subject, .name]
      + ReportedObservation.listedKeys.flatMap { key -> [ObservationColumn] in
        if key.key.form == .parts { return parts }
        if key.key.form == .holders { return holders }
        guard key.isText else { return [.key(key.name)] }
        // A text that nobody gives yet still has a column to give it in.
        return (languages[key.name] ?? [nil]).sorted { ($0 ?? "") < ($1 ?? "") }
          .map { .text(key.name, language: $0) }
      }
  }

  /// The heading.
  var heading: String {
    switch self {
    case .subject: "subject"
    case .name: "name"
    case .key(let key), .text(let key, language: nil): key
    case .text(let key, let language?): "\(key).\(language)"
    case .part(let part, let key): Self.heading(of: key, part)
    case .holder(let position): Self.heading(ofPosition: position)
    case .record(let key, let language):
      Self.heading(ofListKey: key) + (language.map { ".\($0)" } ?? "")
    }
  }

  /// The heading in messages.
  var name: Message { .quoted(heading) }

  /// The column that somebody's heading means, in English or French; nil if it means none.
  init?(heading: String, in kind: TableKind = .observations) {
    if kind == .lists {
      guard
        let column = Self(exactlyOfLists: heading)
          ?? ColumnHeadings.meaning(of: heading, in: kind).flatMap(Self.init(exactlyOfLists:))
      else { return nil }
      self = column
      return
    }
    if let column = Self(exactly: heading) ?? Self(partHeading: heading)
      ?? Self(holderHeading: heading)
    {
      self = column
      return
    }
    guard let column = ColumnHeadings.meaning(of: heading, in: kind).flatMap(Self.init(exactly:))
    else { return nil }
    self = column
  }

  /// The column whose `heading` this is.
  init?(exactly heading: String) {
    if let column = [Self.subject, .name].first(where: { $0.heading == heading }) {
      self = column
      return
    }
    if let key = ReportedObservation.listedKeys.first(where: {
      $0.name == heading && $0.hasOneColumn
    }) {
      self = .key(key.name)
      return
    }
    let parts = heading.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard
      let key = ReportedObservation.listedKeys.first(where: { $0.name == parts[0] && $0.isText })
    else { return nil }
    let language = parts.count == 2 ? String(parts[1]) : nil
    if let language, !LanguageTag.isWellFormed(language) { return nil }
    self = .text(key.name, language: language)
  }

  /// The headings that may stand in a table, texts without their languages.
  static let headings = all([:]).map { $0.heading }

  /// The key of an observation whose value stands in the column; nil for what says which one it is.
  var key: String? {
    switch self {
    case .subject, .name, .record: nil
    case .key(let key), .text(let key, _): key
    case .part: "by"
    case .holder: "holders"
    }
  }

  /// The language of a text, where it has one.
  var language: String? {
    switch self {
    case .text(_, let language), .record(_, let language): language
    default: nil
    }
  }

  /// The column of the same text without language.
  var inAnyLanguage: ObservationColumn {
    switch self {
    case .text(let key, _): .text(key, language: nil)
    case .record(let key, _): .record(key, language: nil)
    default: self
    }
  }

  /// The subjects whose observations can have what stands in it; nil where all can.
  var subjects: Set<SubjectKind>? {
    key.flatMap { name in ReportedObservation.listedKeys.first { $0.name == name }?.subjects }
  }
}

extension ObservationKey {
  /// Whether its value is a text, which has a column for each language.
  var isText: Bool { key.form == .text }

  /// The keys of texts.
  static let ofTexts = ReportedObservation.listedKeys.filter { $0.isText }

  /// Whether its value stands in one cell.
  var hasOneColumn: Bool {
    switch key.form {
    case .text, .parts, .holders: false
    default: true
    }
  }

  /// The text that an observation has, in its versions.
  func versions(in observation: ReportedObservation) -> [LocalizedText.Version] {
    if case .text(let text)? = key.get(observation) { text.versions } else { [] }
  }

  /// Gives an observation the text in some versions; leaves it without where there are none.
  func set(_ versions: [LocalizedText.Version], in observation: inout ReportedObservation) {
    let text =
      versions.first { $0.language == nil }.map { LocalizedText($0.text) }
      ?? LocalizedText(versions.map { ($0.language ?? "", $0.text) })
    if let text { key.set(&observation, .text(text)) }
  }
}

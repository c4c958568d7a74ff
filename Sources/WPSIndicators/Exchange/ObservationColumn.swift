/// A column of a table of observations. It is named as the file names the key, with the language of
/// a text behind a point: `quote.fr`.
enum ObservationColumn: Hashable {
  /// The texts of an observation.
  enum TextKey: String, CaseIterable {
    case locator, quote, note
  }

  /// The id of the body or indicator.
  case subject
  /// Its name: for people, and against rows that got mixed up.
  case name
  case period, asAt
  case count(ObservationDraft.CountKey)
  case reportedPercent, reportedTrend, status, source
  /// A text; without language it serves every one.
  case text(TextKey, language: String?)
  case flag, alternate

  /// The columns that every table has, in order, but for texts.
  private static let beforeTexts: [ObservationColumn] =
    [.subject, .name, .period, .asAt] + ObservationDraft.CountKey.allCases.map(Self.count)
    + [.reportedPercent, .reportedTrend, .status, .source]
  private static let afterTexts: [ObservationColumn] = [.flag, .alternate]

  /// All columns of a table whose texts have these languages.
  /// - Parameter languages: the languages of each text; nil for a text that serves every language.
  static func all(_ languages: [TextKey: Set<String?>]) -> [ObservationColumn] {
    let texts = TextKey.allCases.flatMap { key in
      // A text that nobody gives yet still has a column to give it in.
      (languages[key] ?? [nil]).sorted { ($0 ?? "") < ($1 ?? "") }
        .map { ObservationColumn.text(key, language: $0) }
    }
    return beforeTexts + texts + afterTexts
  }

  /// The heading.
  var heading: String {
    switch self {
    case .text(let key, let language):
      ([key.rawValue] + [language].compactMap { $0 }).joined(separator: ".")
    case .count(let key): key.rawValue
    case .subject: "subject"
    case .name: "name"
    case .period: "period"
    case .asAt: "asAt"
    case .reportedPercent: "reportedPercent"
    case .reportedTrend: "reportedTrend"
    case .status: "status"
    case .source: "source"
    case .flag: "flag"
    case .alternate: "alternate"
    }
  }

  /// The column with a heading; nil if there is none.
  init?(heading: String) {
    let known = Self.beforeTexts + Self.afterTexts
    if let column = known.first(where: { $0.heading == heading }) {
      self = column
      return
    }
    let parts = heading.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let key = TextKey(rawValue: String(parts[0])) else { return nil }
    let language = parts.count == 2 ? String(parts[1]) : nil
    if let language, !LanguageTag.isWellFormed(language) { return nil }
    self = .text(key, language: language)
  }

  /// The headings that may stand in a table, texts without their languages.
  static let headings = all([:]).map { $0.heading }

  /// The key of an observation whose value stands in the column; nil for what says which one it is.
  var key: String? {
    switch self {
    case .subject, .name: nil
    case .text(let key, _): key.rawValue
    default: heading
    }
  }

  /// Whether an observation of a subject can have it.
  func applies(to subject: Subject) -> Bool {
    guard let key else { return true }
    switch subject {
    case .body: return BodyObservationField(rawValue: key) != nil
    case .indicator(let indicator):
      guard let field = IndicatorObservationField(rawValue: key) else { return false }
      return field.kind.map { $0 == indicator.kind } ?? true
    }
  }
}

/// Which rows of a table speak of which observations of one subject.
///
/// A row is an observation of the file if the two say the same. Else it corrects the one of the same
/// time that cites the same sources, or else, unless it is an alternate, the figure of the same time
/// that the verdicts use. What is left is new.
struct ObservationMatching {
  /// For each observation of the file the row that is about it.
  private(set) var rows: [Int?]
  /// The rows that say nothing but what the file does.
  private(set) var unchanged = Set<Int>()
  /// The rows that are about no observation of the file, in order.
  private(set) var added: [Int]

  /// - Parameters:
  ///   - observed: the observations of the file.
  ///   - rows: what the rows say.
  init(_ observed: [ObservationDraft], _ rows: [ObservationDraft]) {
    self.rows = Array(repeating: nil, count: observed.count)
    added = Array(rows.indices)
    match(observed.map(\.comparable), rows.map(\.comparable)) { $0 as ObservationDraft? }
    unchanged = Set(rows.indices).subtracting(added)
    // Two that changed places as the figure used and its alternate are themselves still.
    match(observed.map(\.comparable), rows.map(\.comparable)) { $0.regardlessOfRank }
    match(observed, rows) { Key($0, sources: $0.sources, isAlternate: $0.isAlternate) }
    match(observed, rows) { Key($0, sources: $0.sources) }
    match(observed, rows) { $0.isAlternate ? nil : Key($0, isAlternate: false) }
  }

  /// What two observations have in common that are one.
  private struct Key: Hashable {
    let date: CalendarDate
    let sources: [String]?
    let isAlternate: Bool?

    /// Nil without a time.
    init?(_ draft: ObservationDraft, sources: [String]? = nil, isAlternate: Bool? = nil) {
      guard let date = draft.time?.date else { return nil }
      self.date = date
      self.sources = sources
      self.isAlternate = isAlternate
    }
  }

  /// Matches what is left on both sides and has one key, in order.
  private mutating func match<Key: Hashable>(
    _ observed: [ObservationDraft], _ drafts: [ObservationDraft],
    by key: (ObservationDraft) -> Key?
  ) {
    guard !added.isEmpty else { return }
    var open = [Key: [Int]]()
    for index in observed.indices.reversed() where rows[index] == nil {
      if let key = key(observed[index]) { open[key, default: []].append(index) }
    }
    added.removeAll { row in
      guard let key = key(drafts[row]), let index = open[key]?.popLast() else { return false }
      rows[index] = row
      return true
    }
  }
}

extension ObservationDraft {
  /// The draft as if it were no alternate.
  fileprivate var regardlessOfRank: ObservationDraft? {
    var draft = self
    draft.isAlternate = false
    return draft
  }

  /// The draft with the languages of its texts in one order, which is no part of what they say.
  fileprivate var comparable: ObservationDraft {
    var draft = self
    for key in ObservationColumn.TextKey.allCases {
      guard let versions = self[key]?.versions, versions.count > 1 else { continue }
      draft[key] = LocalizedText(
        versions.sorted { ($0.language ?? "") < ($1.language ?? "") }
          .map { ($0.language ?? "", $0.text) })
    }
    return draft
  }
}

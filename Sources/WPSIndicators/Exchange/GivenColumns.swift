/// The columns that a table has. What it has no column for stays as the file has it.
struct GivenColumns {
  private let columns: Set<ObservationColumn>

  init(_ columns: [ObservationColumn?]) {
    self.columns = Set(columns.compactMap { $0 })
  }

  func contains(_ column: ObservationColumn) -> Bool { columns.contains(column) }

  /// An observation of the file as far as the table can speak of it.
  func part(of draft: ObservationDraft) -> ObservationDraft {
    var part = draft
    part.counts = draft.counts.filter { contains(.count($0.key)) }
    if !contains(.reportedPercent) { part.reportedPercent = nil }
    if !contains(.reportedTrend) { part.reportedTrend = nil }
    if !contains(.status) { part.status = nil }
    if !contains(.flag) { part.flag = nil }
    if !contains(.alternate) { part.isAlternate = false }
    if !contains(.asAt), let day = draft.asAt {
      (part.period, part.asAt) = (Period(containing: day), nil)
    }
    for key in ObservationColumn.TextKey.allCases {
      part[key] = text(draft[key]?.versions ?? []) { contains(.text(key, language: $0)) }
    }
    return part
  }

  /// A row with what it cannot speak of, as an observation of the file has it.
  func completing(_ row: ObservationDraft, from draft: ObservationDraft) -> ObservationDraft {
    var whole = row
    for (key, count) in draft.counts where !contains(.count(key)) && row.counts[key] == nil {
      whole.counts[key] = count
    }
    if !contains(.reportedPercent) { whole.reportedPercent = draft.reportedPercent }
    if !contains(.reportedTrend) { whole.reportedTrend = draft.reportedTrend }
    if !contains(.status) { whole.status = draft.status }
    if !contains(.flag) { whole.flag = draft.flag }
    if !contains(.alternate) { whole.isAlternate = draft.isAlternate }
    if !contains(.asAt), let day = draft.asAt, Period(containing: day) == row.period {
      (whole.period, whole.asAt) = (nil, day)
    }
    if !contains(.period), whole.asAt != nil { whole.period = draft.period }
    for key in ObservationColumn.TextKey.allCases {
      whole[key] = completing(row[key], from: draft[key], key)
    }
    return whole
  }

  /// A text keeps the languages that the table has no columns for, and their order.
  private func completing(
    _ text: LocalizedText?, from known: LocalizedText?, _ key: ObservationColumn.TextKey
  ) -> LocalizedText? {
    let given = text?.versions ?? []
    let kept = (known?.versions ?? []).compactMap { version in
      contains(.text(key, language: version.language))
        ? given.first { $0.language == version.language } : version
    }
    let new = given.filter { version in !kept.contains { $0.language == version.language } }
    return self.text(kept + new) { _ in true }
  }

  /// A text of a row that has languages where the file's has none, or the other way round, in
  /// columns that the table does not have.
  func clash(of row: ObservationDraft, with draft: ObservationDraft) -> ObservationColumn.TextKey? {
    ObservationColumn.TextKey.allCases.first { key in
      let given = row[key]?.versions ?? []
      let kept = (draft[key]?.versions ?? []).filter {
        !contains(.text(key, language: $0.language))
      }
      return !given.isEmpty && !kept.isEmpty
        && (given + kept).contains { $0.language == nil }
    }
  }

  private func text(
    _ versions: [LocalizedText.Version], where isIncluded: (String?) -> Bool
  ) -> LocalizedText? {
    let shown = versions.filter { isIncluded($0.language) }
    if let plain = shown.first(where: { $0.language == nil }) { return LocalizedText(plain.text) }
    return LocalizedText(shown.map { ($0.language ?? "", $0.text) })
  }
}

/// What somebody wants to record of a subject, before it is known whether the file can take it.
///
/// Unlike a `ReportedObservation` it may hold figures that its subject cannot have, or none at all:
/// the reader, to which the edited file is given, says so in the words of every other problem.
package struct ObservationDraft: Sendable, Hashable {
  /// The keys whose values are counts.
  package enum CountKey: String, Sendable, Hashable, CaseIterable {
    case seats, members, vacant, women, men, unspecified, part, whole, value

    /// What it means that the key is left out; nil for one that cannot be.
    var omitted: Count? {
      switch self {
      case .seats, .members, .vacant, .women, .men, .part, .whole: .unknown
      case .unspecified: .zero
      case .value: nil
      }
    }
  }

  package var period: Period?
  package var asAt: CalendarDate?
  package var counts = [CountKey: Count]()
  package var reportedPercent: ReportedPercent?
  package var reportedTrend: ReportedTrend?
  package var status: MilestoneStatus?
  package var sources = [String]()
  package var locator: LocalizedText?
  package var quote: LocalizedText?
  package var note: LocalizedText?
  package var flag: ReportedObservation.Flag?
  package var isAlternate = false

  package init() {}

  /// When it was so; nil where no time is given.
  package var time: ObservationTime? {
    asAt.map { ObservationTime(asAt: $0) } ?? period.map { ObservationTime(in: $0) }
  }

  /// Whether it gives neither a figure nor words.
  var saysNothing: Bool {
    counts.isEmpty && reportedPercent == nil && reportedTrend == nil && status == nil
      && quote == nil && note == nil
  }

  /// As the file has it: keys in the order in which the reader lists them.
  var members: [JSONDraft.Member] {
    var members = [
      JSONDraft.Member("period", period.map { .string($0.description) }),
      JSONDraft.Member("asAt", asAt.map { .string($0.description) }),
    ]
    members += CountKey.allCases.map { key in
      JSONDraft.Member(key.rawValue, counts[key].map { JSONDraft($0) })
    }
    members += [
      JSONDraft.Member("reportedPercent", reportedPercent.map { .literal($0.description) }),
      JSONDraft.Member("reportedTrend", reportedTrend.map { .string($0.rawValue) }),
      JSONDraft.Member("status", status.map { .string($0.rawValue) }),
      JSONDraft.Member("source", sourceValue),
      JSONDraft.Member("locator", locator.map { JSONDraft($0) }),
      JSONDraft.Member("quote", quote.map { JSONDraft($0) }),
      JSONDraft.Member("note", note.map { JSONDraft($0) }),
      JSONDraft.Member("flag", flag.map { .string($0.rawValue) }),
      JSONDraft.Member("alternate", isAlternate ? .literal("true") : nil),
    ]
    return members.compactMap { $0 }
  }

  private var sourceValue: JSONDraft? {
    switch sources.count {
    case 0: nil
    case 1: .string(sources[0])
    default: .list(sources.map { .string($0) })
    }
  }
}

extension Source {
  /// As the file has it.
  var members: [JSONDraft.Member] {
    let members = [
      JSONDraft.Member(SourceField.id.rawValue, .string(id)),
      JSONDraft.Member(SourceField.title.rawValue, JSONDraft(title)),
      JSONDraft.Member(SourceField.symbol.rawValue, symbol.map { .string($0) }),
      JSONDraft.Member(SourceField.date.rawValue, date.map { .string($0.description) }),
      JSONDraft.Member(SourceField.publisher.rawValue, publisher.map { .string($0) }),
      JSONDraft.Member(SourceField.url.rawValue, url.map { .string($0) }),
    ]
    return members.compactMap { $0 }
  }
}

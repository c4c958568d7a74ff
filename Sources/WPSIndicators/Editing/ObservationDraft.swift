/// What somebody wants to record of a subject, before it is known whether the file can take it.
///
/// Unlike a `ReportedObservation` it may hold figures that its subject cannot have, or none at all:
/// the reader, to which the edited file is given, says so in the words of every other problem.
package struct ObservationDraft: Sendable, Hashable {
  /// The keys whose values are counts.
  package enum CountKey: String, Sendable, Hashable, CaseIterable {
    case seats, members, vacant, women, men, unspecified, part, whole, value
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

  /// As the file has it: keys in the order in which the reader lists them.
  var json: JSONDraft {
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
    return .object(members.compactMap(\.self))
  }

  private var sourceValue: JSONDraft? {
    switch sources.count {
    case 0: nil
    case 1: .string(sources[0])
    default: .list(sources.map { .string($0) })
    }
  }
}

extension JSONDraft {
  /// A source as the file has it.
  init(_ source: Source) {
    let members = [
      Member(SourceField.id.rawValue, .string(source.id)),
      Member(SourceField.title.rawValue, JSONDraft(source.title)),
      Member(SourceField.symbol.rawValue, source.symbol.map { .string($0) }),
      Member(SourceField.date.rawValue, source.date.map { .string($0.description) }),
      Member(SourceField.publisher.rawValue, source.publisher.map { .string($0) }),
      Member(SourceField.url.rawValue, source.url.map { .string($0) }),
    ]
    self = .object(members.compactMap(\.self))
  }
}

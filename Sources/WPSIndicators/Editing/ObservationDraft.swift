/// What somebody wants to record of a subject, before it is known whether the file can take it.
///
/// Unlike a `ReportedObservation` it may hold figures that its subject cannot have, or none at all:
/// the reader, to which the edited file is given, says so in the words of every other problem.
public struct ObservationDraft: Sendable, Hashable {
  /// The keys whose values are counts.
  public enum CountKey: String, Sendable, Hashable, CaseIterable {
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

  /// The quarter; beside a day it says nothing of its own.
  public var period: Period?
  /// The day.
  public var asAt: CalendarDate?
  /// The counts that are given.
  public var counts = [CountKey: Count]()
  /// The percentage as it is published.
  public var reportedPercent: ReportedPercent?
  /// What the source says in words about the direction.
  public var reportedTrend: ReportedTrend?
  /// How far a milestone is.
  public var status: MilestoneStatus?
  /// The ids of the sources, at least one.
  public var sources = [String]()
  /// The place in the source.
  public var locator: LocalizedText?
  /// The source's own words.
  public var quote: LocalizedText?
  /// A remark for readers.
  public var note: LocalizedText?
  /// Why it differs from others.
  public var flag: ReportedObservation.Flag?
  /// Whether it is another source's figure, kept beside the one that is used.
  public var isAlternate = false

  /// A draft that says nothing yet.
  public init() {}

  /// When it was so; nil where no time is given.
  public var time: ObservationTime? {
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

/// What one source says about one subject at one time.
public struct ReportedObservation: Sendable, Hashable {
  /// The numbers or the status that it gives.
  public enum Figures: Sendable, Hashable {
    /// Members and seats of a body.
    case body(BodyFigures)
    /// A part of a whole, in the indicator's unit.
    case share(ShareFigures)
    /// A number of things or people.
    case count(Count)
    /// How far a milestone is.
    case milestone(MilestoneStatus)
  }

  /// Why a figure is not quite like the others.
  public enum Flag: String, Sendable, Hashable, CaseIterable {
    /// A new series begins here: it cannot be compared with what came before.
    case `break`
    /// Estimated by the source.
    case estimated
    /// Not final.
    case provisional
    /// Corrected by the source since it was first published.
    case revised
    /// The source doubts it.
    case lowReliability
    /// Counts something slightly different.
    case differentDefinition
  }

  /// When it was so.
  public let time: ObservationTime
  /// The numbers or the status.
  public let figures: Figures
  /// What the source says in words about the direction.
  public let reportedTrend: ReportedTrend?
  /// The identifiers of the sources, at least one.
  public internal(set) var sources: [String]
  /// The place in the source, such as "para. 2".
  public let locator: LocalizedText?
  /// The source's words.
  public let quote: LocalizedText?
  /// A remark for readers.
  public let note: LocalizedText?
  /// Why it is not quite like the others.
  public let flag: Flag?
  /// Whether it is another source's figure, kept beside the one used.
  public let isAlternate: Bool

  /// Makes an observation in code; what is left out the source does not say.
  public init(
    time: ObservationTime, figures: Figures, reportedTrend: ReportedTrend? = nil, sources: [String],
    locator: LocalizedText? = nil, quote: LocalizedText? = nil, note: LocalizedText? = nil,
    flag: Flag? = nil, isAlternate: Bool = false
  ) {
    self.time = time
    self.figures = figures
    self.reportedTrend = reportedTrend
    self.sources = sources
    self.locator = locator
    self.quote = quote
    self.note = note
    self.flag = flag
    self.isAlternate = isAlternate
  }
}

/// A direction that a source states in words.
public enum ReportedTrend: String, Sendable, Hashable, CaseIterable {
  /// More than before.
  case increased
  /// Fewer than before.
  case decreased
  /// As before.
  case unchanged
}

/// How far a milestone is.
public enum MilestoneStatus: String, Sendable, Hashable, CaseIterable {
  /// Announced, not begun.
  case planned
  /// Begun.
  case inProgress
  /// Reached.
  case done
  /// Given up.
  case abandoned
}

/// What one source says about one subject at one time.
public struct ReportedObservation: Sendable, Hashable {
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
  public var time: ObservationTime
  /// The numbers or the status. A subject's kind decides which keys have a meaning.
  public var figures: Figures
  /// What the source says in words about the direction.
  public var reportedTrend: ReportedTrend?
  /// The identifiers of the sources, at least one.
  public var sources: [String]
  /// The place in the source, such as "para. 2".
  public var locator: LocalizedText?
  /// The source's words.
  public var quote: LocalizedText?
  /// A remark for readers.
  public var note: LocalizedText?
  /// Why it is not quite like the others.
  public var flag: Flag?
  /// Whether it is another source's figure, kept beside the one used.
  public var isAlternate: Bool

  /// Makes an observation in code; what is left out the source does not say.
  public init(
    time: ObservationTime, figures: Figures = Figures(), reportedTrend: ReportedTrend? = nil,
    sources: [String],
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

  /// Whether it says something in words: a quotation, a remark or a direction.
  var hasWords: Bool { reportedTrend != nil || quote != nil || note != nil }

  /// Whether it gives neither a figure nor words.
  public var saysNothing: Bool { figures.givesNothing && !hasWords }
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

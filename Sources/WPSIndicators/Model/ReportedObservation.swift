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
  /// The figures of parts of a body.
  public var parts: PartFigures
  /// Who holds the positions of a body.
  public var holders: Holders
  /// Why a level was given.
  public var justification: LocalizedText?
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
    time: ObservationTime, figures: Figures = Figures(), parts: PartFigures = PartFigures(),
    holders: Holders = Holders(), justification: LocalizedText? = nil,
    reportedTrend: ReportedTrend? = nil, sources: [String],
    locator: LocalizedText? = nil, quote: LocalizedText? = nil, note: LocalizedText? = nil,
    flag: Flag? = nil, isAlternate: Bool = false
  ) {
    self.time = time
    self.figures = figures
    self.parts = parts
    self.holders = holders
    self.justification = justification
    self.reportedTrend = reportedTrend
    self.sources = sources
    self.locator = locator
    self.quote = quote
    self.note = note
    self.flag = flag
    self.isAlternate = isAlternate
  }

  /// The same, knowing which parts its body has.
  func divided(by breakdowns: [Breakdown]) -> ReportedObservation {
    var divided = self
    divided.parts = parts.divided(by: breakdowns)
    return divided
  }

  /// Whether it says something in words: a quotation, a remark or a direction.
  var hasWords: Bool { reportedTrend != nil || quote != nil || note != nil }

  /// Whether it gives neither a figure nor words.
  public var saysNothing: Bool { givesNothing && !hasWords }

  /// Whether it gives nothing of its subject: no figure, be it of a part, and nobody who holds a
  /// position.
  var givesNothing: Bool { givesNoFigure && holders.isEmpty }

  /// Whether it gives no figure, neither of the whole nor of a part.
  var givesNoFigure: Bool { figures.givesNothing && parts.telling.isEmpty }

  /// Whether the two mean the same.
  public static func == (a: ReportedObservation, b: ReportedObservation) -> Bool {
    a.time == b.time && a.figures == b.figures && a.parts == b.parts
      && a.holders == b.holders && a.justification == b.justification
      && a.reportedTrend == b.reportedTrend && a.sources == b.sources && a.locator == b.locator
      && a.quote == b.quote && a.note == b.note && a.flag == b.flag
      && a.isAlternate == b.isAlternate
      // That the whole has none is said only where it is given, once a part gives some.
      && (a.parts.isEmpty
        || a.parts.remainders.allSatisfy {
          (a.figures.given($0) == nil) == (b.figures.given($0) == nil)
        })
  }

  /// Hashes what it means.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(time)
    hasher.combine(figures)
    hasher.combine(parts)
    hasher.combine(holders)
    hasher.combine(justification)
    hasher.combine(reportedTrend)
    hasher.combine(sources)
    hasher.combine(locator)
    hasher.combine(quote)
    hasher.combine(note)
    hasher.combine(flag)
    hasher.combine(isAlternate)
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

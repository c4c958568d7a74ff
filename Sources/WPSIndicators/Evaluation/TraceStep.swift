/// A step of the calculation behind a verdict: the values that it comes to, in no language.
///
/// ``Explanation`` says the same steps in words, under the same kinds and in the same order.
public enum TraceStep: Sendable, Hashable {
  /// Which observation counts, the latest that carries a number for the measure, and what other
  /// sources say for the same date and cannot be true beside it. Nil where there is none; then other
  /// sources' figures, which no verdict rests on, may still stand beside it.
  case observation(ReportedObservation?, others: [Evidence])
  /// What the source gives, and how far the counts of a body or of a share are known by it.
  case counts([TracedCount])
  /// The order of a candidate list.
  case order(CandidateOrder)
  /// What is held against the target.
  case value(TracedValue)
  /// What the target asks for in the period.
  case threshold(Standard)
  /// The verdict and its shade.
  case verdict(Verdict, Rating?)
  /// What it would take, and the ways to get there.
  case requirement(Requirement, Routes?)
  /// Where the subject is heading, and whether an unmet share will be reached.
  case direction(Trend, Pace?)
  /// What a reader should know before relying on it.
  case remarks([AssessmentFlag])

  /// What a step does.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Which observation counts.
    case observation
    /// The counts as they are given, and as they narrow each other.
    case counts
    /// The places of a candidate list.
    case order
    /// What is held against the target.
    case value
    /// What the target asks for.
    case threshold
    /// Whether it is met.
    case verdict
    /// What it would take.
    case requirement
    /// The trend and the pace.
    case direction
    /// What to know before relying on it.
    case remarks
  }

  /// What the step does.
  public var kind: Kind {
    switch self {
    case .observation: .observation
    case .counts: .counts
    case .order: .order
    case .value: .value
    case .threshold: .threshold
    case .verdict: .verdict
    case .requirement: .requirement
    case .direction: .direction
    case .remarks: .remarks
    }
  }
}

/// A count of an observation: what the source gives, and how far it is known with the other counts.
public struct TracedCount: Sendable, Hashable {
  /// Which count it is.
  public let key: Figures.Key
  /// What the source gives; nil where it gives nothing.
  public let given: Count?
  /// What is known of it.
  public let narrowed: Count
}

/// What is held against a target.
public enum TracedValue: Sendable, Hashable {
  /// A share, with what it is a part of as far as the two are counted, both nil for a published
  /// percentage alone; of either sex the part is nil unless both are exact.
  case share(ValueRange, part: Count?, whole: Count?)
  /// A number.
  case number(ValueRange)
  /// How far a milestone is.
  case status(MilestoneStatus)
  /// The identifier of a level, and its place on its scale, the least being 0; nil where the scale
  /// does not have it.
  case level(String, rank: Int?)
  /// Who holds a position.
  case holder(Holder)
}

extension Assessment {
  /// The calculation behind the verdict, step by step, as values; a step that has nothing to tell is
  /// left out.
  public var trace: [TraceStep] { TraceStep.Kind.allCases.compactMap { step($0) } }

  private func step(_ kind: TraceStep.Kind) -> TraceStep? {
    switch kind {
    case .observation:
      .observation(
        evidence?.observation, others: evidence == nil ? alternatesAlone : differingAlternates)
    case .counts: evidence.flatMap { tracedCounts($0) }.map { .counts($0) }
    case .order: evidence?.order.map { .order($0) }
    case .value: evidence.flatMap { tracedValue($0) }.map { .value($0) }
    case .threshold: standard.map { .threshold($0) }
    case .verdict: .verdict(verdict, rating)
    case .requirement: requirement.map { .requirement($0, routes) }
    case .direction: .direction(trend, pace)
    case .remarks: flags.isEmpty ? nil : .remarks(flags)
    }
  }

  private func tracedCounts(_ evidence: Evidence) -> [TracedCount]? {
    let keys: [Figures.Key]
    switch subject.kind {
    case .body: keys = Figures.Key.ofBodies
    case .share: keys = [.part, .whole]
    case .position, .list, .count, .milestone, .level: return nil
    }
    let counts = keys.compactMap { key in
      evidence[key].map {
        TracedCount(key: key, given: evidence.given.given(key), narrowed: $0)
      }
    }
    return counts.isEmpty ? nil : counts
  }

  private func tracedValue(_ evidence: Evidence) -> TracedValue? {
    if let status = evidence.status { return .status(status) }
    if let holder = evidence.holder { return .holder(holder) }
    if let level = evidence.level { return .level(level, rank: levelRank) }
    return evidence.figure.map { value in
      measure.isShare
        ? .share(value, part: evidence.part, whole: evidence.whole) : .number(value)
    }
  }
}

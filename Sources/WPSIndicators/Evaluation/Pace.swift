/// Whether an unmet target will be reached at the speed seen so far, by straight lines.
///
/// Linear, never compound: with a baseline of zero a compound rate says "on track" of a body that
/// went from 0 to 1 per cent.
public struct Pace: Sendable, Hashable {
  /// The judgement of the speed, by its ratio to the speed that the due date requires: the bands
  /// are those of Open SDG's progress measure.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// At least 95 per cent of the speed required.
    case onTrack
    /// At least 60 per cent of it.
    case accelerationNeeded
    /// Not going down.
    case limitedProgress
    /// Going down, or from a baseline that met the target.
    case deteriorating
    /// The due date is past.
    case overdue
  }

  /// The judgement; nil where the target has no due date, or the speed cannot be computed.
  public let status: Status?
  /// The period in which the target is reached at this speed; nil where it never is, or not within
  /// `horizon` quarters.
  public let reaches: Period?
  /// What the judgement and the period come from; nil where there is nothing to start from.
  let line: Line?

  /// The observation from which speed is measured.
  public var baseline: ReportedObservation? { line?.baseline.observation }

  /// How many quarters ahead a line is drawn at most.
  public static let horizon = 400

  static func of(
    _ target: Target, in period: Period, _ assessed: (index: Int, evidence: Evidence),
    _ series: Series
  ) -> Pace {
    let isOverdue = target.dueBy.map { $0 <= period.lastDay } ?? false
    guard let goal = target.atLeast?.value, let now = assessed.evidence.value?.exact,
      let (baseline, then) = baseline(target, assessed.index, series)
    else { return Pace(status: isOverdue ? .overdue : nil, reaches: nil, line: nil) }
    let line = Line(
      baseline: baseline, then: then, end: assessed.evidence.observation.time.period,
      now: now, goal: goal, due: target.dueBy.map { Period(containing: $0) })
    return Pace(status: isOverdue ? .overdue : line.status, reaches: line.reaches, line: line)
  }

  /// The first exact value of the series, from its last break on and not before the target's first
  /// period; nil if that is the assessed one.
  private static func baseline(
    _ target: Target, _ assessed: Int, _ series: Series
  ) -> (Evidence, Fraction)? {
    let first = target.from.map { Period(containing: $0) }
    for observation in series.observations[series.startOfSeries(at: assessed)..<assessed]
    where observation.carriesNumber(for: target.measure) {
      if let first, observation.time.period < first { continue }
      let evidence = Evidence(observation, target.measure, of: target.denominator)
      if let exact = evidence.value?.exact { return (evidence, exact) }
    }
    return nil
  }
}

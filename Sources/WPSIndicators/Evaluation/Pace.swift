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
  /// The quarter in which the target is reached at this speed; nil where it never is, or not within
  /// `horizon` quarters, and for bodies of which nothing is foretold: those whose members change at
  /// elections only, and those that have ended.
  public let reaches: Period?
  /// What the judgement and the quarter come from; nil where there is nothing to start from.
  let line: Line?

  /// The observation from which speed is measured.
  public var baseline: ReportedObservation? { line?.baseline.observation }

  /// How many quarters ahead a line is drawn at most.
  public static let horizon = 400

  static func of(
    _ target: Target, in period: Period, _ assessed: (index: Int, evidence: Evidence),
    _ series: Series, isForetold: Bool
  ) -> Pace {
    let isOverdue = target.dueBy.map { $0 <= period.lastDay } ?? false
    guard let goal = target.limit?.threshold.value, let now = assessed.evidence.value?.exact,
      let (baseline, then) = baseline(target, assessed, series)
    else { return Pace(status: isOverdue ? .overdue : nil, reaches: nil, line: nil) }
    let line = Line(
      baseline: baseline, then: then, end: assessed.evidence.observation.time.quarter,
      now: now, goal: goal, due: target.dueBy.map { Quarter(containing: $0) })
    return Pace(
      status: isOverdue ? .overdue : line.status, reaches: isForetold ? line.reaches : nil,
      line: line)
  }

  /// The first exact value of the series, from its last break on and not before the target's first
  /// period; nil if that is the assessed one.
  private static func baseline(
    _ target: Target, _ assessed: (index: Int, evidence: Evidence), _ series: Series
  ) -> (Evidence, Fraction)? {
    let first = target.from.map { Quarter(containing: $0) }
    for observation in series.observations[
      series.startOfSeries(at: assessed.index)..<assessed.index]
    where observation.carriesNumber(for: assessed.evidence.yardstick) {
      if let first, observation.time.quarter < first { continue }
      let evidence = Evidence(observation, by: assessed.evidence.yardstick)
      if let exact = evidence.value?.exact { return (evidence, exact) }
    }
    return nil
  }
}

extension Pace {
  /// The straight line from the baseline through the assessed value, and on to the target.
  struct Line: Sendable, Hashable {
    /// The figure from which speed is measured, and its value.
    let baseline: Evidence
    let then: Fraction
    /// The assessed observation's quarter and value.
    let end: Quarter
    let now: Fraction
    /// The threshold to be reached, and the quarter in which it is due.
    let goal: Fraction
    let due: Quarter?

    /// The baseline's quarter.
    var start: Quarter { baseline.observation.time.quarter }
    /// The quarters from the baseline to the assessed observation.
    var quarters: Int { end.quarters(since: start) }
    /// The quarters from the baseline to the due date.
    var quartersToDue: Int? { due?.quarters(since: start) }

    /// The change in a quarter; nil where both values are of one quarter.
    var rate: Fraction? { quarters > 0 ? (now - then) / Fraction(Int64(quarters)) : nil }

    /// The change in a quarter that leads from the baseline to the target by its due date; nil
    /// without one after the baseline, and where the baseline met the target.
    var requiredRate: Fraction? {
      guard let quartersToDue, quartersToDue > 0, !isReachedAtStart else { return nil }
      return (goal - then) / Fraction(Int64(quartersToDue))
    }

    /// Whether the baseline itself met the target.
    var isReachedAtStart: Bool { then >= goal }

    /// The rate by the rate required.
    var ratio: Fraction? {
      guard let rate, let requiredRate else { return nil }
      return rate / requiredRate
    }

    /// The judgement of the ratio; nil where there is none.
    var status: Status? {
      // Past the goal, which a row by size may put lower than what is asked, no line leads to it.
      guard rate != nil, due != nil, now < goal else { return nil }
      if isReachedAtStart { return .deteriorating }
      return ratio.map { ratio in
        if ratio >= Self.onTrack { return .onTrack }
        if ratio >= Self.accelerationNeeded { return .accelerationNeeded }
        return ratio >= .zero ? .limitedProgress : .deteriorating
      }
    }

    /// The least ratios of the two upper bands.
    static let onTrack = Fraction(95, over: 100)
    static let accelerationNeeded = Fraction(60, over: 100)

    /// How many quarters after the assessed one the target is reached; nil where it never is.
    var remaining: Fraction? {
      guard let rate, rate > .zero, now < goal else { return nil }
      return (goal - now) / rate
    }

    /// The quarter in which the target is reached; nil where it never is, or not within `horizon`.
    var reaches: Period? {
      guard let remaining, remaining <= Fraction(Int64(horizon)) else { return nil }
      return end.advanced(by: Int(remaining.roundedUp))?.period
    }
  }
}

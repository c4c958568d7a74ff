extension Pace {
  /// The straight line from the baseline through the assessed value, and on to the target.
  struct Line: Sendable, Hashable {
    /// The figure from which speed is measured, and its value.
    let baseline: Evidence
    let then: Fraction
    /// The assessed observation's.
    let end: Period
    let now: Fraction
    /// The threshold to be reached, and the quarter in which it is due.
    let goal: Fraction
    let due: Period?

    /// The baseline's quarter.
    var start: Period { baseline.observation.time.period }
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
      guard rate != nil, due != nil else { return nil }
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
      return end.advanced(by: Int(remaining.roundedUp))
    }
  }
}

/// What holding a subject against a target came to.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// Every possible composition complies with the rule; a milestone is done.
  case met
  /// Every possible composition fails; a milestone is abandoned, or reported open after it
  /// was due.
  case unmet
  /// Some possible compositions comply, and some do not; of a milestone that is past due nobody
  /// has reported whether it was done.
  case undetermined
  /// No observation carries a number that the measure needs.
  case noData
  /// A milestone is open, and not yet due.
  case notDue
  /// The period lies outside the time in which the target is in force.
  case notInForce
  /// There is nothing to measure; `InapplicabilityReason` says why.
  case notApplicable
  /// The subject has no target.
  case noTarget
}

extension Verdict {
  /// The verdict on a value by an exact comparison: a threshold that every possible value reaches, or
  /// none does, decides.
  init(on value: ValueRange, exactly limit: Limit) {
    let threshold = limit.threshold.value
    switch limit.sense {
    case .atLeast:
      self = value.isAtLeast(threshold) ? .met : value.isBelow(threshold) ? .unmet : .undetermined
    case .atMost:
      self = value.isAtMost(threshold) ? .met : value.isAbove(threshold) ? .unmet : .undetermined
    }
  }

  /// The verdict on what an observation says.
  /// - Parameter deadline: that of a milestone; nil for one without, and for anything else.
  init(on evidence: Evidence, by standard: Standard?, _ deadline: Deadline?) {
    switch standard {
    case nil: self = .noData
    case .figure(let rule): self = rule.verdict(on: evidence) ?? .noData
    case .order(let rule):
      self = evidence.order.map { PlacementOutcome(of: $0, by: rule).verdict } ?? .noData
    case .level(let limit):
      guard let value = evidence.value, let rank = limit.threshold.rank(on: evidence.scale) else {
        self = .noData
        return
      }
      self = value.isAtLeast(rank) ? .met : .unmet
    case .woman: self = evidence.holder.map { Verdict($0) } ?? .noData
    case .done: self = evidence.status.map { Verdict($0, deadline) } ?? .noData
    }
  }

  /// The verdict on who holds a position that a woman is to hold.
  private init(_ holder: Holder) {
    self =
      switch holder {
      case .woman: .met
      case .man, .other, .vacant: .unmet
      case .unspecified: .undetermined
      }
  }

  /// The verdict on how far a milestone is.
  private init(_ status: MilestoneStatus, _ deadline: Deadline?) {
    switch status {
    case .done: self = .met
    case .abandoned: self = .unmet
    case .planned, .inProgress:
      guard let deadline else {
        self = .notDue
        return
      }
      // That nobody has said since whether it was done is no breach.
      self = deadline.isReportedOpen ? .unmet : deadline.isPast ? .undetermined : .notDue
    }
  }

  /// The verdict that an observation would give by itself.
  init(on evidence: Evidence, by standard: Standard?, of subject: Subject, in period: Period) {
    self.init(
      on: evidence, by: standard,
      Deadline(of: subject, in: period, reported: [evidence.observation]))
  }

  /// Whether one is met and the other unmet.
  func isContradicted(by other: Verdict) -> Bool {
    self == .met && other == .unmet || self == .unmet && other == .met
  }
}

/// The due date of a milestone, as a period sees it.
struct Deadline: Sendable, Hashable {
  /// Whether the due date lies on or before the period's last day.
  let isPast: Bool
  /// Whether a report of a time after the due date says that it was not done.
  let isReportedOpen: Bool

  /// The due date of a milestone; nil without one.
  /// - Parameter observations: the reports that may say that it was not done.
  init?(of subject: Subject, in period: Period, reported observations: Observations) {
    guard let due = subject.indicator?.due else { return nil }
    isPast = due <= period.lastDay
    isReportedOpen = observations.contains { $0.reportsOpen(after: due) }
  }
}

extension ReportedObservation {
  /// Whether it says, of a day or of a whole period after a due date, that a milestone is not done.
  fileprivate func reportsOpen(after due: CalendarDate) -> Bool {
    (figures.status == .planned || figures.status == .inProgress)
      && (time.asAt ?? time.period.firstDay) > due
  }
}

extension Rule {
  /// The verdict on what an observation says; nil where it says nothing for the measure.
  ///
  /// It is not applicable where nothing is asked of any size that the body may have.
  func verdict(on evidence: Evidence) -> Verdict? {
    guard let value = evidence.value else { return nil }
    guard !isExact, let counts = evidence.counts else {
      return Verdict(on: value, exactly: limit)
    }
    return outcome(of: counts, value, by: evidence.denominator).verdict ?? .notApplicable
  }
}

extension Assessment {
  /// The verdict that another source's figure would give, if it is the contrary one.
  func contraryVerdict(by alternate: Evidence) -> Verdict? {
    let other = Verdict(on: alternate, by: standard, of: subject, in: period)
    return verdict.isContradicted(by: other) ? other : nil
  }
}

/// Why a target cannot be held against a body.
public enum InapplicabilityReason: String, Sendable, Hashable, CaseIterable {
  /// The period begins after the body ended.
  case ended
  /// The period ends before the body was established.
  case notEstablished
  /// The body has no members, or no seats where seats are the denominator.
  case noMembers
  /// The whole that an indicator's share would be of is nothing.
  case noWhole
  /// The law asks nothing of so small a body.
  case exempt
  /// The counts cannot all be true: a registry made in code that `Registry.problems()` would tell of.
  case contradictoryCounts
}

extension Body {
  /// Why nothing can be measured of the body in a period: it did not exist in any part of it.
  func inapplicability(in period: Period) -> InapplicabilityReason? {
    if let ended, period.firstDay > ended { return .ended }
    if let established, period.lastDay < established { return .notEstablished }
    return nil
  }
}

/// A verdict's shade, in the words of the UN System-wide Action Plan on gender equality (UN-SWAP).
public enum Rating: String, Sendable, Hashable, CaseIterable {
  /// At or above the target's `exceeds`.
  case exceeds
  /// Met, and certainly below `exceeds` where the target has it.
  case meets
  /// Unmet, and at or above the target's `near`.
  case approaches
  /// Unmet, and certainly below `near` or without one.
  case missing

  /// The rating of a value; nil where the bands leave it open. A band exists only if the target
  /// gives it.
  /// - Parameter scale: the subject's scale, on which bands of levels are.
  init?(_ verdict: Verdict, value: ValueRange?, target: Target, on scale: Scale?) {
    let exceeds = target.exceeds.flatMap { $0.number(on: scale) }
    let near = target.near.flatMap { $0.number(on: scale) }
    if let value, let exceeds, value.isAtLeast(exceeds) {
      guard verdict == .met || verdict == .unmet else { return nil }
      self = .exceeds
    } else if verdict == .met {
      if let value, let exceeds, !value.isBelow(exceeds) { return nil }
      self = .meets
    } else if verdict == .unmet {
      if let value, let near, value.isAtLeast(near) {
        self = .approaches
      } else if let value, let near, !value.isBelow(near) {
        return nil
      } else {
        self = .missing
      }
    } else {
      return nil
    }
  }
}

extension Threshold {
  /// The place of a level on a scale, the least being 0; nil where it is none of its levels.
  func rank(on scale: Scale?) -> Fraction? {
    scale?.rank(of: spelling).map { Fraction(Int64($0)) }
  }

  /// What is compared with a value: the number, or the rank of a level.
  fileprivate func number(on scale: Scale?) -> Fraction? { isLevel ? rank(on: scale) : value }
}

/// What holding a subject against a target came to.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// Every possible value is at least the threshold; a milestone is done.
  case met
  /// Every possible value is below the threshold; a milestone is abandoned or overdue.
  case unmet
  /// Some possible values meet the threshold, and some do not.
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
}

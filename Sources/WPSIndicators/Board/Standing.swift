/// Where a subject stands against a target, as a board shows it: by shape and word, colour repeating
/// them.
public enum Standing: String, Sendable, Hashable, CaseIterable {
  /// The target is met.
  case met
  /// It is missed, and at or above the `near` of the target: close.
  case near
  /// It is missed.
  case unmet
  /// The figures leave it open.
  case undetermined
  /// There is no figure, or nothing is asked.
  case none

  /// Where an assessment stands.
  public init(_ assessment: Assessment) {
    self.init(assessment.verdict, assessment.rating)
  }

  init(_ verdict: Verdict, _ rating: Rating?) {
    switch verdict {
    case .met: self = .met
    case .unmet: self = rating == .approaches ? .near : .unmet
    case .undetermined: self = .undetermined
    case .noData, .notDue, .notInForce, .notApplicable, .noTarget: self = .none
    }
  }

  /// Whether the target is missed, be it by little.
  public var isMissed: Bool { self == .unmet || self == .near }
}

/// How old a figure is, as a board shows it: the ink with which a verdict is drawn.
public enum Freshness: String, Sendable, Hashable, CaseIterable {
  /// The figure is of the quarter itself.
  case new
  /// An earlier figure is carried on, and not older than the registry allows.
  case carriedOn
  /// The last figure is older than the registry allows: stale.
  case old
  /// There is no figure.
  case none

  /// How old the figure of an assessment is.
  public init(_ assessment: Assessment) {
    self.init(assessment.ageInQuarters, isStale: assessment.flags.contains(.stale))
  }

  /// - Parameter age: that of the figure in quarters; nil where there is none.
  init(_ age: Int?, isStale: Bool) {
    self = age.map { isStale ? .old : $0 > 0 ? .carriedOn : .new } ?? .none
  }

  /// Whether there is a figure that is not stale.
  public var isCurrent: Bool { self == .new || self == .carriedOn }
}

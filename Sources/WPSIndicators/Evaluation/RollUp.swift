/// How the assessments of a scorecard add up: what is alike is counted together, nothing else.
///
/// There is no sum over everything and no rate of targets met over everything: soldiers would drown
/// every institution, and milestones every share.
public struct RollUp: Sendable, Hashable {
  /// The assessments with a target, counted apart in kinds.
  public let tallies: VerdictTallies
  /// The women of all bodies that are not forces, in groups or not.
  public let headline: WomenSum
  /// The women of the units and components of missions.
  public let mission: WomenSum
  /// The bodies alive in which people serve, and by a current figure exactly no woman, with a target
  /// or without, in the order of the scorecard.
  public let bodiesWithoutWomen: [Body]
  /// The positions, counted by their ids.
  public let offices: [OfficeTally]
  /// The ratings, by scale.
  public let levels: [LevelDistribution]
  /// The candidate lists; nil where there are none.
  public let lists: ListSummary?
}

/// Assessments with a target, counted in kinds.
public struct VerdictTallies: Sendable, Hashable {
  private var tallies = [Measure.Kind: VerdictTally]()

  /// Those of one kind.
  public subscript(kind: Measure.Kind) -> VerdictTally { tallies[kind] ?? VerdictTally() }

  init(_ assessments: some Sequence<Assessment>) {
    for assessment in assessments where assessment.target != nil {
      tallies[assessment.measure.kind, default: VerdictTally()].count(assessment)
    }
  }
}

/// The verdicts on assessments of one kind: the current ones apart from the stale, so that an old
/// verdict is never counted as one of the period.
public struct VerdictTally: Sendable, Hashable {
  /// Those that rest on a current figure or report, by verdict; what does not occur is absent.
  public private(set) var current = [Verdict: Int]()
  /// Those that rest on a stale one.
  public private(set) var stale = [Verdict: Int]()
  /// Those that rest on none: without data, not in force, of bodies that had ended or did not exist
  /// yet.
  public private(set) var withoutDate = [Verdict: Int]()
  /// The current ones by rating; ratings that do not occur are absent.
  public private(set) var ratings = [Rating: Int]()

  /// Met among met and unmet of the current ones; nil where there is neither.
  public var metRate: Fraction? {
    let met = current[.met] ?? 0
    let decided = met + (current[.unmet] ?? 0)
    return decided > 0 ? Fraction(Int64(met), over: Int64(decided)) : nil
  }

  /// Whether there are no such assessments.
  var isEmpty: Bool { current.isEmpty && stale.isEmpty && withoutDate.isEmpty }

  fileprivate mutating func count(_ assessment: Assessment) {
    let verdict = assessment.verdict
    if assessment.evidence == nil || verdict == .noData || verdict == .notInForce {
      withoutDate[verdict, default: 0] += 1
    } else if assessment.flags.contains(.stale) {
      stale[verdict, default: 0] += 1
    } else {
      current[verdict, default: 0] += 1
      if let rating = assessment.rating { ratings[rating, default: 0] += 1 }
    }
  }
}

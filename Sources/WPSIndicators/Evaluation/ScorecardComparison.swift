/// What changed in a scorecard since an earlier period, by what the same file says of both.
public struct ScorecardComparison: Sendable, Hashable {
  /// The earlier period.
  public let since: Period
  /// How the assessments added up in the earlier period.
  public let earlierRollUp: RollUp
  /// The headline sums over the bodies counted in both periods; nil where there are none.
  public let commonSums: CommonSums?
  /// All assessments, then and now, in the order of the scorecard.
  private let all: [AssessmentChange]
  private let positions: [Assessment.Key: Int]

  /// The assessments in which something changed, in the order of the scorecard.
  public var changes: [AssessmentChange] { all.filter { $0.isChange } }
  /// How many assessments are as they were.
  public var unchangedCount: Int { all.count { !$0.isChange } }
  /// The changes with which the verdict is another.
  public var flips: [AssessmentChange] { all.filter { $0.isFlip } }

  /// How many shares are higher, lower, or the same: of those that are known exactly in both periods
  /// and of one series, of members or of seats in both, without a target or with one that is in force
  /// in both. A share counts once, however many targets it is held against; for either sex it is the
  /// women's share. A share of which nothing newer is known stays.
  public struct ShareTally: Sendable, Hashable {
    /// The shares that are higher.
    public let rose: Int
    /// The shares that are lower.
    public let fell: Int
    /// The shares that are as they were.
    public let stayed: Int
  }

  /// How many shares rose, fell and stayed.
  public var shares: ShareTally {
    var seen = Set<Share>()
    let changes = all.filter { change in
      change.before.verdict != .notInForce && change.after.verdict != .notInForce
    }.compactMap { change in
      change.shareChange.flatMap { seen.insert(Share(change.after)).inserted ? $0 : nil }
    }
    return ShareTally(
      rose: changes.count { $0 > .zero }, fell: changes.count { $0 < .zero },
      stayed: changes.count { $0 == .zero })
  }

  /// Women and members of the bodies that are counted in both periods: only sums of the same bodies
  /// can be compared.
  public struct CommonSums: Sendable, Hashable {
    /// The number of bodies.
    public let bodies: Int
    /// The women in the earlier period.
    public let womenBefore: Int64
    /// The members in the earlier period.
    public let membersBefore: Int64
    /// The women in the scorecard's period.
    public let women: Int64
    /// The members in the scorecard's period.
    public let members: Int64
  }

  /// The assessment then and now, whether or not anything changed; nil for one that is not of the
  /// scorecard.
  public func change(of assessment: Assessment) -> AssessmentChange? {
    positions[assessment.key].map { all[$0] }
  }

  /// Compares assessments with those that were made of the same subjects for an earlier period.
  init(_ assessments: [Assessment], _ rollUp: RollUp, with earlier: Scorecard) {
    since = earlier.period
    earlierRollUp = earlier.rollUp
    commonSums = CommonSums(earlier.rollUp.headline, rollUp.headline)
    let before = Dictionary(
      firstOf: earlier.assessments.map { ($0.key, $0) })
    all = assessments.compactMap { after in
      before[after.key].map { AssessmentChange(from: $0, to: after) }
    }
    positions = Dictionary(
      firstOf: all.enumerated().map { ($1.after.key, $0) })
  }

  /// What tells the shares apart that are compared.
  private struct Share: Hashable {
    let subject: String
    let measure: Measure
    let denominator: Target.Denominator
    let part: BodyPart?

    init(_ assessment: Assessment) {
      subject = assessment.subject.id
      part = assessment.part
      let compared = assessment.measure.rules.comparedBy
      measure = compared ?? assessment.measure
      denominator = compared == nil ? assessment.target?.denominator ?? .members : .members
    }
  }

}

extension ScorecardComparison.CommonSums {
  fileprivate init?(_ earlier: WomenSum, _ later: WomenSum) {
    let before = Dictionary(
      firstOf: earlier.counted.map { ($0.body.id, $0) })
    let common = later.counted.compactMap { now in before[now.body.id].map { ($0, now) } }
    guard !common.isEmpty else { return nil }
    bodies = common.count
    womenBefore = common.reduce(0) { $0 + $1.0.women }
    membersBefore = common.reduce(0) { $0 + $1.0.members }
    women = common.reduce(0) { $0 + $1.1.women }
    members = common.reduce(0) { $0 + $1.1.members }
  }
}

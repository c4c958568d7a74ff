/// What changed in a scorecard since an earlier period, by what the same file says of both.
public struct ScorecardComparison: Sendable, Hashable {
  /// The earlier period.
  public let since: Period
  /// How the assessments added up in the earlier period.
  public let earlierRollUp: RollUp
  /// The headline sums over the bodies counted in both periods, and of one series; nil where there are
  /// none.
  public let commonSums: CommonSums?
  /// The bodies that count in both headline sums, and are in neither of `commonSums`, since a new
  /// series of figures has begun.
  public let notComparable: [Body]
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
  /// in both. A share counts once, however many targets it is held against; for either sex it is that
  /// of the one that is judged. A share of which nothing newer is known stays.
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
      change.shareChange.flatMap { seen.insert(Share(change)).inserted ? $0 : nil }
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
    let before = Dictionary(
      firstOf: earlier.assessments.map { ($0.key, $0) })
    all = assessments.compactMap { after in
      before[after.key].map { AssessmentChange(from: $0, to: after) }
    }
    let broken = Set(
      all.filter { $0.causes.contains(.newSeries) && $0.after.isOfWomenInWholeBody }
        .map { $0.after.subject.id })
    let common = CommonSums.Pair.common(earlier.rollUp.headline, rollUp.headline)
    commonSums = CommonSums(common.filter { !broken.contains($0.now.body.id) })
    notComparable = common.map { $0.now.body }.filter { broken.contains($0.id) }
    positions = Dictionary(
      firstOf: all.enumerated().map { ($1.after.key, $0) })
  }

  /// What tells the shares apart that are compared.
  private struct Share: Hashable {
    let subject: String
    let measure: Measure
    let sex: Figures.Key?
    let denominator: Target.Denominator
    let part: BodyPart?

    init(_ change: AssessmentChange) {
      let assessment = change.after
      subject = assessment.subject.id
      part = assessment.part
      sex = change.sex
      let isOfEitherSex = assessment.measure.isOfEitherSex
      // Of either sex it is a share of the members, whatever the target asks.
      measure = isOfEitherSex ? .womenShare : assessment.measure
      denominator = isOfEitherSex ? .members : assessment.target?.denominator ?? .members
    }
  }

}

extension ScorecardComparison.CommonSums {
  /// A body that counts in both sums, and what it adds to each.
  fileprivate struct Pair {
    let before: WomenSum.CountedBody
    let now: WomenSum.CountedBody

    static func common(_ earlier: WomenSum, _ later: WomenSum) -> [Pair] {
      let before = Dictionary(firstOf: earlier.counted.map { ($0.body.id, $0) })
      return later.counted.compactMap { now in
        before[now.body.id].map { Pair(before: $0, now: now) }
      }
    }
  }

  fileprivate init?(_ common: [Pair]) {
    guard !common.isEmpty else { return nil }
    bodies = common.count
    womenBefore = common.reduce(0) { $0 + $1.before.women }
    membersBefore = common.reduce(0) { $0 + $1.before.members }
    women = common.reduce(0) { $0 + $1.now.women }
    members = common.reduce(0) { $0 + $1.now.members }
  }
}

extension Assessment {
  /// Whether it is of the women of a whole body, as sums of women are.
  fileprivate var isOfWomenInWholeBody: Bool {
    subject.body != nil && measure.isOfWomen && part == nil
  }
}

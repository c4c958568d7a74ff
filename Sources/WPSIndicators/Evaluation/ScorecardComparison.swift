/// What changed in a scorecard since an earlier period, by what the same file says of both.
public struct ScorecardComparison: Sendable, Hashable {
  /// The earlier period.
  public let since: Period
  /// The assessments in which something changed, in the order of the scorecard.
  public let changes: [AssessmentChange]
  /// How many assessments are as they were.
  public let unchangedCount: Int
  /// How everything added up in the earlier period.
  public let earlierRollUp: RollUp

  /// The changes with which the verdict is another.
  public var flips: [AssessmentChange] { changes.filter(\.isFlip) }

  /// Compares assessments with those that were made of the same subjects for an earlier period.
  init(_ sections: [Scorecard.Section], with earlier: Scorecard) {
    since = earlier.period
    earlierRollUp = earlier.rollUp
    let before = Dictionary(
      earlier.assessments.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let assessments = sections.flatMap(\.assessments)
    changes = assessments.compactMap { after in
      before[Key(after)].flatMap { AssessmentChange(from: $0, to: after) }
    }
    unchangedCount = assessments.count - changes.count
  }

  private struct Key: Hashable {
    let subject: String
    let target: String?

    init(_ assessment: Assessment) {
      subject = assessment.subject.id
      target = assessment.target?.id
    }
  }
}

/// The indicators of a section that are rated on one scale and are too many to be read one by one.
public struct ManyRated: Sendable, Hashable {
  /// How many stand at each level.
  public let distribution: LevelDistribution
  /// The indicators, in the order of the section.
  public let subjects: [AssessedSubject]

  /// The most indicators of one scale that a section shows one by one.
  public static let mostShownAlone = 8

  /// Those whose target is not met by a current rating, or which without a target are not at the
  /// highest level: the least advanced first, else in the order of the section.
  public var lagging: [Assessment] {
    let lagging = subjects.compactMap { subject -> (assessment: Assessment, rank: Int)? in
      let unmet = subject.assessments.first { $0.verdict == .unmet } ?? subject.assessments.first
      guard let unmet, let rank = unmet.levelRank, !unmet.flags.contains(.stale),
        unmet.verdict == .unmet
          || unmet.verdict == .noTarget && rank < distribution.counts.count - 1
      else { return nil }
      return (unmet, rank)
    }
    return distribution.counts.indices.flatMap { rank in
      lagging.filter { $0.rank == rank }.map { $0.assessment }
    }
  }

  /// How those that are rated moved on the scale since an earlier period.
  public func moves(_ comparison: ScorecardComparison) -> LevelMoves {
    LevelMoves(
      subjects.compactMap { subject in subject.assessments.first.flatMap(comparison.change) })
  }
}

/// How indicators moved on their scale between two periods.
public struct LevelMoves: Sendable, Hashable {
  /// Those that stand higher.
  public private(set) var rose = [AssessmentChange]()
  /// Those that stand lower.
  public private(set) var fell = [AssessmentChange]()
  /// How many stand where they stood.
  public private(set) var stayed = 0
  /// How many are rated for the first time.
  public private(set) var firstRated = 0

  /// Those that stand elsewhere: what fell comes first.
  public var moved: [AssessmentChange] { fell + rose }

  fileprivate init(_ changes: [AssessmentChange]) {
    for change in changes {
      switch change.levels {
      case 0?: stayed += 1
      case let levels? where levels > 0: rose.append(change)
      case _?: fell.append(change)
      case nil: if change.after.levelRank != nil { firstRated += 1 }
      }
    }
  }
}

extension Scorecard.Section {
  /// What is rated on a scale on which more indicators of the section are rated than can be read one
  /// by one.
  public var manyRated: [ManyRated] {
    levels.filter { $0.total > ManyRated.mostShownAlone }.map { distribution in
      ManyRated(
        distribution: distribution,
        subjects: subjects.filter {
          $0.assessments.first?.scale?.id == distribution.scale.id
        })
    }
  }
}

extension AssessmentChange {
  /// By how many levels of its scale an indicator stands higher; nil unless it was rated and is.
  public var levels: Int? {
    guard let now = after.levelRank, let then = before.levelRank else { return nil }
    return now - then
  }
}

extension Assessment {
  /// The place of its level on the scale, the least being 0; nil for other measures and without a
  /// rating.
  var levelRank: Int? {
    evidence?.level.flatMap { level in scale.flatMap { $0.rank(of: level) } }
  }
}

/// How many indicators stand at each level of a scale.
///
/// Only ratings that are current stand at a level; those that are stale, and indicators that nobody
/// has rated, are counted apart.
public struct LevelDistribution: Sendable, Hashable {
  /// The scale.
  public let scale: Scale
  /// How many stand at each level, from least to most.
  public private(set) var counts: [Int]
  /// How many were rated too long ago.
  public private(set) var stale = 0
  /// How many are not rated.
  public private(set) var unrated = 0

  /// How many stand at some level.
  public var rated: Int { counts.reduce(0, +) }
  /// How many indicators there are.
  public var total: Int { rated + stale + unrated }
  /// Whether they are enough to speak of how they are spread over the levels.
  var isSpread: Bool { total > 3 }

  /// The distributions over the scales that subjects are rated on, in the order in which they first
  /// appear.
  static func all(of subjects: [AssessedSubject]) -> [LevelDistribution] {
    var distributions = [LevelDistribution]()
    var places = [String: Int]()
    for subject in subjects {
      guard let assessment = subject.assessments.first, let scale = assessment.scale else {
        continue
      }
      let place = places[scale.id] ?? distributions.count
      if place == distributions.count {
        places[scale.id] = place
        distributions.append(LevelDistribution(scale))
      }
      distributions[place].count(assessment)
    }
    return distributions
  }

  /// The same indicators as they stood in earlier periods of the same length, the earliest first, up
  /// to the period of an assessment of theirs.
  static func history(
    of subjects: [AssessedSubject], on scale: Scale, over number: Int
  ) -> [(period: Period, distribution: LevelDistribution)] {
    let rated = subjects.compactMap { $0.assessments.first }.filter { $0.scale?.id == scale.id }
    guard let last = rated.first?.period else { return [] }
    return last.withEarlier(number - 1).map { period in
      var distribution = LevelDistribution(scale)
      for assessment in rated { distribution.count(assessment, in: period) }
      return (period, distribution)
    }
  }

  private init(_ scale: Scale) {
    self.scale = scale
    counts = scale.levels.map { _ in 0 }
  }

  private mutating func count(_ assessment: Assessment) {
    count(assessment.evidence?.observation, isStale: assessment.flags.contains(.stale))
  }

  private mutating func count(_ assessment: Assessment, in period: Period) {
    let series = Series(of: assessment.subject, seenIn: period)
    let observation = series.assessedIndex(for: assessment.yardstick)
      .map { series.observations[$0] }
    count(
      observation,
      isStale: observation?.isStale(
        in: period, of: assessment.subject, after: assessment.staleAfterQuarters) ?? false)
  }

  private mutating func count(_ observation: ReportedObservation?, isStale: Bool) {
    guard let level = observation?.figures.level, let rank = scale.rank(of: level) else {
      unrated += 1
      return
    }
    if isStale { stale += 1 } else { counts[rank] += 1 }
  }
}

@testable import RandomRegistries

/// The expected scorecard of a registry, worked out slowly and plainly from the rules.
///
/// It shares no code with the library, and differs from it in method where that can be: bounds come
/// from trying every assignment of small numbers, not from narrowing intervals, and verdicts from
/// putting the rule to each of them.
struct Oracle {
  let registry: OracleRegistry
  /// The observations of every subject with what they tell, from the earliest on.
  let sightings: [String: [OracleSighting]]

  /// Reads every observation of a registry whose counts do not contradict each other.
  init(_ registry: OracleRegistry) {
    self.registry = registry
    var sightings: [String: [OracleSighting]] = [:]
    for subject in registry.subjects {
      sightings[subject.id] = subject.observations.compactMap { observation in
        OracleReading(observation, of: subject.kind).map {
          OracleSighting(
            observation: observation, reading: $0,
            moment: observation.moment(before: subject.ended))
        }
      }.sorted { $0.moment < $1.moment }
      precondition(sightings[subject.id]?.count == subject.observations.count)
    }
    self.sightings = sightings
  }

  /// The rows of the scorecard in their order: by group, ungrouped last; bodies before indicators;
  /// targets as the subject lists them.
  func expectations(for period: OraclePeriod) -> [OracleExpectation] {
    cases(for: period).map { subject, row in
      row?.expectation ?? OracleExpectation(withoutTarget: subject)
    }
  }

  /// The subjects and targets of the rows in their order; no case where there is no target.
  func cases(for period: OraclePeriod) -> [(subject: OracleSubject, row: OracleCase?)] {
    let groups = registry.groups.map(Optional.some) + [nil]
    let subjects = groups.flatMap { group in
      let inGroup = registry.subjects.filter { $0.group == group }
      return inGroup.filter { $0.kind == .body } + inGroup.filter { $0.kind != .body }
    }
    return subjects.flatMap { subject -> [(OracleSubject, OracleCase?)] in
      if subject.targets.isEmpty { return [(subject, nil)] }
      return targets(of: subject).map {
        (subject, OracleCase(oracle: self, subject: subject, target: $0, period: period))
      }
    }
  }

  /// The targets of a subject as it lists them.
  func targets(of subject: OracleSubject) -> [OracleTarget] {
    subject.targets.compactMap { id in registry.targets.first { $0.id == id } }
  }

  /// What is seen of a subject in `period`, from the earliest on.
  func seen(_ subject: OracleSubject, in period: OraclePeriod) -> [OracleSighting] {
    (sightings[subject.id] ?? []).filter { $0.moment.date <= period.lastDay }
  }

  /// The observation that counts for a measure, or the sum that stands for it.
  func assessed(
    _ subject: OracleSubject, _ measure: OracleTarget.Measure, in period: OraclePeriod
  ) -> OracleSighting? {
    let own = seen(subject, in: period).last {
      !$0.observation.isAlternate && $0.carries(measure)
    }
    guard own == nil, subject.isSumOfParts else { return own }
    let parts = registry.subjects.filter {
      $0.partOf == subject.id && reasonNotAlive($0, in: period) == nil
    }.map { assessed($0, measure, in: period) }
    let known = parts.compactMap { $0 }
    guard let oldest = known.min(by: { $0.moment < $1.moment }),
      let reading = OracleReading(sumOf: parts.map { $0?.reading })
    else { return nil }
    var sum = OracleObservation()
    (sum.period, sum.asAt) = (oldest.observation.period, oldest.observation.asAt)
    sum.sources = Set(known.flatMap(\.observation.sources)).sorted()
    return OracleSighting(
      observation: sum, reading: reading, moment: oldest.moment, summed: known)
  }

  /// Why a subject is not alive in a period; nil if it is.
  func reasonNotAlive(_ subject: OracleSubject, in period: OraclePeriod) -> String? {
    if let ended = subject.ended, period.firstDay > ended { return "ended" }
    if let established = subject.established, period.lastDay < established {
      return "notEstablished"
    }
    return nil
  }

  /// How old a sighting of a subject is at the end of `period`, in quarters.
  func age(_ sighting: OracleSighting, of subject: OracleSubject, in period: OraclePeriod) -> Int {
    // A period counts as of the body's last day, where that comes first.
    let end = subject.ended.map { min($0, period.lastDay) } ?? period.lastDay
    return end.period.index - sighting.quarter
  }

  /// Whether a sighting is too old to be current.
  func isStale(
    _ sighting: OracleSighting, of subject: OracleSubject, in period: OraclePeriod
  ) -> Bool {
    if ["done", "abandoned"].contains(sighting.observation.status) { return false }
    let limit = subject.staleAfterQuarters ?? registry.staleAfterQuarters ?? 4
    return age(sighting, of: subject, in: period) > limit
  }
}

@testable import RandomRegistries

/// The expected scorecard of a registry, worked out slowly and plainly from the rules.
///
/// It shares no code with the library, and differs from it in method where that can be: bounds come
/// from trying every assignment of small numbers, not from narrowing intervals.
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
          OracleSighting(observation: observation, reading: $0)
        }
      }.sorted { $0.observation.date < $1.observation.date }
      precondition(sightings[subject.id]?.count == subject.observations.count)
    }
    self.sightings = sightings
  }

  /// The rows of the scorecard in their order: by group, ungrouped last; bodies before indicators;
  /// targets as the subject lists them.
  func expectations(for period: OraclePeriod) -> [OracleExpectation] {
    let groups = registry.groups.map(Optional.some) + [nil]
    let subjects = groups.flatMap { group in
      let inGroup = registry.subjects.filter { $0.group == group }
      return inGroup.filter { $0.kind == .body } + inGroup.filter { $0.kind != .body }
    }
    return subjects.flatMap { subject in
      if subject.targets.isEmpty {
        return [OracleExpectation(withoutTarget: subject)]
      }
      return subject.targets.compactMap { id in
        registry.targets.first { $0.id == id }.map {
          OracleCase(oracle: self, subject: subject, target: $0, period: period).expectation
        }
      }
    }
  }

  /// What is seen of a subject in `period`, from the earliest on.
  func seen(_ subject: OracleSubject, in period: OraclePeriod) -> [OracleSighting] {
    (sightings[subject.id] ?? []).filter { $0.observation.quarter <= period }
  }

  /// The observation that counts for a measure.
  func assessed(
    _ subject: OracleSubject, _ measure: OracleTarget.Measure, in period: OraclePeriod
  ) -> OracleSighting? {
    seen(subject, in: period).last {
      !$0.observation.isAlternate && $0.observation.carries(measure)
    }
  }
}

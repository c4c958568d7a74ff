import Testing

@testable import RandomRegistries

/// Tries every small observation: all bounds in 0...3, of three counts at a time, and some of four;
/// a third of them on a plain run.
struct OracleSmallCountsTests {
  /// Every interval with ends in 0...3, and those without an upper end; nil is an absent count.
  private static let intervals: [OracleCount?] =
    [nil] + (1...3).map { OracleCount(least: $0, most: nil) }
    + (0...3).flatMap { least in
      (least...3).map { most in
        least == most ? OracleCount(least) : OracleCount(least: least, most: most)
      }
    }

  /// Counts that tell of each other.
  private static let families = [
    ["women", "men", "members"], ["women", "members", "seats"], ["women", "members", "vacant"],
    ["women", "seats", "vacant"], ["women", "men", "seats", "vacant"],
    ["women", "members", "seats", "vacant"], ["women", "members", "unspecified"],
    ["men", "unspecified", "seats"], ["men", "members", "other"],
    ["women", "men", "members", "other"], ["women", "men", "members", "unspecified"],
    ["women", "seats", "other", "unspecified"],
  ]

  private static let targets = [
    ("a", "30%", 3, 10), ("b", "1/3", 1, 3), ("c", "50%", 1, 2), ("d", "40%", 2, 5),
    ("e", "50%", 1, 2),
  ].map { id, text, numerator, denominator in
    var target = OracleTarget(id: id, measure: id < "d" ? .womenShare : .eitherSexShare)
    target.atLeast = OracleThreshold(text, numerator, denominator)
    return target
  }

  /// Observations by whether their counts can all be true.
  private static func observations(_ keys: [String], consistent: Bool) -> [OracleObservation] {
    let all = (0..<keys.count).reduce(1) { count, _ in count * intervals.count }
    var observations: [OracleObservation] = []
    // Not all: steps prime to the number of intervals, so that no interval is skipped.
    let step = (keys.count > 3 ? 11 : 1) * (RandomCases.areAll ? 1 : 3)
    for index in stride(from: 0, to: all, by: step) {
      var observation = OracleObservation()
      observation.period = OraclePeriod(year: 2020, quarter: 2)
      var rest = index
      for key in keys {
        observation.counts[key] = intervals[rest % intervals.count]
        rest /= intervals.count
      }
      let isOpen = consistent && OracleReading(observation, of: .body)?.isCoupled == true
      if !observation.counts.isEmpty, !isOpen,
        OracleAssignments(observation.counts).isEmpty != consistent
      {
        observations.append(observation)
      }
    }
    return observations
  }

  /// A registry with a body for each of `observations`; each has one of the targets in turn.
  private static func registry(_ observations: [OracleObservation]) -> OracleRegistry {
    var registry = OracleRegistry()
    registry.targets = targets
    for (index, observation) in observations.enumerated() {
      var body = OracleSubject(id: "b\(index)", kind: .body)
      body.targets = [targets[index % targets.count].id]
      body.observations = [observation]
      registry.subjects.append(body)
    }
    return registry
  }

  /// The range of the women's share, and the verdict, are those of trying every assignment.
  @Test(arguments: families) func everySmallObservation(_ keys: [String]) throws {
    let all = Self.observations(keys, consistent: true)
    #expect(all.count > (RandomCases.areAll ? 1_000 : 333))
    let registry = Self.registry(all)
    let oracle = Oracle(registry)
    let period = OraclePeriod(year: 2020, quarter: 2)
    let json = scorecardJSON(registry.text, period: period.text)
    let card = try #require(try? ScorecardFields(json), "\(json.prefix(1_000))")
    let rows = card.items("assessments")
    try #require(rows.count == all.count)
    var failures = 0
    for (row, expected) in zip(rows, oracle.expectations(for: period)) {
      for path in ["subject", "verdict", "value.min", "value.max"] {
        let wanted = path == "subject" ? OracleJSON.string(expected.subject) : expected.fields[path]
        guard let wanted, row.text(path) != wanted else { continue }
        let body = registry.subjects.first { $0.id == expected.subject }
        Issue.record("\(path): expected \(wanted), found \(row.text(path)) of\n\(body?.json ?? "")")
        failures += 1
        if failures == 3 { return }
      }
    }
  }

  /// Counts that contradict each other are refused.
  @Test(arguments: families) func everySmallContradiction(_ keys: [String]) {
    let all = Self.observations(keys, consistent: false)
    #expect(all.count > (RandomCases.areAll ? 100 : 33))
    var failures = 0
    for index in stride(from: 0, to: all.count, by: 7) {
      let text = Self.registry([all[index]]).text
      guard !isRejected(text) else { continue }
      Issue.record("accepted \(all[index].json)")
      failures += 1
      if failures == 3 { return }
    }
  }
}

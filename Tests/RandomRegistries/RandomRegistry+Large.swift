extension RandomRegistry {
  /// A registry of many observations, to measure speed and memory with: each body has an exact
  /// figure for each quarter up to the end of 2024.
  package static func large(seed: UInt64, bodies: Int, observations: Int) -> OracleRegistry {
    var generator = SeededGenerator(seed: seed)
    var registry = OracleRegistry()
    registry.reportingPeriod = OraclePeriod(year: 2024, quarter: 4)
    registry.sources = (0..<50).map { OracleSource(id: "source-\($0)") }
    var target = OracleTarget(id: "thirty", measure: .womenShare)
    target.atLeast = OracleThreshold("30%", 3, 10)
    registry.targets = [target]
    registry.subjects = (0..<bodies).map { number in
      var body = OracleSubject(id: "body-\(number)", kind: .body)
      body.targets = [target.id]
      body.observations = (0..<observations).map { index in
        var observation = OracleObservation()
        observation.period = OraclePeriod(
          index: registry.reportingPeriod.index - observations + 1 + index)
        let seats = generator.number(in: 100...500)
        let members = seats - generator.number(in: 0...20)
        observation.counts = [
          "seats": OracleCount(seats), "members": OracleCount(members),
          "women": OracleCount(generator.number(in: 0...members / 2)),
        ]
        observation.sources = ["source-\(generator.number(in: 0...49))"]
        observation.words["locator"] = OracleJSON.string("para. \(index), table 3, row 2")
        return observation
      }
      return body
    }
    return registry
  }
}

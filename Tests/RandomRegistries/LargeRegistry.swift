/// A registry of many observations, to measure speed and memory with, the same from the same seed. It
/// is made a body at a time, so that a great one takes no memory.
package struct LargeRegistry {
  let seed: UInt64
  let bodies: Int
  /// How many observations each body has.
  let observations: Int
  /// Whether it has what registries of the world have, or exact figures alone.
  let isRealistic: Bool

  /// The quarter that it reports up to, in which each body's last figure is.
  static let reportingPeriod = OraclePeriod(year: 2024, quarter: 4)

  package init(seed: UInt64, bodies: Int, observations: Int, isRealistic: Bool = false) {
    (self.seed, self.bodies, self.observations) = (seed, bodies, observations)
    self.isRealistic = isRealistic
  }

  /// As the file writes it.
  package var text: String {
    var text = ""
    write { text += $0 }
    return text
  }

  /// Writes it piece by piece.
  package func write(_ write: (String) throws -> Void) rethrows {
    var generator = SeededGenerator(seed: seed)
    let registry = isRealistic ? realisticRegistry() : plainRegistry()
    // Of a registry without bodies their list stands last: []}
    try write(String(registry.text.dropLast(2)))
    for number in 0..<bodies {
      let body =
        isRealistic
        ? realisticBody(number, from: &generator) : plainBody(number, from: &generator)
      try write((number == 0 ? "\n" : ",\n") + body.json)
    }
    try write("\n]}")
  }

  /// The registry without its bodies: a target and some sources.
  private func plainRegistry() -> OracleRegistry {
    var registry = OracleRegistry()
    registry.reportingPeriod = Self.reportingPeriod
    registry.sources = (0..<50).map { OracleSource(id: "source-\($0)") }
    var target = OracleTarget(id: "thirty", measure: .womenShare)
    target.atLeast = OracleThreshold("30%", 3, 10)
    registry.targets = [target]
    return registry
  }

  /// A body with an exact figure for each quarter up to the last.
  private func plainBody(_ number: Int, from generator: inout SeededGenerator) -> OracleSubject {
    var body = OracleSubject(id: "body-\(number)", kind: .body)
    body.targets = ["thirty"]
    body.observations = (0..<observations).map { index in
      var observation = OracleObservation()
      observation.period = OraclePeriod(
        index: Self.reportingPeriod.index - observations + 1 + index)
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
}

import Testing

@testable import RandomRegistries

/// Holds what the library says of bodies that are part of each other against what numbers allow.
struct OraclePartsTests {
  private let period = OraclePeriod(year: 2020, quarter: 2)

  /// A body of which one source tells some numbers.
  private func body(
    _ id: String, _ maker: inout RandomRegistry, by source: String, partOf whole: String? = nil
  ) -> OracleSubject {
    var observation = OracleObservation()
    while observation.counts.isEmpty {
      observation = maker.counts(near: [])
    }
    (observation.percent, observation.period, observation.sources) = (nil, period, [source])
    var body = OracleSubject(id: id, kind: .body)
    (body.partOf, body.observations) = (whole, [observation])
    return body
  }

  /// Whether parts have more people or seats, at least, than their whole has at most.
  private func exceed(_ parts: [OracleSubject], _ whole: OracleSubject) -> Bool {
    func hulls(_ body: OracleSubject) -> [String: OracleHull] {
      OracleReading(body.observations[0], of: .body)?.hulls ?? [:]
    }
    return ["trueWomen", "trueMen", "members", "seats"].contains { key in
      let most = hulls(whole)[key]?.max ?? Int.max
      return parts.reduce(0) { $0 + (hulls($1)[key]?.min ?? 0) } > most
    }
  }

  /// A part by itself, and the parts of a sum together, have no more than the whole: to one source
  /// that is an error, to several it is not.
  @Test func partsAndWholes() {
    var seen = (refused: 0, refusedTogether: 0, accepted: 0)
    for seed in RandomCases.seeds(1...2_000, few: 200) {
      var maker = RandomRegistry(seed: seed, isHostile: false, isFull: true) {
        !$0.isMuddled(of: $1)
      }
      var whole = body("whole", &maker, by: "s1")
      let parts = ["a", "b"].map { body($0, &maker, by: "s1", partOf: "whole") }
      var registry = OracleRegistry()
      let others = OracleSubject(id: "other", kind: .body)
      let isOne = parts.contains { exceed([$0], whole) }
      registry.subjects = [whole, others] + parts
      #expect(isRejected(registry.text) == isOne, "seed \(seed):\n\(registry.text)")

      whole.isSumOfParts = true
      let areTogether = isOne || exceed(parts, whole)
      registry.subjects[0] = whole
      #expect(isRejected(registry.text) == areTogether, "seed \(seed):\n\(registry.text)")

      for index in [2, 3] { registry.subjects[index].observations[0].sources = ["s2"] }
      #expect(!isRejected(registry.text), "seed \(seed):\n\(registry.text)")
      if isOne { seen.refused += 1 }
      if areTogether, !isOne { seen.refusedTogether += 1 }
      if !areTogether { seen.accepted += 1 }
    }
    #expect(seen.refused > 20 && seen.refusedTogether > 10 && seen.accepted > 20)
  }
}

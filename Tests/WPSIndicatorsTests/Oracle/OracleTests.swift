import Testing

@testable import RandomRegistries

/// Holds the library's scorecards of random registries against the oracle's.
struct OracleTests {
  /// Every predicted field of every row and total is as the rules have it.
  @Test func randomRegistries() throws {
    var failures = 0
    for seed in RandomCases.seeds(1...2_000, few: 300) {
      let registry = RandomRegistry.make(seed: seed)
      let oracle = Oracle(registry)
      var generator = SeededGenerator(seed: ~seed)
      for _ in 0..<(seed % 3 == 0 ? 2 : 1) {
        let period = OraclePeriod(index: generator.number(in: 8070...8091))
        let card = try ScorecardFields(scorecardJSON(registry.text, period: period.text))
        let mismatches = OracleComparison(card, with: oracle, for: period).mismatches
        guard !mismatches.isEmpty else { continue }
        let listed = mismatches.prefix(6).map(\.description).joined(separator: "\n")
        Issue.record("seed \(seed), period \(period.text):\n\(listed)\n\(registry.text)")
        failures += 1
        if failures == 3 { return }
      }
    }
  }

  /// What a hand could write is valid, and has all that other formats may take for their own.
  @Test func hostileRegistries() {
    var unseen = Set(RandomRegistry.pieces.joined().unicodeScalars.filter { $0.value >= 0x20 })
    var keys: Set = [
      "abbreviation", "shortName", "note", "locator", "quote", "symbol", "publisher", "date", "url",
      "unit", "en", "fr",
    ]
    for seed in UInt64(1)...100 {
      let text = RandomRegistry.hostile(seed: seed).text
      #expect(!isRejected(text), "seed \(seed)")
      unseen.subtract(text.unicodeScalars)
      keys = keys.filter { !text.contains("\"\($0)\": ") }
    }
    #expect(unseen.isEmpty && keys.isEmpty)
    #expect(RandomRegistry.hostile(seed: 7) == RandomRegistry.hostile(seed: 7))
  }

  /// The same seed makes the same registry, whose counts come in all the shapes that matter.
  @Test func randomRegistriesVary() {
    #expect(RandomRegistry.make(seed: 7) == RandomRegistry.make(seed: 7))
    var verdicts: Set<String> = []
    var ratings: Set<String> = []
    var flags: Set<String> = []
    var reasons: Set<String> = []
    var words: Set<String> = []
    for seed in UInt64(1)...400 {
      let oracle = Oracle(RandomRegistry.make(seed: seed))
      let period = OraclePeriod(year: seed % 4 == 0 ? 2017 : 2021, quarter: 2)
      for row in oracle.expectations(for: period) {
        verdicts.insert(row.verdict)
        ratings.formUnion([row.rating].compactMap { $0 })
        flags.formUnion(row.flags ?? [])
        let paths = ["trend.direction", "pace.status", "routes.vacancies.sufficient"]
        for path in paths {
          words.formUnion([row.fields[path]].compactMap { $0 })
        }
      }
      let rollUp = OracleRollUp(oracle: oracle, period: period, group: nil)
      reasons.formUnion(rollUp.leftOut.values)
    }
    #expect(
      verdicts == [
        "noTarget", "notApplicable", "notInForce", "noData", "met", "unmet", "undetermined",
        "notDue",
      ])
    #expect(ratings == ["exceeds", "meets", "approaches", "missing"])
    #expect(
      flags == [
        "stale", "denominatorSensitive", "fragile", "withinOne", "unattainable", "sourcesDiffer",
        "sourcesDisagree", "derivedMembers", "derivedWomen", "derivedPart", "derivedWhole", "late",
        "break", "estimated", "provisional",
        "revised", "lowReliability", "differentDefinition",
      ])
    #expect(reasons == ["ended", "notEstablished", "noData", "inexact", "partOf"])
    let expectedWords = [
      "increased", "decreased", "unchanged", "unknown", "onTrack", "accelerationNeeded",
      "limitedProgress", "deteriorating", "overdue",
    ]
    #expect(words == Set(expectedWords.map(OracleJSON.string) + ["null", "true", "false"]))
  }
}

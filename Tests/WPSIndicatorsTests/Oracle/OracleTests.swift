import Testing

@testable import RandomRegistries

/// Holds the library's scorecards of random registries against the oracle's.
struct OracleTests {
  /// Every predicted field of every row and total is as the rules have it.
  @Test func randomRegistries() throws {
    var failures = 0
    for seed in RandomCases.seeds(1...2_000, few: 300) {
      let registry = RandomRegistry.full(seed: seed)
      let oracle = Oracle(registry)
      var generator = SeededGenerator(seed: ~seed)
      for _ in 0..<(seed % 3 == 0 ? 2 : 1) {
        let period = Self.period(&generator)
        let earlier = generator.chance(40) ? Self.period(&generator) : nil
        let since = earlier.flatMap { $0.lastDay < period.lastDay ? $0 : nil }
        let json = scorecardJSON(registry.text, period: period.text, since: since?.text)
        let mismatches = (try? ScorecardFields(json)).map {
          OracleComparison($0, with: oracle, for: period, since: since).mismatches
        }
        if let mismatches, mismatches.isEmpty { continue }
        let listed = mismatches?.prefix(6).map(\.description).joined(separator: "\n") ?? json
        let place = "seed \(seed), period \(period.text), since \(since?.text ?? "nothing")"
        Issue.record("\(place):\n\(listed)\n\(registry.text)")
        failures += 1
        if failures == 3 { return }
      }
    }
  }

  /// A period of any length, in 2017 to 2022.
  private static func period(_ generator: inout SeededGenerator) -> OraclePeriod {
    let length = generator.pick([3, 3, 3, 1, 6, 12])
    let count = generator.number(in: 0...(72 / length - 1))
    return OraclePeriod(length: length, count: 2017 * 12 / length + count)
  }

  /// The rule put to every composition says what the bounds of the value say.
  @Test func compositionsAndBounds() throws {
    var seen: Set<String> = []
    for seed in UInt64(1)...60 {
      let oracle = Oracle(RandomRegistry.full(seed: seed))
      for (subject, row) in oracle.cases(for: OraclePeriod(year: 2021)) {
        guard let row, let value = row.value, let threshold = row.threshold?.ratio,
          let reading = row.assessed?.reading, !row.isWithoutMembers(reading),
          let verdict = reading.verdict(on: row.target, threshold: threshold)
        else { continue }
        seen.insert("\(row.target.measure) \(verdict)")
        // Between the ends that compositions attain there may be none on one side of the rule.
        #expect(
          verdict == OracleCase.verdict(of: value, against: threshold),
          "seed \(seed), \(subject.id) against \(row.target.id)")
      }
    }
    #expect(seen.count == 9)
  }

  /// What a hand could write is valid, and has all that other formats may take for their own.
  @Test func hostileRegistries() {
    var unseen = Set(RandomRegistry.pieces.joined().unicodeScalars.filter { $0.value >= 0x20 })
    var keys: Set = [
      "abbreviation", "shortName", "note", "locator", "quote", "symbol", "publisher", "date", "url",
      "unit", "en", "fr", "licence", "contact",
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
    #expect(RandomRegistry.full(seed: 7) == RandomRegistry.full(seed: 7))
    var seen = Seen()
    for seed in UInt64(1)...400 {
      let oracle = Oracle(RandomRegistry.full(seed: seed))
      let period = OraclePeriod(year: seed % 4 == 0 ? 2017 : 2021, quarter: 2)
      seen.look(at: oracle, for: period)
    }
    #expect(
      seen.verdicts == [
        "noTarget", "notApplicable", "notInForce", "noData", "met", "unmet", "undetermined",
        "notDue",
      ])
    #expect(seen.ratings == ["exceeds", "meets", "approaches", "missing"])
    #expect(
      seen.flags == [
        "stale", "denominatorSensitive", "fragile", "withinOne", "unattainable", "sourcesDiffer",
        "sourcesDisagree", "outvoted", "derivedMembers", "derivedWomen", "derivedPart",
        "derivedWhole", "late", "overdue", "predatesTarget", "sumOfParts", "break", "estimated",
        "provisional", "revised", "lowReliability", "differentDefinition",
      ])
    #expect(
      seen.reasons == [
        "ended", "notEstablished", "noTarget", "noData", "stale", "inexact", "partOf", "force",
      ])
    let words = [
      "increased", "decreased", "unchanged", "unknown", "onTrack", "accelerationNeeded",
      "limitedProgress", "deteriorating", "overdue",
    ]
    #expect(seen.words == Set(words.map(OracleJSON.string) + ["null", "true", "false"]))
    #expect(seen.told == Seen.all)
  }

  /// What the oracle expects of random registries.
  private struct Seen {
    var verdicts: Set<String> = []
    var ratings: Set<String> = []
    var flags: Set<String> = []
    var reasons: Set<String> = []
    var words: Set<String> = []
    /// Fields that had something to tell, and what was summed.
    var told: Set<String> = []

    private static let fields = [
      "attainableAt", "newerInWords.quote", "newerInWords.period", "routes.vacancies.men",
      "routes.vacancies.women", "routes.enlargement", "routes.replacement", "pace.reaches",
    ]
    static let all = Set(fields + ["headline", "mission", "group", "no women", "nested sum"])

    mutating func look(at oracle: Oracle, for period: OraclePeriod) {
      for row in oracle.expectations(for: period) {
        verdicts.insert(row.verdict)
        ratings.formUnion([row.rating].compactMap { $0 })
        flags.formUnion(row.flags ?? [])
        for path in ["trend.direction", "pace.status", "routes.vacancies.sufficient"] {
          words.formUnion([row.fields[path]].compactMap { $0 })
        }
        told.formUnion(Self.fields.filter { row.fields[$0].map { $0 != "null" } ?? false })
      }
      for (_, row) in oracle.cases(for: period) {
        if row?.assessed?.summed.contains(where: { !$0.summed.isEmpty }) == true {
          told.insert("nested sum")
        }
      }
      let rollUp = OracleRollUp(oracle: oracle, period: period)
      for (name, sum) in [("headline", rollUp.headline), ("mission", rollUp.mission)]
        + oracle.registry.groups.map({ ("group", rollUp.sum(of: $0)) })
      {
        if sum.bodies.count > 1 { told.insert(name) }
        reasons.formUnion(sum.reasons.values.compactMap { $0 })
      }
      if !rollUp.bodiesWithoutWomen.isEmpty { told.insert("no women") }
    }
  }
}

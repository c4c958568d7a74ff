import Testing

@testable import RandomRegistries

/// Puts random rules to random observations with bounds, and compares the verdicts with those of
/// trying every composition.
struct RulesByBruteForceTests {
  /// An observation, and what it is held against.
  struct Case {
    let rule: BruteRule
    let counts: [String: OracleCount]
    let percent: OraclePercent?

    /// The observation's numbers, as the members of an object.
    var json: String {
      let members =
        counts.keys.sorted().map { ($0, counts[$0]?.json) }
        + [("reportedPercent", percent?.json)]
      return String(
        OracleJSON.object(members.map { (key: $0.0, value: $0.1) }).dropFirst().dropLast())
    }

    /// Whether it tells anything of women or men, if only that there is nobody.
    func hasData(_ possible: BrutePossibilities) -> Bool {
      counts["women"] != nil || counts["men"] != nil || percent != nil || possible.isOfNobody
    }

    /// A random one; its counts may contradict each other.
    init(_ generator: inout SeededGenerator) {
      rule = .random(&generator)
      var counts: [String: OracleCount] = [:]
      let chances: [(String, UInt64)] = [
        ("women", 85), ("men", 50), ("members", 60), ("seats", rule.isBySeats ? 75 : 25),
        ("vacant", rule.isBySeats ? 50 : 15), ("other", 20), ("unspecified", 25),
      ]
      let isLarge = generator.chance(50)
      for (key, chance) in chances where generator.chance(chance) {
        let isWhole = key == "members" || key == "seats"
        let isMinor = ["vacant", "other", "unspecified"].contains(key)
        let most = isWhole ? 12 : isMinor ? 3 : isLarge ? 8 : 4
        counts[key] = Self.count(upTo: most, &generator)
      }
      self.counts = counts
      let hasPercent = generator.chance(counts.count < 3 ? 30 : 12)
      let percent = OraclePercent(digits: generator.number(in: 12...70), decimals: 0)
      // Of a body as large as its percentage makes it, the seats could be too many to try.
      let isBounded =
        !rule.isBySeats || counts["seats"]?.most != nil || counts["vacant"]?.most != nil
      self.percent = hasPercent && isBounded ? percent : nil
    }

    private static func count(upTo most: Int, _ generator: inout SeededGenerator) -> OracleCount {
      let number = generator.number(in: 0...most)
      if generator.chance(40) { return OracleCount(number) }
      switch generator.number(in: 0...3) {
      case 0:
        // At least nobody tells nothing.
        return OracleCount(least: max(1, number), most: nil)
      case 1: return OracleCount(least: nil, most: number)
      default: return OracleCount(least: number, most: number + generator.number(in: 0...4))
      }
    }
  }

  /// The verdicts, the reasons, and whether the law's rounding or table made the difference.
  @Test func randomObservations() throws {
    var failures = 0
    var seen: [String: Int] = [:]
    for seeds in Self.batches {
      var registry = LawsRegistry()
      var cases: [(seed: UInt64, Case, BrutePossibilities)] = []
      for seed in seeds {
        var generator = SeededGenerator(seed: seed)
        let some = Case(&generator)
        let possible = BrutePossibilities(some.counts, percent: some.percent, rule: some.rule)
        guard !possible.isEmpty, !some.json.isEmpty else { continue }
        registry.targets.append(("t\(cases.count)", some.rule.json))
        registry.bodies.append(.init(targets: ["t\(cases.count)"], counts: some.json))
        cases.append((seed, some, possible))
      }
      let rows = try registry.rows()
      try #require(rows.count == cases.count)
      for (row, (seed, some, possible)) in zip(rows, cases) {
        let expected = Self.verdict(some, possible)
        seen[expected.reason ?? expected.word, default: 0] += 1
        let found = (row.string("verdict") ?? "", row.string("reason"))
        let isRight =
          Self.isByBoundsAlone(some, possible)
          ? !Self.contradict(found.0, expected.word) : found == expected
        let rounds = Self.lawRounds(some, possible)
        let flags = row.text("flags")
        if isRight, rounds.map({ flags.contains("lawRounds") == $0 }) ?? true { continue }
        Issue.record(
          """
          seed \(seed): \(found) \(flags), expected \(expected), \
          lawRounds \(rounds.map(String.init) ?? "open")
          \(some.rule.json)
          \(some.json)
          """)
        failures += 1
        if failures == 5 { return }
      }
    }
    for word in ["met", "unmet", "undetermined", "exempt", "noMembers", "noData"] {
      #expect(seen[word, default: 0] > 0, "\(seen)")
    }
  }

  /// The seeds, a registry's at a time.
  private static var batches: [[UInt64]] {
    let all = Array(RandomCases.seeds(1...8_000, few: 400))
    return stride(from: 0, to: all.count, by: 200).map {
      Array(all[$0..<min($0 + 200, all.count)])
    }
  }

  /// The verdict that is expected.
  private static func verdict(
    _ some: Case, _ possible: BrutePossibilities
  ) -> (word: String, reason: String?) {
    let verdict = possible.verdict(some.rule)
    guard some.hasData(possible) else { return ("noData", nil) }
    return verdict
  }

  /// Whether a percentage only bounds the share, so that the bounds of the share decide where a law
  /// does not round: they may leave open what the compositions do not. Where whole numbers cannot
  /// have that share, though their bounds can, the rules do not say whether it is ignored.
  private static func isByBoundsAlone(_ some: Case, _ possible: BrutePossibilities) -> Bool {
    guard some.percent != nil else { return false }
    let all = BrutePossibilities(some.counts, percent: nil, rule: some.rule)
    return !all.hasExactMembers && !all.hasExactWomen
      && (possible.ignoresPercent || some.rule.exactly.isAsked(as: some.rule)
        || !some.rule.measure.isShare
        // Of seats, of which it says nothing, a percentage may leave more open than it must.
        || some.rule.isBySeats)
  }

  /// Whether one verdict is the opposite of the other.
  private static func contradict(_ first: String, _ second: String) -> Bool {
    Set([first, second]) == ["met", "unmet"]
  }

  /// Whether the exact comparison would have led to another verdict; nil where the rules leave
  /// that open.
  private static func lawRounds(_ some: Case, _ possible: BrutePossibilities) -> Bool? {
    let law = possible.verdict(some.rule)
    guard some.hasData(possible), some.percent == nil, law.word == "met" || law.word == "unmet"
    else {
      return nil
    }
    return law.word != possible.verdict(some.rule.exactly).word
  }
}

extension BruteRule {
  /// Whether it asks the same of every size.
  func isAsked(as rule: BruteRule) -> Bool {
    (0...BrutePossibilities.largest).allSatisfy { asked(of: $0) == rule.asked(of: $0) }
  }
}

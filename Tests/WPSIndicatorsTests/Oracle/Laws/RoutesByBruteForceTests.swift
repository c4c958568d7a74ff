import Testing

@testable import RandomRegistries

/// Puts random rules to bodies that are known exactly, and compares what it would take, and the
/// flags, with what a search finds.
struct RoutesByBruteForceTests {
  private static let flags: Set = [
    "unattainable", "withinOne", "fragile", "lawRounds", "denominatorSensitive",
  ]

  /// A body, and a rule.
  private static func routes(seed: UInt64) -> BruteRoutes {
    var generator = SeededGenerator(seed: seed)
    let rule = BruteRule.random(&generator)
    let most = generator.pick([2, 4, 8, 15])
    var people = LawsPeople(
      women: generator.number(in: 0...most), men: generator.number(in: 0...most))
    if generator.chance(25) { people.other = generator.number(in: 0...4) }
    let knowsSeats = rule.isBySeats || generator.chance(40)
    if knowsSeats { people.vacant = generator.number(in: 0...4) }
    return BruteRoutes(rule: rule, people: people, knowsSeats: knowsSeats)
  }

  @Test func randomBodies() throws {
    var failures = 0
    var seen: [String: Int] = [:]
    let all = Array(RandomCases.seeds(1...6_000, few: 300))
    for start in stride(from: 0, to: all.count, by: 300) {
      let seeds = all[start..<min(start + 300, all.count)]
      let cases = seeds.map { (seed: $0, routes: Self.routes(seed: $0)) }.filter {
        $0.routes.size > 0 && !$0.routes.isOpen
      }
      var registry = LawsRegistry()
      registry.targets = cases.enumerated().map { ("t\($0.offset)", $0.element.routes.rule.json) }
      registry.bodies = cases.enumerated().map { index, some in
        LawsRegistry.Body(
          targets: ["t\(index)"],
          counts: some.routes.people.counts(hasSeats: some.routes.knowsSeats))
      }
      let rows = try registry.rows()
      try #require(rows.count == cases.count)
      for (row, (seed, routes)) in zip(rows, cases) {
        let wrong = Self.differences(row, routes)
        for flag in routes.flags { seen[flag, default: 0] += 1 }
        guard !wrong.isEmpty else { continue }
        Issue.record(
          """
          seed \(seed): \(wrong.joined(separator: "; ")), verdict \(routes.verdict)
          \(routes.rule.json)
          \(routes.people)\(routes.knowsSeats ? "" : ", seats not known")
          """)
        failures += 1
        if failures == 10 { return }
      }
    }
    #expect(Self.flags.allSatisfy { seen[$0, default: 0] > 10 }, "\(seen)")
  }

  /// What is not as the search has it.
  private static func differences(_ row: ScorecardFields, _ routes: BruteRoutes) -> [String] {
    var wrong = routes.fields.filter { row.text($0.path) != $0.text }.map {
      "\($0.path) is \(row.text($0.path)), expected \($0.text)"
    }
    // Of a body that is exempt there is no verdict that a rounding could have changed.
    guard routes.asked != nil else { return wrong }
    let found = Set(row.items("flags").compactMap(\.string)).intersection(flags)
    if found != routes.flags {
      wrong.append("flags are \(found.sorted()), expected \(routes.flags.sorted())")
    }
    return wrong
  }
}

import Testing

@testable import RandomRegistries

/// Puts rules to bodies of more people than there are, up to about as many as a file may tell of:
/// nothing overflows, and nothing is near enough.
struct LargeBodiesTests {
  private static let thresholds = [
    ("30%", 3, 10), ("33.3%", 333, 1000), ("1/3", 1, 3), ("2/3", 2, 3), ("49.99%", 4999, 10_000),
    ("50%", 1, 2),
  ].map { OracleThreshold($0.0, $0.1, $0.2) }

  /// A rule without table, and its arithmetic in twice as many bits.
  private struct Rule {
    let threshold: OracleThreshold
    let isAtMost: Bool
    let isOfEitherSex: Bool
    let rounding: String

    init(_ generator: inout SeededGenerator) {
      threshold = generator.pick(thresholds)
      (isAtMost, isOfEitherSex) = (generator.chance(40), generator.chance(50))
      rounding = generator.pick(["up", "down", "nearest"])
    }

    func asked(of size: Int) -> Int {
      let part = Int128(threshold.ratio.numerator) * Int128(size)
      let whole = Int128(threshold.ratio.denominator)
      return switch rounding {
      case "down": Int(part / whole)
      case "up": Int((part + whole - 1) / whole)
      default: Int((2 * part + whole) / (2 * whole))
      }
    }

    func counted(_ people: LawsPeople) -> Int {
      isOfEitherSex ? isAtMost ? people.more : people.fewer : people.women
    }

    func complies(_ people: LawsPeople) -> Bool {
      let asked = asked(of: people.members)
      return isAtMost ? counted(people) <= asked : counted(people) >= asked
    }

    var json: String {
      """
      "measure": "\(isOfEitherSex ? "eitherSexShare" : "womenShare")", \
      "\(isAtMost ? "atMost" : "atLeast")": \(threshold.json), "rounding": "\(rounding)"
      """
    }
  }

  /// A body whose women are about as many as a rule asks for.
  private static func people(_ rule: Rule, _ generator: inout SeededGenerator) -> LawsPeople {
    let most = generator.pick([1_000_000, 1 << 32, 900_000_000_000])
    let size = generator.number(in: most / 2...most)
    let women = min(size, max(0, rule.asked(of: size) + generator.number(in: -3...3)))
    let isTurned = rule.isOfEitherSex && generator.chance(50)
    return isTurned
      ? LawsPeople(women: size - women, men: women) : LawsPeople(women: women, men: size - women)
  }

  @Test func exactNumbers() throws {
    var generator = SeededGenerator(seed: 11)
    let cases = (0..<200).map { _ in
      let rule = Rule(&generator)
      return (rule, Self.people(rule, &generator))
    }
    let rows = try registry(cases.map { ($0.0, $0.1.counts()) }).rows()
    try #require(rows.count == cases.count)
    for (row, (rule, people)) in zip(rows, cases) {
      let (asked, counted) = (rule.asked(of: people.members), rule.counted(people))
      let gap = String(max(0, rule.isAtMost ? counted - asked : asked - counted))
      let complies = rule.complies(people)
      #expect(row.string("verdict") == (complies ? "met" : "unmet"), "\(rule) \(people)")
      #expect(row.text(rule.isAtMost ? "allowed" : "needed") == String(asked), "\(rule) \(people)")
      #expect(row.text(rule.isAtMost ? "excess" : "shortfall") == gap, "\(rule) \(people)")
      // The least number of added seats is not known by search here, but it can be held against
      // the rule: it suffices, and one less does not.
      guard !complies, let added = Int(row.text("routes.enlargement")) else { continue }
      let isOfMen = rule.isOfEitherSex ? people.men < people.women : rule.isAtMost
      let suffices = [added, added - 1].map { more in
        rule.complies(
          LawsPeople(
            women: people.women + (isOfMen ? 0 : more), men: people.men + (isOfMen ? more : 0)))
      }
      #expect(suffices == [true, false], "\(added): \(rule) \(people)")
    }
  }

  /// Sizes that lie far apart, or anywhere above a number: the ends decide.
  @Test func bounds() throws {
    var generator = SeededGenerator(seed: 12)
    var cases: [(Rule, String, verdict: String)] = []
    for _ in 0..<200 {
      let rule = Rule(&generator)
      guard !rule.isOfEitherSex else { continue }
      let people = Self.people(rule, &generator)
      let (women, size) = (people.women, people.members)
      let further = generator.pick([1, 5, 1_000_000])
      // The more members beside the same women, the less is their share.
      let first = rule.complies(people)
      let last = rule.complies(LawsPeople(women: women, men: people.men + further))
      cases.append(
        (
          rule,
          "\"women\": \(women), \"members\": {\"atLeast\": \(size), \"atMost\": \(size + further)}",
          first == last ? first ? "met" : "unmet" : "undetermined"
        ))
      let isKnown = first == rule.isAtMost
      cases.append(
        (
          rule, "\"women\": \(women), \"members\": {\"atLeast\": \(size)}",
          isKnown ? first ? "met" : "unmet" : "undetermined"
        ))
    }
    let rows = try registry(cases.map { ($0.0, $0.1) }).rows()
    try #require(rows.count == cases.count && cases.count > 100)
    for (row, some) in zip(rows, cases) {
      #expect(row.string("verdict") == some.verdict, "\(some)")
    }
  }

  private func registry(_ cases: [(Rule, String)]) -> LawsRegistry {
    LawsRegistry(
      targets: cases.enumerated().map { ("t\($0.offset)", $0.element.0.json) },
      bodies: cases.enumerated().map { .init(targets: ["t\($0.offset)"], counts: $0.element.1) })
  }
}

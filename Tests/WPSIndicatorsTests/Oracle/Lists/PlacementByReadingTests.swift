import Testing

@testable import RandomRegistries

/// Puts rules on the order of candidates to all short lists, and compares the verdicts, the places
/// and the changes with those of reading each rule directly.
struct PlacementByReadingTests {
  private static let rules = HandwrittenPlacement.laws + HandwrittenPlacement.combined

  /// All lists of women and men, and those of a few among whom somebody is neither, or of whom it
  /// is not stated.
  private static func orders(_ letters: [Character], upTo length: Int) -> [String] {
    (1...length).flatMap { PlacementOutcomes.orders(of: $0, letters) }
  }

  @Test func womenAndMen() throws {
    try compare(Self.orders(["W", "M"], upTo: RandomCases.areAll ? 14 : 8), ["W", "M"])
  }

  @Test func othersAndNotStated() throws {
    let orders = Self.orders(["W", "M", "O", "?"], upTo: RandomCases.areAll ? 8 : 4)
    try compare(
      orders.filter { $0.contains("O") || $0.contains("?") }, ["W", "M", "O"],
      words: ["met", "unmet", "undetermined", "notApplicable"])
  }

  /// The rules that a list is put to: all of them, or some that take turns.
  private static func rules(for list: Int, _ order: String) -> [Int] {
    let isLong = order.utf8.count > (order.women + order.men == order.utf8.count ? 9 : 5)
    let turns = !RandomCases.areAll ? 3 : isLong && !RandomCases.areAllLists ? 9 : 1
    return rules.indices.filter { ($0 + list).isMultiple(of: turns) }
  }

  /// Compares what the library says with what trying every order says.
  /// - Parameter letters: what a list may be made of where it is known.
  private func compare(
    _ orders: [String], _ letters: [Character],
    words: Set<String> = ["met", "unmet", "notApplicable"]
  ) throws {
    let lengths = 1...(orders.last?.count ?? 1)
    let outcomes = Self.rules.map { rule in
      lengths.map { PlacementOutcomes(rule, length: $0, letters: letters) }
    }
    var failures = 0
    var seen: Set<String> = []
    for start in stride(from: 0, to: orders.count, by: 1_000) {
      let numbers = start..<min(start + 1_000, orders.count)
      var registry = SubjectsRegistry()
      for rule in Self.rules { registry.addTarget(rule.id, rule.members) }
      for number in numbers {
        let ids = Self.rules(for: number, orders[number]).map { Self.rules[$0].id }
        registry.addList(orders[number], targets: ids)
      }
      var rows = try registry.listRows()[...]
      try #require(rows.count == numbers.reduce(0) { $0 + Self.rules(for: $1, orders[$1]).count })
      for number in numbers {
        let order = orders[number]
        for rule in Self.rules(for: number, orders[number]) {
          guard let row = rows.popFirst() else { return }
          let expected = Self.expected(order, by: outcomes[rule][order.count - 1])
          seen.insert(expected.verdict)
          let found = (row.string("verdict") ?? "", row.text("place"), row.text("changes"))
          if found == expected { continue }
          Issue.record("\(Self.rules[rule].id), \(order): \(found), expected \(expected)")
          failures += 1
          if failures == 20 { return }
        }
      }
    }
    #expect(seen == words)
  }

  private static func expected(
    _ order: String, by outcomes: PlacementOutcomes
  ) -> (verdict: String, place: String, changes: String) {
    let verdict = outcomes.verdict(order)
    guard verdict == "unmet" else { return (verdict, "null", "null") }
    return (
      verdict, OracleJSON.optional(outcomes.place(order)),
      OracleJSON.optional(outcomes.changes(order))
    )
  }
}

import Testing

@testable import RandomRegistries

/// Puts rules on the shares and numbers of women and men to lists of candidates, and compares the
/// verdicts and numbers with those of trying every reading of those whose sex is not stated.
struct ListSharesTests {
  private static func share(
    _ measure: BruteRule.Measure, _ text: String, _ part: Int, _ whole: Int, atMost: Bool = false,
    rounding: String? = nil, rows: [(upTo: Int, ask: BruteRule.Ask)] = []
  ) -> BruteRule {
    BruteRule(
      measure: measure, isAtMost: atMost, rounding: rounding,
      own: .share(OracleThreshold(text, part, whole)), rows: rows)
  }

  private static func people(
    _ measure: BruteRule.Measure, _ number: Int, atMost: Bool = false,
    rows: [(upTo: Int, ask: BruteRule.Ask)] = []
  ) -> BruteRule {
    BruteRule(measure: measure, isAtMost: atMost, own: .people(number), rows: rows)
  }

  private static let rules = [
    share(.womenShare, "30%", 3, 10, rounding: "up"),
    share(.womenShare, "30%", 3, 10, rounding: "nearest"),
    share(.womenShare, "50%", 1, 2, rounding: "down", rows: [(2, .exempt)]),
    share(.womenShare, "2/3", 2, 3, atMost: true),
    share(.womenShare, "60%", 3, 5, atMost: true, rounding: "up", rows: [(3, .people(2))]),
    share(.eitherSexShare, "40%", 2, 5),
    share(.eitherSexShare, "40%", 2, 5, rounding: "nearest"),
    share(.eitherSexShare, "50%", 1, 2, rounding: "down"),
    share(
      .eitherSexShare, "40%", 2, 5,
      rows: [(2, .exempt), (4, .share(OracleThreshold("25%", 1, 4)))]),
    share(.eitherSexShare, "70%", 7, 10, atMost: true, rows: [(2, .exempt)]),
    share(
      .eitherSexShare, "60%", 3, 5, atMost: true, rounding: "nearest",
      rows: [(1, .people(1)), (4, .people(3))]),
    people(.women, 2, rows: [(1, .exempt), (3, .people(1))]),
    people(.women, 1, atMost: true),
    people(.eitherSex, 2, rows: [(3, .people(1))]),
    people(.eitherSex, 3, atMost: true, rows: [(2, .exempt)]),
  ]

  /// The candidates of a list in which the sex of everybody is stated.
  private static func people(_ order: String) -> LawsPeople {
    let (women, men) = (order.women, order.men)
    return LawsPeople(women: women, men: men, other: order.count - women - men)
  }

  /// Each ? of an order as W and as M.
  private static func readings(_ order: String) -> [LawsPeople] {
    guard let place = order.firstIndex(of: "?") else { return [people(order)] }
    return ["W", "M"].flatMap { letter in
      readings(String(order[..<place]) + letter + order[order.index(after: place)...])
    }
  }

  /// The lists: all of them, or all that are short and of longer ones an order of each composition.
  private static var orders: [String] {
    let letters: [Character] = ["W", "M", "O", "?"]
    let all = (1...6).flatMap { PlacementOutcomes.orders(of: $0, letters) }
    return RandomCases.areAll
      ? all : all.filter { $0.count < 4 || $0 == String($0.sorted().reversed()) }
  }

  /// The rules that a list is put to: all of them, or every third.
  private static func rules(for list: Int) -> [Int] {
    rules.indices.filter { RandomCases.areAll || ($0 + list).isMultiple(of: 3) }
  }

  @Test func everyShortList() throws {
    var failures = 0
    var seen: Set<String> = []
    let orders = Self.orders
    for start in stride(from: 0, to: orders.count, by: 1_000) {
      let numbers = start..<min(start + 1_000, orders.count)
      var registry = SubjectsRegistry()
      for (index, rule) in Self.rules.enumerated() { registry.addTarget("t\(index)", rule.json) }
      for number in numbers {
        registry.addList(orders[number], targets: Self.rules(for: number).map { "t\($0)" })
      }
      var rows = try registry.listRows()[...]
      try #require(rows.count == numbers.reduce(0) { $0 + Self.rules(for: $1).count })
      for number in numbers {
        for rule in Self.rules(for: number) {
          let (order, rule) = (orders[number], Self.rules[rule])
          guard let row = rows.popFirst() else { return }
          let fields = Self.fields(order, rule)
          seen.insert(fields[0].text)
          let wrong = fields.filter { row.text($0.path) != $0.text }.map {
            "\($0.path) is \(row.text($0.path)), expected \($0.text)"
          }
          let all = wrong + Self.wrongFlags(row, order, rule)
          if all.isEmpty { continue }
          Issue.record("\(order), \(rule.json): \(all.joined(separator: "; "))")
          failures += 1
          if failures == 20 { return }
        }
      }
    }
    #expect(seen == [#""met""#, #""unmet""#, #""undetermined""#, #""notApplicable""#])
  }

  /// What is expected of a row, as JSON; the verdict first.
  private static func fields(
    _ order: String, _ rule: BruteRule
  ) -> [(path: String, text: String)] {
    let readings = readings(order)
    let verdicts = Set(readings.map { rule.verdict(on: $0, bySeats: false) })
    let verdict = verdicts.count == 1 ? verdicts.first ?? "" : "undetermined"
    let words = [
      ("verdict", "\"\(verdict)\""), ("reason", verdict == "notApplicable" ? "\"exempt\"" : "null"),
      ("place", "null"), ("changes", "null"), ("subjectKind", "\"list\""),
    ]
    guard readings.count == 1, let people = readings.first else {
      // What it would take is told of true counts alone.
      return words + ["needed", "shortfall", "allowed", "excess"].map { ($0, "null") }
    }
    let routes = BruteRoutes(rule: rule, people: people, knowsSeats: false)
    let paths = ["needed", "shortfall", "allowed", "excess"]
    return words + routes.fields.filter { paths.contains($0.path) }
  }

  /// The flags on the rule that are not as they should be, where everybody's sex is stated.
  private static func wrongFlags(
    _ row: ScorecardFields, _ order: String, _ rule: BruteRule
  ) -> [String] {
    guard !order.contains("?"), rule.asked(of: order.count) != nil else { return [] }
    let routes = BruteRoutes(rule: rule, people: people(order), knowsSeats: false)
    guard !routes.isOpen else { return [] }
    let all: Set = ["withinOne", "fragile", "lawRounds", "unattainable", "denominatorSensitive"]
    let found = Set(row.items("flags").compactMap(\.string)).intersection(all)
    return found == routes.flags
      ? [] : ["flags are \(found.sorted()), expected \(routes.flags.sorted())"]
  }
}

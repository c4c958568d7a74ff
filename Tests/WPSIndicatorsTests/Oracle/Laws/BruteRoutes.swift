@testable import RandomRegistries

/// What it would take for people to comply with a rule, found by search.
struct BruteRoutes {
  /// No route that the tests meet is longer.
  private static let farthest = 2_000

  let rule: BruteRule
  let people: LawsPeople
  /// Whether the seats are known, and with them those that are vacant.
  let knowsSeats: Bool

  var size: Int { rule.isBySeats ? people.seats : people.members }
  var asked: Int? { rule.asked(of: size) }
  var actual: Int { rule.counted(women: people.women, men: people.men) }
  var verdict: String { rule.verdict(on: people, bySeats: rule.isBySeats) }

  /// How many are missing, or too many.
  var gap: Int? {
    asked.map { max(0, rule.isAtMost ? actual - $0 : $0 - actual) }
  }

  /// Whether some split of a size into women and men complies. The sex that has fewer, or more, has
  /// its extremes at these splits, and so have the women.
  private func isAttainable(at size: Int) -> Bool {
    [0, size / 2, size].contains {
      rule.complies(rule.counted(women: $0, men: size - $0), of: size) == true
    }
  }

  /// Whether the body fails, as every split of its size does.
  var isUnattainable: Bool { verdict == "unmet" && !isAttainable(at: size) }

  /// Whether the rules leave open whether it is unattainable: no split into women and men complies,
  /// but members who are neither may stay, and with them the body may comply.
  var isOpen: Bool { isUnattainable && replacementBesideOthers != nil }

  /// The least larger size at which a split complies.
  var attainableAt: Int? {
    isUnattainable ? (size + 1...Self.farthest).first(where: isAttainable) : nil
  }

  /// Whether routes are due.
  var hasRoutes: Bool { verdict == "unmet" && rule.measure.isShare }

  /// Whether it is the men whom a route brings in.
  var isShortOfMen: Bool {
    rule.measure.isOfEitherSex ? people.men < people.women : rule.isAtMost
  }

  /// The least number of members who give way to women or men; null where no split complies.
  var replacement: Int? { isUnattainable ? nil : replacementBesideOthers }

  /// The same, where those who are neither may stay.
  private var replacementBesideOthers: Int? {
    var least: Int?
    for women in 0...people.members {
      for men in 0...people.members - women {
        let other = people.members - women - men
        // Nobody who is neither comes in.
        guard other <= people.other else { continue }
        let then = LawsPeople(women: women, men: men, other: other, vacant: people.vacant)
        guard rule.complies(then) else { continue }
        let arrived = max(0, women - people.women) + max(0, men - people.men)
        least = min(least ?? arrived, arrived)
      }
    }
    return least
  }

  /// The least number of added seats, all taken by the sex that is short.
  var enlargement: Int? {
    (1...Self.farthest).first { added in
      var then = people
      if isShortOfMen { then.men += added } else { then.women += added }
      return rule.complies(then)
    }
  }

  /// Of the vacant seats, how many may be taken by women, the rest by men, in a full body that
  /// complies.
  private var womenOfVacant: [Int] {
    (0...people.vacant).filter {
      rule.complies(
        LawsPeople(
          women: people.women + $0, men: people.men + people.vacant - $0, other: people.other))
    }
  }

  /// The route by the vacant seats, field by field, as far as the rules fix it.
  private var vacancyFields: [(path: String, text: String)] {
    let prefix = "routes.vacancies"
    guard knowsSeats, people.vacant > 0 else { return [(prefix, "null")] }
    // What is to be said of a full body that the law exempts is not fixed.
    guard rule.asked(of: people.seats) != nil else { return [] }
    let women = womenOfVacant
    var fields = [
      ("\(prefix).vacant", String(people.vacant)),
      ("\(prefix).sufficient", women.isEmpty ? "false" : "true"),
    ]
    guard let least = women.first, let most = women.last else { return fields }
    let isEven = rule.measure.isOfEitherSex && people.women == people.men
    if isEven, rule.isAtMost { return fields }
    if !isShortOfMen || isEven { fields.append(("\(prefix).women", String(least))) }
    if isShortOfMen || isEven { fields.append(("\(prefix).men", String(people.vacant - most))) }
    return fields
  }

  /// The fields of the row, as JSON.
  var fields: [(path: String, text: String)] {
    let (asked, gap) = (OracleJSON.optional(asked), OracleJSON.optional(gap))
    var fields = [
      ("verdict", "\"\(verdict)\""),
      ("needed", rule.isAtMost ? "null" : asked), ("shortfall", rule.isAtMost ? "null" : gap),
      ("allowed", rule.isAtMost ? asked : "null"), ("excess", rule.isAtMost ? gap : "null"),
      ("attainableAt", OracleJSON.optional(attainableAt)),
    ]
    guard hasRoutes else { return fields + [("routes", "null")] }
    fields.append(("routes.replacement", OracleJSON.optional(replacement)))
    fields.append(("routes.enlargement", OracleJSON.optional(enlargement)))
    return fields + vacancyFields
  }

  /// The flags that speak of the rule, of a body that it does not exempt.
  var flags: Set<String> {
    var flags: Set<String> = []
    let isMet = verdict == "met"
    if isUnattainable { flags.insert("unattainable") }
    if gap == 1 { flags.insert("withinOne") }
    if isMet, actual == asked, rule.isAtMost || actual > 0 { flags.insert("fragile") }
    if verdict != rule.exactly.verdict(on: people, bySeats: rule.isBySeats) {
      flags.insert("lawRounds")
    }
    if knowsSeats, people.vacant > 0, people.members > 0,
      rule.verdict(on: people, bySeats: true) != rule.verdict(on: people, bySeats: false)
    {
      flags.insert("denominatorSensitive")
    }
    return flags
  }
}

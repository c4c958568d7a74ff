@testable import RandomRegistries

/// What it would take: section 7 of the rules.
extension OracleCase {
  /// The number of people, or of what is counted, that is asked for at a size.
  func asked(at size: Int) -> Int? {
    threshold.map {
      target.measure.isShare ? ($0.ratio * OracleRatio(size)).ceiling : $0.ratio.numerator
    }
  }

  /// The least number that meets the target, and the number there is; nil unless both are known.
  var need: (needed: Int, actual: Int)? {
    guard let reading = assessed?.reading else { return nil }
    func exact(_ keys: String...) -> [Int]? {
      let numbers = keys.compactMap { reading.exact($0) }
      return numbers.count == keys.count ? numbers : nil
    }
    let size: Int?
    let actual: Int?
    switch target.measure {
    case .womenShare: (size, actual) = (self.size, reading.exact("trueWomen"))
    case .women: (size, actual) = (0, reading.exact("trueWomen"))
    case .eitherSexShare, .eitherSex:
      size = target.measure.isShare ? self.size : 0
      actual = exact("trueWomen", "trueMen").map { min($0[0], $0[1]) }
    case .occupancy: (size, actual) = (reading.exact("seats"), reading.exact("members"))
    case .share: (size, actual) = (reading.exact("whole"), reading.exact("part"))
    case .count: (size, actual) = (0, reading.exact("value"))
    case .done: (size, actual) = (nil, nil)
    }
    guard let size, let actual, let needed = asked(at: size) else { return nil }
    return (needed, actual)
  }

  /// How many are missing.
  var shortfall: Int? {
    need.map { max(0, $0.needed - $0.actual) }
  }

  /// What it would take, as JSON fields.
  var needFields: [String: String] {
    var fields = [
      "needed": OracleJSON.optional(need?.needed),
      "shortfall": OracleJSON.optional(shortfall),
      "allowed": "null", "excess": "null",
      "attainableAt": OracleJSON.optional(attainableAt),
    ]
    if target.measure.isOfWomen, isUnattainable == nil { fields["attainableAt"] = nil }
    guard verdict.word == "unmet", [.womenShare, .eitherSexShare].contains(target.measure),
      let need, let size, let people = OraclePeople(assessed?.reading, target.measure)
    else {
      fields["routes"] = "null"
      return fields
    }
    fields.merge(replacementFields(people, needed: need.needed, size: size)) { $1 }
    // Where no split complies no other advice is given, but what stands there is not fixed.
    guard isUnattainable == false else { return fields }
    let enlargement = enlargement(people, size: size)
    fields["routes.enlargement"] = OracleJSON.optional(enlargement)
    fields.merge(vacancyFields(people, needed: need.needed)) { $1 }
    return fields
  }

  /// How many members must give way.
  private func replacementFields(
    _ people: OraclePeople, needed: Int, size: Int
  ) -> [String: String] {
    guard isAttainable(at: size) else { return ["routes.replacement": "null"] }
    // Of more people than the members of seats that are vacant, no replacement makes up.
    guard let least = people.replacement(toReach: needed) else { return [:] }
    return ["routes.replacement": String(least)]
  }

  /// How many seats, all of them taken by the sex that is short, have to be added; null where no
  /// number of them will do.
  private func enlargement(_ people: OraclePeople, size: Int) -> Int? {
    func complies(_ added: Int) -> Bool {
      guard let asked = asked(at: size + added) else { return false }
      let longer = people.adding(
        women: people.isShortOfMen ? 0 : added,
        men: people.isShortOfMen ? added : 0)
      return longer.number >= asked
    }
    guard target.measure == .womenShare, let threshold = threshold?.ratio else {
      // The sex that is short is at most half, so that no more than as many again can help.
      return (1...size + 2).first(where: complies)
    }
    guard threshold < .one else { return nil }
    let missing = threshold * OracleRatio(size) - OracleRatio(people.women)
    let least = max(1, (missing / (.one - threshold)).ceiling)
    precondition(complies(least) && (least == 1 || !complies(least - 1)))
    return least
  }

  /// How many of the vacant seats must go to the sex that is short.
  private func vacancyFields(_ people: OraclePeople, needed: Int) -> [String: String] {
    guard let vacant = assessed?.reading.exact("vacant"), vacant > 0,
      let seats = assessed?.reading.exact("seats"), let asked = asked(at: seats)
    else { return ["routes.vacancies": "null"] }
    let prefix = "routes.vacancies"
    var fields = ["\(prefix).vacant": String(vacant)]
    let (women, men) = (max(0, asked - people.women), max(0, asked - people.men))
    guard target.measure == .eitherSexShare else {
      fields["\(prefix).women"] = String(women)
      fields["\(prefix).men"] = "null"
      fields["\(prefix).sufficient"] = women <= vacant ? "true" : "false"
      return fields
    }
    fields["\(prefix).sufficient"] = women + men <= vacant ? "true" : "false"
    // Where the full body can be split in no way that complies, no number would do.
    guard isAttainable(at: seats) else { return fields }
    let isShort = (women: people.women < needed, men: people.men < needed)
    // Who is short only once the seats are filled may have a key of its own, or be the rest.
    if isShort.women || women == 0 {
      fields["\(prefix).women"] = isShort.women ? String(women) : "null"
    }
    if isShort.men || men == 0 {
      fields["\(prefix).men"] = isShort.men ? String(men) : "null"
    }
    return fields
  }
}

/// The people in a body, exactly.
struct OraclePeople {
  let women: Int
  let men: Int
  /// Those who are neither; nil where that is not known.
  let other: Int?
  /// Whether a target is about women alone.
  let countsWomen: Bool

  /// Those whom a reading tells of exactly.
  ///
  /// For a target on women all others are alike.
  init?(_ reading: OracleReading?, _ measure: OracleTarget.Measure) {
    guard let reading, let women = reading.exact("trueWomen") else { return nil }
    let men = reading.exact("trueMen") ?? 0
    countsWomen = measure == .womenShare
    (self.women, self.men) = (women, men)
    // By seats the members need not be known.
    other = reading.exact("members").map { $0 - women - men }
  }

  /// People, by themselves.
  private init(women: Int, men: Int, other: Int?, countsWomen: Bool) {
    (self.women, self.men, self.other) = (women, men, other)
    self.countsWomen = countsWomen
  }

  /// The number held against a target.
  var number: Int { countsWomen ? women : min(women, men) }

  /// Whether the sex that has fewer is the men.
  var isShortOfMen: Bool { !countsWomen && men < women }

  /// The same people and more.
  func adding(women: Int, men: Int) -> Self {
    Self(women: self.women + women, men: self.men + men, other: other, countsWomen: countsWomen)
  }

  /// The least number of members who must give way, to women or men, for `needed` to be reached,
  /// found by trying every split; nil where there are too few members, or perhaps.
  func replacement(toReach needed: Int) -> Int? {
    guard let other else { return nil }
    let members = women + men + other
    if countsWomen { return needed <= members ? needed - women : nil }
    guard 2 * needed <= members else { return nil }
    return (needed...members - needed).map { women in
      // As many others may stay as there are; the rest are men, and at least as many as needed.
      let men = max(needed, members - women - other)
      return max(0, women - self.women) + max(0, men - self.men)
    }.min()
  }
}

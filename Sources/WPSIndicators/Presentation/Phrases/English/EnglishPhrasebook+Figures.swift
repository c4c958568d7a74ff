/// Figures and how they are spelt, in English.
extension EnglishPhrasebook {
  func women(_ women: ShownCount, of members: ShownCount) -> String {
    part(of: members, women, ("woman", "women"))
  }
  func men(_ men: ShownCount, of members: ShownCount) -> String {
    part(of: members, men, ("man", "men"))
  }
  /// "9 women of 29"; "9 women, total not given".
  private func part(
    of whole: ShownCount, _ part: ShownCount, _ nouns: (one: String, many: String)
  ) -> String {
    guard !whole.count.isKnown else { return "\(people(part, nouns)) of \(shown(whole))" }
    let few = part.count == .zero ? "no \(nouns.many)" : people(part, nouns)
    return "\(few), total not given"
  }
  private func people(_ people: ShownCount, _ nouns: (one: String, many: String)) -> String {
    // What is said of how the number came about follows the noun.
    "\(stated(people)) \(isSingular(people) ? nouns.one : nouns.many)\(origin(people))"
  }
  func withoutNumber(of places: Places, _ figures: String) -> String {
    "\(figures) members, number of \(noun(places)) not given"
  }
  func sexNotStated(_ count: Count) -> String { "sex not stated of \(plain(count))" }
  func women(_ women: ShownCount) -> String {
    people(women, ("woman", "women"))
  }
  func women(_ women: ShownCount, men: ShownCount) -> String {
    "\(self.women(women)), \(people(men, ("man", "men")))"
  }
  func filled(_ members: ShownCount, of seats: ShownCount, _ places: Places) -> String {
    "\(shown(members)) of \(shown(seats)) \(noun(places, isOne: seats.count.max == 1)) filled"
  }
  func noun(_ places: Places) -> String { noun(places, isOne: false) }
  func noun(_ places: Places, isOne: Bool) -> String {
    switch places {
    case .seats: isOne ? "seat" : "seats"
    case .posts: isOne ? "post" : "posts"
    case .members: isOne ? "member" : "members"
    case .candidates: isOne ? "candidate" : "candidates"
    }
  }
  func part(_ part: ShownCount, of whole: ShownCount, unit: Passage?) -> Passage {
    let unit: Passage = unit.map { " \($0)" } ?? ""
    return whole.count.isKnown
      ? "\(shown(part)) of \(shown(whole))\(unit)" : "\(shown(part))\(unit), total not given"
  }

  /// Whether the noun follows "1" or "at most 1".
  private func isSingular(_ shown: ShownCount) -> Bool {
    shown.count.max == 1
  }

  func shown(_ shown: ShownCount) -> String {
    stated(shown) + origin(shown)
  }

  private func stated(_ shown: ShownCount) -> String {
    shown.isInProse && !shown.count.isKnown ? unstatedNumber : count(shown.count)
  }

  private func origin(_ shown: ShownCount) -> String { shown.isDerived ? " (derived)" : "" }

  func count(_ count: Count) -> String {
    // A source that says "over 2,000" should be met with its own words.
    if count.max == nil, count.min > 10, count.min % 10 == 1 {
      return "more than \(number(count.min - 1))"
    }
    return plain(count)
  }

  func plain(_ count: Count) -> String {
    switch (count.min, count.max) {
    case (let min, let max?) where min == max: number(min)
    case (0, nil): unknownCount
    case (let min, nil): "\(number(min)) or more"
    case (0, let max?): "at most \(number(max))"
    case (let min, let max?): "\(number(min)) to \(number(max))"
    }
  }

  func reported(_ percent: String) -> String { "\(percent), as reported" }
  func reported(men: String, fromWomen percent: String) -> String {
    "men \(men) (women \(percent), as reported)"
  }
  func range(_ lower: String, _ upper: String) -> String { "\(lower)–\(upper)" }
  func above(_ value: String) -> String { "above \(value)" }
  func below(_ value: String) -> String { "below \(value)" }
  func due(_ date: CalendarDate) -> String { "due \(self.date(date))" }
  func by(_ date: CalendarDate) -> String { "by \(self.date(date))" }

  func required(
    _ limit: Limit, spelt threshold: String, of target: Target, _ places: Places
  ) -> String {
    let bound = limit.sense == .atLeast ? "at least \(threshold)" : "at most \(threshold)"
    let isOfSeats = target.denominator == .seats && limit.threshold.isShare
    return switch target.measure {
    case .womenShare where isOfSeats: "\(bound) of seats"
    case .eitherSexShare where isOfSeats: "\(bound) of seats for either sex"
    case .eitherSexShare, .eitherSex: "\(bound) of either sex"
    case .womenShare where !limit.threshold.isShare, .women:
      "\(bound) \(threshold == "1" ? "woman" : "women")"
    case .occupancy where isWhole(threshold) && limit.sense == .atLeast:
      "all \(noun(places)) filled"
    case .occupancy: "\(bound) of \(noun(places)) filled"
    case .heldByWoman: "a woman"
    case .placement, .womenShare, .share, .count, .level, .done:
      isWhole(threshold) && limit.sense == .atLeast ? threshold : bound
    }
  }

  private func isWhole(_ threshold: String) -> Bool { threshold == percent("100") }

  var unknownCount: String { "?" }
  /// The same in running text.
  private var unstatedNumber: String { "an unstated number" }
}

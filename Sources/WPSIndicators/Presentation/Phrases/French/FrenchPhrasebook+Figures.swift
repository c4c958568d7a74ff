/// Figures and how they are spelt, in French.
extension FrenchPhrasebook {
  func women(_ women: ShownCount, of members: ShownCount) -> String {
    part(of: members, women, "aucune", ("femme", "femmes"))
  }
  func men(_ men: ShownCount, of members: ShownCount) -> String {
    part(of: members, men, "aucun", ("homme", "hommes"))
  }
  /// « 9 femmes sur 29 » ; « aucune femme (effectif inconnu) ».
  private func part(
    of whole: ShownCount, _ part: ShownCount, _ none: String, _ nouns: (one: String, many: String)
  ) -> String {
    guard !whole.count.isKnown else { return "\(people(part, nouns)) sur \(shown(whole))" }
    let few = part.count == .zero ? "\(none) \(nouns.one)" : people(part, nouns)
    return "\(few) (effectif inconnu)"
  }
  private func people(_ people: ShownCount, _ nouns: (one: String, many: String)) -> String {
    "\(shown(people)) \(isSingular(people) ? nouns.one : nouns.many)"
  }
  func sexNotStated(_ count: Count) -> String { "sexe non précisé pour \(plain(count))" }
  func women(_ women: ShownCount) -> String {
    people(women, ("femme", "femmes"))
  }
  func women(_ women: ShownCount, men: ShownCount) -> String {
    "\(self.women(women)), \(people(men, ("homme", "hommes")))"
  }
  func filled(_ members: ShownCount, of seats: ShownCount, _ places: Places) -> String {
    let isOne = isSingular(members)
    return "\(shown(members)) \(noun(places, isOne: isOne)) \(isOne ? "pourvu" : "pourvus") sur "
      + shown(seats)
  }
  func noun(_ places: Places) -> String { noun(places, isOne: false) }
  func noun(_ places: Places, isOne: Bool) -> String {
    switch places {
    case .seats: isOne ? "siège" : "sièges"
    case .posts: isOne ? "poste" : "postes"
    case .members: isOne ? "membre" : "membres"
    }
  }
  func part(_ part: ShownCount, of whole: ShownCount, unit: Passage?) -> Passage {
    let unit: Passage = unit.map { " \($0)" } ?? ""
    return whole.count.isKnown
      ? "\(shown(part)) sur \(shown(whole))\(unit)" : "\(shown(part))\(unit) (total inconnu)"
  }

  /// Whether the noun follows "0", "1" or "au plus 1".
  private func isSingular(_ shown: ShownCount) -> Bool {
    shown.count.max.map { $0 <= 1 } ?? false
  }

  func shown(_ shown: ShownCount) -> String {
    (shown.isInProse && !shown.count.isKnown ? unstatedNumber : count(shown.count))
      + (shown.isDerived ? " (calcul)" : "")
  }

  func count(_ count: Count) -> String {
    // A source that says "over 2,000" should be met with its own words.
    if count.max == nil, count.min > 10, count.min % 10 == 1 {
      return "plus de \(number(count.min - 1))"
    }
    return plain(count)
  }

  func plain(_ count: Count) -> String {
    switch (count.min, count.max) {
    case (let min, let max?) where min == max: number(min)
    case (0, nil): unknownCount
    case (let min, nil): "au moins \(number(min))"
    case (0, let max?): "au plus \(number(max))"
    case (let min, let max?): "de \(number(min)) à \(number(max))"
    }
  }

  func reported(_ percent: String) -> String { "\(percent) selon la source" }
  func reported(men: String, fromWomen percent: String) -> String {
    "hommes \(men) (femmes \(percent) selon la source)"
  }
  func range(_ lower: String, _ upper: String) -> String { "\(lower)–\(upper)" }
  func above(_ value: String) -> String { "plus de \(value)" }
  func below(_ value: String) -> String { "moins de \(value)" }
  func due(_ date: CalendarDate) -> String { "échéance le \(self.date(date))" }
  func by(_ date: CalendarDate) -> String { "d’ici au \(self.date(date))" }

  func required(_ threshold: String, of target: Target, _ places: Places) -> String {
    switch target.measure {
    case .womenShare where target.denominator == .seats: "au moins \(threshold) des sièges"
    case .eitherSexShare where target.denominator == .seats:
      "au moins \(threshold) des sièges pour chaque sexe"
    case .eitherSexShare: "au moins \(threshold) de chaque sexe"
    case .women:
      "au moins \(threshold) \(["0", "1"].contains(threshold) ? "femme" : "femmes")"
    case .occupancy where isWhole(threshold): "tous les \(noun(places)) pourvus"
    case .occupancy: "au moins \(threshold) des \(noun(places)) pourvus"
    case .womenShare, .share, .count, .done:
      isWhole(threshold) ? threshold : "au moins \(threshold)"
    }
  }

  private func isWhole(_ threshold: String) -> Bool { threshold == percent("100") }

  var unknownCount: String { "?" }
  /// The same in running text.
  private var unstatedNumber: String { "un nombre non précisé" }
}

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
    guard !whole.count.isKnown else { return "\(people(part, nouns)) sur \(total(whole))" }
    let few = part.count == .zero ? "\(none) \(nouns.one)" : people(part, nouns)
    return "\(few) (effectif inconnu)"
  }
  private func people(_ people: ShownCount, _ nouns: (one: String, many: String)) -> String {
    // What is said of how the number came about follows the noun.
    "\(stated(people)) \(isSingular(people) ? nouns.one : nouns.many)\(origin(people))"
  }
  func withoutNumber(of places: Places, _ figures: String) -> String {
    "\(figures) membres (nombre de \(noun(places)) inconnu)"
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
    return "\(stated(members)) \(noun(places, isOne: isOne)) \(isOne ? "pourvu" : "pourvus")"
      + "\(origin(members)) sur \(total(seats))"
  }
  func noun(_ places: Places) -> String { noun(places, isOne: false) }
  func noun(_ places: Places, isOne: Bool) -> String {
    switch places {
    case .seats: isOne ? "siège" : "sièges"
    case .posts: isOne ? "poste" : "postes"
    case .members: isOne ? "membre" : "membres"
    case .candidates: isOne ? "candidature" : "candidatures"
    }
  }
  func part(_ part: ShownCount, of whole: ShownCount, unit: Passage?) -> Passage {
    let unit: Passage = unit.map { " \($0)" } ?? ""
    return whole.count.isKnown
      ? "\(shown(part)) sur \(total(whole))\(unit)" : "\(shown(part))\(unit) (total inconnu)"
  }

  /// Whether the noun follows "0", "1" or "au plus 1".
  private func isSingular(_ shown: ShownCount) -> Bool {
    shown.count.max.map { $0 <= 1 } ?? false
  }

  func shown(_ shown: ShownCount) -> String {
    stated(shown) + origin(shown)
  }

  /// A number behind « sur », where « de 2 à 3 » is « 2 à 3 ».
  private func total(_ shown: ShownCount) -> String {
    let words = self.shown(shown)
    return words.hasPrefix("de ") ? String(words.dropFirst(3)) : words
  }

  private func stated(_ shown: ShownCount) -> String {
    shown.isInProse && !shown.count.isKnown ? unstatedNumber : count(shown.count)
  }

  private func origin(_ shown: ShownCount) -> String { shown.isDerived ? " (calcul)" : "" }

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

  func required(
    _ limit: Limit, spelt threshold: String, of target: Target, _ places: Places
  ) -> String {
    let bound = limit.sense == .atLeast ? "au moins \(threshold)" : "au plus \(threshold)"
    let isOfSeats = target.denominator == .seats && limit.threshold.isShare
    return switch target.measure {
    case .womenShare where isOfSeats: "\(bound) des sièges"
    case .eitherSexShare where isOfSeats:
      "\(bound) des sièges pour \(limit.sense == .atLeast ? "chaque" : "le même") sexe"
    case .eitherSexShare, .eitherSex:
      "\(bound)\(people(limit)) \(limit.sense == .atLeast ? "de chaque" : "du même") sexe"
    case .womenShare where !limit.threshold.isShare, .women:
      "\(bound) \(["0", "1"].contains(threshold) ? "femme" : "femmes")"
    case .occupancy where isWhole(threshold) && limit.sense == .atLeast:
      "tous les \(noun(places)) pourvus"
    case .occupancy: "\(bound) des \(noun(places)) pourvus"
    case .heldByWoman: "une femme"
    case .placement, .womenShare, .share, .count, .level, .done:
      isWhole(threshold) && limit.sense == .atLeast ? threshold : bound
    }
  }

  /// What a number counts, after a space; nothing for a share.
  private func people(_ limit: Limit) -> String {
    guard !limit.threshold.isShare else { return "" }
    return limit.threshold.value <= .one ? " personne" : " personnes"
  }

  private func isWhole(_ threshold: String) -> Bool { threshold == percent("100") }

  var unknownCount: String { "?" }
  /// The same in running text.
  private var unstatedNumber: String { "un nombre non précisé" }
}

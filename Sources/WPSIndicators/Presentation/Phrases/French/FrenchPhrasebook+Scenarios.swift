/// Suppositions, in French.
extension FrenchPhrasebook {
  func change(_ change: ScenarioChange, _ places: Places) -> String {
    let parts = [
      moreOrLess(change.women, "femme", "femmes"), moreOrLess(change.men, "homme", "hommes"),
      moreOrLess(change.seats, noun(places, isOne: true), noun(places, isOne: false)),
    ].compactMap { $0 }
    return parts.isEmpty ? "sans changement" : list(parts)
  }

  private func moreOrLess(_ count: Int64, _ one: String, _ many: String) -> String? {
    guard count != 0 else { return nil }
    let size = abs(count)
    return "\(number(size)) \(size == 1 ? one : many) de \(count > 0 ? "plus" : "moins")"
  }

  func setsOut(from observation: Passage) -> Passage {
    labelled("chiffre de départ", observation)
  }
  var supposition: String { "Une hypothèse\u{A0}: rien n’est enregistré." }
  var now: String { "avant" }
  var then: String { "après" }

  func fewestAppointments(_ ways: [String], isAfter: Bool) -> String {
    labelled(
      isAfter ? "ce qu’il faudrait encore" : "ce qu’il faudrait",
      ways.joined(separator: "\u{A0}; ou "))
  }

  func way(_ way: ScenarioWay, _ places: Places) -> String {
    switch way {
    case .filling(let women, let men):
      "\(people(women, men)) sur "
        + (women + men == 1
          ? "un \(noun(places, isOne: true)) vacant" : "des \(noun(places, isOne: false)) vacants")
    case .replacing(let women, 0):
      "\(people(women, 0)) à la place \(of(0, women))"
    case .replacing(0, let men):
      "\(people(0, men)) à la place \(of(men, 0))"
    case .replacing(let women, let men):
      "\(people(women, men)) à la place de \(number(women + men)) autres membres"
    case .adding(let seats, let sex):
      "\(number(seats)) \(noun(places, isOne: seats == 1)) supplémentaire\(seats == 1 ? "" : "s") pour "
        + people(sex == .men ? 0 : seats, sex == .men ? seats : 0)
    }
  }

  private func of(_ women: Int64, _ men: Int64) -> String {
    // "d’un homme", which elides; other numbers do not.
    women + men == 1 ? (women == 1 ? "d’une femme" : "d’un homme") : "de \(people(women, men))"
  }

  private func people(_ women: Int64, _ men: Int64) -> String {
    let women = women == 0 ? nil : "\(number(women)) \(women == 1 ? "femme" : "femmes")"
    let men = men == 0 ? nil : "\(number(men)) \(men == 1 ? "homme" : "hommes")"
    return [women, men].compactMap { $0 }.joined(separator: " et ")
  }

  func ofNext(_ appointments: Int64, women: Int64?) -> String {
    let next =
      appointments == 1
      ? "la prochaine nomination" : "les \(number(appointments)) prochaines nominations"
    let text: String
    switch women {
    case nil: text = "aucun nombre de femmes ne suffirait"
    case 0?: text = "l’objectif serait atteint même sans femme"
    case 1? where appointments == 1: text = "une femme suffirait"
    case appointments?: text = "il faudrait que ce soient toutes des femmes"
    case let women?: text = "il faudrait au moins \(people(women, 0))"
    }
    return labelled(next, text)
  }

  func leftOutOfScenario(_ targets: [Passage]) -> Passage {
    labelled(
      "Non traités, car le chiffre ne dit pas qui y arriverait ou en partirait", list(targets))
  }

  func refusal(_ refusal: ScenarioRefusal, _ name: String) -> String {
    switch refusal {
    case .unknownBody(let id): "il n’y a pas d’organe «\u{A0}\(id)\u{A0}»"
    case .notThere(let body, let reason): labelled(name, self.reason(reason, of: .body(body)))
    case .notCounted:
      labelled(name, "aucune source ne compte ses femmes jusqu’à cette période")
    case .percentageAlone(_, let percent):
      labelled(
        name,
        """
        seul un pourcentage de femmes est publié, \(self.percent(decimal(percent.description))), sans \
        effectif\u{A0}: personne ne peut dire ce qu’un changement de membres en ferait
        """)
    case .tooFew(let sex, let asked, let there):
      "\(number(asked)) \(sex == .men ? "hommes" : "femmes") ne peuvent pas partir\u{A0}: "
        + (there.isKnown
          ? "il y en a \(plain(there))" : "leur nombre n’est pas connu")
    case .tooFewVacant(let asked, let vacant):
      "il faudrait \(number(asked)) siège\(asked == 1 ? "" : "s") vacant\(asked == 1 ? "" : "s"), et "
        + (vacant.isKnown ? "il y en a \(plain(vacant))" : "leur nombre n’est pas connu")
    case .vacantUnknown: labelled(name, "le nombre de sièges vacants n’est pas connu")
    case .outOfRange(let number, let range):
      "\(self.number(number)) n’est pas compris entre \(self.number(range.lowerBound)) et "
        + self.number(range.upperBound)
    }
  }
}

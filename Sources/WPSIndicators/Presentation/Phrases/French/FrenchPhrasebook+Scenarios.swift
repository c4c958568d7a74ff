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
  var asItStands: String { "actuellement" }
  var then: String { "après" }

  func whatItTakes(_ moment: ScenarioMoment) -> String {
    switch moment {
    case .asItStands: "ce qu’il faudrait"
    case .still: "ce qu’il faudrait encore"
    case .then: "ce qu’il faudrait alors"
    }
  }
  func alternatives(_ ways: [String]) -> String { ways.joined(separator: "\u{A0}; ou ") }
  var waysAreOpen: String { "faute de chiffres exacts, rien ne peut être dit à coup sûr" }

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

  func ofNext(_ appointments: Int64, _ women: WomenAmongAppointments) -> String {
    let next =
      appointments == 1
      ? "la prochaine nomination" : "les \(number(appointments)) prochaines nominations"
    let text =
      switch women {
      case .open: "faute de chiffres exacts, aucun nombre de femmes ne suffirait à coup sûr"
      case WomenAmongAppointments.none: "aucun nombre de femmes ne suffirait"
      case .from(0, appointments): "l’objectif serait atteint dans tous les cas"
      case .from(appointments, _):
        appointments == 1 ? "il faudrait une femme" : "il ne faudrait que des femmes"
      case .from(let least, appointments): "il faudrait au moins \(people(least, 0))"
      case .from(_, 0): appointments == 1 ? "il faudrait un homme" : "il ne faudrait que des hommes"
      case .from(0, let most): "il faudrait au plus \(people(most, 0))"
      case .from(let least, let most):
        least == most
          ? "il faudrait exactement \(people(least, 0))"
          : "il faudrait de \(number(least)) à \(people(most, 0))"
      }
    return labelled(next, text)
  }

  func leftOutOfScenario(_ targets: [Passage]) -> Passage {
    labelled(
      "Non traités, car ils portent sur des parties ou des postes, ou reposent sur un autre chiffre",
      list(targets))
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
      "\(sex == .men ? people(0, asked) : people(asked, 0)) ne \(asked == 1 ? "peut" : "peuvent") pas "
        + "partir\u{A0}: "
        + (!there.isKnown
          ? "leur nombre n’est pas connu"
          : there == .zero ? "il n’y en a pas" : "il n’y en a que \(plain(there))")
    case .tooFewVacant(let body, let asked, let vacant):
      "il faudrait \(number(asked)) \(noun(body.kind.placesToFill, isOne: asked == 1)) "
        + "vacant\(asked == 1 ? "" : "s"), et "
        + (!vacant.isKnown
          ? "leur nombre n’est pas connu"
          : vacant == .zero ? "il n’y en a pas" : "il n’y en a que \(plain(vacant))")
    case .tooMany: "aucun nombre ne peut dépasser \(number(Count.greatest))"
    case .vacantUnknown(let body):
      labelled(name, "le nombre de \(noun(body.kind.placesToFill)) vacants n’est pas connu")
    case .outOfRange(let number, let range):
      "\(self.number(number)) n’est pas compris entre \(self.number(range.lowerBound)) et "
        + self.number(range.upperBound)
    }
  }
}

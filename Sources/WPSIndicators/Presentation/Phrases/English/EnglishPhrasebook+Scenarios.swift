/// Suppositions, in English.
extension EnglishPhrasebook {
  func change(_ change: ScenarioChange, _ places: Places) -> String {
    let parts = [
      moreOrLess(change.women, "woman", "women"), moreOrLess(change.men, "man", "men"),
      moreOrLess(change.seats, noun(places, isOne: true), noun(places, isOne: false)),
    ].compactMap { $0 }
    return parts.isEmpty ? "as it stands" : list(parts)
  }

  private func moreOrLess(_ count: Int64, _ one: String, _ many: String) -> String? {
    guard count != 0 else { return nil }
    let size = abs(count)
    let noun = size == 1 ? one : many
    return count > 0
      ? "\(number(size)) more \(noun)" : "\(number(size)) \(noun) \(size == 1 ? "less" : "fewer")"
  }

  func setsOut(from observation: Passage) -> Passage { "on the figure of \(observation)" }
  var supposition: String { "A supposition: nothing is recorded." }
  var now: String { "now" }
  var then: String { "then" }

  func fewestAppointments(_ ways: [String], isAfter: Bool) -> String {
    labelled(
      isAfter ? "what it would still take" : "what it would take", ways.joined(separator: "; or "))
  }

  func way(_ way: ScenarioWay, _ places: Places) -> String {
    switch way {
    case .filling(let women, let men):
      "\(people(women, men)) in \(women + men == 1 ? "a vacant \(noun(places, isOne: true))" : "vacant \(noun(places))")"
    case .replacing(let women, 0):
      "\(people(women, 0)) in place of \(people(0, women))"
    case .replacing(0, let men):
      "\(people(0, men)) in place of \(people(men, 0))"
    case .replacing(let women, let men):
      "\(people(women, men)) in place of \(number(women + men)) who are neither"
    case .adding(let seats, let sex):
      "\(number(seats)) added \(noun(places, isOne: seats == 1)) for "
        + people(sex == .men ? 0 : seats, sex == .men ? seats : 0)
    }
  }

  private func people(_ women: Int64, _ men: Int64) -> String {
    let women = women == 0 ? nil : "\(number(women)) \(women == 1 ? "woman" : "women")"
    let men = men == 0 ? nil : "\(number(men)) \(men == 1 ? "man" : "men")"
    return [women, men].compactMap { $0 }.joined(separator: " and ")
  }

  func ofNext(_ appointments: Int64, women: Int64?) -> String {
    let next =
      appointments == 1
      ? "the next appointment" : "the next \(number(appointments)) appointments"
    guard let women else { return "\(next): no number of women among them would meet it" }
    switch women {
    case 0: return "\(next): it would be met without a woman among them"
    case appointments where appointments == 1: return "\(next): a woman would meet it"
    case appointments: return "\(next): all of them women would meet it"
    default: return "\(next): at least \(people(women, 0)) among them would meet it"
    }
  }

  func leftOutOfScenario(_ targets: [Passage]) -> Passage {
    labelled(
      "Not told, for the figure does not say who would come or go there", list(targets))
  }

  func refusal(_ refusal: ScenarioRefusal, _ name: String) -> String {
    switch refusal {
    case .unknownBody(let id): "there is no body '\(id)'"
    case .notThere(let body, let reason):
      "\(name): \(self.reason(reason, of: .body(body)))"
    case .notCounted: "\(name): no source counts its women up to this period"
    case .percentageAlone(_, let percent):
      """
      \(name): only a percentage of women is published, \(self.percent(percent.description)), and no \
      number of members, so that nobody can say what a change of people would make of it
      """
    case .tooFew(let sex, let asked, let there):
      "\(number(asked)) \(sex == .men ? "men" : "women") cannot leave: of \(sex == .men ? "men" : "women") "
        + (there.isKnown ? "there are \(plain(there))" : "the number is not known")
    case .tooFewVacant(let asked, let vacant):
      "\(number(asked)) vacant seats would be needed, and "
        + (vacant.isKnown ? "there are \(plain(vacant))" : "how many there are is not known")
    case .vacantUnknown: "\(name): how many seats are vacant is not known"
    case .outOfRange(let number, let range):
      "\(self.number(number)) is not between \(self.number(range.lowerBound)) and "
        + self.number(range.upperBound)
    }
  }
}

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
      ? "\(number(size)) more \(noun)" : "\(number(size)) \(noun) fewer"
  }

  func setsOut(from observation: Passage) -> Passage { "on the figure of \(observation)" }
  var supposition: String { "A supposition: nothing is recorded." }
  var now: String { "now" }
  var asItStands: String { "now" }
  var then: String { "then" }

  func whatItTakes(_ moment: ScenarioMoment) -> String {
    switch moment {
    case .asItStands: "what it would take"
    case .still: "what it would still take"
    case .then: "what it would then take"
    }
  }
  func alternatives(_ ways: [String]) -> String { ways.joined(separator: "; or ") }
  var waysAreOpen: String { "not all counts are known, so that nothing can be said for certain" }

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

  private func people(_ sex: Figures.Key, _ count: Int64) -> String {
    sex == .men ? people(0, count) : people(count, 0)
  }

  private func people(_ women: Int64, _ men: Int64) -> String {
    let women = women == 0 ? nil : "\(number(women)) \(women == 1 ? "woman" : "women")"
    let men = men == 0 ? nil : "\(number(men)) \(men == 1 ? "man" : "men")"
    return [women, men].compactMap { $0 }.joined(separator: " and ")
  }

  func ofNext(_ appointments: Int64, _ women: WomenAmongAppointments) -> String {
    let next =
      appointments == 1
      ? "the next appointment" : "the next \(number(appointments)) appointments"
    let text =
      switch women {
      case .open: "not all counts are known, so that no number of women would meet it for certain"
      case WomenAmongAppointments.none: "no number of women among them would meet it"
      case .from(0, appointments): "it would be met, whoever they are"
      case .from(appointments, _):
        appointments == 1 ? "a woman would meet it" : "only women would meet it"
      case .from(let least, appointments): "at least \(people(least, 0)) among them would meet it"
      case .from(_, 0): appointments == 1 ? "a man would meet it" : "only men would meet it"
      case .from(0, let most): "at most \(people(most, 0)) among them would meet it"
      case .from(let least, let most):
        least == most
          ? "\(people(least, 0)) among them, no more and no fewer, would meet it"
          : "\(number(least)) to \(people(most, 0)) among them would meet it"
      }
    return labelled(next, text)
  }

  func leftOutOfScenario(_ targets: [Passage]) -> Passage {
    labelled(
      "Not told, since they are of parts or positions, or rest on another figure", list(targets))
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
      "\(people(sex, asked)) cannot leave: "
        + (!there.isKnown
          ? "how many there are is not known"
          : there == .zero
            ? "there are none" : "there are \(there.exact == nil ? "" : "only ")\(plain(there))")
    case .tooFewVacant(let body, let asked, let vacant):
      (asked == 1 ? "a vacant" : "\(number(asked)) vacant")
        + " \(noun(body.kind.placesToFill, isOne: asked == 1)) would be needed, and "
        + (!vacant.isKnown
          ? "how many there are is not known"
          : vacant == .zero
            ? "there are none" : "there are \(vacant.exact == nil ? "" : "only ")\(plain(vacant))")
    case .tooMany: "no count may be above \(number(Count.greatest))"
    case .vacantUnknown(let body):
      "\(name): how many \(noun(body.kind.placesToFill)) are vacant is not known"
    case .outOfRange(let number, let range):
      "\(self.number(number)) is not between \(self.number(range.lowerBound)) and "
        + self.number(range.upperBound)
    }
  }
}

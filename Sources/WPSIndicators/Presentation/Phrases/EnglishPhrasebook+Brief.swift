/// The sentences of a brief in English, as the United Nations Editorial Manual writes numbers.
extension EnglishPhrasebook {
  private static let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]
  private static let ordinals = ["first", "second", "third", "fourth"]

  private func numbers(_ numbers: [Int?]) -> ProseNumbers {
    ProseNumbers(numbers, words: Self.words, figures: number)
  }

  func cardinal(_ number: Int) -> String {
    number == 0 ? "zero" : numbers([number])(number)
  }

  // MARK: - Times and names

  func quarter(_ period: Period) -> String {
    "the \(Self.ordinals[period.quarter - 1]) quarter of \(period.year)"
  }

  private func time(_ time: ObservationTime) -> String {
    time.asAt.map { "at \(date($0))" } ?? "in \(quarter(time.period))"
  }

  func opening(_ time: ObservationTime, lastKnown quarters: Int?) -> String {
    guard let quarters else { return self.time(time) }
    let age = numbers([quarters])(quarters)
    return "as last reported, \(self.time(time)) (\(age) quarters earlier)"
  }

  func about(_ name: String, _ opening: String, _ clause: String) -> String {
    "\(name): \(opening), \(clause)"
  }

  /// "the Government"; names that have an article, or a possessive for one, keep it.
  private func withArticle(_ name: String) -> String {
    let first = name.prefix { $0 != " " }
    if first.lowercased() == "the" { return "the\(name.dropFirst(3))" }
    return first.hasSuffix("'s") || first.hasSuffix("’s") ? name : "the \(name)"
  }

  // MARK: - Figures

  func womenHeld(_ figures: BriefFigures, in body: String, _ opening: String) -> String {
    let number = numbers(figures.part.namedNumbers + figures.whole.namedNumbers)
    let verb = figures.places == .personnel ? ("made up", "make up") : ("held", "hold")
    return "\(opening), women \(conjugated(verb, figures.certainty)) "
      + "\(stated(part: figures.part, number)) of \(whole(figures, number)) "
      + "\(preposition(figures.places)) \(withArticle(body))"
  }

  /// "the 62 seats (1.6 per cent)", "the seats (at least 8 in all; …)".
  private func whole(_ figures: BriefFigures, _ number: ProseNumbers) -> String {
    var remarks = [figures.percent].compactMap(\.self)
    var whole = places(figures)
    if let exact = figures.whole.exact {
      whole = "\(number(exact)) \(whole)"
    } else if figures.whole.isKnown {
      remarks.insert("\(stated(figures.whole, number)) in all", at: 0)
    }
    return "the \(whole)" + (remarks.isEmpty ? "" : " (\(clauses(remarks)))")
  }

  /// Seats are in a body, and members of it.
  private func preposition(_ places: BriefFigures.Places) -> String {
    places == .personnel ? "of" : "in"
  }

  private func conjugated(
    _ verb: (past: String, infinitive: String), _ certainty: BriefFigures.Certainty
  ) -> String {
    switch certainty {
    case .counted: verb.past
    case .reported: "were reported to \(verb.infinitive)"
    case .derived: "are understood to have \(verb.past)"
    case .estimated: "were estimated to \(verb.infinitive)"
    case .provisional: "provisionally \(verb.past)"
    case .doubtful: "may have \(verb.past)"
    }
  }

  private func places(_ figures: BriefFigures) -> String {
    let isOne = figures.whole.max == 1
    let filled = figures.leavesOutVacant ? "filled " : ""
    return switch figures.places {
    case .seats: filled + (isOne ? "seat" : "seats")
    case .posts: filled + (isOne ? "post" : "posts")
    case .personnel: isOne ? "member" : "members"
    }
  }

  func womenCounted(
    _ women: Count, isOfSeats: Bool, in body: String, _ opening: String
  ) -> String {
    let number = numbers(women.namedNumbers)
    let (noun, verb) = (women.max ?? women.min) == 1 ? ("woman", "was") : ("women", "were")
    return "\(opening), \(stated(women, number)) \(noun) \(verb) reported in \(withArticle(body)), "
      + "the \(isOfSeats ? "number of seats" : "size") of which is not stated"
  }

  func womenHeld(
    percent: String, _ places: BriefFigures.Places, in body: String, _ opening: String
  ) -> String {
    let held =
      switch places {
      case .seats: "to hold \(percent) of the seats in"
      case .posts: "to hold \(percent) of the posts in"
      case .personnel: "to make up \(percent) of"
      }
    return "\(opening), women were reported, without numbers, \(held) \(withArticle(body))"
  }

  func placesFilled(_ figures: BriefFigures, in body: String, _ opening: String) -> String {
    let number = numbers(figures.part.namedNumbers + figures.whole.namedNumbers)
    let part = stated(part: figures.part, number)
    let verb = figures.part.max == 1 ? "was" : "were"
    return "\(opening), \(part) of \(whole(figures, number))"
      + " \(preposition(figures.places)) \(withArticle(body)) "
      + (figures.certainty == .counted ? "\(verb) filled" : "\(verb) reported to be filled")
  }

  func part(_ part: Count, of whole: Count, unit: String?, percent: String?) -> String {
    let number = numbers(part.namedNumbers + whole.namedNumbers)
    let of = whole.isKnown ? "of the \(stated(whole, number))" : "of an unstated number"
    let share = percent.map { " (\($0))" } ?? ""
    return "\(stated(part: part, number)) \(of)\(unit.map { " \($0)" } ?? "")\(share)"
  }

  func counted(_ value: Count, unit: String?) -> String {
    guard let unit else {
      let number = value.exact.map(cardinal) ?? stated(value, numbers(value.namedNumbers))
      return "the number was \(number)"
    }
    return "\(stated(value, numbers(value.namedNumbers))) \(unit)"
  }

  /// A part of something that is named after it, or nothing.
  private func stated(part: Count, _ number: ProseNumbers) -> String {
    guard part.isKnown else { return "an unstated number" }
    return part == .zero ? "none" : stated(part, number)
  }

  /// A count in running text.
  private func stated(_ count: Count, _ number: ProseNumbers) -> String {
    switch (count.min, count.max) {
    case (let min, let max?) where min == max: number(min)
    case (let min, nil): "at least \(number(min))"
    case (0, let max?): "at most \(number(max))"
    case (let min, let max?): "between \(number(min)) and \(number(max))"
    }
  }

  func milestone(_ status: MilestoneStatus, due: CalendarDate?, isOverdue: Bool) -> String {
    let due = due.map {
      isOverdue ? ", and not as done by the due date, \(date($0))" : ", due on \(date($0))"
    }
    return "reported as " + self.status(status) + (status == .done ? "" : due ?? "")
  }

  // MARK: - Targets

  func target(_ threshold: String?, _ target: Target) -> String {
    let noun = target.basis == .law ? "quota" : "target"
    guard let threshold else { return "the \(noun)" }
    return target.measure.isShare ? "the \(threshold) \(noun)" : "the \(noun) of \(threshold)"
  }

  func fallsShort(by count: Int, of needed: Int, _ target: String, sex: BriefSex?) -> String {
    let number = numbers([count, needed])
    let fewer =
      switch sex {
      case nil: "\(number(count)) fewer"
      case .women: "\(number(count)) \(count == 1 ? "woman" : "women") fewer"
      case .men: "\(number(count)) \(count == 1 ? "man" : "men") fewer"
      }
    let of = sex == nil ? "" : " of either sex"
    return "\(fewer) than the \(number(needed))\(of) that \(target) requires"
  }

  func misses(_ target: String) -> String { "missing \(target)" }
  func isBelow(_ target: String) -> String { "which is below \(target)" }
  func meets(_ target: String, isFragile: Bool, isLate: Bool) -> String {
    "meeting \(target)" + (isFragile ? " with nobody to spare" : "") + (isLate ? " late" : "")
  }
  func cannotBeDetermined(_ target: String) -> String {
    "whether \(target) was met cannot be determined"
  }
  func outcome(_ target: String, isMet: Bool, needed: Int?) -> String {
    let needed = needed.map { ", \(cardinal($0)) being needed" } ?? ""
    return "\(target) was \(isMet ? "met" : "missed")\(isMet ? "" : needed)"
  }
  func wasNotInForce(_ target: String) -> String { "\(target) was not in force" }

  // MARK: - Further sentences

  func dependsOnVacantSeats(members: Int, seats: Int) -> String {
    "the verdict depends on what is counted: the \(number(members)) members or all "
      + "\(number(seats)) seats"
  }
  func otherSource(_ figures: String) -> String { "another source gives \(figures)" }
  func vacanciesSuffice(_ vacancies: Routes.Vacancies) -> String {
    let number = numbers([vacancies.women, vacancies.vacant])
    return vacancies.vacant == 1
      ? "a woman in the vacant seat would suffice"
      : "women in \(number(vacancies.women)) of the \(number(vacancies.vacant)) vacant seats "
        + "would suffice"
  }

  func changed(
    since time: ObservationTime, women: Int?, isOfWomen: Bool, direction: Int, points: String
  ) -> String {
    let share = women != nil ? "their share" : isOfWomen ? "the share of women" : "the share"
    let points = "\(points) percentage points"
    let since = "since \(day(time)), "
    guard let women else { return since + "\(share) had " + moved(direction, by: points) }
    if women == 0, direction == 0 {
      return since + "neither the number of women nor their share had changed"
    }
    let number = since + "the number of women had " + moved(women, by: cardinal(abs(women)))
    switch women.signum() * direction {
    case 1...: return "\(number) and their share by \(points)"
    case 0: return "\(number) and their share had " + moved(direction, by: points)
    default: return "\(number), but their share had " + moved(direction, by: points)
    }
  }

  func changed(since time: ObservationTime, count: Int) -> String {
    "since \(day(time)), the number had " + moved(count, by: cardinal(abs(count)))
  }

  private func moved(_ change: Int, by amount: String) -> String {
    change == 0 ? "not changed" : "\(change > 0 ? "risen" : "fallen") by \(amount)"
  }

  private func day(_ time: ObservationTime) -> String {
    time.asAt.map(date) ?? quarter(time.period)
  }

  func saysSource(_ direction: Trend.Direction, _ words: String?) -> String {
    let change =
      switch direction {
      case .increased: "an increase"
      case .decreased: "a decrease"
      case .unchanged, .unknown: "no change"
      }
    return "the source reports \(change) without numbers" + (words.map { ": \($0)" } ?? "")
  }

  func atThisPace(_ goal: String, in period: Period, since time: ObservationTime) -> String {
    "at the pace seen since \(day(time)), \(goal) would be reached in \(quarter(period))"
  }
  func noNumber(_ name: String, _ words: String?, _ dating: String) -> String {
    "\(name): \(dating), the source gave no number" + (words.map { " but said \($0)" } ?? "")
  }
  func nothingReported(_ names: [String]) -> String {
    "nothing had been reported on: \(names.joined(separator: "; "))"
  }

  // MARK: - Overview

  func overview(_ period: Period, met: Int, of decided: Int, percent: String) -> String {
    let number = numbers([met, decided])
    let decision = "on which the data allow a verdict"
    if decided == 1 {
      return "in \(quarter(period)), the one target \(decision) was \(met == 1 ? "" : "not ")met"
    }
    return "in \(quarter(period)), \(met == 0 ? "none" : number(met)) of the \(number(decided)) "
      + "targets \(decision) \(met == 1 ? "was" : "were") met (\(percent))"
  }
  func nothingDecided(in period: Period) -> String {
    "in \(quarter(period)), the data allowed a verdict on no target"
  }
  func representation(women: Int, members: Int, percent: String, in bodies: String) -> String {
    let number = numbers([women, members])
    return "women were \(women == 0 ? "none" : number(women)) of the \(number(members)) members "
      + "(\(percent)) of the bodies for which exact figures are available (\(bodies))"
  }
  func now(_ figures: Passage, after earlier: Passage) -> Passage { "\(figures), after \(earlier)" }
  func went(from before: String, to after: String) -> String { "from \(before) to \(after)" }
}

/// The figures of a brief in English, as the United Nations Editorial Manual writes numbers.
extension EnglishPhrasebook {
  private static let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]

  func numbers(_ numbers: [(some BinaryInteger)?]) -> ProseNumbers {
    ProseNumbers(numbers, words: Self.words, figures: number)
  }

  func cardinal(_ number: Int64) -> String {
    number == 0 ? "zero" : numbers([number])(number)
  }

  // MARK: - Times and names

  private func time(_ time: ObservationTime) -> String {
    time.asAt.map { "at \(date($0))" } ?? "in \(prose(time.period))"
  }

  /// The day, or the period where that is all that is known.
  func day(_ time: ObservationTime) -> String {
    time.asAt.map(date) ?? prose(time.period)
  }

  func opening(_ time: ObservationTime, lastKnown quarters: Int?) -> Passage {
    guard let quarters else { return Passage(self.time(time)) }
    let age = numbers([quarters])(quarters)
    let noun = quarters == 1 ? "quarter" : "quarters"
    return "as last reported, \(self.time(time)) (\(age) \(noun) earlier)"
  }

  func about(_ name: Passage, _ opening: Passage, _ clause: Passage) -> Passage {
    "\(name): \(opening), \(clause)"
  }

  /// "the Government"; names that have an article, or a possessive for one, keep it.
  func withArticle(_ name: Passage) -> Passage {
    let first = name.text.prefix { $0 != " " }
    if first.lowercased() == "the" { return name }
    return first.hasSuffix("'s") || first.hasSuffix("’s") ? name : "the \(name)"
  }

  // MARK: - Figures

  func womenHeld(_ figures: BriefFigures, in body: Passage, _ opening: Passage) -> Passage {
    let number = numbers(figures.part.namedNumbers + figures.whole.namedNumbers)
    let verb = figures.places == .personnel ? ("made up", "make up") : ("held", "hold")
    let held = "\(conjugated(verb, figures.certainty)) \(share(figures, number))"
    return "\(opening), women \(held) \(preposition(figures.places)) \(withArticle(body))"
  }

  /// "1 of the 62 seats (1.6 per cent)", "both seats (100.0 per cent)".
  private func share(_ figures: BriefFigures, _ number: ProseNumbers) -> String {
    guard figures.isAll, let exact = figures.whole.exact else {
      let part = figures.isAll ? "all" : stated(part: figures.part, number)
      return "\(part) of \(whole(figures, number))"
    }
    return
      (exact == 1
      ? "the only \(noun(figures.places, isOne: true))"
      : all(exact, places(figures), number)) + (figures.percent.map { " (\($0))" } ?? "")
  }

  /// "the 62 seats (1.6 per cent)", "the seats (at least 8 in all; …)".
  private func whole(_ figures: BriefFigures, _ number: ProseNumbers) -> String {
    var remarks = [figures.percent].compactMap { $0 }
    var whole = places(figures)
    // "One of the one seat" is no English.
    if let exact = figures.whole.exact, exact != 1 {
      whole = "\(number(exact)) \(whole)"
    } else if figures.whole.isKnown {
      remarks.insert("\(stated(figures.whole, number)) in all", at: 0)
    }
    return "the \(whole)\(inBrackets(remarks))"
  }

  /// Seats are in a body, and members of it.
  private func preposition(_ places: Places) -> String {
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
    let filled = figures.leavesOutVacant ? "filled " : ""
    return (figures.places == .personnel ? "" : filled) + noun(figures.places)
  }

  func counted(
    _ people: Count, _ sex: BriefSex, isOfSeats: Bool, in body: Passage, _ opening: Passage
  ) -> Passage {
    let body = withArticle(body)
    let size = "the \(isOfSeats ? "number of seats" : "size") of which is not stated"
    let isOne = (people.max ?? people.min) == 1
    let noun = sex == .women ? (isOne ? "woman" : "women") : (isOne ? "man" : "men")
    guard people != .zero else { return "\(opening), there were no \(noun) in \(body), \(size)" }
    let few = stated(people, numbers(people.namedNumbers))
    let verb = isOne ? "was" : "were"
    return "\(opening), \(few) \(noun) \(verb) reported in \(body), \(size)"
  }

  func womenMadeUp(_ percent: String, of body: Passage, _ opening: Passage) -> Passage {
    "\(opening), women were reported to make up \(percent) of the members of \(withArticle(body))"
  }

  func placesFilled(_ figures: BriefFigures, in body: Passage, _ opening: Passage) -> Passage {
    let number = numbers(figures.part.namedNumbers + figures.whole.namedNumbers)
    let (share, preposition) = (share(figures, number), preposition(figures.places))
    let verb = figures.part.max == 1 ? "was" : "were"
    let filled = figures.certainty == .counted ? "filled" : "reported to be filled"
    return "\(opening), \(share) \(preposition) \(withArticle(body)) \(verb) \(filled)"
  }

  func part(_ part: Count, of whole: Count, unit: Passage?, percent: String?) -> Passage {
    let number = numbers(part.namedNumbers + whole.namedNumbers)
    var remarks = [percent].compactMap { $0 }
    let of: Passage
    if let exact = whole.exact {
      let spaced: Passage = unit.map { " \($0)" } ?? ""
      if exact > 1, part == whole {
        let all = exact == 2 ? "both" : "all \(number(exact))"
        return "\(all)\(spaced)\(inBrackets(remarks))"
      }
      of = "of the \(number(exact))\(spaced)"
    } else {
      of = unit.map { "of the \($0)" } ?? "of a whole"
      remarks.insert(whole.isKnown ? "\(stated(whole, number)) in all" : "number unstated", at: 0)
    }
    return "\(stated(part: part, number)) \(of)\(inBrackets(remarks))"
  }

  /// Remarks after a space; nothing where there are none.
  private func inBrackets(_ remarks: [String]) -> String {
    remarks.isEmpty ? "" : " (\(clauses(remarks)))"
  }

  func reportedPart(_ percent: String, unit: Passage?) -> Passage {
    let of: Passage = unit.map { " of the \($0)" } ?? ""
    return "\(percent)\(of), as reported"
  }

  func counted(_ value: Count, unit: Passage?) -> Passage {
    guard let unit else {
      let number = value.exact.map(cardinal) ?? stated(value, numbers(value.namedNumbers))
      return "the number was \(number)"
    }
    return "\(stated(value, numbers(value.namedNumbers))) \(unit)"
  }

  /// A part of something that is named after it, or nothing.
  private func stated(part: Count, _ number: ProseNumbers) -> String {
    guard part.isKnown else { return unstatedNumber }
    return part == .zero ? "none" : stated(part, number)
  }

  /// A count in running text.
  private func stated(_ count: Count, _ number: ProseNumbers) -> String {
    switch (count.min, count.max) {
    case (let min, let max?) where min == max: number(min)
    case (let min, nil) where min > 10 && min % 10 == 1: "more than \(self.number(min - 1))"
    case (let min, nil): "at least \(number(min))"
    case (0, let max?): "at most \(number(max))"
    case (let min, let max?): "between \(number(min)) and \(number(max))"
    }
  }

  func milestone(_ status: MilestoneStatus, due: CalendarDate?, isOverdue: Bool) -> Passage {
    let words =
      switch status {
      case .planned: "not reported as done"
      case .inProgress: "reported as in progress"
      case .done: "reported as done"
      case .abandoned: "reported as abandoned"
      }
    guard let due, status != .done else { return Passage(words) }
    return isOverdue
      ? "\(words), the due date, \(date(due)), being past" : "\(words), due on \(date(due))"
  }
}

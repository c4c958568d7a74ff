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
    return "as last reported, \(self.time(time)) (\(earlier(quarters)))"
  }

  private func earlier(_ quarters: Int) -> String {
    "\(numbers([quarters])(quarters)) \(quarters == 1 ? "quarter" : "quarters") earlier"
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

  func people(_ figures: BriefFigures, in body: Passage, _ opening: Passage) -> Passage {
    guard figures.places == .members else {
      let number = numbers(figures.part.namedNumbers + figures.whole.namedNumbers)
      let verb = certainly(figures.certainty, past: "held", infinitive: "hold")
      let sex = people(2, figures.sex)
      return "\(opening), \(sex) \(verb) \(share(figures, number)) in \(withArticle(body))"
    }
    // Women and members have a noun each, so that neither number decides how the other is written.
    let (few, number) = (
      numbers(figures.part.namedNumbers), numbers(figures.whole.namedNumbers)
    )
    let be = { (isOne: Bool) in
      let verb = isOne ? "was" : "were"
      return self.certainly(
        figures.certainty, past: verb, infinitive: "be", passive: verb, adverbLast: true)
    }
    let (one, many) = (people(1, figures.sex), people(2, figures.sex))
    let of: Passage = " of \(withArticle(body))"
    let percent = inBrackets([figures.percent].compactMap { $0 })
    if figures.whole.exact == 1, let part = figures.part.exact {
      let verb = part == 0 ? "was not" : be(true)
      return "\(opening), the only member\(percent)\(of) \(verb) a \(one)"
    }
    if figures.isAll, let exact = figures.whole.exact {
      return "\(opening), \(all(exact, "members", number))\(percent)\(of) \(be(false)) \(many)"
    }
    // A body that is named by its people has no members of another name.
    let isOfPeople = body.isOfPeople
    let among: Passage =
      isOfPeople
      ? "among the \(figures.whole.exact.map { "\(number($0)) " } ?? "")\(body)"
      : "among \(whole(figures, number))\(of)"
    guard figures.part.isKnown else {
      return "\(opening), the number of \(many) \(among) was not stated"
    }
    let isOne = (figures.part.max ?? figures.part.min) <= 1
    let counted =
      figures.part == .zero ? "no \(one)" : "\(stated(figures.part, few)) \(isOne ? one : many)"
    return "\(opening), \(counted)\(isOfPeople ? percent : "") \(be(isOne)) \(among)"
  }

  /// "one of the 62 seats (1.6 per cent)", "both seats (100.0 per cent)".
  private func share(_ figures: BriefFigures, _ number: ProseNumbers) -> String {
    guard figures.isAll, let exact = figures.whole.exact else {
      let part = figures.isAll ? "all" : stated(part: figures.part, number)
      return "\(part) of \(whole(figures, number))"
    }
    return
      (exact == 1
      ? "the only \(noun(figures.places, isOne: true))"
      : all(exact, noun(figures.places), number)) + (figures.percent.map { " (\($0))" } ?? "")
  }

  /// "the 62 seats (1.6 per cent)", "the seats (at least 8 in all; …)".
  private func whole(_ figures: BriefFigures, _ number: ProseNumbers) -> String {
    var remarks = [figures.percent].compactMap { $0 }
    var whole = noun(figures.places)
    // "One of the one seat" is no English.
    if let exact = figures.whole.exact, exact != 1 {
      whole = "\(number(exact)) \(whole)"
    } else if figures.whole.isKnown {
      remarks.insert("\(stated(figures.whole, number)) in all", at: 0)
    }
    return "the \(whole)\(inBrackets(remarks))"
  }

  /// A verb with how much its sentence can be relied on.
  private func certainly(
    _ certainty: BriefFigures.Certainty, past: String, infinitive: String,
    passive: String = "were", adverbLast: Bool = false
  ) -> String {
    switch certainty {
    case .counted: past
    case .reported: "\(passive) reported to \(infinitive)"
    case .estimated: "\(passive) estimated to \(infinitive)"
    case .provisional: adverbLast ? "\(past) provisionally" : "provisionally \(past)"
    case .doubtful: "may have \(adverbLast ? "been" : past)"
    }
  }

  func counted(
    _ people: Count, _ sex: BriefSex, isOfSeats: Bool, in body: Passage, _ opening: Passage
  ) -> Passage {
    let body = withArticle(body)
    let size = "(\(isOfSeats ? "number of seats" : "size") not stated)"
    let isOne = (people.max ?? people.min) == 1
    let noun = self.people(isOne ? 1 : 2, sex)
    guard people != .zero else { return "\(opening), there were no \(noun) in \(body) \(size)" }
    let few = stated(people, numbers(people.namedNumbers))
    let verb = isOne ? "was" : "were"
    return "\(opening), \(few) \(noun) \(verb) reported in \(body) \(size)"
  }

  func womenMadeUp(
    _ percent: String, men: String?, of body: Passage, _ opening: Passage
  ) -> Passage {
    let body: Passage = body.isOfPeople ? "the \(body)" : "the members of \(withArticle(body))"
    let rest = men.map { ", and men therefore \($0)" } ?? ""
    return "\(opening), women were reported to make up \(percent) of \(body)\(rest)"
  }

  func placesFilled(_ figures: BriefFigures, in body: Passage, _ opening: Passage) -> Passage {
    let number = numbers(figures.part.namedNumbers + figures.whole.namedNumbers)
    let share = share(figures, number)
    let verb = figures.part.max == 1 ? "was" : "were"
    let filled = figures.certainty == .counted ? "filled" : "reported to be filled"
    return "\(opening), \(share) in \(withArticle(body)) \(verb) \(filled)"
  }

  func part(_ part: Count, of whole: Count, unit: Passage?, percent: String?) -> Passage {
    let number = numbers(part.namedNumbers + whole.namedNumbers)
    var remarks = [percent].compactMap { $0 }
    let of: Passage
    if let exact = whole.exact {
      let spaced: Passage = unit.map { " \($0)" } ?? ""
      if exact > 2, part == whole {
        return "the figure was all \(number(exact))\(spaced)\(inBrackets(remarks))"
      }
      of = "of the \(number(exact))\(spaced)"
    } else {
      of = unit.map { "of the \($0)" } ?? "of a whole"
      remarks.insert(whole.isKnown ? "\(stated(whole, number)) in all" : "total not given", at: 0)
    }
    guard part.isKnown else {
      return "the number concerned, \(of)\(inBrackets(remarks)), is not stated"
    }
    let figure = part == .zero ? "zero" : stated(part: part, number)
    return "the figure was \(figure) \(of)\(inBrackets(remarks))"
  }

  /// Remarks after a space; nothing where there are none.
  private func inBrackets(_ remarks: [String]) -> String {
    remarks.isEmpty ? "" : " (\(clauses(remarks)))"
  }

  func reportedPart(_ percent: String, unit: Passage?) -> Passage {
    let of: Passage = unit.map { " of the \($0)" } ?? ""
    return "the figure was \(percent)\(of), as reported"
  }

  func counted(_ value: Count, unit: Passage?) -> Passage {
    guard let unit else {
      let number = value.exact.map(cardinal) ?? stated(value, numbers(value.namedNumbers))
      return "the number was \(number)"
    }
    // The unit is a plural.
    if value.exact == 1 { return "the number of \(unit) was one" }
    return "there were \(stated(value, numbers(value.namedNumbers))) \(unit)"
  }

  /// A part of something that is named after it, or nothing.
  private func stated(part: Count, _ number: ProseNumbers) -> String {
    part == .zero ? "none" : stated(part, number)
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

  func milestone(
    _ status: MilestoneStatus, _ time: ObservationTime, lastKnown quarters: Int?,
    due: CalendarDate?, isOverdue: Bool, isOpen: Bool
  ) -> Passage {
    let state =
      switch status {
      case .planned: "planned"
      case .inProgress: "in progress"
      case .done: "done"
      case .abandoned: "abandoned"
      }
    let last = quarters == nil ? "" : "last "
    let age = quarters.map { " (\(earlier($0)))" } ?? ""
    let words = "\(last)reported as \(state) \(self.time(time))\(age)"
    guard status != .done else { return Passage(words) }
    guard let due else {
      return isOpen ? "\(words), with no deadline" : Passage(words)
    }
    return isOverdue
      ? "\(words), the due date, \(date(due)), being past" : "\(words), due on \(date(due))"
  }
}

extension Passage {
  /// Whether a body is named by the people in it: "individual police officers".
  fileprivate var isOfPeople: Bool {
    let words = text.prefix { $0 != "," && $0 != "(" }.split(separator: " ")
    let head = words.prefix { !Self.prepositions.contains(String($0)) }
    return head.last.map { Self.people.contains($0.lowercased()) } ?? false
  }

  private static let prepositions: Set<String> = ["at", "from", "in", "of", "on", "with"]

  private static let people: Set<String> = [
    "advisers", "candidates", "councillors", "delegates", "deputies", "judges", "magistrates",
    "mediators", "members", "ministers", "negotiators", "observers", "officers", "peacekeepers",
    "soldiers", "troops",
  ]
}

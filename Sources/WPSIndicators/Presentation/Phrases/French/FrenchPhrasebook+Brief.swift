/// The figures of a brief in French.
extension FrenchPhrasebook {
  private static let words = [
    "aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf",
  ]
  private static let feminineWords = [
    "aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf",
  ]

  func numbers(_ numbers: [(some BinaryInteger)?]) -> ProseNumbers {
    ProseNumbers(numbers, words: Self.words, figures: number)
  }

  /// A number before a feminine noun.
  func feminine(_ count: some BinaryInteger, _ number: ProseNumbers) -> String {
    number.with(words: Self.feminineWords)(count)
  }

  /// A number after « de »: « de trois », « d’un », « d’au moins 12 ».
  func de(_ number: String) -> String {
    ["a", "u"].contains(number.first) ? "d’\(number)" : "de \(number)"
  }

  func cardinal(_ number: Int64) -> String {
    number == 0 ? "zéro" : numbers([number])(number)
  }

  // MARK: - Times and names

  func opening(_ time: ObservationTime, lastKnown quarters: Int?) -> Passage {
    let time = prose(time)
    guard let quarters else { return time.en }
    let age = numbers([quarters])(quarters)
    let noun = quarters == 1 ? "trimestre" : "trimestres"
    return "selon la dernière information connue, celle \(time.du) (\(age) \(noun) plus tôt)"
  }

  func about(_ name: Passage, _ opening: Passage, _ clause: Passage) -> Passage {
    labelled(name, "\(opening), \(clause)")
  }

  /// The clause, with the body in it where its article is known, else with the body before it.
  private func clause(
    _ clause: Passage, in body: Passage, _ opening: Passage, _ places: Places = .seats
  ) -> Passage {
    guard let noun = FrenchNoun(named: body) else { return about(body, opening, clause) }
    return "\(opening), \(clause) \(places == .personnel ? "" : "au sein ")\(noun.du)"
  }

  // MARK: - Figures

  func womenHeld(_ figures: BriefFigures, in body: Passage, _ opening: Passage) -> Passage {
    let number = numbers(figures.part.namedNumbers + figures.whole.namedNumbers)
    let whole = whole(figures, number)
    guard figures.part != .zero else {
      let none: Passage =
        figures.places == .personnel
        ? "aucune femme ne figurait parmi les \(whole)"
        : "les femmes n’occupaient aucun des \(whole)"
      return clause(none, in: body, opening, figures.places)
    }
    let verb = verb(figures.places, figures.certainty)
    let part = all(figures, number) ?? "\(stated(part: figures.part, number)) des \(whole)"
    return clause("les femmes \(verb) \(part)", in: body, opening, figures.places)
  }

  /// « les deux sièges (100,0 %) »; nil where not all of them are meant, or where nobody says how
  /// many there are.
  private func all(_ figures: BriefFigures, _ number: ProseNumbers) -> String? {
    guard figures.isAll, let exact = figures.whole.exact else { return nil }
    let percent = figures.percent.map { " (\($0))" } ?? ""
    if exact == 1 { return "le seul \(noun(figures.places, isOne: true))\(percent)" }
    return (figures.places == .personnel ? "la totalité des " : "les ")
      + "\(number(exact)) \(places(figures))\(percent)"
  }

  /// « 62 sièges (1,6 %) », « sièges (au moins 8 au total ; …) ».
  private func whole(_ figures: BriefFigures, _ number: ProseNumbers) -> String {
    var remarks = [figures.percent].compactMap { $0 }
    var whole = places(figures)
    // "Un des un siège" is no French.
    if let exact = figures.whole.exact, exact != 1 {
      whole = "\(number(exact)) \(whole)"
    } else if figures.whole.isKnown {
      remarks.insert("\(stated(figures.whole, number)) au total", at: 0)
    }
    return "\(whole)\(inBrackets(remarks))"
  }

  private func verb(
    _ places: Places, _ certainty: BriefFigures.Certainty
  ) -> String {
    let (past, perfect) =
      places == .personnel ? ("représentaient", "représenté") : ("occupaient", "occupé")
    return switch certainty {
    case .counted: past
    case .reported: "\(past), selon la source,"
    case .derived, .doubtful: "auraient \(perfect)"
    case .estimated: "\(past), selon une estimation,"
    case .provisional: "\(past), à titre provisoire,"
    }
  }

  private func places(_ figures: BriefFigures) -> String {
    let filled = figures.leavesOutVacant ? " pourvus" : ""
    return noun(figures.places) + (figures.places == .personnel ? "" : filled)
  }

  func counted(
    _ people: Count, _ sex: BriefSex, isOfSeats: Bool, in body: Passage, _ opening: Passage
  ) -> Passage {
    let number = numbers(people.namedNumbers)
    let size = isOfSeats ? "un nombre de sièges non précisé" : "un effectif non précisé"
    let isOne = (people.max ?? people.min) == 1
    let nouns = sex == .women ? ("femme", "femmes") : ("homme", "hommes")
    guard people != .zero else {
      let none = sex == .women ? "aucune femme" : "aucun homme"
      return clause("\(none), sur \(size), ne siégeait", in: body, opening)
    }
    let few = stated(
      people, sex == .women && isOne ? number.with(words: Self.feminineWords) : number)
    let signalled =
      sex == .women
      ? (isOne ? "était signalée" : "étaient signalées")
      : (isOne ? "était signalé" : "étaient signalés")
    let noun = isOne ? nouns.0 : nouns.1
    return clause("\(few) \(noun), sur \(size), \(signalled)", in: body, opening)
  }

  func womenMadeUp(_ percent: String, of body: Passage, _ opening: Passage) -> Passage {
    clause(
      "les femmes représentaient, selon la source, \(percent) des membres", in: body, opening,
      .personnel)
  }

  func placesFilled(_ figures: BriefFigures, in body: Passage, _ opening: Passage) -> Passage {
    let number = numbers(figures.part.namedNumbers + figures.whole.namedNumbers)
    let isOne = (figures.part.max ?? 2) <= 1
    let whole = whole(figures, number)
    let verb =
      figures.certainty == .counted
      ? (isOne ? "était pourvu" : "étaient pourvus")
      : (isOne ? "serait pourvu" : "seraient pourvus")
    if let all = all(figures, number) {
      return self.clause("\(all) \(verb)", in: body, opening, figures.places)
    }
    if figures.isAll {
      return self.clause(
        "tous les \(whole) \(verb)", in: body, opening, figures.places)
    }
    let clause: Passage =
      figures.part == .zero
      ? "aucun des \(whole) n’\(verb)"
      : "\(stated(part: figures.part, number)) des \(whole) \(verb)"
    return self.clause(clause, in: body, opening, figures.places)
  }

  func part(_ part: Count, of whole: Count, unit: Passage?, percent: String?) -> Passage {
    let number = numbers(part.namedNumbers + whole.namedNumbers)
    var remarks = [percent].compactMap { $0 }
    let of: Passage
    if let exact = whole.exact {
      let spaced: Passage = unit.map { " \($0)" } ?? ""
      if exact > 1, part == whole {
        let all = exact == 2 ? "les deux" : "la totalité des \(number(exact))"
        return "\(all)\(spaced)\(inBrackets(remarks))"
      }
      of = "\(number(exact))\(spaced)"
    } else {
      of = unit.map { "un total de \($0)" } ?? "un total"
      remarks.insert(whole.isKnown ? stated(whole, number) : "nombre non précisé", at: 0)
    }
    return "\(stated(part: part, number)) sur \(of)\(inBrackets(remarks))"
  }

  /// Remarks after a space; nothing where there are none.
  private func inBrackets(_ remarks: [String]) -> String {
    remarks.isEmpty ? "" : " (\(clauses(remarks)))"
  }

  func reportedPart(_ percent: String, unit: Passage?) -> Passage {
    let unit: Passage = unit.map { " (\($0))" } ?? ""
    return "\(percent)\(unit) selon la source"
  }

  func counted(_ value: Count, unit: Passage?) -> Passage {
    // The gender of a unit is not known, so that its number stands in figures.
    guard let unit else {
      let number = value.exact.map(cardinal) ?? stated(value, numbers(value.namedNumbers))
      return "le nombre était \(de(number))"
    }
    return "\(count(value)) \(unit)"
  }

  private func stated(part: Count, _ number: ProseNumbers) -> String {
    part.isKnown ? stated(part, number) : unstatedNumber
  }

  /// A count in running text.
  private func stated(_ count: Count, _ number: ProseNumbers) -> String {
    switch (count.min, count.max) {
    case (let min, let max?) where min == max: number(min)
    case (let min, nil) where min > 10 && min % 10 == 1: "plus de \(self.number(min - 1))"
    case (let min, nil): "au moins \(number(min))"
    case (0, let max?): "au plus \(number(max))"
    case (let min, let max?): "entre \(number(min)) et \(number(max))"
    }
  }

  func milestone(_ status: MilestoneStatus, due: CalendarDate?, isOverdue: Bool) -> Passage {
    let words =
      switch status {
      case .planned: "non signalé comme réalisé"
      case .inProgress: "signalé comme étant en cours"
      case .done: "signalé comme réalisé"
      case .abandoned: "signalé comme abandonné"
      }
    guard let due, status != .done else { return Passage(words) }
    return isOverdue
      ? "\(words), l’échéance du \(date(due)) étant passée"
      : "\(words), échéance le \(date(due))"
  }
}

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

  /// A number or another word after « de »: « de trois », « d’un », « d’au moins 12 ».
  func de(_ number: String) -> String {
    number.beginsWithVowel ? "d’\(number)" : "de \(number)"
  }

  func cardinal(_ number: Int64) -> String {
    number == 0 ? "zéro" : numbers([number])(number)
  }

  // MARK: - Times and names

  func opening(_ time: ObservationTime, lastKnown quarters: Int?) -> Passage {
    let time = prose(time)
    guard let quarters else { return time.en }
    return "selon la dernière information connue, celle \(time.du) (\(earlier(quarters)))"
  }

  private func earlier(_ quarters: Int) -> String {
    "\(numbers([quarters])(quarters)) \(quarters == 1 ? "trimestre" : "trimestres") plus tôt"
  }

  func about(_ name: Passage, _ opening: Passage, _ clause: Passage) -> Passage {
    labelled(name, "\(opening), \(clause)")
  }

  /// The clause, with the body in it where its article is known, else with the body before it.
  private func clause(
    _ clause: Passage, in body: Passage, _ opening: Passage
  ) -> Passage {
    guard let noun = FrenchNoun(named: body) else { return about(body, opening, clause) }
    return "\(opening), \(clause) au sein \(noun.du)"
  }

  // MARK: - Figures

  func people(_ figures: BriefFigures, in body: Passage, _ opening: Passage) -> Passage {
    figures.places == .members ? among(figures, body, opening) : held(figures, body, opening)
  }

  /// « une femme figurait parmi les 62 membres (1,6 %) du … ».
  private func among(
    _ figures: BriefFigures, _ body: Passage, _ opening: Passage
  ) -> Passage {
    // Women and members have a noun each, so that neither number decides how the other is written.
    let number = numbers(figures.whole.namedNumbers)
    let noun = FrenchNoun(named: body)
    let of: Passage = noun.map { " \($0.du)" } ?? ""
    let percent = inBrackets([figures.percent].compactMap { $0 })
    let about = { (clause: Passage) -> Passage in
      noun == nil ? self.about(body, opening, clause) : "\(opening), \(clause)"
    }
    let (one, many) = (people(1, figures.sex), people(2, figures.sex))
    if figures.whole.exact == 1, let part = figures.part.exact {
      let article = figures.sex == .women ? "une" : "un"
      let verb = certainly(figures.certainty, ("était", "été"))
      return about(
        "le seul membre\(percent)\(of) \(part == 0 ? "n’était pas" : verb) \(article) \(one)")
    }
    if figures.isAll, let exact = figures.whole.exact {
      let verb = certainly(figures.certainty, ("étaient", "été"))
      return about("les \(number(exact)) membres\(percent)\(of) \(verb) des \(many)")
    }
    // A body that is named by its people has no members of another name.
    let named = noun.flatMap { $0.isOfPeople ? $0.words : nil }
    let among: Passage =
      named.map { people in
        "parmi les \(figures.whole.exact.map { "\(number($0)) " } ?? "")\(people)"
      } ?? "parmi les \(whole(figures, number))\(of)"
    guard figures.part.isKnown else {
      let people = figures.sex == .women ? "de femmes" : "d’hommes"
      return about("le nombre \(people) \(among) n’était pas précisé")
    }
    let share = named == nil ? "" : percent
    if figures.part == .zero {
      let none = figures.sex == .women ? "aucune femme" : "aucun homme"
      return about("\(none)\(share) ne figurait \(among)")
    }
    let isOne = (figures.part.max ?? figures.part.min) == 1
    let few = stated(
      figures.part, gendered(numbers(figures.part.namedNumbers), figures.sex))
    let verb = certainly(figures.certainty, (isOne ? "figurait" : "figuraient", "figuré"), isOne)
    return about("\(few) \(isOne ? one : many)\(share) \(verb) \(among)")
  }

  /// « les femmes occupaient 9 des 30 sièges (30,0 %) ».
  private func held(
    _ figures: BriefFigures, _ body: Passage, _ opening: Passage
  ) -> Passage {
    let number = numbers(figures.part.namedNumbers + figures.whole.namedNumbers)
    let whole = whole(figures, number)
    let sex = people(2, figures.sex)
    guard figures.part != .zero else {
      return clause("les \(sex) n’occupaient aucun des \(whole)", in: body, opening)
    }
    let part = all(figures, number) ?? "\(stated(figures.part, number)) des \(whole)"
    let verb = certainly(figures.certainty, ("occupaient", "occupé"))
    return clause("les \(sex) \(verb) \(part)", in: body, opening)
  }

  private func people(_ count: Int64, _ sex: BriefSex) -> String {
    switch sex {
    case .women: count <= 1 ? "femme" : "femmes"
    case .men: count <= 1 ? "homme" : "hommes"
    }
  }

  private func gendered(_ number: ProseNumbers, _ sex: BriefSex) -> ProseNumbers {
    sex == .women ? number.with(words: Self.feminineWords) : number
  }

  /// « les deux sièges (100,0 %) »; nil where not all of them are meant, or where nobody says how
  /// many there are.
  private func all(_ figures: BriefFigures, _ number: ProseNumbers) -> String? {
    guard figures.isAll, let exact = figures.whole.exact else { return nil }
    let percent = figures.percent.map { " (\($0))" } ?? ""
    if exact == 1 { return "le seul \(noun(figures.places, isOne: true))\(percent)" }
    return "les \(number(exact)) \(noun(figures.places))\(percent)"
  }

  /// « 62 sièges (1,6 %) », « sièges (au moins 8 au total ; …) ».
  private func whole(_ figures: BriefFigures, _ number: ProseNumbers) -> String {
    var remarks = [figures.percent].compactMap { $0 }
    var whole = noun(figures.places)
    // "Un des un siège" is no French.
    if let exact = figures.whole.exact, exact != 1 {
      whole = "\(number(exact)) \(whole)"
    } else if figures.whole.isKnown {
      remarks.insert("\(stated(figures.whole, number)) au total", at: 0)
    }
    return "\(whole)\(inBrackets(remarks))"
  }

  /// A verb with how much its sentence can be relied on.
  private func certainly(
    _ certainty: BriefFigures.Certainty, _ verb: (past: String, participle: String),
    _ isOne: Bool = false
  ) -> String {
    switch certainty {
    case .counted: verb.past
    case .reported: "\(verb.past), selon la source,"
    case .estimated: "\(verb.past), selon une estimation,"
    case .provisional: "\(verb.past), à titre provisoire,"
    case .doubtful: "\(isOne ? "aurait" : "auraient") \(verb.participle)"
    }
  }

  func counted(
    _ people: Count, _ sex: BriefSex, isOfSeats: Bool, in body: Passage, _ opening: Passage
  ) -> Passage {
    let number = gendered(numbers(people.namedNumbers), sex)
    let size = isOfSeats ? "(nombre de sièges inconnu)" : "(effectif inconnu)"
    let isOne = (people.max ?? people.min) <= 1
    let noun = self.people(isOne ? 1 : 2, sex)
    guard people != .zero else {
      let none = sex == .women ? "aucune" : "aucun"
      return clause("\(none) \(noun) \(size) ne siégeait", in: body, opening)
    }
    let signalled =
      sex == .women
      ? (isOne ? "était signalée" : "étaient signalées")
      : (isOne ? "était signalé" : "étaient signalés")
    return clause("\(stated(people, number)) \(noun) \(size) \(signalled)", in: body, opening)
  }

  func womenMadeUp(
    _ percent: String, men: String?, of body: Passage, _ opening: Passage
  ) -> Passage {
    let rest = men.map { ", et les hommes par conséquent \($0)" } ?? ""
    let share: Passage = "les femmes représentaient, selon la source, \(percent)"
    guard let noun = FrenchNoun(named: body) else {
      return about(body, opening, "\(share) des membres\(rest)")
    }
    let of: Passage = noun.isOfPeople ? noun.du : "des membres \(noun.du)"
    return "\(opening), \(share) \(of)\(rest)"
  }

  func placesFilled(_ figures: BriefFigures, in body: Passage, _ opening: Passage) -> Passage {
    let number = numbers(figures.part.namedNumbers + figures.whole.namedNumbers)
    let isOne = (figures.part.max ?? 2) <= 1
    let whole = whole(figures, number)
    let verb =
      figures.certainty == .counted
      ? (isOne ? "était pourvu" : "étaient pourvus")
      : (isOne ? "serait pourvu" : "seraient pourvus")
    if let all = all(figures, number) { return clause("\(all) \(verb)", in: body, opening) }
    if figures.isAll { return clause("tous les \(whole) \(verb)", in: body, opening) }
    let filled: Passage =
      figures.part == .zero
      ? "aucun des \(whole) n’\(verb)"
      : "\(stated(figures.part, number)) des \(whole) \(verb)"
    return clause(filled, in: body, opening)
  }

  func part(_ part: Count, of whole: Count, unit: Passage?, percent: String?) -> Passage {
    let number = numbers(part.namedNumbers + whole.namedNumbers)
    var remarks = [percent].compactMap { $0 }
    let of: Passage
    if let exact = whole.exact {
      let spaced: Passage = unit.map { " \($0)" } ?? ""
      if exact > 2, part == whole {
        let all = "la totalité des \(number(exact))"
        return "le chiffre atteignait \(all)\(spaced)\(inBrackets(remarks))"
      }
      of = "\(number(exact))\(spaced)"
    } else {
      of = unit.map { "un total de \($0)" } ?? "un total"
      remarks.insert(whole.isKnown ? stated(whole, number) : "nombre non précisé", at: 0)
    }
    guard part.isKnown else {
      return "le nombre concerné, sur \(of)\(inBrackets(remarks)), n’est pas précisé"
    }
    if part == .zero { return "le chiffre était nul sur \(of)\(inBrackets(remarks))" }
    return "le chiffre était de \(stated(part, number)) sur \(of)\(inBrackets(remarks))"
  }

  /// Remarks after a space; nothing where there are none.
  private func inBrackets(_ remarks: [String]) -> String {
    remarks.isEmpty ? "" : " (\(clauses(remarks)))"
  }

  func reportedPart(_ percent: String, unit: Passage?) -> Passage {
    let unit: Passage = unit.map { " (\($0))" } ?? ""
    return "le chiffre était, selon la source, de \(percent)\(unit)"
  }

  func counted(_ value: Count, unit: Passage?) -> Passage {
    guard let unit else {
      let number = value.exact.map(cardinal) ?? stated(value, numbers(value.namedNumbers))
      return "le nombre était \(de(number))"
    }
    // The gender of a unit is not known, and it is a plural; only none and one show that.
    let of: Passage = "\(unit.text.beginsWithVowel ? "d’" : "de ")\(unit)"
    return switch value.exact {
    case 0: "on ne comptait pas \(of)"
    case 1: "le nombre \(of) était de 1"
    default: "on comptait \(stated(value, numbers(value.namedNumbers))) \(unit)"
    }
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

  func milestone(
    _ status: MilestoneStatus, _ time: ObservationTime, lastKnown quarters: Int?,
    due: CalendarDate?, isOverdue: Bool, isOpen: Bool
  ) -> Passage {
    let state =
      switch status {
      case .planned: "prévu"
      case .inProgress: "en cours"
      case .done: "réalisé"
      case .abandoned: "abandonné"
      }
    let by =
      quarters.map { "selon la dernière information connue (\(earlier($0)))" } ?? "selon la source"
    let words: Passage = "\(state) \(prose(time).en), \(by)"
    guard status != .done else { return words }
    guard let due else { return isOpen ? "\(words), sans échéance" : words }
    return isOverdue
      ? "\(words), l’échéance du \(date(due)) étant passée"
      : "\(words), échéance le \(date(due))"
  }
}

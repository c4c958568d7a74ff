/// The sentences of a brief in French.
extension FrenchPhrasebook {
  private static let words = [
    "aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf",
  ]
  private static let ordinals = ["premier", "deuxième", "troisième", "quatrième"]

  private func numbers(_ numbers: [Int?]) -> ProseNumbers {
    ProseNumbers(numbers, words: Self.words, figures: number)
  }

  /// A number before a feminine noun.
  private func feminine(_ count: Int, _ number: ProseNumbers) -> String {
    let text = number(count)
    return ["un", "aucun"].contains(text) ? text + "e" : text
  }

  func cardinal(_ number: Int) -> String {
    number == 0 ? "zéro" : numbers([number])(number)
  }

  // MARK: - Times and names

  func quarter(_ period: Period) -> String {
    "le \(Self.ordinals[period.quarter - 1]) trimestre de \(period.year)"
  }

  private func ofQuarter(_ period: Period) -> String { "du \(quarter(period).dropFirst(3))" }
  private func inQuarter(_ period: Period) -> String { "au \(quarter(period).dropFirst(3))" }

  func opening(_ time: ObservationTime, lastKnown quarters: Int?) -> String {
    guard let quarters else {
      return time.asAt.map { "au \(date($0))" } ?? inQuarter(time.period)
    }
    let age = numbers([quarters])(quarters)
    let day = time.asAt.map { "du \(date($0))" } ?? ofQuarter(time.period)
    return "selon la dernière information connue, celle \(day) (\(age) trimestres plus tôt)"
  }

  func about(_ name: String, _ opening: String, _ clause: String) -> String {
    labelled(name, "\(opening), \(clause)")
  }

  /// The clause, with the body in it where its article is known, else with the body before it.
  private func clause(
    _ clause: String, in body: String, _ opening: String, _ places: BriefFigures.Places = .seats
  ) -> String {
    guard let ofBody = FrenchArticle.of(body) else { return about(body, opening, clause) }
    return "\(opening), \(clause) \(places == .personnel ? "" : "au sein ")\(ofBody)"
  }

  // MARK: - Figures

  func womenHeld(_ figures: BriefFigures, in body: String, _ opening: String) -> String {
    let number = numbers(figures.part.namedNumbers + figures.whole.namedNumbers)
    let whole = whole(figures, number)
    guard figures.part != .zero else {
      let none =
        figures.places == .personnel
        ? "aucune femme ne figurait parmi les \(whole.drop { $0 != " " }.dropFirst())"
        : "les femmes n’occupaient aucun \(whole)"
      return clause(none, in: body, opening, figures.places)
    }
    let verb = verb(figures.places, figures.certainty)
    return clause(
      "les femmes \(verb) \(stated(part: figures.part, number)) \(whole)", in: body, opening,
      figures.places)
  }

  /// « des 62 sièges (1,6 %) », « des sièges (au moins 8 au total; …) ».
  private func whole(_ figures: BriefFigures, _ number: ProseNumbers) -> String {
    var remarks = [figures.percent].compactMap(\.self)
    var whole = places(figures, isSingular: false)
    if let exact = figures.whole.exact {
      whole = "\(number(exact)) \(places(figures, isSingular: exact == 1))"
    } else if figures.whole.isKnown {
      remarks.insert("\(stated(figures.whole, number)) au total", at: 0)
    }
    let article = figures.whole.exact == 1 ? "sur" : "des"
    return "\(article) \(whole)" + (remarks.isEmpty ? "" : " (\(clauses(remarks)))")
  }

  private func verb(
    _ places: BriefFigures.Places, _ certainty: BriefFigures.Certainty
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

  private func places(_ figures: BriefFigures, isSingular: Bool) -> String {
    let filled = figures.leavesOutVacant ? (isSingular ? " pourvu" : " pourvus") : ""
    return switch figures.places {
    case .seats: (isSingular ? "siège" : "sièges") + filled
    case .posts: (isSingular ? "poste" : "postes") + filled
    case .personnel: isSingular ? "membre" : "membres"
    }
  }

  func womenCounted(
    _ women: Count, isOfSeats: Bool, in body: String, _ opening: String
  ) -> String {
    let number = numbers(women.namedNumbers)
    let size = isOfSeats ? "un nombre de sièges non précisé" : "un effectif non précisé"
    guard women != .zero else {
      return clause("aucune femme, sur \(size), n’était signalée", in: body, opening)
    }
    let isOne = (women.max ?? women.min) == 1
    let few = stated(women, number)
    let feminine = few == "un" || few.hasSuffix(" un") ? few + "e" : few
    let people = "\(feminine) \(isOne ? "femme" : "femmes"), sur \(size), "
    return clause(
      people + (isOne ? "était signalée" : "étaient signalées"), in: body, opening)
  }

  func womenHeld(
    percent: String, _ places: BriefFigures.Places, in body: String, _ opening: String
  ) -> String {
    let held =
      switch places {
      case .seats: "occupaient, selon la source, \(percent) des sièges"
      case .posts: "occupaient, selon la source, \(percent) des postes"
      case .personnel: "représentaient, selon la source, \(percent) de l’effectif"
      }
    return clause("les femmes \(held)", in: body, opening, places) + ", sans autre précision"
  }

  func placesFilled(_ figures: BriefFigures, in body: String, _ opening: String) -> String {
    let number = numbers(figures.part.namedNumbers + figures.whole.namedNumbers)
    let isOne = (figures.part.max ?? 2) <= 1
    let whole = whole(figures, number)
    let verb =
      figures.certainty == .counted
      ? (isOne ? "était pourvu" : "étaient pourvus")
      : (isOne ? "serait pourvu" : "seraient pourvus")
    let clause =
      figures.part == .zero
      ? "aucun \(whole) n’\(verb)" : "\(stated(part: figures.part, number)) \(whole) \(verb)"
    return self.clause(clause, in: body, opening, figures.places)
  }

  func part(_ part: Count, of whole: Count, unit: String?, percent: String?) -> String {
    let number = numbers(part.namedNumbers + whole.namedNumbers)
    let few = stated(part: part, number)
    let of = whole.isKnown ? stated(whole, number) : "un total non précisé"
    return "\(few) sur \(of)" + (unit.map { " \($0)" } ?? "") + (percent.map { " (\($0))" } ?? "")
  }

  func counted(_ value: Count, unit: String?) -> String {
    // The gender of a unit is not known, so that its number stands in figures.
    guard let unit else {
      let number = value.exact.map(cardinal) ?? stated(value, numbers(value.namedNumbers))
      // « d’un », « d’au moins 12 ».
      return "le nombre était \(["a", "u"].contains(number.first) ? "d’" : "de ")\(number)"
    }
    return "\(count(value)) \(unit)"
  }

  private func stated(part: Count, _ number: ProseNumbers) -> String {
    part.isKnown ? stated(part, number) : "un nombre non précisé"
  }

  /// A count in running text.
  private func stated(_ count: Count, _ number: ProseNumbers) -> String {
    switch (count.min, count.max) {
    case (let min, let max?) where min == max: number(min)
    case (let min, nil): "au moins \(number(min))"
    case (0, let max?): "au plus \(number(max))"
    case (let min, let max?): "entre \(number(min)) et \(number(max))"
    }
  }

  func milestone(_ status: MilestoneStatus, due: CalendarDate?, isOverdue: Bool) -> String {
    let due = due.map {
      isOverdue
        ? ", et non signalé comme fait à l’échéance du \(date($0))" : ", échéance le \(date($0))"
    }
    let reported = status == .inProgress ? "signalé comme étant" : "signalé comme"
    return "\(reported) \(self.status(status))" + (status == .done ? "" : due ?? "")
  }

  // MARK: - Targets

  func target(_ threshold: String?, _ target: Target) -> String {
    let noun = target.basis == .law ? "le quota" : "l’objectif"
    return threshold.map { "\(noun) de \($0)" } ?? noun
  }

  func fallsShort(by count: Int, of needed: Int, _ target: String, sex: BriefSex?) -> String {
    let number = numbers([count, needed])
    let fewer =
      switch sex {
      case nil: number(count)
      case .women: "\(feminine(count, number)) \(count == 1 ? "femme" : "femmes")"
      case .men: "\(number(count)) \(count == 1 ? "homme" : "hommes")"
      }
    let of = sex == nil ? "" : " de chaque sexe"
    let least = number(needed)
    let minimum = least == "un" ? "d’un" : "de \(least)"
    return "soit \(fewer) de moins que le minimum \(minimum)\(of) exigé par \(target)"
  }

  func misses(_ target: String) -> String { "ce qui n’atteint pas \(target)" }
  func isBelow(_ target: String) -> String { "soit moins que \(target)" }
  func meets(_ target: String, isFragile: Bool, isLate: Bool) -> String {
    "ce qui atteint \(target)" + (isFragile ? " sans aucune marge" : "")
      + (isLate ? " avec retard" : "")
  }
  func cannotBeDetermined(_ target: String) -> String {
    "rien ne permet d’établir si \(target) était atteint"
  }
  func outcome(_ target: String, isMet: Bool, needed: Int?) -> String {
    let needed = needed.map { ", qui en demande \(feminine($0, numbers([$0])))" } ?? ""
    return isMet ? "\(target) était atteint" : "\(target)\(needed), n’était pas atteint"
  }
  func wasNotInForce(_ target: String) -> String { "\(target) n’était pas en vigueur" }

  // MARK: - Further sentences

  func dependsOnVacantSeats(members: Int, seats: Int) -> String {
    labelled(
      "le résultat dépend de ce que l’on compte",
      "les \(number(members)) membres ou l’ensemble des \(number(seats)) sièges")
  }
  func otherSource(_ figures: String) -> String {
    labelled("une autre source donne", figures)
  }
  func vacanciesSuffice(_ vacancies: Routes.Vacancies) -> String {
    let number = numbers([vacancies.women, vacancies.vacant])
    if vacancies.vacant == 1 { return "une femme au siège vacant suffirait" }
    return (vacancies.women == 1 ? "une femme" : "des femmes")
      + " à \(number(vacancies.women)) des \(number(vacancies.vacant)) sièges vacants "
      + (vacancies.women == 1 ? "suffirait" : "suffiraient")
  }

  func changed(
    since time: ObservationTime, women: Int?, isOfWomen: Bool, direction: Int, points: String
  ) -> String {
    let share = women != nil ? "leur part" : isOfWomen ? "la part des femmes" : "la part"
    let points = "\(points) \(pointNoun(points)) de pourcentage"
    let since = "depuis \(day(time)), "
    guard let women else { return since + "\(share) " + moved(direction, by: points) }
    if women == 0, direction == 0 {
      return since + "ni le nombre de femmes ni leur part n’avaient changé"
    }
    let number = since + "le nombre de femmes " + moved(women, by: amount(women))
    switch women.signum() * direction {
    case 1...: return "\(number) et leur part de \(points)"
    case 0: return "\(number) et leur part " + moved(direction, by: points)
    default: return "\(number), mais leur part " + moved(direction, by: points)
    }
  }

  func changed(since time: ObservationTime, count: Int) -> String {
    "depuis \(day(time)), le nombre " + moved(count, by: amount(count))
  }

  private func amount(_ change: Int) -> String {
    feminine(abs(change), numbers([abs(change)]))
  }

  private func moved(_ change: Int, by amount: String) -> String {
    change == 0
      ? "n’avait pas changé"
      : "avait \(change > 0 ? "augmenté" : "diminué") \(amount == "une" ? "d’" : "de ")\(amount)"
  }

  private func day(_ time: ObservationTime) -> String {
    time.asAt.map { "le \(date($0))" } ?? quarter(time.period)
  }

  func saysSource(_ direction: Trend.Direction, _ words: String?) -> String {
    let change =
      switch direction {
      case .increased: "une augmentation"
      case .decreased: "une diminution"
      case .unchanged, .unknown: "une situation inchangée"
      }
    let text = "la source signale, sans chiffres, \(change)"
    return words.map { labelled(text, $0) } ?? text
  }

  func atThisPace(_ goal: String, in period: Period, since time: ObservationTime) -> String {
    "au rythme constaté depuis \(day(time)), \(goal) seraient atteints \(inQuarter(period))"
  }
  func noNumber(_ name: String, _ words: String?, _ dating: String) -> String {
    about(
      name, dating,
      words.map { labelled("la source ne donne pas de chiffre mais indique", $0) }
        ?? "la source ne donne pas de chiffre")
  }
  func nothingReported(_ names: [String]) -> String {
    labelled("rien n’avait été publié sur", clauses(names))
  }

  // MARK: - Overview

  func overview(_ period: Period, met: Int, of decided: Int, percent: String) -> String {
    let number = numbers([met, decided])
    if decided == 1 {
      return "\(inQuarter(period)), le seul objectif sur lequel les données permettent de se "
        + "prononcer \(met == 1 ? "était" : "n’était pas") atteint"
    }
    let verb =
      switch met {
      case 0: "n’était atteint"
      case 1: "était atteint"
      default: "étaient atteints"
      }
    return "\(inQuarter(period)), \(met == 0 ? "aucun" : number(met)) des \(number(decided)) "
      + "objectifs sur lesquels les données permettent de se prononcer \(verb) (\(percent))"
  }
  func nothingDecided(in period: Period) -> String {
    "\(inQuarter(period)), les données ne permettaient de se prononcer sur aucun objectif"
  }
  func representation(women: Int, members: Int, percent: String, in bodies: String) -> String {
    let number = numbers([women, members])
    let verb = women == 0 ? "ne comptaient aucune femme sur" : "comptaient"
    let few =
      women == 0
      ? "" : " \(feminine(women, number)) \(women == 1 ? "femme" : "femmes") sur"
    return "les organes dont les chiffres exacts sont connus \(verb)\(few) \(number(members)) "
      + "\(members == 1 ? "membre" : "membres") (\(percent))" + "\u{A0}: \(bodies)"
  }
  func now(_ figures: Passage, after earlier: Passage) -> Passage { "\(figures), après \(earlier)" }
  func went(from before: String, to after: String) -> String {
    "de «\u{A0}\(before)\u{A0}» à «\u{A0}\(after)\u{A0}»"
  }
}

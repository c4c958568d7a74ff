/// What it would take, and where it is heading, in French.
extension FrenchPhrasebook {
  // MARK: - What it would take

  func needed(women: Int64, men: Int64, isLeast: Bool) -> String {
    var people = [String]()
    if women > 0 { people.append("\(number(women)) \(women == 1 ? "femme" : "femmes")") }
    if men > 0 { people.append("\(number(men)) \(men == 1 ? "homme" : "hommes")") }
    let all = people.joined(separator: " et ")
    return "il faut \(isLeast ? atLeast(all) : all) de plus"
  }
  func toFill(_ count: Int64, _ places: Places) -> String {
    "encore \(number(count)) \(noun(places, isOne: count == 1)) à pourvoir"
  }
  func moreNeeded(_ count: Int64) -> String { "il en faut \(number(count)) de plus" }
  func addedSeats(_ count: Int64, _ places: Places, for sex: Figures.Key) -> String {
    let seats = noun(places, isOne: count == 1)
    return count == 1
      ? "ou 1 \(seats) supplémentaire, attribué à \(people(sex, isOne: true))"
      : "ou \(number(count)) \(seats) supplémentaires, tous attribués à \(people(sex, isOne: false))"
  }
  func vacantSeats(_ vacancies: Routes.Vacancies, _ places: Places) -> String {
    let isOne = vacancies.vacant == 1
    let seats = noun(places, isOne: isOne) + (isOne ? " vacant" : " vacants")
    let vacant = number(vacancies.vacant)
    if !vacancies.isSufficient {
      return "pourvoir \(isOne ? "le \(seats)" : "les \(vacant) \(seats)") ne suffit pas"
    }
    if isOne {
      return "ou le \(seats), pour \(people(vacancies.women == nil ? .men : .women, isOne: true))"
    }
    let taken = vacancies.bySex.enumerated().map { index, taken in
      number(taken.count) + (index == 0 ? " des \(vacant) \(seats)" : "")
        + " pour \(people(taken.sex, isOne: taken.count == 1))"
    }
    return "ou " + taken.joined(separator: " et ")
  }
  func people(_ sex: Figures.Key, isOne: Bool) -> String {
    sex == .men ? isOne ? "un homme" : "des hommes" : isOne ? "une femme" : "des femmes"
  }
  func unattainable(
    _ obstacle: Obstacle, possibleAt size: Int64?, ofList isOfList: Bool
  ) -> String {
    let members = isOfList ? "candidatures" : "membres"
    let body = { (size: Int64) in
      isOfList
        ? "une liste de \(self.number(size)) \(size <= 1 ? "candidature" : "candidatures")"
        : "un organe de \(self.members(size))"
    }
    let reason =
      switch obstacle {
      case .oddNumber:
        "un nombre impair de \(members) ne peut compter autant de femmes que d’hommes"
      case .tooFew:
        isOfList
          ? "les candidatures sont trop peu nombreuses pour que l’objectif puisse être atteint"
          : "les membres sont trop peu nombreux pour que l’objectif puisse être atteint"
      case .moreThanHalf: "aucun sexe ne peut dépasser la moitié si l’autre le doit aussi"
      case .tooManyOfEither(let asked, let size):
        "\(body(size)) ne peut compter \(number(asked)) "
          + "\(asked <= 1 ? "personne" : "personnes") de chaque sexe"
      case .tooManyWomen(let asked, let size):
        "\(body(size)) ne peut compter \(number(asked)) "
          + (asked <= 1 ? "femme" : "femmes")
      case .tooFewAllowed(let allowed, let size):
        "parmi \(number(size)) femmes et hommes, l’un des sexes compte au moins "
          + "\(number((size + 1) / 2)) personnes, et au plus \(number(allowed)) "
          + (allowed <= 1 ? "est admise" : "sont admises")
      }
    return reason + (size.map { "\u{A0}; avec un effectif de \(number($0)), c’est possible" } ?? "")
  }

  private func members(_ size: Int64) -> String {
    "\(number(size)) \(size <= 1 ? "membre" : "membres")"
  }

  // MARK: - Where it is heading

  var newerInWords: String { "information plus récente" }
  var alsoInWords: String { "autre information" }
  var trendUnknown: String { "tendance inconnue" }
  func change(women: Int64) -> String {
    "\(change(count: women)) \(abs(women) <= 1 ? "femme" : "femmes")"
  }
  func change(_ words: String, of sex: BriefSex) -> String {
    "\(words) pour les \(sex == .men ? "hommes" : "femmes")"
  }
  func change(count: Int64) -> String { "\(count < 0 ? "−" : "+")\(number(abs(count)))" }

  func direction(_ direction: Trend.Direction) -> String {
    switch direction {
    case .increased: "en hausse"
    case .decreased: "en baisse"
    case .unchanged: "sans changement"
    case .unknown: trendUnknown
    }
  }

  func reported(_ direction: Trend.Direction) -> String {
    "\(self.direction(direction)) selon la source"
  }

  func pace(_ status: Pace.Status) -> String {
    switch status {
    case .onTrack: "en bonne voie"
    case .accelerationNeeded: "accélération nécessaire"
    case .limitedProgress: "progrès limités"
    case .deteriorating: "en recul"
    case .overdue: "échéance dépassée"
    }
  }
  func straightLine(
    from time: ObservationTime, _ citation: Passage, to goal: String, in period: Period
  ) -> Passage {
    "par simple prolongement linéaire \(since(time)) \(citation), \(goal) \(named(period).en)"
  }
}

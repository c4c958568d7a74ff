/// What the figures of a brief mean, in French.
extension FrenchPhrasebook {
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

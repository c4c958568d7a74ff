/// What the figures of a brief mean, in French.
extension FrenchPhrasebook {
  // MARK: - Targets

  /// « quota de 30 % (Loi 2015-052, loi [1]) ».
  func noun(_ target: BriefTarget) -> FrenchNoun {
    let identity: Passage = target.identity.map { " \($0)" } ?? ""
    let isLaw = target.target.basis == .law
    guard let threshold = target.threshold else {
      return isLaw
        ? FrenchNoun(.feminine, "obligation légale\(identity)")
        : FrenchNoun(.masculine, "objectif\(identity)")
    }
    let of = target.target.denominator == .seats ? "\(threshold) des sièges" : threshold
    return FrenchNoun(.masculine, "\(isLaw ? "quota" : "objectif") de \(of)\(identity)")
  }

  func fallsShort(
    by count: Int64, of needed: Int64, _ target: BriefTarget, sex: BriefSex?, among: [Int64?]
  ) -> Passage {
    let target = noun(target).le
    let number = numbers([count, needed] + among)
    let fewer = sex.map { people(count, $0, number) } ?? number(count)
    let of = sex == nil ? "" : " de chaque sexe"
    let least = number(needed)
    // « 8 de moins que le minimum de 8 » would be said of none.
    guard count < needed else { return "alors que \(target) en exige au moins \(least)\(of)" }
    return "soit \(fewer) de moins que le minimum \(de(least))\(of) exigé par \(target)"
  }

  private func people(_ count: Int64, _ sex: BriefSex, _ number: ProseNumbers) -> String {
    switch sex {
    case .women: "\(feminine(count, number)) \(count == 1 ? "femme" : "femmes")"
    case .men: "\(number(count)) \(count == 1 ? "homme" : "hommes")"
    }
  }

  func misses(_ target: BriefTarget) -> Passage {
    let target = noun(target)
    return "\(target.le) n’étant pas \(attained(target))"
  }
  func isBelow(_ target: BriefTarget) -> Passage { "soit un niveau inférieur \(noun(target).au)" }
  func meets(_ target: BriefTarget, isFragile: Bool, isLate: Bool) -> Passage {
    let target = noun(target)
    let barely = isFragile ? " de justesse" : ""
    return "\(target.le) étant \(attained(target))\(barely)\(isLate ? " avec retard" : "")"
  }

  /// An obligation is fulfilled; a quota and an objective, which are masculine, are attained.
  private func attained(_ target: FrenchNoun) -> String {
    target.form == .feminine ? "remplie" : "atteint"
  }

  func cannotBeDetermined(_ target: BriefTarget) -> Passage {
    let target = noun(target)
    return "rien ne permet d’établir si \(target.le) était \(attained(target))"
  }
  func outcome(_ target: BriefTarget, isMet: Bool, needed: Int64?, sex: BriefSex?) -> Passage {
    let target = noun(target)
    guard !isMet, let needed else {
      return "\(target.le) \(isMet ? "était" : "n’était pas") \(attained(target))"
    }
    let number = numbers([needed])
    let asks =
      sex.map { "demande \(people(needed, $0, number))" }
      ?? "en demande \(feminine(needed, number))"
    return "\(target.le), qui \(asks), n’était pas \(attained(target))"
  }
  func noData(_ target: BriefTarget) -> Passage {
    "aucune donnée ne permet de se prononcer sur \(noun(target).le)"
  }
  func wasNotInForce(_ target: BriefTarget) -> Passage {
    "\(noun(target).le) n’était pas en vigueur"
  }

  // MARK: - Further sentences

  func dependsOnVacantSeats(members: Int64, seats: Int64) -> Passage {
    labelled(
      "le résultat dépend de ce que l’on compte",
      "les \(number(members)) membres ou l’ensemble des \(number(seats)) sièges")
  }
  func otherSources(_ count: Int, give figures: Passage, contrary: Verdict?) -> Passage {
    let gives =
      count == 1
      ? labelled("une autre source donne", figures) : labelled("d’autres sources donnent", figures)
    return switch contrary {
    case .met: "\(gives), chiffre selon lequel l’objectif serait atteint"
    case .unmet: "\(gives), chiffre selon lequel l’objectif ne serait pas atteint"
    default: gives
    }
  }
  func vacanciesSuffice(_ vacancies: Routes.Vacancies) -> Passage {
    let number = numbers([vacancies.women, vacancies.vacant])
    if vacancies.vacant == 1 { return "une femme au siège vacant suffirait" }
    if vacancies.women == vacancies.vacant {
      return "des femmes aux \(number(vacancies.vacant)) sièges vacants suffiraient"
    }
    let seats = "\(number(vacancies.women)) des \(number(vacancies.vacant)) sièges vacants"
    return vacancies.women == 1
      ? "une femme à \(seats) suffirait" : "des femmes à \(seats) suffiraient"
  }

  func changed(
    since time: ObservationTime, women: Int64?, in share: BriefShare, direction: Int, points: String
  ) -> Passage {
    let share =
      switch share {
      case .women: women == nil ? "la part des femmes" : "leur part"
      case .filled(let places): "la part des \(noun(places)) pourvus"
      case .part: "la part"
      }
    let points = "\(points) \(pointNoun(points)) de pourcentage"
    let since: Passage = "depuis \(prose(time).le), "
    guard let women else { return "\(since)\(share) \(moved(direction, by: points))" }
    if women == 0, direction == 0 {
      return "\(since)ni le nombre de femmes ni leur part n’avaient changé"
    }
    let number: Passage = "\(since)le nombre de femmes \(moved(women, by: amount(women)))"
    switch Int(women.signum()) * direction {
    case 1...: return "\(number) et leur part de \(points)"
    case 0: return "\(number) et leur part \(moved(direction, by: points))"
    default: return "\(number), mais leur part \(moved(direction, by: points))"
    }
  }

  func changed(since time: ObservationTime, count: Int64) -> Passage {
    "depuis \(prose(time).le), le nombre \(moved(count, by: amount(count)))"
  }

  private func amount(_ change: Int64) -> String {
    feminine(abs(change), numbers([abs(change)]))
  }

  private func moved(_ change: some SignedInteger, by amount: String) -> String {
    change == 0
      ? "n’avait pas changé"
      : "avait \(change > 0 ? "augmenté" : "diminué") \(de(amount))"
  }

  func saysSource(_ direction: Trend.Direction, _ words: Passage?) -> Passage {
    let change =
      switch direction {
      case .increased: "une augmentation"
      case .decreased: "une diminution"
      case .unchanged, .unknown: "une situation inchangée"
      }
    let text: Passage = "la source signale, sans chiffres, \(change)"
    return words.map { labelled(text, $0) } ?? text
  }

  func atThisPace(_ goal: String, in period: Period, since time: ObservationTime) -> Passage {
    let line: Passage = "par simple prolongement linéaire depuis \(prose(time).le)"
    let reached: Passage = "\(goal) seraient atteints \(prose(period).en)"
    return "\(line), ce qui n’est pas une prévision, \(reached)"
  }
  func noNumber(
    _ name: Passage, _ noNumber: String, _ words: Passage?, _ opening: Passage
  ) -> Passage {
    about(
      name, opening,
      words.map { labelled("\(noNumber) mais indique", $0) } ?? Passage(noNumber))
  }
  func nothingReported(_ names: [Passage], upTo period: Period) -> Passage {
    labelled(
      "le fichier ne contient rien, jusqu’\(prose(period).en), sur", clauses(names))
  }
}

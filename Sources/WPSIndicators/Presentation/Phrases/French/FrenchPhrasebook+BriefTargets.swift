/// What the figures of a brief mean, in French.
extension FrenchPhrasebook {
  // MARK: - Targets

  /// « quota de 30 % (Loi 2015-052, loi [1]) ».
  func noun(_ target: BriefTarget) -> FrenchNoun {
    let basis = basis(target.target.basis)
    let identity = identity(target, after: ", \(basis)")
    guard target.threshold != nil else {
      return target.isQuota
        ? FrenchNoun(.feminine, "obligation légale\(identity)")
        : FrenchNoun(.masculine, "objectif\(identity)")
    }
    let noun = target.isCeiling ? "plafond" : target.isQuota ? "quota" : "objectif"
    let sexes = target.isShare ? "" : ofSexes(target)
    return FrenchNoun(.masculine, "\(noun) \(de(amount(target)))\(sexes)\(identity)")
  }

  /// « 30 % des sièges », « trois personnes », « deux ».
  private func amount(_ target: BriefTarget) -> String {
    let threshold = target.threshold ?? ""
    if target.isShare {
      return threshold + (target.target.denominator == .seats ? " des sièges" : "")
    }
    guard target.target.measure.isOfEitherSex,
      let people = target.limit?.threshold.value.roundedDown
    else { return threshold }
    return "\(feminine(people, numbers([people]))) \(people <= 1 ? "personne" : "personnes")"
  }

  /// « de chaque sexe », « du même sexe », after a space.
  private func ofSexes(_ target: BriefTarget) -> String {
    guard target.target.measure.isOfEitherSex else { return "" }
    if target.isCeiling { return target.isShare ? " pour chaque sexe" : " du même sexe" }
    return " de chaque sexe"
  }

  /// « qu’exige la loi », « que la loi demande de s’efforcer d’atteindre ».
  func asksForIt(_ target: BriefTarget) -> String {
    let (giver, verb) = (giver(target.target.basis), verb(target.target))
    if !target.target.isBinding {
      return "que \(giver) \(verb) \(target.isCeiling ? "de respecter" : "d’atteindre")"
    }
    if target.isQuota { return target.isCeiling ? "que fixe la loi" : "qu’exige la loi" }
    return "que \(verb) \(giver)"
  }

  /// What is asked for: « 30 % de chaque sexe qu’exige la loi », without its identity, and the
  /// participle that says that it was done.
  func asked(_ target: BriefTarget) -> (noun: FrenchNoun, done: String) {
    guard let threshold = target.threshold else {
      return switch target.target.basis {
      case .law where !target.isQuota: (FrenchNoun(.masculine, "objectif de la loi"), "atteint")
      case .law: (FrenchNoun(.feminine, "obligation légale"), "remplie")
      case .policy: (FrenchNoun(.masculine, "objectif de la politique"), "atteint")
      case .commitment: (FrenchNoun(.masculine, "engagement"), "tenu")
      case .benchmark: (FrenchNoun(.masculine, "critère"), "rempli")
      case .advocacy: (FrenchNoun(.feminine, "demande"), "satisfaite")
      }
    }
    let (amount, asks) = (amount(target), "\(ofSexes(target)) \(asksForIt(target))")
    if target.isCeiling {
      return (FrenchNoun(.masculine, "plafond \(de(amount))\(asks)"), "respecté")
    }
    if target.isLevel { return (FrenchNoun(.masculine, "\(amount)\(asks)"), "atteint") }
    guard target.isShare else {
      return (FrenchNoun(.masculine, "minimum \(de(amount))\(asks)"), "atteint")
    }
    // « 1/3 » cannot stand for a noun as « 30 % » does.
    return threshold.contains("/")
      ? (FrenchNoun(.feminine, "part de \(amount)\(asks)"), "atteinte")
      : (FrenchNoun(.plural, "\(amount)\(asks)"), "atteints")
  }

  /// « (instances de décision [1]) », after a space.
  func identity(_ target: BriefTarget, after words: String = "") -> Passage {
    let names = target.names.map { "\($0.name)\(words)\($0.source)" as Passage }
    return names.isEmpty ? "" : " (\(clauses(names)))"
  }

  func fallsShort(
    by count: Int64, of needed: Int64, _ target: BriefTarget, sex: BriefSex?
  ) -> Passage {
    let asked = asked(target).noun
    let measure = target.target.measure
    let number = numbers([count, needed])
    let fewer =
      sex.map { people(count, $0, number) }
      ?? (measure.isOfWomen ? feminine(count, number) : number(count))
    guard target.isShare else {
      // « Deux de moins que le minimum de deux » would be said of none.
      return count < needed
        ? "soit \(fewer) de moins que \(asked.le)\(identity(target))" : isBeyond(target)
    }
    let least = measure.isOfWomen && sex != .men ? feminine(needed, number) : number(needed)
    let reach: Passage = "pour atteindre \(asked.le)\(identity(target))"
    guard count < needed else { return "alors qu’il en faudrait \(least) \(reach)" }
    return "soit \(fewer) de moins que les \(least) qu’il faudrait \(reach)"
  }

  func exceeds(
    by count: Int64, allowed: Int64, _ target: BriefTarget, sex: BriefSex?
  ) -> Passage {
    let number = numbers([count, allowed])
    let asked: Passage = "\(asked(target).noun.le)\(identity(target))"
    let more = sex.map { people(count, $0, number) } ?? number(count)
    guard allowed > 0, target.isShare else { return "soit \(more) de plus que \(asked)" }
    let most = sex == .women ? feminine(allowed, number) : number(allowed)
    let all = allowed == 1 ? "\(sex == .women ? "la seule" : "le seul")" : "les \(most)"
    return "soit \(more) de plus que \(all) qu’admet \(asked)"
  }

  private func people(_ count: Int64, _ sex: BriefSex, _ number: ProseNumbers) -> String {
    switch sex {
    case .women: "\(feminine(count, number)) \(count == 1 ? "femme" : "femmes")"
    case .men: "\(number(count)) \(count == 1 ? "homme" : "hommes")"
    }
  }

  func misses(_ target: BriefTarget) -> Passage {
    let (noun, done) = asked(target)
    return "\(noun.le) n’étant pas \(done)\(identity(target))"
  }
  func isBeyond(_ target: BriefTarget) -> Passage {
    "soit un niveau \(target.isCeiling ? "supérieur" : "inférieur") \(asked(target).noun.au)\(identity(target))"
  }
  func meets(_ target: BriefTarget, isFragile: Bool, isLate: Bool) -> Passage {
    let (noun, done) = asked(target)
    let how = (isFragile ? " de justesse" : "") + (isLate ? " avec retard" : "")
    return "\(noun.le) étant \(done)\(how)\(identity(target))"
  }
  func cannotBeDetermined(_ target: BriefTarget) -> Passage {
    let (noun, done) = asked(target)
    let were = noun.form == .plural ? "étaient" : "était"
    return "rien ne permet d’établir si \(noun.le)\(identity(target)) \(were) \(done)"
  }
  func outcome(_ target: BriefTarget, isMet: Bool, asked: Int64?, sex: BriefSex?) -> Passage {
    let (noun, done) = self.asked(target)
    let were = noun.form == .plural ? "étaient" : "était"
    let asks = (isMet ? nil : asked).map { needed -> String in
      let number = numbers([needed])
      if target.isCeiling {
        return ", qui admet au plus \(sex.map { people(needed, $0, number) } ?? number(needed)),"
      }
      if let sex { return ", pour lesquels il faudrait \(people(needed, sex, number))," }
      let few = target.target.measure.isOfWomen ? feminine(needed, number) : number(needed)
      return ", pour lesquels il en faudrait \(few),"
    }
    let outcome = isMet ? "\(were) \(done)" : "n’\(were) pas \(done)"
    return "\(noun.le)\(identity(target))\(asks ?? "") \(outcome)"
  }
  func asksNothing(_ target: BriefTarget, ofSize size: Int64?, _ places: Places) -> Passage {
    "\(asksNothing(target.target, ofSize: size, places))\(identity(target))"
  }
  func noData(_ target: BriefTarget) -> Passage {
    "aucune donnée ne permet de se prononcer sur \(noun(target).le)"
  }
  func wasNotInForce(_ target: BriefTarget, isOver: Bool) -> Passage {
    "\(noun(target).le) n’était \(isOver ? "plus" : "pas encore") en vigueur"
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
  func vacanciesSuffice(_ vacancies: Routes.Vacancies, _ places: Places) -> Passage {
    let taken = vacancies.bySex
    let number = numbers(taken.map { $0.count } + [vacancies.vacant])
    if vacancies.vacant == 1 {
      let one = people(taken.first?.sex ?? .women, isOne: true)
      return Passage("\(one) au \(noun(places, isOne: true)) vacant suffirait")
    }
    let vacant = "\(number(vacancies.vacant)) \(noun(places)) vacants"
    if taken.count == 1, taken[0].count == vacancies.vacant {
      return Passage("\(people(taken[0].sex, isOne: false)) aux \(vacant) suffiraient")
    }
    let seats = taken.enumerated().map { index, seats in
      "\(people(seats.sex, isOne: seats.count == 1)) à \(number(seats.count))"
        + (index == 0 ? " des \(vacant)" : "")
    }
    let isOne = taken.count == 1 && taken[0].count == 1
    return Passage("\(seats.joined(separator: " et ")) \(isOne ? "suffirait" : "suffiraient")")
  }

  func changed(
    since time: ObservationTime, people: Int64?, in share: BriefShare, direction: Int,
    points: String
  ) -> Passage {
    var (sex, of) = ("femmes", "de femmes")
    if case .of(.men) = share { (sex, of) = ("hommes", "d’hommes") }
    let share =
      switch share {
      case .of: people == nil ? "la part des \(sex)" : "leur part"
      case .filled(let places): "la part des \(noun(places)) pourvus"
      case .part: "la part"
      }
    let points = "\(points) \(pointNoun(points)) de pourcentage"
    let since: Passage = "depuis \(prose(time).le), "
    guard let people else { return "\(since)\(share) \(moved(direction, by: points))" }
    if people == 0, direction == 0 {
      return "\(since)ni le nombre \(of) ni leur part n’avaient changé"
    }
    let number: Passage = "\(since)le nombre \(of) \(moved(people, by: amount(people)))"
    switch Int(people.signum()) * direction {
    case 1...: return "\(number) et leur part de \(points)"
    case 0: return "\(number) et leur part \(moved(direction, by: points))"
    default: return "\(number), mais leur part \(moved(direction, by: points))"
    }
  }

  func changed(since time: ObservationTime, count: Int64) -> Passage {
    "depuis \(prose(time).le), le nombre \(moved(count, by: amount(count)))"
  }

  private func amount(_ change: Int64) -> String {
    "\(feminine(abs(change), numbers([abs(change)]))) \(abs(change) <= 1 ? "unité" : "unités")"
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
  func nothingReported(_ names: [Passage], upTo period: Period) -> Passage {
    labelled(
      "le fichier ne contient rien, jusqu’\(prose(period).en), sur", clauses(names))
  }
}

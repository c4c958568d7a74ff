/// The rows of the board in French.
extension FrenchPhrasebook {
  func held(by holder: Holder) -> String {
    switch holder {
    case .woman, .man, .other: labelled("titulaire", self.holder(holder))
    case .vacant, .unspecified: self.holder(holder)
    }
  }

  func tightly(_ holder: Holder) -> String {
    switch holder {
    case .woman: "femme"
    case .man: "homme"
    case .other: "autre"
    case .vacant: "vacant"
    case .unspecified: "?"
    }
  }

  // MARK: - Verdicts and targets

  func standing(_ standing: Standing) -> String {
    switch standing {
    case .met: "atteint"
    case .near: "non atteint, proche"
    case .unmet: "non atteint"
    case .undetermined: "indéterminé"
    case .none: "aucun chiffre"
    }
  }
  func notYet(_ standing: Standing) -> String {
    standing == .near ? "pas encore atteint, proche" : "pas encore atteint"
  }
  func dueIn(_ year: Int) -> String { "échéance \(year)" }
  var byPublishedPercentage: String { "d’après le pourcentage publié" }
  func standing(_ word: String, in year: Int) -> String { "\(word) (\(year))" }
  func standing(_ word: String, of count: Int, areAll: Bool) -> String {
    guard areAll else { return "\(word) pour \(number(count))" }
    return count == 1 ? word : "\(word) pour les \(number(count))"
  }
  func asked(_ threshold: String, ofEitherSex: Bool, of places: Places?) -> String {
    let sex = ofEitherSex ? "\(threshold) de chaque sexe" : threshold
    return places.map { "\(sex) \(ofEitherSex ? "sur les" : "des") \(noun($0))" } ?? sex
  }
  func asked(women number: Int64) -> String {
    "\(self.number(number)) \(number < 2 ? "femme" : "femmes")"
  }
  var dependsOnSize: String { "selon l’effectif, inconnu" }
  var tightDependsOnSize: String { "var." }
  var alsoHeading: String { "Aussi" }
  var askedByNoLaw: String { "pas de loi contraignante" }
  var cautioned: String { "à lire avec précaution" }
  func byLaw(_ threshold: String) -> String { "\(threshold) (loi)" }
  func byYear(_ year: Int) -> String { "d’ici à \(year)" }
  func atLast(_ threshold: String, by time: String?) -> String {
    "\(threshold) \(time ?? "à terme")"
  }

  // MARK: - Figures

  func few(_ part: String, of whole: String) -> String { "\(part) sur \(whole)" }
  func few(_ part: String, _ sex: BriefSex, of whole: String) -> String {
    "\(people(part, sex)) sur \(whole)"
  }
  func people(_ number: String, _ sex: BriefSex) -> String {
    let noun = sex == .men ? "homme" : "femme"
    return "\(number) \(["0", "1"].contains(number) ? noun : "\(noun)s")"
  }
  var menMark: String { " hommes" }
  func share(_ percent: String, of sex: BriefSex) -> String {
    "\(percent) \(sex == .men ? "d’hommes" : "de femmes")"
  }
  func menBesideWomen(_ percent: String) -> String { "hommes (femmes \(percent))" }
  var percentageOnly: String { "effectif non publié" }
  func workedOut(_ figures: String) -> String { "\(figures), total déduit" }
  func anotherSource(_ figures: String) -> String {
    labelled("autre source", figures)
  }

  // MARK: - What it would take, and where it is heading

  func need(_ need: Need) -> String {
    switch need {
    case .none: ""
    case .nobodyToSpare: "sans marge"
    case .more(let women, 0): "\(number(women)) \(women == 1 ? "femme" : "femmes") de plus"
    case .more(0, let men): "\(number(men)) \(men == 1 ? "homme" : "hommes") de plus"
    case .more(let women, let men):
      "\(number(women)) \(women == 1 ? "femme" : "femmes") et \(number(men)) "
        + "\(men == 1 ? "homme" : "hommes") de plus"
    case .instead(.men, let count):
      "\(number(count)) \(count == 1 ? "homme au lieu d’une femme" : "hommes au lieu de femmes")"
    case .instead(_, let count):
      "\(number(count)) \(count == 1 ? "femme au lieu d’un homme" : "femmes au lieu d’hommes")"
    case .moreOf(let count): "\(number(count)) de plus"
    case .fewerOf(let count): "\(number(count)) de moins"
    case .points(let missing, let decimals):
      "il manque " + pointsAway(points(missing, decimals))
    case .oneWoman: "au moins 1 femme"
    case .metIfMembers(let most): "atteint si \(number(most)) membres au plus"
    case .metIfWomen(let least):
      "atteint si \(number(least)) \(least == 1 ? "femme" : "femmes") au moins"
    case .unattainable(let size?):
      "impossible à cette taille, possible à \(number(size))"
    case .unattainable(nil): "impossible à cette taille"
    case .aWoman: "une femme à ce poste"
    case .changes(let count, let place):
      "\(number(Int64(count))) \(count == 1 ? "changement" : "changements"), dès la place \(place)"
    }
  }
  func tightNeed(_ need: Need) -> String {
    switch need {
    case .none: ""
    case .nobodyToSpare: "juste"
    case .more(let women, 0): "\(number(women)) de plus"
    case .more(0, let men): "\(number(men)) \(men == 1 ? "homme" : "hommes")"
    case .more(let women, let men): "\(number(women)) f. \(number(men)) h."
    case .instead(_, let count): "\(number(count)) à échanger"
    case .moreOf(let count): "\(number(count)) de plus"
    case .fewerOf(let count): "\(number(count)) de moins"
    case .points(let missing, let decimals): pointsAway(points(missing, decimals))
    case .oneWoman: "1 ou plus"
    case .metIfMembers(let most): "si ≤\(number(most))"
    case .metIfWomen(let least): "si ≥\(number(least))"
    case .unattainable: "impossible"
    case .aWoman: "1 femme"
    case .changes(let count, _): "\(number(Int64(count))) à changer"
    }
  }

  func moved(points: String, since year: Int) -> String {
    "\(pointsAway(points)) depuis \(year)"
  }
  func moved(by count: Int64, since year: Int) -> String { "\(number(count)) depuis \(year)" }
  func unmoved(since year: Int) -> String { "comme en \(year)" }
  func said(_ direction: Trend.Direction) -> String {
    switch direction {
    case .increased: "en hausse, sans chiffre"
    case .decreased: "en baisse, sans chiffre"
    case .unchanged: "stable, sans chiffre"
    case .unknown: ""
    }
  }
}

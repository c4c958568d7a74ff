/// French as United Nations documents write it: « 27,2 % », with no-break spaces.
struct FrenchPhrasebook: Phrasebook {
  /// Before a colon, a semicolon and the per cent sign, inside quotation marks, between thousands.
  private static let space = "\u{A0}"

  // MARK: - Numbers and times

  func number(_ number: Int) -> String {
    Digits.grouped(number, by: Self.space)
  }

  func decimal(_ digits: String) -> String { digits.replacing(".", with: ",") }
  func percent(_ digits: String) -> String { "\(digits)\(Self.space)%" }
  func percentInProse(_ digits: String) -> String { percent(digits) }
  func points(_ digits: String) -> String {
    let sign = digits.hasPrefix("-") ? "−" : "+"
    return "\(sign)\(digits.drop { $0 == "-" }) \(pointNoun(digits)) de pourcentage"
  }

  /// What is below 2 is singular, « 1,9 point » as well.
  func pointNoun(_ digits: String) -> String {
    ["0", "1"].contains(digits.drop { $0 == "-" }.prefix { $0.isNumber }) ? "point" : "points"
  }

  func date(_ date: CalendarDate) -> String { "\(dayAndMonth(date)) \(date.year)" }

  func span(of period: Period) -> String {
    "du \(dayAndMonth(period.firstDay)) au \(date(period.lastDay))"
  }

  private func dayAndMonth(_ date: CalendarDate) -> String {
    "\(date.day == 1 ? "1er" : "\(date.day)")\(Self.space)\(Self.months[date.month - 1])"
  }

  func age(_ quarters: Int) -> String {
    switch quarters {
    case 0: "même trimestre"
    case 1: "datant d’un trimestre"
    default: "datant de \(quarters) trimestres"
    }
  }

  let stale = "donnée ancienne"
  func quoted(_ words: Passage) -> Passage { "«\(Self.space)\(words)\(Self.space)»" }

  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  // MARK: - Punctuation

  func labelled(_ label: Passage, _ text: Passage) -> Passage { "\(label)\(Self.space): \(text)" }
  func clauses(_ clauses: [Passage]) -> Passage { clauses.joined(separator: "\(Self.space); ") }
  func list(_ items: [Passage]) -> Passage { items.joined(separator: ", ") }
  func sentences(_ sentences: [Passage]) -> Passage { sentences.joined(separator: ". ") }

  // MARK: - Headings

  func scorecard(for period: Period) -> String { "Tableau de bord pour \(period)" }
  func reportsUpTo(_ period: Period) -> String {
    "Le fichier ne rend compte que jusqu’à \(period)."
  }
  let otherSubjects = "Autres"
  let notes = "Notes"
  let targets = "Objectifs"
  let summary = "Synthèse"
  let everything = "Ensemble"
  let sources = "Sources"

  // MARK: - Terms

  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: "atteint"
    case .unmet: "non atteint"
    case .undetermined: "indéterminé"
    case .noData: "sans données"
    case .notDue: "non échu"
    case .notInForce: "pas en vigueur"
    case .notApplicable: "sans objet"
    case .noTarget: "sans objectif"
    }
  }

  /// The verdict after a number of assessments, with which it agrees.
  private func verdict(_ verdict: Verdict, times count: Int) -> String {
    switch verdict {
    case .undetermined: count <= 1 ? "indéterminée" : "indéterminées"
    case .notDue: count <= 1 ? "non échue" : "non échues"
    case .met, .unmet, .noData, .notInForce, .notApplicable, .noTarget: self.verdict(verdict)
    }
  }

  func reason(_ reason: InapplicabilityReason, of subject: Subject) -> String {
    switch reason {
    case .ended: "a cessé d’exister" + (subject.body?.ended.map { " le \(date($0))" } ?? "")
    case .notEstablished:
      "n’existait pas" + (subject.body?.established.map { " avant le \(date($0))" } ?? " encore")
    case .noMembers: "personne n’y siège"
    case .noWhole: "le total dont il faudrait prendre une part est nul"
    }
  }

  func basis(_ basis: Target.Basis) -> String {
    switch basis {
    case .law: "loi"
    case .policy: "politique"
    case .commitment: "engagement"
    case .benchmark: "critère de référence"
    case .advocacy: "plaidoyer"
    }
  }

  func rating(_ rating: Rating) -> String {
    switch rating {
    case .exceeds: "dépasse l’objectif"
    case .meets: "atteint l’objectif"
    case .approaches: "se rapproche de l’objectif"
    case .missing: "loin de l’objectif"
    }
  }

  func status(_ status: MilestoneStatus) -> String {
    switch status {
    case .planned: "prévu"
    case .inProgress: "en cours"
    case .done: "réalisé"
    case .abandoned: "abandonné"
    }
  }

  // MARK: - Figures

  func women(_ women: ShownCount, of members: ShownCount) -> String {
    "\(self.women(women)) sur \(shown(members))"
  }
  func men(_ men: ShownCount, of members: ShownCount) -> String {
    "\(self.men(men)) sur \(shown(members))"
  }
  private func men(_ men: ShownCount) -> String {
    "\(shown(men)) \(isSingular(men) ? "homme" : "hommes")"
  }
  func women(_ women: ShownCount) -> String {
    "\(shown(women)) \(isSingular(women) ? "femme" : "femmes")"
  }
  func women(_ women: ShownCount, men: ShownCount) -> String {
    "\(self.women(women)), \(self.men(men))"
  }
  func filled(_ members: ShownCount, of seats: ShownCount, _ places: Places) -> String {
    let isOne = isSingular(members)
    return "\(shown(members)) \(noun(places, isOne: isOne)) \(isOne ? "pourvu" : "pourvus") sur "
      + shown(seats)
  }
  func noun(_ places: Places, isOne: Bool = false) -> String {
    switch places {
    case .seats: isOne ? "siège" : "sièges"
    case .posts: isOne ? "poste" : "postes"
    case .personnel: isOne ? "membre" : "membres"
    }
  }
  func part(_ part: ShownCount, of whole: ShownCount) -> String {
    "\(shown(part)) sur \(shown(whole))"
  }

  /// Whether the noun follows "0", "1" or "au plus 1".
  private func isSingular(_ shown: ShownCount) -> Bool {
    shown.count.max.map { $0 <= 1 } ?? false
  }

  private func shown(_ shown: ShownCount) -> String {
    count(shown.count) + (shown.isDerived ? " (calcul)" : "")
  }

  func count(_ count: Count) -> String {
    // A source that says "over 2,000" should be met with its own words.
    if count.max == nil, count.min > 10, count.min % 10 == 1 {
      return "plus de \(number(count.min - 1))"
    }
    return plain(count)
  }

  func plain(_ count: Count) -> String {
    switch (count.min, count.max) {
    case (let min, let max?) where min == max: number(min)
    case (0, nil): unknownCount
    case (let min, nil): "au moins \(number(min))"
    case (0, let max?): "au plus \(number(max))"
    case (let min, let max?): "de \(number(min)) à \(number(max))"
    }
  }

  func reported(_ percent: String) -> String { "\(percent) selon la source" }
  func beforeRounding(_ bounds: String) -> String { "\(bounds) avant arrondi" }
  func range(_ lower: String, _ upper: String) -> String { "\(lower)–\(upper)" }
  func above(_ value: String) -> String { "plus de \(value)" }
  func below(_ value: String) -> String { "moins de \(value)" }
  func asAt(_ time: ObservationTime) -> String { time.asAt.map(date) ?? time.period.description }
  func due(_ date: CalendarDate) -> String { "échéance le \(self.date(date))" }
  func by(_ date: CalendarDate) -> String { "d’ici au \(self.date(date))" }

  func required(_ threshold: String, of target: Target, _ places: Places) -> String {
    switch target.measure {
    case .womenShare where target.denominator == .seats: "au moins \(threshold) des sièges"
    case .eitherSexShare where target.denominator == .seats:
      "au moins \(threshold) des sièges pour chaque sexe"
    case .eitherSexShare: "au moins \(threshold) de chaque sexe"
    case .women:
      "au moins \(threshold) \(["0", "1"].contains(threshold) ? "femme" : "femmes")"
    case .occupancy: "au moins \(threshold) des \(noun(places)) pourvus"
    case .womenShare, .share, .count, .done: "au moins \(threshold)"
    }
  }

  let unknownCount = "?"

  // MARK: - What it would take

  func needed(women: Int, men: Int) -> String {
    var people = [String]()
    if women > 0 { people.append("\(number(women)) \(women == 1 ? "femme" : "femmes")") }
    if men > 0 { people.append("\(number(men)) \(men == 1 ? "homme" : "hommes")") }
    return "il faut " + people.joined(separator: " et ") + " de plus"
  }
  func toFill(_ count: Int, _ places: Places) -> String {
    "encore \(number(count)) \(noun(places, isOne: count == 1)) à pourvoir"
  }
  func moreNeeded(_ count: Int) -> String { "il en faut \(number(count)) de plus" }
  func addedSeats(_ count: Int) -> String {
    count == 1
      ? "ou 1 siège supplémentaire, attribué à une femme"
      : "ou \(number(count)) sièges supplémentaires, tous attribués à des femmes"
  }
  func vacantSeats(_ vacancies: Routes.Vacancies) -> String {
    let vacant = number(vacancies.vacant)
    if !vacancies.isSufficient {
      return
        "pourvoir \(vacancies.vacant == 1 ? "le siège vacant" : "les \(vacant) sièges vacants")"
        + " ne suffit pas"
    }
    if vacancies.vacant == 1 { return "ou le siège vacant, pour une femme" }
    return "ou \(number(vacancies.women)) des \(vacant) sièges vacants pour "
      + (vacancies.women == 1 ? "une femme" : "des femmes")
  }

  // MARK: - Where it is heading

  let trendUnknown = "tendance inconnue"
  func change(women: Int) -> String {
    "\(change(count: women)) \(abs(women) <= 1 ? "femme" : "femmes")"
  }
  func change(count: Int) -> String { "\(count < 0 ? "−" : "+")\(number(abs(count)))" }

  func direction(_ direction: Trend.Direction) -> String {
    switch direction {
    case .increased: "en hausse"
    case .decreased: "en baisse"
    case .unchanged: "sans changement"
    case .unknown: trendUnknown
    }
  }

  func since(_ time: ObservationTime) -> String {
    time.asAt.map { "depuis le \(date($0))" } ?? "depuis \(time.period)"
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
  func straightLine(from baseline: Passage, to goal: String, in period: Period) -> Passage {
    "par simple prolongement linéaire depuis \(baseline), \(goal) en \(period)"
  }

  // MARK: - The roll-up

  func metRate(met: Int, of decided: Int, percent: String) -> String {
    "\(metCount(met, of: decided)) (\(percent))"
  }
  let nothingDecided = "aucun objectif atteint ni non atteint"

  func leftOut(_ counts: [(Verdict, Int)]) -> String {
    labelled(
      "non pris en compte", list(counts.map { "\(number($0.1)) \(verdict($0.0, times: $0.1))" }))
  }

  func representation(women: Int, members: Int, percent: String) -> String {
    "\(womenCount(women, of: members)) (\(percent))"
  }
  let noRepresentation = "aucun organe dont les femmes et les membres soient connus exactement"
  func bodiesCounted(_ list: Passage) -> Passage { labelled("pris en compte", list) }

  func omission(_ omission: RollUp.Omission) -> String {
    switch omission {
    case .ended: "a cessé d’exister"
    case .notEstablished: "n’existe pas encore"
    case .noData: "sans données sur les femmes"
    case .inexact: "nombre non connu exactement"
    case .partOf: "partie d’un organe pris en compte"
    }
  }

  func bodiesLeftOut(_ list: Passage) -> Passage { labelled("non pris en compte", list) }
}

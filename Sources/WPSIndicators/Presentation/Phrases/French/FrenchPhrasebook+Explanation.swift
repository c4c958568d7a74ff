/// The calculation of a verdict, in French.
extension FrenchPhrasebook {
  func step(_ step: TraceStep.Kind) -> String {
    switch step {
    case .observation: "Observation"
    case .counts: "Nombres"
    case .order: "Ordre"
    case .value: "Valeur"
    case .threshold: "Seuil"
    case .verdict: "Résultat"
    case .requirement: "Ce qu’il faudrait"
    case .direction: "Tendance et rythme"
    case .remarks: "Remarques"
    }
  }

  func latest(upTo period: Period, _ measure: String) -> String {
    labelled(
      "dernière observation jusqu’\(named(period).en.text) qui renseigne cette mesure", measure)
  }
  func staleAfter(_ quarters: Int) -> String {
    labelled(stale, "plus de \(quarters) \(quarters <= 1 ? "trimestre" : "trimestres")")
  }
  func notUsed(_ words: Passage) -> Passage {
    labelled("autre source, conservée pour comparaison", words)
  }

  func count(_ count: NarrowedCount) -> String {
    switch count {
    case .seats: "sièges"
    case .members: "membres"
    case .vacant: "sièges vacants"
    case .women: "femmes"
    case .men: "hommes"
    case .other: "ni femmes ni hommes"
    case .unspecified: "de sexe non précisé"
    case .part: "part"
    case .whole: "total"
    }
  }
  // « Femmes », « sièges » and « membres » do not agree with one participle.
  var given: String { "chiffre donné" }
  var follows: String { "chiffre déduit" }
  var wholeOfSeats: String { "sièges = membres + sièges vacants" }
  var wholeOfMembers: String { "membres = femmes + hommes + autres + sexe non précisé" }
  func trueNumbers(women: Count, men: Count) -> String {
    labelled(
      "les personnes de sexe non précisé peuvent être des femmes ou des hommes",
      "femmes, \(plain(women)) ; hommes, \(plain(men))")
  }
  func leaves(_ percent: String, _ count: Count, of name: NarrowedCount) -> String {
    let number = plain(count)
    let isSingular = count.max.map { $0 <= 1 } ?? false
    let left =
      switch name {
      case .whole: labelled("total", number)
      case .part: labelled("part", number)
      case .women: "\(number) \(isSingular ? "femme" : "femmes")"
      case .seats, .members, .vacant, .men, .other, .unspecified:
        "\(number) \(isSingular ? "membre" : "membres")"
      }
    return "le pourcentage publié (\(percent)), arrondi ou tronqué, ne laisse "
      + (count.exact == nil ? "que ces possibilités (\(left))" : "qu’une possibilité (\(left))")
  }
  func bounds(_ percent: String) -> String {
    "le pourcentage publié (\(percent)), arrondi ou tronqué, ne borne que la part"
  }
  func ignored(_ percent: String) -> String {
    "le pourcentage publié (\(percent)) ne s’accorde pas avec les nombres et n’est pas retenu"
  }

  func step(_ threshold: String, from period: Period) -> String {
    "\(threshold) à partir \(named(period).du.text)"
  }
  var finalThreshold: String { "seuil à terme" }
  func inForce(in period: Period) -> String { "en vigueur \(named(period).en.text)" }
  func start(of band: Rating) -> String {
    "seuil à partir duquel " + (band == .exceeds ? "il est dépassé" : "on s’en rapproche")
  }
  func inForce(from: CalendarDate?, to: CalendarDate?) -> String {
    "en vigueur" + (from.map { " depuis le \(date($0))" } ?? "")
      + (to.map { " jusqu’au \(date($0))" } ?? "")
  }

  func balance(_ needed: String, _ actual: String) -> String {
    "il en faut \(needed), il y en a \(actual)"
  }
  func short(_ shortfall: String) -> String { "il en manque \(shortfall)" }

  var baseline: String { "valeur de départ" }
  var noBaseline: String {
    "aucun chiffre antérieur de la série n’est connu exactement pour mesurer un rythme"
  }
  var baselineMet: String { "la valeur de départ atteignait déjà l’objectif" }
  var baselineOfSameQuarter: String {
    "la valeur de départ est du même trimestre\u{A0}: aucun rythme ne se mesure encore"
  }
  var rate: String { "rythme" }
  func requiredRate(by due: CalendarDate) -> String { "rythme requis \(by(due))" }
  func quarters(_ count: Int) -> String {
    "\(number(count)) \(count <= 1 ? "trimestre" : "trimestres")"
  }
  func aQuarter(_ points: String) -> String { "\(points) par trimestre" }
  func quartersLeft(_ count: Int, roundedFrom exact: String?, after period: Period) -> String {
    let left = "\(quarters(count)) après \(named(period).le.text)"
    return exact.map { "\($0), soit \(left) en arrondissant à l’entier supérieur" } ?? left
  }
  var atThisRate: String { "à ce rythme" }
  func beyond(_ horizon: Int) -> String { "à plus de \(quarters(horizon)), trop loin pour le dire" }
}

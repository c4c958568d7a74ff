/// The calculation of a verdict, in French.
extension FrenchPhrasebook {
  var observationStep: String { "Observation" }
  var countsStep: String { "Nombres" }
  var valueStep: String { "Valeur" }
  var thresholdStep: String { "Seuil" }
  var verdictStep: String { "Résultat" }
  var requirementStep: String { "Ce qu’il faudrait" }
  var directionStep: String { "Tendance et rythme" }
  var remarksStep: String { "Remarques" }

  func latest(upTo period: Period, _ measure: String) -> String {
    "dernière observation jusqu’à \(period) qui donne un chiffre pour cela (\(measure))"
  }
  func staleAfter(_ quarters: Int) -> String {
    labelled(stale, "plus de \(quarters) \(quarters <= 1 ? "trimestre" : "trimestres")")
  }
  func notUsed(_ words: String) -> String { labelled("autre source, gardée à côté", words) }

  func count(_ count: NarrowedCount) -> String {
    switch count {
    case .seats: "sièges"
    case .members: "membres"
    case .vacant: "sièges vacants"
    case .women: "femmes"
    case .men: "hommes"
    case .unspecified: "de sexe non précisé"
    case .part: "part"
    case .whole: "total"
    }
  }
  var given: String { "donné" }
  var follows: String { "déduit" }
  var wholeOfSeats: String { "sièges = membres + sièges vacants" }
  var wholeOfMembers: String { "membres = femmes + hommes + sexe non précisé" }
  func leaves(_ percent: String, _ count: String) -> String {
    labelled("le pourcentage publié (\(percent)), arrondi ou tronqué, laisse", count)
  }
  func bounds(_ percent: String) -> String {
    "le pourcentage publié (\(percent)), arrondi ou tronqué, ne borne que la part"
  }
  func ignored(_ percent: String) -> String {
    "le pourcentage publié (\(percent)) ne s’accorde pas avec les nombres et n’est pas retenu"
  }

  func step(_ threshold: String, from period: Period) -> String {
    "\(threshold) à partir de \(period)"
  }
  func inForce(from: CalendarDate?, to: CalendarDate?) -> String {
    "en vigueur" + (from.map { " depuis le \(date($0))" } ?? "")
      + (to.map { " jusqu’au \(date($0))" } ?? "")
  }

  func product(
    _ threshold: String, of whole: String, _ product: String, roundedUp needed: String?
  ) -> String {
    labelled("\(threshold) de \(whole)", product)
      + (needed.map { ", arrondi au nombre supérieur \($0)" } ?? "")
  }
  func least(_ needed: String, of actual: String, short: String) -> String {
    clauses([
      labelled("nombre requis", needed), labelled("nombre constaté", actual),
      labelled("manque", short),
    ])
  }
  func enough(_ needed: String, of actual: String) -> String {
    clauses([
      labelled("nombre requis", needed), labelled("nombre constaté", actual),
    ])
  }
}

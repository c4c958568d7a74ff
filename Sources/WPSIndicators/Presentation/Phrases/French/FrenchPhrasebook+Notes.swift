/// What a reader should know before relying on a figure, in French.
extension FrenchPhrasebook {
  func flag(_ flag: AssessmentFlag, _ assessment: Assessment) -> String? {
    let counts = assessment.evidence?.counts
    let seats = counts.flatMap { $0.seats.exact.map(number) } ?? unknownCount
    let members = counts.flatMap { $0.members.exact.map(number) } ?? unknownCount
    return switch flag {
    // The row itself says these in full.
    case .stale, .fragile, .withinOne, .sourcesDiffer: nil
    case .denominatorSensitive:
      clauses([
        "le résultat dépend des sièges vacants",
        "il y a \(members) membres et \(seats) sièges, et rapporté à l’autre nombre il serait "
          + "différent",
      ])
    case .unattainable: "l’organe est trop petit pour que l’objectif puisse être atteint"
    case .sourcesDisagree:
      labelled(
        "les sources ne concordent pas", "objectif atteint selon l’une, non atteint selon une autre"
      )
    case .derivedMembers:
      labelled(
        "le nombre de membres est calculé à partir du pourcentage publié",
        counts.map { count($0.members) } ?? unknownCount)
    case .derivedWomen:
      labelled(
        "le nombre de femmes est calculé à partir du pourcentage publié",
        counts.map { count($0.women) } ?? unknownCount)
    case .derivedWhole:
      labelled(
        "le total est calculé à partir du pourcentage publié",
        assessment.evidence?.whole.map(count) ?? unknownCount)
    case .derivedPart:
      labelled(
        "la part est calculée à partir du pourcentage publié",
        assessment.evidence?.part.map(count) ?? unknownCount)
    case .late: "fait après l’échéance"
    case .break: "une nouvelle série commence ici, non comparable aux chiffres antérieurs"
    case .estimated: "estimation de la source"
    case .provisional: "chiffre provisoire"
    case .revised: "chiffre révisé par la source"
    case .lowReliability: "chiffre peu fiable"
    case .differentDefinition: "définition différente"
    }
  }

  func shortFlag(_ flag: AssessmentFlag) -> String? {
    switch flag {
    case .stale, .withinOne, .late, .unattainable: nil
    case .denominatorSensitive: "dépend des sièges vacants"
    case .fragile: "aucune marge"
    case .sourcesDiffer: "les sources diffèrent"
    case .sourcesDisagree: "les sources se contredisent"
    case .derivedMembers, .derivedWomen, .derivedWhole, .derivedPart: "nombre calculé"
    case .break: "nouvelle série"
    case .estimated: "estimation"
    case .provisional: "provisoire"
    case .revised: "révisé"
    case .lowReliability: "peu fiable"
    case .differentDefinition: "définition différente"
    }
  }

  func seeNotes(_ flags: String) -> String { "\(flags) (voir les notes)" }
  func differ(_ figures: Passage) -> Passage { labelled("autres sources", figures) }
  func differs(_ figures: Passage) -> Passage { labelled("autre source", figures) }
  func noObservation(upTo period: Period) -> String {
    "Rien dans le fichier jusqu’\(named(period).en.text)"
  }
  var noNumber: String { "la source ne donne pas de chiffre" }
  func onlyGiven(_ counts: String) -> String {
    "la source ne donne pas de chiffre à ce sujet, seulement \(counts)"
  }
}

/// What a reader should know before relying on a figure, in French.
extension FrenchPhrasebook {
  func flag(_ flag: AssessmentFlag, _ assessment: Assessment) -> String? {
    let counts = assessment.evidence?.counts
    let seats = counts.flatMap { $0.seats.exact.map(number) } ?? unknownCount
    let members = counts.flatMap { $0.members.exact.map(number) } ?? unknownCount
    return switch flag {
    // The row itself says these in full.
    case .stale, .fragile, .withinOne, .sourcesDiffer, .unattainable, .overdue, .lawRounds: nil
    case .denominatorSensitive:
      clauses([
        "le résultat dépend des sièges vacants",
        "il y a \(members) membres et \(seats) sièges, et rapporté à l’autre nombre il serait "
          + "différent",
      ])
    case .predatesTarget: predatesTarget(assessment)
    case .sumOfParts:
      clauses([
        "pas de chiffre propre", "somme de ses composantes, à la date de la plus ancienne",
      ])
    case .outvoted: "la plupart des sources pour cette date disent le contraire"
    case .sourcesDisagree:
      labelled(
        "les sources ne concordent pas", "objectif atteint selon l’une, non atteint selon une autre"
      )
    case .derivedMembers:
      worked("le nombre de membres est calculé", assessment.evidence?[.members], assessment)
    case .derivedWomen:
      worked("le nombre de femmes est calculé", assessment.evidence?[.women], assessment)
    case .derivedWhole: worked("le total est calculé", assessment.evidence?.whole, assessment)
    case .derivedPart: worked("la part est calculée", assessment.evidence?.part, assessment)
    case .late: "fait après l’échéance"
    case .break: "une nouvelle série commence ici, non comparable aux chiffres antérieurs"
    case .estimated: "estimation de la source"
    case .provisional: "chiffre provisoire"
    case .revised: "chiffre révisé par la source"
    case .lowReliability: "chiffre peu fiable"
    case .differentDefinition: "définition différente"
    }
  }

  private func predatesTarget(_ assessment: Assessment) -> String {
    let since =
      assessment.beginningOfRequirement.map { ", en vigueur à compter du \(date($0))" } ?? ""
    return "le chiffre est antérieur à l’objectif\(since)"
  }

  /// « atteint d’après le pourcentage publié, à partir duquel … est calculé : 29 ».
  private func worked(_ out: String, _ count: Count?, _ assessment: Assessment) -> String {
    let by =
      assessment.verdict == .met
      ? "l’objectif est atteint d’après le pourcentage publié, à partir duquel \(out)"
      : "\(out) à partir du pourcentage publié"
    return labelled(by, count.map(self.count) ?? unknownCount)
  }

  func shortFlag(_ flag: AssessmentFlag) -> String? {
    switch flag {
    case .stale, .withinOne, .late, .unattainable, .lawRounds: nil
    case .overdue: "échéance dépassée, issue non signalée"
    case .predatesTarget: "antérieur à l’objectif"
    case .sumOfParts: "somme des composantes"
    case .outvoted: "la plupart des sources disent le contraire"
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
  var noNumber: String { "la source ne donne pas de chiffre à ce sujet" }
  func only(_ counts: String, after noNumber: String) -> String {
    "\(noNumber), seulement \(counts)"
  }
}

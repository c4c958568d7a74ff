/// The names of SDMX artefacts in French.
extension FrenchPhrasebook {
  var observationsName: String {
    labelled("Les femmes et la paix et la sécurité", "ce que disent les documents")
  }

  func concept(_ component: SDMXComponent) -> String {
    switch component {
    case .refArea: "Zone de référence"
    case .subject: "Organe, liste ou indicateur"
    case .bodyPart: "Partie de l’organe"
    case .position: "Poste dans l’organe"
    case .indicator: "Nombre fourni"
    case .sex: "Sexe"
    case .alternate:
      labelled("Variante", "0 pour le chiffre retenu, 1 et plus pour ceux d’autres documents")
    case .timePeriod: "Période"
    case .obsValue: "Valeur observée"
    case .obsStatus: "Statut de l’observation"
    case .freq: "Fréquence"
    case .unitMeasure: "Unité de mesure"
    case .unit: "Unité en toutes lettres"
    case .decimals: "Décimales"
    case .lowerBound: "Borne inférieure"
    case .upperBound: "Borne supérieure"
    case .milestoneStatus: "État du jalon"
    case .holder: "Titulaire du poste"
    case .candidateOrder: "Ordre des candidatures"
    case .level: "Niveau sur l’échelle"
    case .justification: "Justification du niveau"
    case .flag: "Réserve"
    case .reportedTrend: "Tendance indiquée par la source"
    case .source: "Sources, par identifiant"
    case .sourceDetail: "Titres des sources"
    case .locator: "Emplacement dans la source"
    case .quote: "Termes de la source"
    case .commentObs: "Commentaire de l’observation"
    }
  }

  func indicator(_ indicator: SDMXIndicator) -> String {
    switch indicator {
    case .members: "Membres"
    case .seats: "Sièges"
    case .vacant: "Sièges vacants"
    case .part: "Partie d’un total"
    case .whole: "Total dont une partie est prise"
    case .value: "Nombre de personnes ou de choses"
    case .share: "Pourcentage publié"
    case .done: labelled("Jalon réalisé", "1, sinon 0")
    case .candidates: "Candidatures"
    case .heldByWoman: labelled("Poste occupé par une femme", "1, sinon 0")
    case .level: "Rang du niveau sur son échelle, à partir de 0"
    }
  }

  func sex(_ sex: SDMXSex) -> String {
    switch sex {
    case .female: "Féminin"
    case .male: "Masculin"
    case .total: "Total"
    case .other: "Autre"
    case .unknown: "Non précisé"
    case .notApplicable: "Sans objet"
    }
  }

  func unitMeasure(_ unit: SDMXUnit) -> String {
    switch unit {
    case .number: "Nombre"
    case .percent: "Pour cent"
    case .other: labelled("Autre", "en toutes lettres dans l’attribut UNIT")
    case .notApplicable: "Sans objet"
    }
  }

  func frequency(_ frequency: SDMXFrequency) -> String {
    switch frequency {
    case .annual: "Annuelle"
    case .halfYearly: "Semestrielle"
    case .quarterly: "Trimestrielle"
    case .monthly: "Mensuelle"
    }
  }

  func observationStatus(_ status: SDMXStatus) -> String {
    switch status {
    case .normal: "Valeur normale"
    case .timeSeriesBreak: "Rupture de série"
    case .definitionDiffers: "Définition différente"
    case .estimated: "Valeur estimée"
    case .missing: "Valeur manquante"
    case .provisional: "Valeur provisoire"
    case .lowReliability: "Fiabilité faible"
    }
  }

  func codes(of list: String) -> String { "Les codes que comporte \(list) ont ici le même sens." }
}

/// The headings of tables in French.
extension FrenchPhrasebook {
  var subjectHeading: String { "Organe ou indicateur" }
  var verdictHeading: String { "Résultat" }
  var figuresHeading: String { "Chiffres" }
  var percentHeading: String { "Pour cent" }
  var targetHeading: String { "Objectif" }
  var outlookHeading: String { "Ce qu’il faudrait, et tendance" }
  var originHeading: String { "Date et source" }

  var groupHeading: String { "Groupe" }
  var metHeading: String { "Atteints" }
  var unmetHeading: String { "Non atteints" }
  var otherVerdictsHeading: String { "Autres résultats" }
  var womenHeading: String { "Femmes" }
  var membersHeading: String { "Membres" }
  var womenShareHeading: String { "Part des femmes" }
}

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

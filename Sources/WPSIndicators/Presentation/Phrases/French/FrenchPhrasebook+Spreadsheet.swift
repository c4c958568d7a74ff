/// The headings of the small table for spreadsheets in French.
extension FrenchPhrasebook {
  var partHeading: String { "Partie ou poste" }
  var basisHeading: String { "Fondement" }
  var askedHeading: String { "Ce qui est demandé" }
  func verdictHeading(in period: Period) -> String { "Résultat pour \(named(period).le.text)" }
  var percentOrFigureHeading: String { "Pourcentage de femmes, ou autre chiffre" }
  var needsHeading: String { "Ce qu’il faudrait" }
  var dateHeading: String { "Date du chiffre" }
  var ageHeading: String { "Ancienneté en trimestres" }
  var changeLabel: String { "évolution" }
  var sourceHeading: String { "Source et passage" }
}

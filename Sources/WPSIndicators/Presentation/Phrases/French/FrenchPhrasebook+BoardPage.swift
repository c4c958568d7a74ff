/// The page of a board in French.
extension FrenchPhrasebook {
  // MARK: - The key

  func keyCell(_ standing: Standing, _ word: String) -> String {
    switch standing {
    case .met: labelled("haut", word)
    case .near: labelled("moyen", word)
    case .unmet: labelled("bas", word)
    case .undetermined: labelled("losange", word)
    case .none: labelled("tiret", word)
    }
  }
  var keyUncertain: String { "valeur imprécise" }
  func newFigures(in quarters: Int) -> String {
    "nouveau chiffre dans \(number(quarters))"
  }

  // MARK: - Cards

  var ruleHeading: String { "La règle" }
  var everyFigure: String { "Tous les chiffres, du plus récent au plus ancien" }
  var sourcePlaceWords: String { "Source, passage, citation" }
  var actionsHeading: String { "Mesures à prendre" }
  var moreCards: String { "Organes et chiffres hors du tableau" }

  // MARK: - Below

  func everyChange(_ count: Int) -> String {
    count == 1 ? "Le seul changement" : "Les \(number(count)) changements"
  }
  var noCommitments: String { "Le fichier ne contient aucun engagement." }
  var nothingInWords: String { "Rien de plus récent que les chiffres ci-dessus." }
  var nothingLater: String { "Aucun\u{A0}: le fichier ne contient rien de plus récent." }
  var sumsHeading: String { "Totaux et décomptes" }
  var levelsHeading: String { "Évaluations par niveau" }
  var aboutHeading: String { "À propos de cette page" }
  var notNamed: String { "non indiqué dans le fichier." }
  var howToCite: String { "Pour citer cette page" }
  var checksumLabel: String { "Somme de contrôle du fichier (SHA-256)" }
}

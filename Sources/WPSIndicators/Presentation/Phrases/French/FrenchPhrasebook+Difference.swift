/// What an edit changed, in French.
extension FrenchPhrasebook {
  var noDifference: String { "Aucune différence de sens." }
  var notMerged: String { "la fusion n’est pas terminée" }
  var errorsBefore: String { "L’ancienne version contient des erreurs" }
  var errorsAfter: String { "La nouvelle version contient des erreurs" }
  var changedLines: String { "Lignes modifiées" }
  func heading(of list: RecordChange.List) -> String {
    switch list {
    case .groups: "Groupes"
    case .sources: sources
    case .targets: targets
    case .bodies: "Organes"
    case .indicators: "Indicateurs"
    }
  }
  var topLevel: String { "Registre" }
  func reordered(_ list: RecordChange.List) -> String {
    "l’ordre a changé dans la liste «\u{A0}\(heading(of: list))\u{A0}»"
  }
  var renamed: String { "nouvel identifiant" }
  var reorderedObservations: String { "l’ordre des observations d’un même jour a changé" }
  func observation(_ time: ObservationTime) -> String { list(["observation", asAt(time)]) }
  var notGiven: String { "non indiqué" }
  var none: String { "néant" }
  func verdicts(in before: Period, and after: Period) -> String {
    before == after
      ? "Résultats pour \(after)" : "Résultats pour \(before) et pour \(after)"
  }
  var noFlips: String { "Aucun résultat n’a changé." }
  var newAssessments: String { "Nouvelles évaluations" }
  var lostAssessments: String { "Évaluations supprimées" }
  func followsFromChanges(to records: String) -> String {
    "découle des modifications apportées à \(records)"
  }
  var noFigureLeft: String { "il ne reste aucun chiffre" }

  func age(_ quarters: Int, in period: Period) -> String {
    switch quarters {
    case 0: "\(period)"
    case 1: "1 trimestre avant \(period)"
    default: "\(quarters) trimestres avant \(period)"
    }
  }
}

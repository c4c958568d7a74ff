/// The worklist, in French.
extension FrenchPhrasebook {
  func worklist(for period: Period) -> String { "Liste de travail pour \(period)" }
  func heading(_ urgency: Worklist.Urgency) -> String {
    switch urgency {
    case .due: "Échéances passées sans résultat"
    case .noData: "Sans données"
    case .stale: "Chiffres anciens"
    case .open: "Jalons en cours ou prévus"
    case .awaited: "Pas encore de donnée pour ce trimestre"
    }
  }
  var nothingToDo: String {
    labelled(
      "Rien à signaler",
      "aucune donnée manquante ou ancienne, aucune échéance dépassée, aucun jalon en suspens.")
  }
  var lastFigure: String { "dernière donnée" }
}

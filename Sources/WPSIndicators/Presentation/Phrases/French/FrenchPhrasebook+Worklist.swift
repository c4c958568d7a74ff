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
  func howToRecord(on date: String, _ statuses: [String]) -> [String] {
    let words =
      statuses.isEmpty
      ? "" : " " + labelled("WORD est l’un de ces mots", statuses.joined(separator: ", ")) + "."
    return [
      "Remplacez les mots en majuscules par des valeurs et omettez ce que la source ne dit pas. "
        + "DATE s’écrit comme \(date), ID est l’identifiant d’une source du fichier.\(words)",
      "Pour un rapport que le fichier ne contient pas encore, écrivez --new-source ID --title TEXT "
        + "--date DATE au lieu de --source ID. --locator TEXT et --quote TEXT ajoutent le passage "
        + "et la citation. «\u{A0}wps-cli record --help\u{A0}» explique le reste.",
    ]
  }
}

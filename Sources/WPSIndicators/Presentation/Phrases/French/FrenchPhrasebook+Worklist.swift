/// The worklist, in French.
extension FrenchPhrasebook {
  func worklist(for period: Period) -> String { "Liste de travail pour \(period)" }
  var noDataList: String { "Sans données" }
  var staleList: String { "Chiffres anciens" }
  var dueList: String { "Échéances passées sans résultat" }
  var openList: String { "Jalons en cours ou prévus" }
  var nothingToDo: String { "Rien ne manque, n’est ancien, échu ou en suspens." }
  var withoutDate: String { "sans échéance" }
  var howToRecord: String {
    "Remplacez les mots en majuscules par des valeurs et omettez ce que la source ne dit pas. "
      + "«\u{A0}wps-cli record --help\u{A0}» explique les commandes."
  }

  var datePlaceholder: String { "DATE" }
  var numberPlaceholder: String { "NOMBRE" }
  var statusPlaceholder: String { "STATUT" }
  var sourcePlaceholder: String { "SOURCE" }

  func recorded(_ subject: String, _ time: String) -> String {
    list([labelled("chiffre enregistré", subject), time])
  }
  func recorded(source: String) -> String { "source \(source) ajoutée" }
  func reportingPeriod(_ period: Period, after earlier: Period) -> String {
    clauses(["la période couverte est désormais \(period)", "c’était \(earlier)"])
  }
}

/// What an edit changed, in French.
extension FrenchPhrasebook {
  var noDifference: String { "Aucune différence de sens." }
  var notMerged: String { "la fusion n’est pas terminée" }
  var errorsBefore: String { "L’ancienne version contient des erreurs" }
  var errorsAfter: String { "La nouvelle version contient des erreurs" }
  var changedLines: String { "Lignes modifiées" }
  func heading(of list: RecordList) -> String {
    switch list {
    case .groups: "Groupes"
    case .sources: sources
    case .targets: targets
    case .bodies: "Organes"
    case .indicators: "Indicateurs"
    }
  }
  var topLevel: String { "Registre" }
  func reordered(_ list: RecordList) -> String {
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
  var figuresAlone: String { "Chiffres modifiés, résultat inchangé" }
  var newAssessments: String { "Nouvelles évaluations" }
  var lostAssessments: String { "Évaluations supprimées" }
  func followsFromChanges(to records: String) -> String {
    "découle des modifications apportées à \(records)"
  }

  func departed(
    _ departure: FigureChange.Departure, _ time: ObservationTime, _ citation: Passage
  ) -> Passage {
    let report: Passage = "l’information \(genitive(time)) \(citation)"
    return switch departure {
    case .removed: "\(report) a été supprimée"
    case .becameAlternate: "\(report) n’est plus retenue"
    case .moved(let time): "\(report) est désormais datée \(genitive(time))"
    case .lostNumber: "\(report) ne donne plus de chiffre"
    case .beyond(let period): "\(report) est postérieure à \(period)"
    }
  }
  var notReplaced: String { "aucune autre ne la remplace" }
  func counts(_ dating: Passage, of time: ObservationTime, isAgain: Bool) -> Passage {
    "celle \(article(time)) \(dating) est \(isAgain ? "de nouveau" : "désormais") prise en compte"
  }
  func restsNow(on dating: Passage, of time: ObservationTime) -> Passage {
    "repose désormais sur l’information \(article(time)) \(dating)"
  }
  func correctedFigure(_ dating: Passage) -> Passage { labelled("information corrigée", dating) }
  func noLongerAlternate(_ dating: Passage) -> Passage { labelled("désormais retenue", dating) }

  /// « du » before a day, « de » before a quarter.
  private func article(_ time: ObservationTime) -> String { time.asAt == nil ? "de" : "du" }
  private func genitive(_ time: ObservationTime) -> String { "\(article(time)) \(asAt(time))" }

  func age(_ quarters: Int, in period: Period) -> String {
    switch quarters {
    case 0: "\(period)"
    case 1: "1 trimestre avant \(period)"
    default: "\(quarters) trimestres avant \(period)"
    }
  }
}

/// What changed since an earlier period, in French.
extension FrenchPhrasebook {
  func changes(since period: Period) -> String { "Évolution depuis \(named(period).le.text)" }
  func flips(_ count: Int) -> String {
    switch count {
    case 0: "aucun résultat n’a changé"
    case 1: "1 résultat a changé"
    default: "\(number(count)) résultats ont changé"
    }
  }
  func otherChanges(_ count: Int) -> String {
    count <= 1 ? "\(count) autre évolution" : "\(number(count)) autres évolutions"
  }
  func staleSince(_ count: Int) -> String {
    count <= 1
      ? "\(count) donnée est devenue ancienne"
      : "\(number(count)) données sont devenues anciennes"
  }
  var nowStale: String { "données désormais anciennes" }
  func unchanged(_ count: Int) -> String {
    count <= 1
      ? "\(count) évaluation reste inchangée"
      : "\(number(count)) évaluations restent inchangées"
  }
  var causesHeading: String { "Ce qui a changé" }
  var asBefore: String { "comme auparavant" }
  func became(_ before: Passage, _ after: Passage) -> Passage { "\(before) → \(after)" }

  func established(on date: CalendarDate?) -> String {
    date.map { "existe depuis le \(self.date($0))" } ?? "existe désormais"
  }
  var cameIntoForce: String { "l’objectif est entré en vigueur" }
  var wentOutOfForce: String { "l’objectif n’est plus en vigueur" }
  func threshold(from before: String, to after: String) -> String {
    "l’objectif est désormais de \(after), il était de \(before)"
  }
  var notYetInForce: String { "l’objectif n’est pas encore en vigueur" }
  func requirement(from before: String, to after: String) -> String {
    clauses(["l’objectif est désormais d’\(after)", "il était d’\(before)"])
  }
  func fellDue(on date: CalendarDate?) -> String {
    date.map { "échu le \(self.date($0))" } ?? "échu"
  }
  func firstFigure(_ dating: Passage) -> Passage { labelled("première information", dating) }
  func newFigure(_ dating: Passage) -> Passage { labelled("nouvelle information", dating) }
  func formerFigure(_ dating: Passage) -> Passage { labelled("auparavant", dating) }
  func staleNow(_ dating: Passage) -> Passage {
    labelled("même information qu’auparavant", dating)
  }
  func newWords(_ dating: Passage) -> Passage {
    labelled("nouvelle information sans chiffre", dating)
  }
  var partsGiveNothing: String {
    "les organes dont il était la somme ne donnent plus de chiffre"
  }
  var newSeriesBegan: String {
    labelled("une nouvelle série a commencé", "non comparable au chiffre antérieur")
  }
  func change(men: Int64) -> String {
    "\(change(count: men)) \(abs(men) <= 1 ? "homme" : "hommes")"
  }
  func change(members: Int64) -> String {
    "\(change(count: members)) \(abs(members) <= 1 ? "membre" : "membres")"
  }
  func change(seats: Int64, _ places: Places) -> String {
    "\(change(count: seats)) \(noun(places, isOne: abs(seats) <= 1))"
  }
  func change(part: Int64) -> String { "\(change(count: part)) pour la part" }
  func change(whole: Int64) -> String { "\(change(count: whole)) pour le total" }

  func formerly(_ figures: Passage) -> Passage { "auparavant \(figures)" }
  func shares(_ shares: ScorecardComparison.ShareTally) -> Passage {
    let (rose, fell, stayed) = (shares.rose, shares.fell, shares.stayed)
    let number = numbers([rose, fell, stayed])
    let known = "alors comme maintenant"
    guard rose + fell + stayed > 1 else {
      let went = rose > 0 ? "a augmenté" : fell > 0 ? "a diminué" : "est restée inchangée"
      return "la seule part connue exactement \(known) \(went)"
    }
    let counts = [
      (rose, rose == 1 ? "a augmenté" : "ont augmenté"),
      (fell, fell == 1 ? "a diminué" : "ont diminué"),
      (stayed, stayed == 1 ? "est restée inchangée" : "sont restées inchangées"),
    ]
    let clauses = counts.filter { $0.0 > 0 }.map { count, went -> Passage in
      "\(feminine(count, number)) \(went)"
    }
    return "sur les parts connues exactement \(known), \(enumerated(clauses))"
  }
  func countedBoth(_ bodies: Int) -> String {
    bodies == 1
      ? "dans le seul organe pris en compte alors comme maintenant"
      : "dans les \(number(bodies)) organes pris en compte alors comme maintenant"
  }
  func notComparable(_ list: Passage) -> Passage {
    labelled("sans comparaison, une nouvelle série ayant commencé", list)
  }
  func countedNow(_ list: Passage) -> Passage {
    labelled("dans la somme désormais seulement", list)
  }
  func countedNoLonger(_ list: Passage) -> Passage {
    labelled("dans la somme auparavant seulement", list)
  }
}

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
    case .scales: "Échelles"
    case .lists: "Listes de candidatures"
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
      ? "Résultats pour \(named(after).le.text)"
      : "Résultats pour \(named(before).le.text) et pour \(named(after).le.text)"
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
    let report: Passage = "l’information \(named(time).du) \(citation)"
    return switch departure {
    case .removed: "\(report) a été supprimée"
    case .becameAlternate: "\(report) n’est plus retenue"
    case .moved(let time): "\(report) est désormais datée \(named(time).du)"
    case .lostNumber: "\(report) ne donne plus de chiffre"
    case .beyond(let period): "\(report) est postérieure \(named(period).au)"
    }
  }
  var notReplaced: String { "aucune autre ne la remplace" }
  func counts(_ dating: Passage, of time: ObservationTime, isAgain: Bool) -> Passage {
    "celle \(FrenchNoun(named(time).form, dating).du) est \(isAgain ? "de nouveau" : "désormais") prise en compte"
  }
  func restsNow(on dating: Passage, of time: ObservationTime) -> Passage {
    "repose désormais sur l’information \(FrenchNoun(named(time).form, dating).du)"
  }
  func correctedFigure(_ dating: Passage) -> Passage { labelled("information corrigée", dating) }
  func noLongerAlternate(_ dating: Passage) -> Passage { labelled("désormais retenue", dating) }
}

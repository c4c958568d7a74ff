/// What changed since an earlier period, in French.
extension FrenchPhrasebook {
  func changes(since period: Period) -> String { "Évolution depuis \(period)" }
  func flips(_ count: Int) -> String {
    count <= 1 ? "\(count) résultat a changé" : "\(number(count)) résultats ont changé"
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
    labelled("même information, devenue ancienne", dating)
  }
  func newWords(_ dating: Passage) -> Passage {
    labelled("nouvelle information sans chiffre", dating)
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
  func decidedBoth(_ assessments: Int) -> String {
    assessments == 1
      ? "sur la seule évaluation tranchée alors comme maintenant"
      : "sur les \(number(assessments)) évaluations tranchées alors comme maintenant"
  }
  func metCount(_ count: Int) -> String {
    "\(number(count)) \(count <= 1 ? "objectif atteint" : "objectifs atteints")"
  }
  func countedBoth(_ bodies: Int) -> String {
    bodies == 1
      ? "dans le seul organe pris en compte alors comme maintenant"
      : "dans les \(number(bodies)) organes pris en compte alors comme maintenant"
  }
  func countedNow(_ list: Passage) -> Passage { labelled("désormais seulement", list) }
  func countedNoLonger(_ list: Passage) -> Passage {
    labelled("auparavant seulement", list)
  }
}

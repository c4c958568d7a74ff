/// Actions, in French.
extension FrenchPhrasebook {
  var toCloseGap: String { "Pour combler cet écart" }
  var action: String { "Mesure" }
  var owner: String { "responsable" }
  var concerns: String { "concerne" }
  func isResponsible(_ owner: Passage) -> Passage {
    FrenchNoun(named: owner).map { "\($0.le) en est responsable" }
      ?? labelled("responsable", owner)
  }
  func concerns(_ subject: Passage) -> Passage { "cette mesure concerne \(quoted(subject))" }
  var notDoneWhenDue: String { "non réalisé à l’échéance" }
}

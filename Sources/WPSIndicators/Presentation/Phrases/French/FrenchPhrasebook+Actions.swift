/// Actions, in French.
extension FrenchPhrasebook {
  var toCloseGap: String { "Pour combler cet écart" }
  var action: String { "Mesure" }
  var owner: String { "responsable" }
  var concerns: String { "concerne" }
  var notDoneWhenDue: String { "non réalisé à l’échéance" }
}

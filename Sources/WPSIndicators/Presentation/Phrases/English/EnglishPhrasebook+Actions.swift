/// Actions, in English.
extension EnglishPhrasebook {
  var toCloseGap: String { "To close this gap" }
  var action: String { "Action" }
  var owner: String { "responsible" }
  var concerns: String { "for" }
  func isResponsible(_ owner: Passage) -> Passage {
    "responsible: \(owner)"
  }
  func concerns(_ subject: Passage) -> Passage { "it concerns \(quoted(subject))" }
  var notDoneWhenDue: String { "not done when due" }
}

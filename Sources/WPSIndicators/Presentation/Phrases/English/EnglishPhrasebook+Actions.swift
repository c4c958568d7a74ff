/// Actions, in English.
extension EnglishPhrasebook {
  var toCloseGap: String { "To close this gap" }
  var action: String { "Action" }
  var owner: String { "responsible" }
  var concerns: String { "for" }
  var notDoneWhenDue: String { "not done when due" }
}

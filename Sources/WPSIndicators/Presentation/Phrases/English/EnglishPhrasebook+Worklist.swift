/// The worklist, in English.
extension EnglishPhrasebook {
  func worklist(for period: Period) -> String { "Worklist for \(period)" }
  var noDataList: String { "No data" }
  var staleList: String { "Stale figures" }
  var dueList: String { "Due, and not reached" }
  var openList: String { "Open milestones" }
  var nothingToDo: String { "Nothing is missing, stale, due or open." }
  var withoutDate: String { "no due date" }
  var howToRecord: String {
    "Put values in the place of the words in capitals, and leave out what the source does not say. "
      + "“wps-cli record --help” explains the commands."
  }

  var datePlaceholder: String { "DATE" }
  var numberPlaceholder: String { "NUMBER" }
  var statusPlaceholder: String { "STATUS" }
  var sourcePlaceholder: String { "SOURCE" }

  func recorded(_ subject: String, _ time: String) -> String { "recorded \(subject), \(time)" }
  func recorded(source: String) -> String { "added the source \(source)" }
  func reportingPeriod(_ period: Period, after earlier: Period) -> String {
    "the reporting period is now \(period); it was \(earlier)"
  }
}

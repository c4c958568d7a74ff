/// The worklist, in English.
extension EnglishPhrasebook {
  func worklist(for period: Period) -> String { "Worklist for \(period)" }
  func heading(_ urgency: Worklist.Urgency) -> String {
    switch urgency {
    case .due: "Due, and not reached"
    case .noData: "No data"
    case .stale: "Stale figures"
    case .open: "Open milestones"
    case .awaited: "No figure of this quarter yet"
    }
  }
  var nothingToDo: String { "Nothing is missing, stale, due or open." }
  var lastFigure: String { "last" }
  func howToRecord(on date: String, _ statuses: [String]) -> [String] {
    let words = statuses.isEmpty ? "" : " WORD is one of \(statuses.joined(separator: ", "))."
    return [
      "Put values in the place of the words in capitals, and leave out what the source does not "
        + "say. DATE is a day such as \(date), ID a source of the file.\(words)",
      "For a report that the file does not have yet, write --new-source ID --title TEXT --date "
        + "DATE in the place of --source ID. --locator TEXT and --quote TEXT add the place and the "
        + "words. “wps-cli record --help” explains the rest.",
    ]
  }
}

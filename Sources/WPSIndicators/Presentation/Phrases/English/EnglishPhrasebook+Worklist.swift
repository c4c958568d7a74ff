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
}

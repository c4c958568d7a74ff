/// What an edit changed, in English.
extension EnglishPhrasebook {
  var noDifference: String { "No difference in meaning." }
  var notMerged: String { "the merge is not finished" }
  var errorsBefore: String { "The version before has errors" }
  var errorsAfter: String { "The version after has errors" }
  var changedLines: String { "Lines that differ" }
  func heading(of list: RecordList) -> String {
    switch list {
    case .groups: "Groups"
    case .sources: sources
    case .targets: targets
    case .bodies: "Bodies"
    case .indicators: "Indicators"
    }
  }
  var topLevel: String { "Registry" }
  func reordered(_ list: RecordList) -> String {
    "\(heading(of: list).lowercased()) stand in another order"
  }
  var renamed: String { "renamed" }
  var reorderedObservations: String { "observations of one day stand in another order" }
  func observation(_ time: ObservationTime) -> String { "observation, \(asAt(time))" }
  var notGiven: String { "not given" }
  var none: String { "none" }
  func verdicts(in before: Period, and after: Period) -> String {
    before == after ? "Verdicts for \(after)" : "Verdicts for \(before) and for \(after)"
  }
  var noFlips: String { "No verdict changed." }
  var figuresAlone: String { "Figures that changed, the verdict as before" }
  var newAssessments: String { "New assessments" }
  var lostAssessments: String { "No longer assessed" }
  func followsFromChanges(to records: String) -> String {
    "follows from the changes to \(records)"
  }

  func departed(
    _ departure: FigureChange.Departure, _ time: ObservationTime, _ citation: Passage
  ) -> Passage {
    let report: Passage = "the report of \(asAt(time)) \(citation)"
    return switch departure {
    case .removed: "\(report) was removed"
    case .becameAlternate: "\(report) is now an alternate"
    case .moved(let time): "\(report) is now dated \(asAt(time))"
    case .lostNumber: "\(report) no longer gives a number"
    case .beyond(let period): "\(report) is later than \(period)"
    }
  }
  var notReplaced: String { "no other report takes its place" }
  func counts(_ dating: Passage, of time: ObservationTime, isAgain: Bool) -> Passage {
    "that of \(dating) counts \(isAgain ? "again" : "now")"
  }
  func restsNow(on dating: Passage, of time: ObservationTime) -> Passage {
    "now rests on the report of \(dating)"
  }
  func correctedFigure(_ dating: Passage) -> Passage { "corrected report: \(dating)" }
  func noLongerAlternate(_ dating: Passage) -> Passage { "no longer an alternate: \(dating)" }

  func age(_ quarters: Int, in period: Period) -> String {
    switch quarters {
    case 0: "\(period)"
    case 1: "1 quarter before \(period)"
    default: "\(quarters) quarters before \(period)"
    }
  }
}

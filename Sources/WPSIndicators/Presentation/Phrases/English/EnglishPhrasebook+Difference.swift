/// What changed since an earlier period, in English.
extension EnglishPhrasebook {
  func changes(since period: Period) -> String { "Changes since \(named(period))" }
  func flips(_ count: Int) -> String {
    switch count {
    case 0: "no verdict changed"
    case 1: "1 verdict changed"
    default: "\(number(count)) verdicts changed"
    }
  }
  func otherChanges(_ count: Int) -> String {
    count == 1 ? "1 other change" : "\(number(count)) other changes"
  }
  func staleSince(_ count: Int) -> String {
    count == 1 ? "1 figure became stale" : "\(number(count)) figures became stale"
  }
  var nowStale: String { "now stale" }
  func unchanged(_ count: Int) -> String {
    count == 1 ? "1 assessment is as it was" : "\(number(count)) assessments are as they were"
  }
  var causesHeading: String { "What changed" }
  var asBefore: String { "as before" }
  func became(_ before: Passage, _ after: Passage) -> Passage { "\(before) → \(after)" }

  func established(on date: CalendarDate?) -> String {
    "established" + (date.map { " on \(self.date($0))" } ?? "")
  }
  var cameIntoForce: String { "the target has come into force" }
  var wentOutOfForce: String { "the target is no longer in force" }
  func threshold(from before: String, to after: String) -> String {
    "the target is now \(after); it was \(before)"
  }
  var notYetInForce: String { "the target is not yet in force" }
  func requirement(from before: String, to after: String) -> String {
    "the target now asks for \(after); it asked for \(before)"
  }
  func fellDue(on date: CalendarDate?) -> String {
    "fell due" + (date.map { " on \(self.date($0))" } ?? "")
  }
  func firstFigure(_ dating: Passage) -> Passage { "first report: \(dating)" }
  func newFigure(_ dating: Passage) -> Passage { "new report: \(dating)" }
  func formerFigure(_ dating: Passage) -> Passage { "before: \(dating)" }
  func staleNow(_ dating: Passage) -> Passage { "same report as before: \(dating)" }
  func newWords(_ dating: Passage) -> Passage { "new report without a number: \(dating)" }
  var partsGiveNothing: String { "the bodies that it was the sum of give no figure any more" }
  var newSeriesBegan: String { "a new series has begun: not comparable with the earlier figure" }
  func change(men: Int64) -> String { "\(change(count: men)) \(abs(men) == 1 ? "man" : "men")" }
  func change(members: Int64) -> String {
    "\(change(count: members)) \(abs(members) == 1 ? "member" : "members")"
  }
  func change(seats: Int64, _ places: Places) -> String {
    "\(change(count: seats)) \(noun(places, isOne: abs(seats) == 1))"
  }
  func change(part: Int64) -> String { "\(change(count: part)) in the part" }
  func change(whole: Int64) -> String { "\(change(count: whole)) in the whole" }

  func formerly(_ figures: Passage) -> Passage { "formerly \(figures)" }
  func shares(_ shares: ScorecardComparison.ShareTally) -> Passage {
    let (rose, fell, stayed) = (shares.rose, shares.fell, shares.stayed)
    let number = numbers([rose, fell, stayed])
    let known = "known exactly then and now"
    guard rose + fell + stayed > 1 else {
      let went = rose > 0 ? "rose" : fell > 0 ? "fell" : "stayed as it was"
      return "the one share \(known) \(went)"
    }
    let counts = [
      (rose, "rose"), (fell, "fell"), (stayed, "stayed as \(stayed == 1 ? "it was" : "they were")"),
    ]
    return
      "of the shares \(known), \(enumerated(counts.filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.1)" }))"
  }
  func countedBoth(_ bodies: Int) -> String {
    "in the \(bodies == 1 ? "body" : "\(number(bodies)) bodies") counted then and now"
  }
  func notComparable(_ list: Passage) -> Passage {
    labelled("not compared, since a new series has begun", list)
  }
  func countedNow(_ list: Passage) -> Passage { labelled("in the sum now only", list) }
  func countedNoLonger(_ list: Passage) -> Passage { labelled("in the sum before only", list) }
}

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
    case .scales: "Scales"
    case .lists: "Candidate lists"
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
    before == after
      ? "Verdicts for \(named(after))"
      : "Verdicts for \(named(before)) and for \(named(after))"
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
    let report: Passage = "the report of \(named(time)) \(citation)"
    return switch departure {
    case .removed: "\(report) was removed"
    case .becameAlternate: "\(report) is now an alternate"
    case .moved(let time): "\(report) is now dated \(named(time))"
    case .lostNumber: "\(report) no longer gives a number"
    case .beyond(let period): "\(report) is later than \(named(period))"
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
}

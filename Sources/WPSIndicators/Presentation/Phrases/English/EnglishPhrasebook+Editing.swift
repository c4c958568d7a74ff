/// Tables of observations, in English.
extension EnglishPhrasebook {
  func rowsAdded(_ count: Int, isDryRun: Bool) -> String {
    "\(observations(count)) \(isDryRun ? "would be " : "")added"
  }
  func listsAdded(_ count: Int, isDryRun: Bool) -> String {
    "\(number(count)) list\(count == 1 ? "" : "s") \(isDryRun ? "would be " : "")added"
  }
  func idsMade(_ count: Int, isDryRun: Bool) -> String {
    count == 1
      ? "id \(isDryRun ? "that would be " : "")made for a list without one"
      : "ids \(isDryRun ? "that would be " : "")made for \(number(count)) lists without one"
  }
  func rowsCorrected(_ count: Int, isDryRun: Bool) -> String {
    "\(number(count)) \(isDryRun ? "would be " : "")corrected"
  }
  func rowsUnchanged(_ count: Int) -> String { "\(number(count)) as in the file" }
  func observationsAbsent(_ count: Int) -> String {
    count == 1
      ? "1 observation of these subjects is not in the table, and stays"
      : "\(number(count)) observations of these subjects are not in the table, and stay"
  }
  var nothingToImport: String { "nothing to change: the file says all of this" }
  var noRows: String { "the table has no rows" }
  func moreObservations(_ count: Int) -> String {
    "… and \(number(count)) more observation\(count == 1 ? "" : "s")"
  }

  private func observations(_ count: Int) -> String {
    "\(number(count)) observation\(count == 1 ? "" : "s")"
  }
}

/// What is said of an edit, in English.
extension EnglishPhrasebook {
  func recorded(_ subject: String, _ time: String) -> String { "recorded \(subject), \(time)" }
  func recorded(source: String) -> String { "added the source \(source)" }
  func reportingPeriod(_ period: Period, after earlier: Period) -> String {
    "the reporting period is now \(period); it was \(earlier)"
  }

  func toBeRecorded(_ subject: String, _ time: String) -> String {
    "would be recorded: \(subject), \(time)"
  }
  func toBeRecorded(source: String) -> String { "would be added: the source \(source)" }
  func reportingPeriod(_ period: Period, insteadOf earlier: Period) -> String {
    "the reporting period would be \(period); it is \(earlier)"
  }
  var nothingWritten: String { "nothing was written" }

  func still(_ verdict: String) -> String { "still \(verdict)" }
  func notUsed(for period: Period) -> String { "not used for \(named(period))" }
  func countsAsLater(
    _ time: ObservationTime, _ figures: String, _ reason: LaterReason
  ) -> String {
    let figure =
      "the figure \(time.asAt == nil ? "for" : "of") \(named(time)) (\(figures))"
    return switch reason {
    case .date: "\(figure) is later"
    case .lastDay(let granularity):
      "\(figure) counts as later, as a \(noun(granularity)) counts as its last day"
    case .shorter: "\(figure) counts as later, as it is of a shorter time that ends on that day"
    }
  }
  var noNumberNeeded: String { "it gives none of the numbers that this target needs" }
  func shownInWords(beside older: ObservationTime?, isJudged: Bool) -> String {
    guard let older else { return "no number is given; the words are shown in place of a figure" }
    return "no number is given; the words are shown beside the older figure, "
      + "\(older.asAt == nil ? "for" : "of") \(named(older))"
      + (isJudged ? ", on which the verdict rests" : "")
  }
  func keptBeside(_ figures: String, _ verdict: String?) -> String {
    "kept beside it: \(figures)" + (verdict.map { " would make it \($0)" } ?? "")
  }
  func sources(agree: Bool, onVerdict: Bool) -> String {
    agree
      ? "the sources agree"
      : onVerdict ? "the sources differ, but not on the verdict" : "the sources disagree"
  }
  var alternateAlone: String {
    "kept as an alternate, which no verdict uses; no figure of that day stands beside it"
  }

  func notGiven(_ count: RecordedFigure.MissingCount, _ name: String) -> String {
    let what =
      switch count {
      case .members: "the number of members"
      case .seats: "the number of seats"
      case .whole: "the whole"
      }
    return "\(what) is not given; add \(name) if the source has it"
  }
}

/// A file that was begun, in English.
extension EnglishPhrasebook {
  func began(_ file: String, beside schema: String) -> String {
    "Wrote \(file), with \(schema) beside it for your editor."
  }
  var next: String { "Next" }
  var replaceMadeUp: String {
    "Put what your sources say in the place of the made-up figures, question by question"
  }
  var seeMadeUp: String { "See what is still made up" }
  var seeScorecard: String { "See the scorecard" }
}

/// The worklist, in English.
extension EnglishPhrasebook {
  func worklist(for period: Period) -> String { "Worklist for \(named(period))" }
  func heading(_ urgency: Worklist.Urgency, in granularity: Period.Granularity) -> String {
    switch urgency {
    case .due: "Due, and not reached"
    case .noData: "No data"
    case .stale: "Stale figures"
    case .open: "Open milestones"
    case .awaited: "No figure of \(current(granularity)) yet"
    }
  }
  var nothingToDo: String { "Nothing is missing, stale, due or open." }
  var lastFigure: String { "last" }
}

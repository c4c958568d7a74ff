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
  func notUsed(for period: Period) -> String { "not used for \(period)" }
  func countsAsLater(
    _ time: ObservationTime, _ figures: String, becauseQuarter: Bool
  ) -> String {
    let figure =
      "the figure \(time.asAt == nil ? "for" : "of") \(asAt(time)) (\(figures))"
    return becauseQuarter
      ? "\(figure) counts as later, as a quarter counts as its last day" : "\(figure) is later"
  }
  var noNumberNeeded: String { "it gives none of the numbers that this target needs" }
  func keptBeside(_ figures: String, _ verdict: String?) -> String {
    "kept beside it: \(figures)" + (verdict.map { " would be \($0)" } ?? "")
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

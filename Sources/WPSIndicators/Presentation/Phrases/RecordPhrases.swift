/// What is said of an edit that was made, or is planned.
protocol RecordPhrases: AnyObject {
  func recorded(_ subject: String, _ time: String) -> String
  func recorded(source: String) -> String
  func reportingPeriod(_ period: Period, after earlier: Period) -> String

  // The same where nothing is written.
  func toBeRecorded(_ subject: String, _ time: String) -> String
  func toBeRecorded(source: String) -> String
  func reportingPeriod(_ period: Period, insteadOf earlier: Period) -> String
  var nothingWritten: String { get }

  // What the figure does to a verdict.
  /// A verdict that other figures have left as it was.
  func still(_ verdict: String) -> String
  func notUsed(for period: Period) -> String
  /// Why another figure is used: it is of a later day, or of the whole quarter, whose last day
  /// counts.
  func countsAsLater(_ time: ObservationTime, _ figures: String, becauseQuarter: Bool) -> String
  var noNumberNeeded: String { get }
  /// An alternate, with the verdict that it would give where there is a target.
  func keptBeside(_ figures: String, _ verdict: String?) -> String
  func sources(agree: Bool, onVerdict: Bool) -> String
  var alternateAlone: String { get }

  /// What to look for in the source, and as what to give it.
  func notGiven(_ count: RecordedFigure.MissingCount, _ name: String) -> String
}

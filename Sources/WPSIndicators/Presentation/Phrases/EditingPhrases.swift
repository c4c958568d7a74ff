/// What is said of a table of observations that was taken over.
protocol ExchangePhrases: AnyObject {
  /// How many rows were new to the file.
  func rowsAdded(_ count: Int, isDryRun: Bool) -> String
  /// How many candidate lists were new to the file.
  func listsAdded(_ count: Int, isDryRun: Bool) -> String
  /// That lists got ids that the table did not give; the ids follow.
  func idsMade(_ count: Int, isDryRun: Bool) -> String
  /// How many rows changed an observation of the file.
  func rowsCorrected(_ count: Int, isDryRun: Bool) -> String
  /// How many rows say what the file says.
  func rowsUnchanged(_ count: Int) -> String
  /// How many observations of the table's subjects the file has and the table lacks.
  func observationsAbsent(_ count: Int) -> String
  /// That the table says nothing that the file does not say.
  var nothingToImport: String { get }
  /// That the table has no rows.
  var noRows: String { get }
  /// What ends a list of observations that is not shown in full: how many more there are.
  func moreObservations(_ count: Int) -> String
}

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
  func countsAsLater(_ time: ObservationTime, _ figures: String, _ reason: LaterReason) -> String
  var noNumberNeeded: String { get }
  /// Words without a number, later than the figure of a time that a verdict may be made from; without
  /// a time there is none.
  func shownInWords(beside older: ObservationTime?, isJudged: Bool) -> String
  /// An alternate, with the verdict that it would give where there is a target.
  func keptBeside(_ figures: String, _ verdict: String?) -> String
  func sources(agree: Bool, onVerdict: Bool) -> String
  var alternateAlone: String { get }

  /// What to look for in the source, and as what to give it.
  func notGiven(_ count: RecordedFigure.MissingCount, _ name: String) -> String
}

/// What a newcomer is told of a file that was begun.
protocol StarterPhrases: AnyObject {
  func began(_ file: String, beside schema: String) -> String
  var next: String { get }
  /// To replace the figures; the command that asks for what is said instead follows. So of the others.
  var replaceMadeUp: String { get }
  var seeMadeUp: String { get }
  var seeScorecard: String { get }
}

/// Why another figure is used than the one that was recorded.
enum LaterReason {
  /// It is of a later day.
  case date
  /// It is of a whole period that holds the recorded one's time, and counts as of its last day.
  case lastDay(Period.Granularity)
  /// It ends on the same day, and is of a shorter time.
  case shorter
}

/// What the worklist of a period says.
protocol WorklistPhrases: AnyObject {
  func worklist(for period: Period) -> String
  func heading(_ urgency: Worklist.Urgency, in granularity: Period.Granularity) -> String
  var nothingToDo: String { get }
  /// Before the latest figure of a subject.
  var lastFigure: String { get }
}

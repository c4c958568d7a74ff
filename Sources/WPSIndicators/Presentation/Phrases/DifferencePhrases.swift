/// What a scorecard says of the changes since an earlier period.
protocol ComparisonPhrases: AnyObject {
  func changes(since period: Period) -> String
  func flips(_ count: Int) -> String
  func otherChanges(_ count: Int) -> String
  func staleSince(_ count: Int) -> String
  var nowStale: String { get }
  func unchanged(_ count: Int) -> String
  var causesHeading: String { get }
  var asBefore: String { get }
  /// What was, and what has taken its place.
  func became(_ before: Passage, _ after: Passage) -> Passage

  // Why an assessment is another.
  func established(on date: CalendarDate?) -> String
  var cameIntoForce: String { get }
  var wentOutOfForce: String { get }
  var notYetInForce: String { get }
  func threshold(from before: String, to after: String) -> String
  /// What another measure asks for, such as "at least 45 women".
  func requirement(from before: String, to after: String) -> String
  func fellDue(on date: CalendarDate?) -> String
  func firstFigure(_ dating: Passage) -> Passage
  func newFigure(_ dating: Passage) -> Passage
  /// The figure that counted before the new one.
  func formerFigure(_ dating: Passage) -> Passage
  func staleNow(_ dating: Passage) -> Passage
  func newWords(_ dating: Passage) -> Passage
  var newSeriesBegan: String { get }
  /// That the bodies of which it was the sum give no figure any more.
  var partsGiveNothing: String { get }
  func change(men: Int64) -> String
  func change(members: Int64) -> String
  func change(seats: Int64, _ places: Places) -> String
  func change(part: Int64) -> String
  func change(whole: Int64) -> String

  // How the sums are other.
  /// What was, and is no longer.
  func formerly(_ figures: Passage) -> Passage
  /// How many shares that are known exactly in both periods rose, fell and stayed.
  func shares(_ shares: ScorecardComparison.ShareTally) -> Passage
  func countedBoth(_ bodies: Int) -> String
  /// The bodies that count in both sums, and are left out of the comparison.
  func notComparable(_ list: Passage) -> Passage
  func countedNow(_ list: Passage) -> Passage
  func countedNoLonger(_ list: Passage) -> Passage
}

/// What is said of an edit that changed what a registry means.
protocol DifferencePhrases: AnyObject {
  var noDifference: String { get }
  /// That a merge stopped at a conflict in the file.
  var notMerged: String { get }
  /// The heading of what is wrong with the version before.
  var errorsBefore: String { get }
  /// The heading of what is wrong with the version after.
  var errorsAfter: String { get }
  /// The heading of the lines that differ, where meanings cannot be compared.
  var changedLines: String { get }
  /// The heading of what happened to the records of a list.
  func heading(of list: RecordList) -> String
  /// The heading of the title and whatever else stands at the top level.
  var topLevel: String { get }
  /// That scorecards show the list in another order.
  func reordered(_ list: RecordList) -> String
  /// That a record has another identifier.
  var renamed: String { get }
  /// That observations of one day stand in another order.
  var reorderedObservations: String { get }
  func observation(_ time: ObservationTime) -> String
  /// Stands for the value of a key that is left out, which is not none.
  var notGiven: String { get }
  /// Stands for a list that is empty.
  var none: String { get }
  /// The heading of what became of the verdicts, for the periods of the two registries.
  func verdicts(in before: Period, and after: Period) -> String
  var noFlips: String { get }
  var newAssessments: String { get }
  var lostAssessments: String { get }
  /// The heading of what rests on another figure, the verdict being the same.
  var figuresAlone: String { get }
  /// By which edited keys of which records a verdict is another.
  func followsFromChanges(to records: String) -> String

  // What became of the reports that a verdict rests on.
  func departed(
    _ departure: FigureChange.Departure, _ time: ObservationTime, _ citation: Passage
  ) -> Passage
  /// That no other report counts instead of one of which `departed` speaks.
  var notReplaced: String { get }
  /// Which report counts instead of one of which `departed` speaks.
  func counts(_ dating: Passage, of time: ObservationTime, isAgain: Bool) -> Passage
  func restsNow(on dating: Passage, of time: ObservationTime) -> Passage
  func correctedFigure(_ dating: Passage) -> Passage
  func noLongerAlternate(_ dating: Passage) -> Passage
}

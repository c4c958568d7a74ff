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

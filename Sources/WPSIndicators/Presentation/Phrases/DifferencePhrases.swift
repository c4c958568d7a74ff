/// What is said of an edit that changed what a registry means.
protocol DifferencePhrases {
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
  func heading(of list: RecordChange.List) -> String
  /// The heading of the title and whatever else stands at the top level.
  var topLevel: String { get }
  /// That scorecards show the list in another order.
  func reordered(_ list: RecordChange.List) -> String
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
  /// Why a verdict is another where no figure took the place of another.
  func followsFromChanges(to records: String) -> String
  var noFigureLeft: String { get }
}

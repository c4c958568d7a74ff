/// What the worklist of a quarter says, and what is said of a figure that was recorded.
protocol WorklistPhrases {
  func worklist(for period: Period) -> String
  var noDataList: String { get }
  var staleList: String { get }
  var dueList: String { get }
  var openList: String { get }
  var nothingToDo: String { get }
  /// A milestone that has no day by which it is to be done.
  var withoutDate: String { get }
  /// How to use the commands that stand in the list.
  var howToRecord: String { get }

  // What stands in capitals for a value in a command.
  var datePlaceholder: String { get }
  var numberPlaceholder: String { get }
  var statusPlaceholder: String { get }
  var sourcePlaceholder: String { get }

  // What an edit did.
  func recorded(_ subject: String, _ time: String) -> String
  func recorded(source: String) -> String
  func reportingPeriod(_ period: Period, after earlier: Period) -> String
}

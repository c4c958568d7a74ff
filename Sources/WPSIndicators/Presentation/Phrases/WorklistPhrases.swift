/// What the worklist of a quarter says.
protocol WorklistPhrases {
  func worklist(for period: Period) -> String
  func heading(_ urgency: Worklist.Urgency) -> String
  var nothingToDo: String { get }
  /// Before the latest figure of a subject.
  var lastFigure: String { get }
  /// How to use the commands that stand in the list, a paragraph each, with an example of a date;
  /// the words for how far milestones are, where the list has any.
  func howToRecord(on date: String, _ statuses: [String]) -> [String]
}

/// What the worklist of a quarter says.
protocol WorklistPhrases: AnyObject {
  func worklist(for period: Period) -> String
  func heading(_ urgency: Worklist.Urgency) -> String
  var nothingToDo: String { get }
  /// Before the latest figure of a subject.
  var lastFigure: String { get }
}

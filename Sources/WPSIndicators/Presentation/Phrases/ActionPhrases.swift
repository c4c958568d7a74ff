/// What is said of actions: of milestones that are to close the gap of a subject.
protocol ActionPhrases: AnyObject {
  /// Before an action, under a subject that misses a target.
  var toCloseGap: String { get }
  /// Before an action under any other subject.
  var action: String { get }
  /// Before the name of who is to act.
  var owner: String { get }
  /// Before the name of the subject that an action is for.
  var concerns: String { get }
  // The same in sentences.
  func isResponsible(_ owner: Passage) -> Passage
  func concerns(_ subject: Passage) -> Passage
  /// That a report after the due date says that it was not done.
  var notDoneWhenDue: String { get }
}

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
  func change(men: Int64) -> String
  func change(members: Int64) -> String
  func change(seats: Int64, _ places: Places) -> String
  func change(part: Int64) -> String
  func change(whole: Int64) -> String

  // How the sums are other.
  /// What was, and is no longer.
  func formerly(_ figures: Passage) -> Passage
  func decidedBoth(_ assessments: Int) -> String
  func metCount(_ count: Int) -> String
  func countedBoth(_ bodies: Int) -> String
  func countedNow(_ list: Passage) -> Passage
  func countedNoLonger(_ list: Passage) -> Passage
}

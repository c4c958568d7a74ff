/// What an explanation says: the calculation of a verdict, step by step.
protocol ExplanationPhrases: AnyObject {
  /// What a step of the calculation does, as a title.
  func step(_ step: TraceStep.Kind) -> String

  // The observation.
  func latest(upTo period: Period, _ measure: String) -> String
  func staleAfter(_ quarters: Int) -> String
  func notUsed(_ words: Passage) -> Passage

  // Its counts.
  func count(_ count: NarrowedCount) -> String
  /// A count as a number or its bounds, not in a source's turns of speech.
  func plain(_ count: Count) -> String
  var given: String { get }
  var follows: String { get }
  var wholeOfSeats: String { get }
  var wholeOfMembers: String { get }
  /// What a reported percentage leaves of a count of members, women, a whole or a part.
  /// Those of unstated sex may be of either: "women 25 to 35, men 65 to 75".
  func trueNumbers(women: Count, men: Count) -> String
  func leaves(_ percent: String, _ count: Count, of name: NarrowedCount) -> String
  func bounds(_ percent: String) -> String
  func ignored(_ percent: String) -> String

  // The threshold.
  func step(_ threshold: String, from period: Period) -> String
  var finalThreshold: String { get }
  func inForce(in period: Period) -> String
  func inForce(from: CalendarDate?, to: CalendarDate?) -> String
  /// What begins at the threshold of `approaches` or `exceeds`.
  func start(of band: Rating) -> String

  // What it would take.
  /// "19 needed, 1 there".
  func balance(_ needed: String, _ actual: String) -> String
  func short(_ shortfall: String) -> String

  // Where it is heading.
  var baseline: String { get }
  var noBaseline: String { get }
  var baselineMet: String { get }
  /// That no time lies between the baseline and the figure of now, counted in quarters.
  var baselineOfSameQuarter: String { get }
  var rate: String { get }
  func requiredRate(by due: CalendarDate) -> String
  func quarters(_ count: Int) -> String
  /// A change in a quarter, given in percentage points.
  func aQuarter(_ points: String) -> String
  /// "160/3, rounded up to 54 quarters after 2020-Q4".
  func quartersLeft(_ count: Int, roundedFrom exact: String?, after period: Period) -> String
  var atThisRate: String { get }
  func beyond(_ horizon: Int) -> String
}

/// The counts that an explanation shows.
enum NarrowedCount: CaseIterable {
  case seats, members, vacant, women, men, other, unspecified, part, whole
}

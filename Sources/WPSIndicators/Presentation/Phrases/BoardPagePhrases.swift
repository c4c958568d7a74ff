/// What a page says of a board that other formats do not: its key, its cards, and what stands below.
protocol BoardPagePhrases: AnyObject, Sendable {
  // The key.
  /// "tall: met": the shape of a cell in a strip.
  func keyCell(_ standing: Standing, _ word: String) -> String
  /// What a hatched bar is.
  var keyUncertain: String { get }
  /// "new figure in 5": in how many quarters of a strip.
  func newFigures(in quarters: Int) -> String

  // Cards.
  var ruleHeading: String { get }
  var everyFigure: String { get }
  var sourcePlaceWords: String { get }
  var actionsHeading: String { get }
  /// The heading over the cards of what has no row.
  var moreCards: String { get }

  // Below.
  func everyChange(_ count: Int) -> String
  var noCommitments: String { get }
  var nothingInWords: String { get }
  var nothingLater: String { get }
  var sumsHeading: String { get }
  var levelsHeading: String { get }
  var aboutHeading: String { get }
  var notNamed: String { get }
  var howToCite: String { get }
  var checksumLabel: String { get }
}

/// The page of a board in English.
extension EnglishPhrasebook {
  // MARK: - The key

  func keyCell(_ standing: Standing, _ word: String) -> String {
    switch standing {
    case .met: "tall: \(word)"
    case .near: "between: \(word)"
    case .unmet: "short: \(word)"
    case .undetermined: "diamond: \(word)"
    case .none: "dash: \(word)"
    }
  }
  var keyUncertain: String { "not known exactly" }
  func newFigures(in quarters: Int) -> String { "new figure in \(number(quarters))" }

  // MARK: - Cards

  var ruleHeading: String { "The rule" }
  var everyFigure: String { "Every figure, newest first" }
  var sourcePlaceWords: String { "Source, place, words" }
  var actionsHeading: String { "Actions" }
  var moreCards: String { "Bodies and figures without a row" }

  // MARK: - Below

  func everyChange(_ count: Int) -> String {
    count == 1 ? "The one change" : count == 2 ? "Both changes" : "All \(number(count)) changes"
  }
  var noCommitments: String { "The file lists no commitments." }
  var nothingInWords: String { "Nothing newer than the figures above." }
  var nothingLater: String { "None: this is the newest that the file holds." }
  var sumsHeading: String { "How the figures add up" }
  var levelsHeading: String { "Ratings by level" }
  var aboutHeading: String { "About this page" }
  var notNamed: String { "not named in the file." }
  var howToCite: String { "How to cite" }
  var checksumLabel: String { "Checksum of the file (SHA-256)" }
}

import WPSIndicators

/// The formats in which a scorecard can be written.
enum ScorecardFormat: String, CaseIterable {
  case text, json

  /// The scorecard's bytes.
  func render(_ scorecard: Scorecard, in language: Language, style: TextStyle) -> [UInt8] {
    switch self {
    case .text: Array(TextScorecard.render(scorecard, in: language, style: style).utf8)
    case .json: JSONScorecard.render(scorecard, in: language)
    }
  }
}

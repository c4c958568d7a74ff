import WPSIndicators

/// The formats in which a scorecard can be written.
enum ScorecardFormat: String, CaseIterable {
  case text, brief, html, markdown, csv, json

  /// The scorecard's bytes.
  /// - Parameter columns: the width of the terminal; nil where the output goes elsewhere.
  func render(
    _ scorecard: Scorecard, in language: Language, style: TextStyle, columns: Int?
  ) -> [UInt8] {
    switch self {
    case .text: Array(TextScorecard.render(scorecard, in: language, style: style).utf8)
    case .brief: Array(BriefScorecard.render(scorecard, in: language, width: columns).utf8)
    case .html: Array(HTMLScorecard.render(scorecard, in: language).utf8)
    case .markdown: Array(MarkdownScorecard.render(scorecard, in: language).utf8)
    case .json: JSONScorecard.render(scorecard, in: language)
    case .csv: CSVScorecard.render(scorecard, in: language)
    }
  }
}

@testable import WPSIndicators

// Formats write in pieces; most tests look at the whole.

extension TextScorecard {
  static func render(
    _ scorecard: Scorecard, in language: Language, with options: RenderingOptions
  ) -> String {
    scorecard.text(as: .text, in: language, with: options)
  }
}

extension BriefScorecard {
  static func render(_ scorecard: Scorecard, in language: Language, isFull: Bool) -> String {
    scorecard.text(
      as: .brief, in: language, with: RenderingOptions(detail: isFull ? .full : .board))
  }
}

extension MarkdownScorecard {
  static func render(_ scorecard: Scorecard, in language: Language, isFull: Bool) -> String {
    scorecard.text(
      as: .markdown, in: language, with: RenderingOptions(detail: isFull ? .full : .board))
  }
}

extension HTMLScorecard {
  static func render(_ scorecard: Scorecard, in language: Language) -> String {
    scorecard.text(as: .html, in: language)
  }
}

extension CSVScorecard {
  static func render(_ scorecard: Scorecard, in language: Language) -> [UInt8] {
    scorecard.rendered(as: .csv, in: language, with: RenderingOptions(detail: .full))
  }
}

extension JSONScorecard {
  static func render(_ scorecard: Scorecard, in language: Language) -> [UInt8] {
    scorecard.rendered(as: .json, in: language)
  }
}

extension Scorecard {
  /// What is rendered, as text.
  fileprivate func text(
    as format: ScorecardFormat, in language: Language,
    with options: RenderingOptions = RenderingOptions()
  ) -> String {
    String(decoding: rendered(as: format, in: language, with: options), as: UTF8.self)
  }
}

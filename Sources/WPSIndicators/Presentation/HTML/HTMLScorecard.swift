/// Writes a scorecard as one HTML page that needs nothing else: no script, no network, no fonts.
///
/// It is well-formed XML as well, so that any parser reads it, and holds no date of its making, so
/// that the same registry gives the same bytes.
package enum HTMLScorecard {
  /// The page, its lines ended by line feeds.
  package static func render(_ scorecard: Scorecard, in language: Language) -> String {
    var html = HTMLWriter(language: language)
    ScorecardPage(scorecard, in: language).write(to: &html)
    return "<!DOCTYPE html>" + html.text + "\n"
  }
}

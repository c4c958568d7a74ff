/// Writes a scorecard as Markdown, which GitHub shows and pandoc turns into a Word document.
///
/// The tables are pipe tables, a row to a line. Whatever a file says is escaped: it can make no
/// HTML, link, image or cell of its own.
package enum MarkdownScorecard {
  /// The scorecard's Markdown, its lines ended by line feeds.
  package static func render(_ scorecard: Scorecard, in language: Language) -> String {
    var page = MarkdownPage()
    MarkdownScorecardWriter(scorecard, in: language).write(to: &page)
    return page.text
  }
}

/// Writes a scorecard as prose for a report: a paragraph for each group, in whole sentences.
///
/// The numbers are written as United Nations documents write them; where the data are partial, the
/// verb says so; and each sentence ends with the numbers of its sources, which are listed below.
public enum BriefScorecard {
  /// The text, its lines ended by line feeds.
  /// - Parameter width: the columns to break lines at; nil to leave each paragraph on one line, as
  ///   word processors want it.
  public static func render(
    _ scorecard: Scorecard, in language: Language, width: Int? = nil
  ) -> String {
    let paragraphs = BriefWriter(scorecard, in: language).paragraphs()
    return paragraphs.map { paragraph in
      let text = paragraph.text.printable
      return (width.map { text.wrapped(to: $0).joined(separator: "\n") } ?? text) + "\n"
    }.joined(separator: "\n")
  }
}

/// Explains verdicts: the whole calculation, line by line, from the words of the source over the
/// counts that follow from them to the threshold and what it would take.
public enum Explanation {
  /// The text for the assessments of a scorecard, its lines ended by line feeds.
  /// - Parameters:
  ///   - scorecard: the scorecard.
  ///   - target: the identifier of the only target to explain; nil for all.
  ///   - language: the language of what is said.
  ///   - style: how the text is laid out.
  public static func render(
    _ scorecard: Scorecard, target: String? = nil, in language: Language,
    style: TextStyle = TextStyle()
  ) -> String {
    let assessments = scorecard.assessments.filter { target == nil || $0.target?.id == target }
    // What a page cites is known once it is written; only then can its sources be numbered.
    let draft = AssessmentWording(scorecard, in: language)
    let cited = assessments.flatMap { ExplainedAssessment($0, draft).citedSources }
    let sources = scorecard.sources(among: cited)
    let wording = AssessmentWording(scorecard, in: language, citing: sources)
    var page = TextPage(style)
    for (index, assessment) in assessments.enumerated() {
      if index > 0 { page.blank() }
      write(ExplainedAssessment(assessment, wording), to: &page, style)
    }
    page.end(citing: sources, wording)
    return page.text
  }

  private static func write(
    _ explained: ExplainedAssessment, to page: inout TextPage, _ style: TextStyle
  ) {
    for line in style.spelt(explained.subject).wrapped(to: style.width) { page.line(line, .bold) }
    for line in style.spelt(explained.heading.text).wrapped(to: style.width) { page.line(line) }
    page.rule(style.isASCII ? "=" : "═")
    for (number, step) in zip(1..., explained.steps()) {
      page.line(style.spelt("\(number). \(step.title)"), .bold)
      for line in step.lines { page.paragraph(style.spelt(line.text), indent: 3) }
    }
  }
}

/// Lays out what an edit did to the verdicts.
struct DifferenceVerdictWriter {
  private let difference: RegistryDifference
  private let style: TextStyle
  private let language: Language
  private let phrases: any Phrasebook
  private let heading: String

  /// Nil where there was no registry on either side.
  init?(_ difference: RegistryDifference, language: Language, style: TextStyle) {
    guard let present = difference.after ?? difference.before else { return nil }
    self.difference = difference
    self.style = style
    self.language = language
    phrases = language.phrasebook
    heading = phrases.verdicts(in: difference.before?.period ?? present.period, and: present.period)
  }

  func write(to page: inout TextPage) {
    page.heading(heading, style)
    let (gained, lost) = (difference.newAssessments, difference.lostAssessments)
    if difference.flips.isEmpty, gained.isEmpty, lost.isEmpty {
      page.line(style.spelt(phrases.noFlips))
    }
    if let after = difference.after {
      // A difference has no list of sources to number: they are cited by their identifiers.
      let wording = AssessmentWording(
        after, in: language, for: .spreadsheet,
        namingPeriods: difference.before.map { $0.period != after.period } ?? false)
      if !difference.flips.isEmpty {
        page.line(style.spelt(phrases.flips(difference.flips.count)))
        for flip in difference.flips { write(flip, wording, to: &page) }
      }
      writeFigures(wording, to: &page)
    }
    write(gained, phrases.newAssessments, of: difference.after, to: &page)
    write(lost, phrases.lostAssessments, of: difference.before, to: &page)
  }

  private func write(
    _ flip: AssessmentChange, _ wording: AssessmentWording, to page: inout TextPage
  ) {
    let change = wording.describe(flip)
    page.blank()
    for line in style.spelt(change.subject.text).wrapped(to: style.width) { page.line(line, .bold) }
    page.append(
      "  " + style.paint(style.spelt(change.verdict), wording.colour(change.after.verdict)))
    for text in [change.figures, causes(of: flip, wording), change.target] where !text.isEmpty {
      page.paragraph(style.spelt(text.text), indent: 4)
    }
  }

  /// Why the verdict is another; an edit can do it in ways that time cannot, such as another
  /// denominator.
  private func causes(of flip: AssessmentChange, _ wording: AssessmentWording) -> Passage {
    var causes = wording.causes(of: flip, difference.figureChange(of: flip))
    let keys = flip.decidingKeys
    let edits = [
      (flip.after.target?.id, keys.filter { $0.isOfTarget }),
      (flip.after.subject.id, keys.filter { !$0.isOfTarget }),
    ].compactMap { id, keys in
      keys.isEmpty ? nil : id.map { "\($0) (\(phrases.list(keys.map { $0.rawValue })))" }
    }
    if !edits.isEmpty {
      causes.append(Passage(phrases.followsFromChanges(to: phrases.list(edits))))
    }
    return phrases.clauses(causes)
  }

  /// What rests on another figure with the verdict as before.
  private func writeFigures(_ wording: AssessmentWording, to page: inout TextPage) {
    guard !difference.figureChanges.isEmpty else { return }
    page.blank()
    page.line(style.spelt(phrases.figuresAlone), .bold)
    for change in difference.figureChanges {
      let causes = wording.causes(of: change, difference.figureChange(of: change))
      let figures = wording.describe(change).figures
      let told = phrases.clauses((figures.isEmpty ? [] : [figures]) + causes)
      write(change.after, told, wording, to: &page)
    }
  }

  /// Subject, target, and what is told of them.
  private func write(
    _ assessment: Assessment, _ told: Passage, _ wording: AssessmentWording,
    to page: inout TextPage
  ) {
    let target = assessment.target.map { wording.given($0.shortName ?? $0.name) }
    let named = phrases.list([wording.name(assessment), target].compactMap { $0 })
    page.paragraph(
      style.spelt(phrases.labelled(named, told).text), indent: 4,
      lead: "  " + style.spelt(wording.symbol(assessment.verdict)))
  }

  private func write(
    _ assessments: [Assessment], _ heading: String, of scorecard: Scorecard?,
    to page: inout TextPage
  ) {
    guard let scorecard, !assessments.isEmpty else { return }
    let wording = AssessmentWording(scorecard, in: language, for: .spreadsheet)
    page.blank()
    page.line(style.spelt(heading), .bold)
    for assessment in assessments {
      write(assessment, Passage(wording.word(assessment)), wording, to: &page)
    }
  }
}

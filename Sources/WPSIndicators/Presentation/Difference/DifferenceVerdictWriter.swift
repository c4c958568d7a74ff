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
    if let after = difference.after, !difference.flips.isEmpty {
      page.line(style.spelt(phrases.flips(difference.flips.count)))
      // A difference has no list of sources to number: they are cited by their identifiers.
      let wording = AssessmentWording(
        after, in: language, for: .spreadsheet,
        namingQuarters: difference.before.map { $0.period != after.period } ?? false)
      for flip in difference.flips { write(flip, wording, to: &page) }
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
    page.append("  " + style.paint(style.spelt(change.verdict), wording.colour(change.after)))
    for text in [change.figures, causes(of: flip, change), change.target] where !text.isEmpty {
      page.paragraph(style.spelt(text.text), indent: 4)
    }
  }

  /// The keys that decide verdicts without being figures or thresholds, of which the causes speak.
  private static let decidingKeys: Set = [
    "kind", "established", "ended", "due", "measure", "from", "to", "dueBy", "denominator",
  ]

  /// Why the verdict is another; an edit can do it in ways that time cannot, such as another
  /// denominator, which the change of the record tells.
  private func causes(
    of flip: AssessmentChange, _ change: AssessmentWording.Change
  ) -> Passage {
    var causes = change.causes.isEmpty ? [] : [change.causes]
    if flip.before.evidence != nil, flip.after.evidence == nil, flip.after.reason == nil {
      causes.append(Passage(phrases.noFigureLeft))
    }
    // Without any other cause, whatever was edited is one.
    let deciding = causes.isEmpty ? nil : Self.decidingKeys
    let edits = difference.changedRecords(of: flip).compactMap { record -> String? in
      let keys = record.fields.map(\.key).filter { deciding?.contains($0) ?? true }
      return keys.isEmpty ? nil : "\(record.id) (\(phrases.list(keys)))"
    }
    if !edits.isEmpty {
      causes.append(Passage(phrases.followsFromChanges(to: phrases.list(edits))))
    }
    return phrases.clauses(causes)
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
      let target = assessment.target.map { wording.given($0.shortName ?? $0.name) }
      let named = phrases.list([wording.name(assessment.subject), target].compactMap(\.self))
      let verdict = Passage(phrases.verdict(assessment.verdict))
      page.paragraph(
        style.spelt(phrases.labelled(named, verdict).text), indent: 4,
        lead: "  " + style.spelt(wording.symbol(assessment.verdict)))
    }
  }
}

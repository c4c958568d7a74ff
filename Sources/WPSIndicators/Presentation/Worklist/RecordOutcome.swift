/// Says what recording a figure did to its subject's verdicts.
package enum RecordOutcome {
  /// "recorded cvjr, 14 September 2016".
  package static func recorded(
    _ subject: String, at time: ObservationTime, in language: Language
  ) -> String {
    let phrases = language.phrasebook
    return phrases.recorded(subject, phrases.asAt(time))
  }

  /// "added the source ipu-2026-12".
  package static func recorded(source: String, in language: Language) -> String {
    language.phrasebook.recorded(source: source)
  }

  /// "the reporting period is now 2026-Q4; it was 2026-Q3".
  package static func moved(to period: Period, from earlier: Period, in language: Language)
    -> String
  {
    language.phrasebook.reportingPeriod(period, after: earlier)
  }

  /// A line for each target of a subject: what the verdict was, and what it is now.
  /// - Parameters:
  ///   - before: the scorecard of that subject without the figure.
  ///   - after: the scorecard of that subject with it, for the same period.
  package static func verdicts(
    from before: Scorecard, to after: Scorecard, in language: Language
  ) -> [String] {
    let phrases = language.phrasebook
    let wording = AssessmentWording(after, in: language)
    return zip(before.assessments, after.assessments).map { before, after in
      let name = after.target.map { ($0.shortName ?? $0.name).text(in: language).printable }
      let figures = [wording.figures(after).text, wording.percent(after)].filter { !$0.isEmpty }
      let now =
        phrases.verdict(after.verdict)
        + (figures.isEmpty ? "" : " (\(phrases.list(figures).printable))")
      let change =
        before.verdict == after.verdict
        ? phrases.list([now, phrases.asBefore])
        : phrases.became(Passage(phrases.verdict(before.verdict)), Passage(now)).text
      let period = after.period.description
      return phrases.labelled(phrases.list([name, period].compactMap(\.self)), change)
    }
  }
}

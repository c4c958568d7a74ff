/// Says what recording a figure did to its subject's verdicts, or would do.
package struct RecordOutcome {
  private let phrases: any Phrasebook
  private let language: Language
  /// Whether nothing is written.
  private let isPlanned: Bool

  package init(in language: Language, isPlanned: Bool) {
    self.language = language
    self.isPlanned = isPlanned
    phrases = language.phrasebook
  }

  /// "recorded cvjr, 14 September 2016".
  package func recorded(_ subject: String, at time: ObservationTime) -> String {
    let asAt = phrases.asAt(time)
    return isPlanned ? phrases.toBeRecorded(subject, asAt) : phrases.recorded(subject, asAt)
  }

  /// "added the source ipu-2026-12".
  package func recorded(source: String) -> String {
    isPlanned ? phrases.toBeRecorded(source: source) : phrases.recorded(source: source)
  }

  /// "the reporting period is now 2026-Q4; it was 2026-Q3".
  package func moved(to period: Period, from earlier: Period) -> String {
    isPlanned
      ? phrases.reportingPeriod(period, insteadOf: earlier)
      : phrases.reportingPeriod(period, after: earlier)
  }

  /// "nothing was written", where that is so.
  package var ending: String? { isPlanned ? phrases.nothingWritten : nil }

  /// A line for each target of a subject: what the verdict was, and what it is now; and under it
  /// what a reader of the file would not expect.
  /// - Parameters:
  ///   - figure: what was recorded.
  ///   - before: the scorecard of that subject without the figure.
  ///   - after: the scorecard of that subject with it, for the same period.
  package func verdicts(
    on figure: RecordedFigure, from before: Scorecard, to after: Scorecard
  ) -> [String] {
    let wording = AssessmentWording(after, in: language)
    return zip(before.assessments, after.assessments).flatMap { before, after in
      let name = after.target.map { ($0.shortName ?? $0.name).text(in: language).printable }
      let heading = phrases.list([name, after.period.description].compactMap { $0 })
      let verdict = phrases.labelled(heading, change(from: before, to: after, wording))
      return [verdict] + remarks(on: figure, after, wording).map { "  \($0)" }
    }
  }

  private func change(
    from before: Assessment, to after: Assessment, _ wording: AssessmentWording
  ) -> String {
    let verdict = phrases.verdict(after.verdict)
    let now = listed(after.evidence, after, wording)
    guard before.verdict == after.verdict else {
      let reached = verdict + (now.isEmpty ? "" : " (\(now))")
      return phrases.became(Passage(phrases.verdict(before.verdict)), Passage(reached)).text
    }
    let then = listed(before.evidence, before, wording)
    guard then != now, let earlier = before.evidence, let later = after.evidence else {
      return phrases.list([verdict + (now.isEmpty ? "" : " (\(now))"), phrases.asBefore])
    }
    return phrases.labelled(
      after.target == nil ? verdict : phrases.still(verdict),
      phrases.became(wording.measured(earlier, before), wording.measured(later, after)).text
        .printable)
  }

  /// "8 women of 24, 33.3%".
  private func listed(
    _ evidence: Evidence?, _ assessment: Assessment, _ wording: AssessmentWording
  ) -> String {
    guard let evidence else { return "" }
    let figures = [
      wording.figures(evidence, assessment).text,
      wording.percentAfterFigures(evidence, assessment),
    ]
    return phrases.list(figures.filter { !$0.isEmpty }).printable
  }

  private func remarks(
    on figure: RecordedFigure, _ assessment: Assessment, _ wording: AssessmentWording
  ) -> [String] {
    switch figure.use(in: assessment) {
    case .used: return lacks(assessment).map { [$0] } ?? []
    case .beside(let evidence, let agrees, let verdict):
      let kept = phrases.keptBeside(
        wording.measured(evidence, assessment).text.printable,
        assessment.target == nil ? nil : phrases.verdict(verdict))
      let sources = agrees.map {
        phrases.sources(agree: $0, onVerdict: !assessment.verdict.isContradicted(by: verdict))
      }
      return [phrases.clauses([kept, sources].compactMap { $0 })]
    case .alternateAlone: return [phrases.alternateAlone]
    case .superseded(let evidence):
      let used = evidence.observation.time
      let figures = listed(evidence, assessment, wording)
      return [
        phrases.labelled(
          phrases.notUsed(for: assessment.period),
          phrases.countsAsLater(
            used, figures, becauseQuarter: used.asAt == nil && used.period == figure.period))
      ]
    case .numberless:
      return [
        phrases.labelled(phrases.notUsed(for: assessment.period), phrases.noNumberNeeded)
      ]
    case .untold: return []
    }
  }

  /// What the source may also have, where the verdict is open for want of it.
  private func lacks(_ assessment: Assessment) -> String? {
    guard assessment.verdict == .undetermined, let evidence = assessment.evidence else {
      return nil
    }
    switch (evidence.observation.figures, assessment.measure) {
    case (.body(let figures), .womenShare), (.body(let figures), .eitherSexShare):
      guard figures.reportedPercent == nil else { return nil }
      if assessment.target?.denominator == .seats {
        return figures.seats.isKnown ? nil : phrases.addSeats
      }
      return figures.members.isKnown ? nil : phrases.addMembers
    case (.share(let figures), .share):
      return figures.whole.isKnown || figures.reportedPercent != nil ? nil : phrases.addWhole
    default: return nil
    }
  }
}

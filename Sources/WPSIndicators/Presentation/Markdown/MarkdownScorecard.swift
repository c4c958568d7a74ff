/// Writes a scorecard as Markdown, which GitHub shows and pandoc turns into a Word document.
///
/// The tables are pipe tables, a row to a line. Whatever a file says is escaped: it can make no
/// HTML, link, image or cell of its own.
package enum MarkdownScorecard {
  /// Writes the scorecard's Markdown, its lines ended by line feeds, in pieces.
  /// - Parameter isFull: whether all is told below the board.
  static func write(
    _ scorecard: Scorecard, in language: Language, isFull: Bool,
    to take: @escaping ([UInt8]) -> Void
  ) {
    var page = MarkdownPage(handingOnTo: take)
    let board = MarkdownBoardWriter(scorecard, in: language)
    if isFull {
      board.writeBoard(to: &page)
      MarkdownScorecardWriter(scorecard, in: language).write(to: &page)
    } else {
      board.write(to: &page)
    }
    page.finish()
  }
}

/// Lays out the parts of a Markdown scorecard.
///
/// The widths of the columns are such that a page of Word in portrait breaks few words; those of
/// numbers are wide enough for a percentage with a no-break space.
struct MarkdownScorecardWriter {
  let scorecard: Scorecard
  let language: Language
  let phrases: any Phrasebook
  let wording: AssessmentWording

  init(_ scorecard: Scorecard, in language: Language) {
    self.scorecard = scorecard
    self.language = language
    phrases = language.phrasebook
    wording = AssessmentWording(scorecard, in: language)
  }

  func write(to page: inout MarkdownPage) {
    writeSummary(to: &page)
    if let comparison = scorecard.comparison { write(comparison, to: &page) }
    for section in scorecard.sections { write(section, to: &page) }
    writeNotes(to: &page)
    writeTargets(to: &page)
    writeSources(to: &page)
    let imprint = wording.imprint()
    if !imprint.isEmpty { page.list(imprint.map { $0.text }) }
  }

  // MARK: - Summary

  private func writeSummary(to page: inout MarkdownPage) {
    page.heading(2, phrases.summary)
    page.list(wording.summary().map { $0.text })
    writeDistributions(to: &page)
    guard scorecard.sections.count > 1 else { return }
    var table = MarkdownTable([
      MarkdownTable.Column(heading: phrases.groupHeading, width: 30),
      MarkdownTable.Column(heading: phrases.metHeading, width: 16, isNumeric: true),
      MarkdownTable.Column(heading: phrases.unmetHeading, width: 16, isNumeric: true),
      MarkdownTable.Column(heading: phrases.otherVerdictsHeading, width: 17, isNumeric: true),
      MarkdownTable.Column(heading: phrases.womenHeading, width: 16, isNumeric: true),
      MarkdownTable.Column(heading: phrases.membersHeading, width: 17, isNumeric: true),
      MarkdownTable.Column(heading: phrases.womenShareHeading, width: 16, isNumeric: true),
    ])
    page.paragraph(phrases.labelled(phrases.byGroup, ""))
    for section in scorecard.sections { table.row(cells(section)) }
    page.table(table)
  }

  /// The targets on women by current figures, and the sum; where no body is counted there is no
  /// number, rather than 0.
  private func cells(_ section: Scorecard.Section) -> [String] {
    let current = section.tallies[.representation].current
    let (met, unmet) = (current[.met] ?? 0, current[.unmet] ?? 0)
    let sum = section.sum
    let isCounted = !sum.counted.isEmpty
    return [
      wording.name(section).text, phrases.number(met), phrases.number(unmet),
      phrases.number(current.values.reduce(0, +) - met - unmet),
      isCounted ? phrases.number(sum.women) : "", isCounted ? phrases.number(sum.members) : "",
      sum.share.map { phrases.percent(phrases.decimal($0.percentOfParts)) } ?? "",
    ]
  }

  // MARK: - Changes

  private func write(_ comparison: ScorecardComparison, to page: inout MarkdownPage) {
    page.heading(2, phrases.changes(since: comparison.since))
    page.list(wording.summary(comparison).map { $0.text })
    var table = MarkdownTable([
      MarkdownTable.Column(heading: phrases.subjectHeading, width: 28),
      MarkdownTable.Column(heading: phrases.verdictHeading, width: 24),
      MarkdownTable.Column(heading: phrases.figuresHeading, width: 28),
      MarkdownTable.Column(heading: phrases.causesHeading, width: 40),
      MarkdownTable.Column(heading: phrases.targetHeading, width: 26),
    ])
    for change in wording.changes(comparison) {
      table.row([
        change.subject.text, change.verdict, change.figures.text, change.causes.text,
        change.target.text,
      ])
    }
    page.table(table)
    let stale = wording.staleSince(comparison)
    guard !stale.isEmpty else { return }
    page.paragraph(phrases.labelled(phrases.nowStale.capitalizedFirst, ""))
    page.list(stale.map { $0.text })
  }

  // MARK: - Sections and rows

  private func write(_ section: Scorecard.Section, to page: inout MarkdownPage) {
    if let heading = wording.heading(section) { page.heading(2, heading.text) }
    var table = MarkdownTable([
      MarkdownTable.Column(heading: phrases.subjectHeading, width: 28),
      MarkdownTable.Column(heading: phrases.verdictHeading, width: 22),
      MarkdownTable.Column(heading: phrases.figuresHeading, width: 23),
      MarkdownTable.Column(heading: phrases.percentHeading, width: 17, isNumeric: true),
      MarkdownTable.Column(heading: phrases.targetHeading, width: 24),
      MarkdownTable.Column(heading: phrases.outlookHeading, width: 28),
      MarkdownTable.Column(heading: phrases.originHeading, width: 26),
    ])
    let shown = wording.shown(in: section)
    for assessment in shown.flatMap({ $0.rows }) { table.row(cells(assessment)) }
    page.table(table)
    for entry in shown { writeBreakdowns(of: entry.subject, to: &page) }
    if let summary = section.summedLists { write(summary, to: &page) }
    if section.hasOrders { page.paragraph(phrases.lettersMean) }
    writeActions(on: section.entries.map { $0.subject }, to: &page)
    // With a single section the summary has said this.
    if scorecard.sections.count > 1 { page.list(wording.rollUp(section).map { $0.text }) }
    writeManyRated(in: section, to: &page)
    writeUnreported(wording.unreported(in: section), to: &page)
  }

  private func cells(_ assessment: Assessment) -> [String] {
    let reason = wording.reason(assessment).map { Passage($0) }
    let assignment = wording.assignment(assessment)
    return [
      wording.name(assessment).text, wording.verdict(assessment),
      wording.figures(assessment).text, wording.percent(assessment),
      wording.target(assessment).text,
      phrases.clauses(
        [reason, assignment].compactMap { $0 } + wording.outlook(assessment)
      ).text,
      phrases.clauses(wording.origin(assessment)).text,
    ]
  }

  /// The parts of a body.
  private func writeBreakdowns(of subject: AssessedSubject, to page: inout MarkdownPage) {
    for breakdown in wording.breakdowns(of: subject.assessments) {
      var table = MarkdownTable(
        [MarkdownTable.Column(heading: "", width: 28)]
          + breakdown.headings.enumerated().map { column, heading in
            MarkdownTable.Column(
              heading: heading, width: column < 3 ? 17 : 22, isNumeric: column < 3)
          })
      for row in breakdown.rows { table.row([row.name.text] + row.cells.map { phrases.list($0) }) }
      let name = wording.name(subject.subject)
      page.paragraph(phrases.labelled(name, breakdown.title).text)
      page.table(table)
      if let note = breakdown.note { page.paragraph(note) }
    }
  }

  /// What nothing has been reported of yet.
  private func writeUnreported(_ subjects: [AssessedSubject], to page: inout MarkdownPage) {
    guard !subjects.isEmpty else { return }
    page.paragraph(phrases.labelled(phrases.noObservation(upTo: scorecard.period), ""))
    page.list(
      subjects.flatMap { subject in
        subject.verdicts.map {
          phrases.labelled(wording.name(subject.subject).text, wording.verdict($0))
        }
      })
  }

  // MARK: - What stands behind the rows

  private func writeNotes(to page: inout MarkdownPage) {
    let notes = wording.notes()
    if !notes.isEmpty { page.heading(2, phrases.notes) }
    for note in notes {
      page.heading(3, note.subject.text)
      page.list(note.texts.map { $0.text })
    }
  }

  private func writeTargets(to page: inout MarkdownPage) {
    let targets = wording.targets().map { $0.text }
    if !targets.isEmpty { page.heading(2, phrases.targets) }
    page.list(targets)
  }

  private func writeSources(to page: inout MarkdownPage) {
    let sources = scorecard.sources
    if !sources.isEmpty { page.heading(2, phrases.sources) }
    page.numberedList(
      sources.map { source in
        let text = wording.describeWithoutAddress(source).text
        // The address is a sentence of its own, so that the one before it is ended.
        return (source.url == nil ? text : phrases.sentences([Passage(text), ""]).text, source.url)
      })
    if let proven = wording.proven() { page.paragraph(proven.text) }
  }
}

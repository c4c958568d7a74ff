/// Writes a scorecard as plain text that can be read in a terminal and pasted into an e-mail.
package enum TextScorecard {
  /// Writes the scorecard's text, its lines ended by line feeds, in pieces: the board, and in full what
  /// stands behind it.
  static func write(
    _ scorecard: Scorecard, in language: Language, with options: RenderingOptions,
    to take: @escaping ([UInt8]) -> Void
  ) {
    var page = TextPage(options.style, handingOnTo: take)
    let wording = AssessmentWording(scorecard, in: language)
    let board = TextBoardWriter(
      scorecard.board(quarters: options.history), wording, style: options.style)
    board.writeHead(to: &page)
    board.writeChanges(to: &page)
    board.writeRows(to: &page)
    switch options.detail {
    case .board: board.writeFoot(to: &page)
    case .full: TextScorecardWriter(wording, style: options.style).write(to: &page)
    }
    page.finish()
  }
}

/// Lays out the parts of a text scorecard.
struct TextScorecardWriter {
  let scorecard: Scorecard
  let language: Language
  let style: TextStyle
  let phrases: any Phrasebook
  let wording: AssessmentWording
  private let columns: Columns

  /// The widths of the columns that stand before the target, the same on the whole page.
  private struct Columns {
    var verdict = 0
    var figures = 0
    var percent = 0
    var target: Int { Self.indent + verdict + 2 + figures + 2 + percent + 2 }
    var details: Int { Self.indent + verdict + 2 }
    static let indent = 2
    /// With less room than this the target stands on a line of its own.
    static let narrowestTarget = 34
  }

  init(_ wording: AssessmentWording, style: TextStyle) {
    self.wording = wording
    self.style = style
    scorecard = wording.scorecard
    language = wording.language
    phrases = wording.phrases
    var columns = Columns()
    for assessment in scorecard.assessments where wording.isShownAlone(assessment.subject) {
      // That sources disagree is said of few, and must not push the figures of all rows aside.
      let verdict = "\(wording.symbol(assessment.verdict)) \(wording.word(assessment))"
      columns.verdict = max(columns.verdict, verdict.displayWidth)
      // The figures of parts, of positions and of lists have a line of their own.
      if assessment.hasColumns {
        columns.figures = max(columns.figures, wording.figures(assessment).text.displayWidth)
      }
      columns.percent = max(columns.percent, wording.percent(assessment).displayWidth)
    }
    // One very long figure must not push the targets of all rows to the edge.
    columns.figures = min(columns.figures, style.width * 3 / 10)
    columns.percent = min(columns.percent, style.width / 6)
    self.columns = columns
  }

  func write(to page: inout TextPage) {
    writeSummary(to: &page)
    if let comparison = scorecard.comparison { write(comparison, to: &page) }
    for section in scorecard.sections { write(section, to: &page) }
    writeNotes(to: &page)
    writeTargets(to: &page)
    writeSources(to: &page)
    writeImprint(to: &page)
  }

  private func spelt(_ text: String) -> String { style.spelt(text) }
  private func spelt(_ passage: Passage) -> String { style.spelt(passage.text) }

  // MARK: - Sections and rows

  private func write(_ section: Scorecard.Section, to page: inout TextPage) {
    heading(wording.name(section).text, to: &page)
    // With a single section the summary has said this.
    if scorecard.sections.count > 1 {
      page.blank()
      for text in wording.rollUp(section) { bullet(text, to: &page) }
    }
    let shown = wording.shown(in: section)
    for entry in shown { write(entry, to: &page) }
    if let summary = section.summedLists { write(summary, to: &page) }
    if section.hasOrders {
      page.blank()
      page.paragraph(spelt(phrases.lettersMean), indent: Columns.indent)
    }
    writeManyRated(in: section, to: &page)
    writeUnreported(wording.unreported(in: section), to: &page)
  }

  /// A subject, then its parts side by side, then the positions in it, then what is to be done.
  private func write(_ entry: SectionEntry, to page: inout TextPage) {
    page.blank()
    for line in spelt(wording.name(entry.subject.subject)).wrapped(to: style.width) {
      page.line(line, .bold)
    }
    let own = entry.rows.filter { $0.position == nil }
    for assessment in own { writeRow(assessment, to: &page) }
    for table in wording.breakdowns(of: own) { page.table(table, indent: Columns.indent, style) }
    for assessment in entry.rows where assessment.position != nil {
      writeRow(assessment, to: &page)
    }
    for action in wording.actions(on: entry.subject) {
      page.paragraph(spelt(action), indent: Columns.indent)
    }
  }

  /// What nothing has been reported of yet, a line each.
  private func writeUnreported(_ subjects: [AssessedSubject], to page: inout TextPage) {
    guard !subjects.isEmpty else { return }
    page.blank()
    page.line(spelt(phrases.noObservation(upTo: scorecard.period)), .bold)
    for subject in subjects {
      for verdict in subject.verdicts {
        let lead = spelt(wording.verdict(verdict)).padded(to: columns.verdict)
        page.paragraph(
          spelt(wording.name(subject.subject)), indent: columns.details,
          lead: String(repeating: " ", count: Columns.indent) + lead)
      }
    }
  }

  private func heading(_ text: String, to page: inout TextPage) {
    page.blank()
    for line in spelt(text).wrapped(to: style.width) { page.line(line, .bold) }
    page.rule(style.isASCII ? "-" : "─")
  }

  /// Verdict, figures, per cent and target on a line; then what it would take, the trend, the date.
  private func writeRow(_ assessment: Assessment, to page: inout TextPage) {
    let verdict = spelt(wording.verdict(assessment)).padded(to: columns.verdict)
    var cells = spelt(wording.figures(assessment)).paddedLeft(to: columns.figures)
    cells += "  " + spelt(wording.percent(assessment)).paddedLeft(to: columns.percent)
    let painted = style.paint(verdict, wording.colour(assessment.verdict))
    let lead = String(repeating: " ", count: Columns.indent)
    let target = spelt(wording.target(assessment))

    let fits =
      assessment.hasColumns && verdict.displayWidth <= columns.verdict
      && cells.displayWidth <= columns.target - columns.details - 2
    let figures =
      fits
      ? cells
      : assessment.hasColumns
        ? cells.trimmingSpaces() : spelt(wording.measuredUnderName(assessment))
    let room = style.width - columns.target
    if fits, room >= Columns.narrowestTarget || room >= target.displayWidth {
      let lines = target.wrapped(to: room)
      page.append(
        (lead + painted + "  " + cells + "  " + lines[0]).trimmingSpaces(atStart: false))
      for line in lines.dropFirst() {
        page.line(String(repeating: " ", count: columns.target) + line)
      }
    } else {
      let width = lead.count + verdict.displayWidth + 2 + figures.displayWidth
      if width <= style.width {
        page.append((lead + painted + "  " + figures).trimmingSpaces(atStart: false))
      } else {
        page.append((lead + painted).trimmingSpaces(atStart: false))
        page.paragraph(figures, indent: columns.details)
      }
      if !target.isEmpty { page.paragraph(target, indent: columns.details) }
    }
    for detail in wording.details(assessment) {
      page.paragraph(spelt(detail), indent: columns.details)
    }
  }

  // MARK: - Changes

  private func write(_ comparison: ScorecardComparison, to page: inout TextPage) {
    heading(phrases.changes(since: comparison.since), to: &page)
    page.blank()
    for line in wording.summary(comparison) { bullet(line, to: &page) }
    for change in wording.changes(comparison) {
      page.blank()
      for line in spelt(change.subject).wrapped(to: style.width) { page.line(line, .bold) }
      let lead = String(repeating: " ", count: Columns.indent)
      page.append(lead + style.paint(spelt(change.verdict), wording.colour(change.after.verdict)))
      for text in [change.figures, change.causes, change.target] where !text.isEmpty {
        page.paragraph(spelt(text), indent: Columns.indent * 2)
      }
    }
    let stale = wording.staleSince(comparison)
    guard !stale.isEmpty else { return }
    page.blank()
    page.line(spelt(phrases.nowStale.capitalizedFirst), .bold)
    for subject in stale { bullet(subject, to: &page) }
  }

  // MARK: - Notes

  private func writeNotes(to page: inout TextPage) {
    let notes = wording.notes()
    guard !notes.isEmpty else { return }
    heading(phrases.notes, to: &page)
    for note in notes {
      page.blank()
      for line in spelt(note.subject).wrapped(to: style.width) { page.line(line, .bold) }
      for text in note.texts { bullet(text, to: &page) }
    }
  }

  private func writeTargets(to page: inout TextPage) {
    let targets = wording.targets()
    guard !targets.isEmpty else { return }
    heading(phrases.targets, to: &page)
    page.blank()
    for target in targets { bullet(target, to: &page) }
  }

  func bullet(_ text: Passage, to page: inout TextPage) {
    page.paragraph(spelt(text), indent: 4, lead: style.isASCII ? "  -" : "  •")
  }

  // MARK: - Summary

  /// The verdicts, kind by kind, and what is not in the sums.
  private func writeSummary(to page: inout TextPage) {
    let period = scorecard.period
    heading("\(phrases.scorecard(for: period)) (\(phrases.span(of: period)))", to: &page)
    let lines = wording.summary()
    if !lines.isEmpty { page.blank() }
    for text in lines { bullet(text, to: &page) }
    writeDistributions(to: &page)
  }

  // MARK: - Sources

  private func writeImprint(to page: inout TextPage) {
    let imprint = wording.imprint()
    guard !imprint.isEmpty else { return }
    page.blank()
    for line in imprint { page.paragraph(spelt(line), indent: 0) }
  }

  private func writeSources(to page: inout TextPage) {
    guard !scorecard.sources.isEmpty else { return }
    heading(phrases.sources, to: &page)
    page.blank()
    page.list(scorecard.sources, wording)
    guard let proven = wording.proven() else { return }
    page.blank()
    page.paragraph(spelt(proven), indent: 0)
  }
}

extension Assessment {
  /// Whether its figures are short enough for columns that all rows share.
  fileprivate var hasColumns: Bool { part == nil && position == nil && subject.list == nil }
}

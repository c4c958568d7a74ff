/// The assessments, group by group.
extension ScorecardPage {
  func write(_ section: Scorecard.Section, to html: inout HTMLWriter) {
    part(Self.id(of: section), wording.name(section), &html) { html in
      if scorecard.sections.count > 1 { writeList(wording.rollUp(section), "fine", &html) }
      let shown = wording.shown(in: section)
      let cards = shown.map { Card($0) }
      if !cards.isEmpty {
        html.element(.div, [.class: "cards"]) { html in
          for (card, isWide) in zip(cards, Self.widths(cards)) {
            write(card, isWide: isWide, to: &html)
          }
        }
      }
      if let summary = section.summedLists { write(summary, to: &html) }
      if section.hasOrders { html.element(.p, [.class: "fine"], phrases.lettersMean) }
      writeManyRated(in: section, to: &html)
      writeUnreported(wording.unreported(in: section), to: &html)
    }
  }

  /// Which cards take the whole width: those with a series, and one that would stand alone in its
  /// row, since the order of the file is kept.
  private static func widths(_ cards: [Card]) -> [Bool] {
    var widths = cards.map { card in card.rows.contains { !$0.series.isEmpty } }
    var start = 0
    while start < widths.count {
      let end = widths[start...].firstIndex(of: true) ?? widths.count
      if !(end - start).isMultiple(of: 2) { widths[end - 1] = true }
      start = end + 1
    }
    return widths
  }

  /// What nothing has been reported of yet, a line each, with its notes.
  private func writeUnreported(_ subjects: [AssessedSubject], to html: inout HTMLWriter) {
    guard !subjects.isEmpty else { return }
    html.element(.div, [.class: "unreported"]) { html in
      html.element(.h3, phrases.noObservation(upTo: scorecard.period))
      html.element(.ul) { html in
        for subject in subjects {
          html.element(.li) { html in
            for verdict in subject.verdicts {
              writeVerdict(verdict, phrases.verdict(verdict), &html)
              html.write(" ")
            }
            html.write(wording.name(subject.subject))
            for assessment in subject.assessments where assessment.target != nil {
              html.element(.p, [.class: "target"], wording.target(assessment))
            }
            writeList(wording.notes(on: subject.assessments), "notes", &html)
          }
        }
      }
    }
  }
}

/// The card of a subject: the result, what it rests on, and notes.
///
/// A wide card has the result on its left and the evidence on its right; others go two abreast.
extension ScorecardPage {
  /// A subject as it is shown.
  struct Card {
    let assessed: AssessedSubject
    var subject: Subject { assessed.subject }
    /// Its assessments, each with the earlier figures that are drawn beside it.
    let rows: [(assessment: Assessment, series: [Evidence])]

    init(_ entry: SectionEntry) {
      assessed = entry.subject
      rows = entry.rows.map { ($0, $0.series()) }
    }
  }

  func write(_ card: Card, isWide: Bool, to html: inout HTMLWriter) {
    let rows = card.rows
    let id = html.newID("subject", card.subject.id)
    // The edge has the colour of the verdict, where there is only one.
    let edge = rows.count == 1 ? " \(rows[0].assessment.verdict.rawValue)" : ""
    let width = isWide ? " wide" : ""
    html.element(.article, [.class: "card\(width)\(edge)", .ariaLabelledBy: id]) { html in
      html.element(.h3, [.id: id], wording.name(card.subject))
      for (index, row) in rows.enumerated() {
        html.element(.div, [.class: "assessment"]) { html in
          html.element(.div, [.class: "result"]) { writeResult(row.assessment, to: &$0) }
          html.element(.div, [.class: "evidence"]) {
            writeEvidence(row.assessment, row.series, to: &$0)
          }
          if index == rows.count - 1 {
            writeList(wording.notes(on: rows.map { $0.assessment }), "notes", &html)
          }
        }
      }
      let own = rows.map { $0.assessment }.filter { $0.position == nil }
      for table in wording.breakdowns(of: own) { write(table, to: &html) }
      writeActions(on: card.assessed, to: &html)
    }
  }

  /// The parts of a body.
  private func write(
    _ breakdown: AssessmentWording.BreakdownTable, to html: inout HTMLWriter
  ) {
    html.element(.table, [.class: "figures parts"]) { html in
      html.element(.caption, breakdown.title)
      html.element(.thead) { html in
        html.element(.tr) { html in
          html.element(.td, "")
          for heading in breakdown.headings { html.element(.th, [.scope: "col"], heading) }
        }
      }
      html.element(.tbody) { html in
        for row in breakdown.rows {
          html.element(.tr) { html in
            html.element(.th, [.scope: "row"], row.name)
            for cell in row.cells { html.element(.td, phrases.list(cell)) }
          }
        }
      }
    }
    if let note = breakdown.note { html.element(.p, [.class: "fine"], note) }
  }

  // MARK: - The result

  private func writeResult(_ assessment: Assessment, to html: inout HTMLWriter) {
    if let label = wording.label(assessment) { html.element(.h4, label) }
    html.element(.p, [.class: "figure"]) { html in
      writeVerdict(assessment.verdict, wording.judgement(assessment), &html)
      writeFigures(assessment, to: &html)
    }
    if let unmeasured = assessment.unmeasured {
      html.element(.p, [.class: "measure"], wording.noNumber(unmeasured, in: assessment))
    }
    writeBar(assessment, to: &html)
    if assessment.target != nil {
      html.element(.p, [.class: "target"], wording.target(assessment))
    }
    writeList(wording.outlook(assessment), "outlook", &html)
    if let reasoning = wording.reasoning(assessment), !assessment.isReasonShown {
      // Where the arithmetic decides, it has just been told.
      let arithmetic =
        assessment.flags.contains(.lawRounds) ? nil : wording.arithmetic(assessment)
      let reasons = phrases.clauses([arithmetic, reasoning].compactMap { $0 })
      html.element(.p, [.class: "reason"], phrases.labelled(phrases.reasoning, reasons))
    }
  }

  private func writeFigures(_ assessment: Assessment, to html: inout HTMLWriter) {
    let figures = wording.figures(assessment)
    let percent = wording.percent(assessment)
    if percent.isEmpty, let order = assessment.evidence?.order {
      return write(order, of: assessment, to: &html)
    }
    if !percent.isEmpty {
      html.write(" ")
      html.element(.strong, percent)
    }
    guard !figures.isEmpty else { return }
    html.write(" ")
    html.element(percent.isEmpty ? .strong : .span, figures)
  }

  private func writeBar(_ assessment: Assessment, to html: inout HTMLWriter) {
    let isUnknown = assessment.verdict == .noData || assessment.evidence == nil
    guard let value = assessment.evidence?.value, !isUnknown, assessment.measure.isOfFigures else {
      return
    }
    let isShare = assessment.measure.isShare
    // A number without a target has nothing to be held against.
    guard isShare || assessment.required != nil else { return }
    let goal = wording.goal(assessment)
    let scale =
      isShare
      ? ChartScale.wholeShare
      : ChartScale(
        reaching: [value.lower, value.upper, goal?.position].compactMap { $0 }, ofShares: false)
    let (start, end) = (ends(scale, assessment).bottom, ends(scale, assessment).top)
    let measure = wording.measure(assessment)
    if assessment.measure.isOfBodies {
      html.element(.p, [.class: "measure"], measure)
    }
    let shown = value.exact == nil ? wording.range(value, assessment) : exact(value, assessment)
    ShareBar(
      value: value, scale: scale,
      goal: goal.map { goal in
        ShareBar.Goal(
          position: goal.position, sense: assessment.limit?.sense ?? .atLeast, words: goal.words)
      }, start: start, end: end, title: phrases.chart(measure, of: name(assessment)),
      description: phrases.clauses(
        [phrases.onScale(shown, from: start, to: end), inWords(goal?.words, assessment)]
          .compactMap { $0 })
    ).write(as: newID("bar", assessment, &html), to: &html)
  }

  /// Where the target of a bar stands.
  private func inWords(_ goal: String?, _ assessment: Assessment) -> String? {
    goal.map { goal in
      assessment.limit?.sense == .atMost
        ? phrases.target(isAtMost: goal) : phrases.targetStands(at: goal)
    }
  }

  /// The anchor of a chart: by the subject, and by the target where there is one.
  func newID(
    _ kind: StaticString, _ assessment: Assessment, _ html: inout HTMLWriter
  ) -> String {
    guard let target = assessment.target else { return html.newID(kind, assessment.subject.id) }
    guard let part = assessment.part else {
      return html.newID(kind, assessment.subject.id, target.id)
    }
    return html.newID(kind, assessment.subject.id, target.id, part.breakdown, part.part)
  }

  // MARK: - Words on charts

  func ends(
    _ scale: ChartScale, _ assessment: Assessment
  ) -> (bottom: String, top: String) {
    guard assessment.measure.isShare else {
      return (phrases.number(0), phrases.number(scale.end.roundedUp))
    }
    return (phrases.percent("0"), phrases.percent(scale.end.percent(decimals: 0)))
  }

  private func exact(_ value: ValueRange, _ assessment: Assessment) -> String {
    let percent = wording.percent(assessment)
    return percent.isEmpty ? phrases.number(value.lower.roundedDown) : percent
  }

  func name(_ assessment: Assessment) -> String {
    let subject = assessment.subject
    let name = (subject.body?.abbreviation ?? subject.name).text(in: language)
    return phrases.list([name, wording.part(assessment)?.text].compactMap { $0 })
  }
}

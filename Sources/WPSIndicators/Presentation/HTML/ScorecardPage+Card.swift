/// The card of a subject: the rule, why, what it would take, every figure, and where each is from.
extension ScorecardPage {
  /// The assessments of one card that are made from the same figures.
  private struct Held {
    let first: Assessment
    let figures: [Evidence]
    var others = [Assessment]()
  }

  /// - Parameters:
  ///   - rows: what the card shows; the first is what its row shows.
  ///   - assessed: the subject, whose actions are listed.
  ///   - name: the name in full where the row has a shorter one.
  func writeCard(
    _ rows: [Assessment], of assessed: AssessedSubject?, name: Passage? = nil,
    to html: inout HTMLWriter
  ) {
    html.element(.div, [.class: "card"]) { html in
      if let name { html.element(.p, [.class: "full-name"], name) }
      for held in held(rows) { writeFolding(held, to: &html) }
      let own = rows.filter { $0.position == nil }
      for table in wording.breakdowns(of: own) { write(table, to: &html) }
      let notes = wording.notes(on: rows)
      let actions = assessed.map { wording.actions(on: $0) } ?? []
      guard !notes.isEmpty || !actions.isEmpty else { return }
      html.element(.div, [.class: "remarks"]) { html in
        if !actions.isEmpty {
          html.element(.div) { html in
            html.element(.h4, phrases.actionsHeading)
            writeList(actions, "actions", &html)
          }
        }
        if !notes.isEmpty {
          html.element(.div) { html in
            html.element(.h4, phrases.notes)
            writeList(notes, "notes", &html)
          }
        }
      }
    }
  }

  /// What is drawn and listed alike stands together, whatever it is held against.
  private func held(_ rows: [Assessment]) -> [Held] {
    var held = [Held]()
    for row in rows {
      let figures = row.tabled
      let place = held.firstIndex { other in
        other.first.part == row.part && other.first.position?.id == row.position?.id
          && areAlike(other.figures, other.first, figures, row)
      }
      if let place {
        held[place].others.append(row)
      } else {
        held.append(Held(first: row, figures: figures))
      }
    }
    return held
  }

  private func areAlike(
    _ figures: [Evidence], _ assessment: Assessment, _ others: [Evidence], _ other: Assessment
  ) -> Bool {
    figures.count == others.count
      && assessment.measure.isOfFigures == other.measure.isOfFigures
      && zip(figures, others).allSatisfy { a, b in
        a.observation == b.observation
          && wording.figures(a, assessment) == wording.figures(b, other)
          && wording.percent(a, assessment) == wording.percent(b, other)
      }
  }

  /// What a part is held against is folded once more, since there may be many.
  private func writeFolding(_ held: Held, to html: inout HTMLWriter) {
    guard held.first.part != nil, let label = wording.label(held.first) else {
      return write(held, to: &html)
    }
    html.element(.details, [.class: "part"]) { html in
      html.element(.summary) { html in
        html.element(.h4, label)
        for assessment in [held.first] + held.others {
          html.write(" ")
          writeVerdict(assessment.verdict, wording.judgement(assessment), &html)
        }
        html.write(" ")
        html.element(.span, boardWording.stands(held.first, withVerdict: false))
      }
      write(held, to: &html)
    }
  }

  private func write(_ held: Held, to html: inout HTMLWriter) {
    let first = held.first
    html.element(.div, [.class: "held"]) { html in
      if first.part == nil, let label = wording.label(first) {
        html.element(.h4, [.class: "label"], label)
      }
      // A line over time takes more than one day.
      if Set(held.figures.map { $0.observation.time.date }).count > 1 {
        writeChart(first, to: &html)
      }
      html.element(.div, [.class: "judged"]) { html in
        writeJudged(first, to: &html)
        writeSource(first, isTabled: !held.figures.isEmpty, to: &html)
      }
      if !held.others.isEmpty {
        html.element(.div, [.class: "also"]) { html in
          for other in held.others {
            html.element(.div, [.class: "judged"]) { writeJudged(other, to: &$0) }
          }
        }
      }
      if !held.figures.isEmpty { writeTable(held.figures, first, to: &html) }
    }
  }

  // MARK: - What is asked, and why the verdict

  private func writeJudged(_ assessment: Assessment, to html: inout HTMLWriter) {
    html.element(.p, [.class: "figure"]) { html in
      writeVerdict(assessment.verdict, wording.judgement(assessment), &html)
      writeFigures(assessment, to: &html)
    }
    if let unmeasured = assessment.unmeasured {
      html.element(.p, wording.noNumber(unmeasured, in: assessment))
    }
    if let rule = wording.rule(assessment) {
      html.element(.p, [.class: "target"]) { html in
        writeLabel(phrases.ruleHeading, &html)
        html.write(rule)
      }
    }
    if let reasoning = wording.reasoning(assessment), !assessment.isReasonShown {
      // Where the arithmetic decides, it stands with what it would take.
      let arithmetic =
        assessment.flags.contains(.lawRounds) ? nil : wording.arithmetic(assessment)
      html.element(.p, [.class: "reason"]) { html in
        writeLabel(phrases.reasoning, &html)
        html.write(phrases.clauses([arithmetic, reasoning].compactMap { $0 }))
      }
    }
    let outlook = wording.outlook(assessment)
    if !outlook.isEmpty {
      html.element(.p, [.class: "outlook"], [phrases.clauses(outlook)].inSentences())
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
    html.element(.span, figures)
  }

  // MARK: - Parts

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
}

extension Assessment {
  /// The figures that a card lists.
  var tabled: [Evidence] {
    guard measure.isOfFigures else { return [] }
    let series = series()
    return series.isEmpty ? [evidence].compactMap { $0 } : series
  }
}

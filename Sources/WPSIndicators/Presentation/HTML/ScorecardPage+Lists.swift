/// Candidate lists: their order in a card, and how they stand where they are too many for a card each.
extension ScorecardPage {
  /// The order, and the numbers that follow from it.
  func write(_ order: CandidateOrder, of assessment: Assessment, to html: inout HTMLWriter) {
    html.write(" ")
    html.element(.strong, wording.letters(order))
    html.write(" ")
    html.element(.span, wording.figuresWithoutOrder(assessment))
  }

  /// Where lists are many: how they stand, in tables, then those that break something, and those that
  /// may.
  func writeLists(to html: inout HTMLWriter) {
    let sections = scorecard.sections.compactMap { section in
      section.summedLists.map { (section: section, summary: $0) }
    }
    guard !sections.isEmpty else { return }
    folded("lists", Passage(phrases.listsHeading), &html) { html in
      for (section, summary) in sections {
        if sections.count > 1 { html.element(.h3, wording.name(section)) }
        write(summary, to: &html)
        if section.hasOrders { html.element(.p, [.class: "fine"], phrases.lettersMean) }
      }
    }
  }

  private func write(_ summary: ListSummary, to html: inout HTMLWriter) {
    for table in wording.tables(summary) { write(table, to: &html) }
    for (heading, verdict, lines) in wording.lines(summary) {
      html.element(.h3) { html in
        writeVerdict(verdict, phrases.verdict(verdict), &html)
        html.write(" \(heading)")
      }
      writeList(lines, "offenders", &html)
    }
  }

  private func write(_ lists: AssessmentWording.ListTable, to html: inout HTMLWriter) {
    html.element(.table, [.class: "groups"]) { html in
      html.element(.caption, lists.title)
      html.element(.thead) { html in
        html.element(.tr) { html in
          html.element(.th, [.scope: "col"], lists.headings[0])
          for verdict in AssessmentWording.ListTable.verdicts { head(verdict, &html) }
          for heading in lists.headings.suffix(1) { html.element(.th, [.scope: "col"], heading) }
        }
      }
      html.element(.tbody) { html in
        for row in lists.rows {
          html.element(.tr) { html in
            for (column, cell) in row.enumerated() {
              if column == 0 {
                html.element(.th, [.scope: "row"], cell)
              } else {
                html.element(.td, cell)
              }
            }
          }
        }
      }
    }
  }
}

extension Assessment {
  /// Whether what decides stands there already: who holds a position, where an order is broken.
  var isReasonShown: Bool {
    evidence?.holder != nil || placing?.verdict == .unmet
  }
}

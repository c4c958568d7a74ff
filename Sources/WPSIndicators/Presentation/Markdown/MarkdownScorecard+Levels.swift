/// How indicators are spread over the levels of a scale.
extension MarkdownScorecardWriter {
  /// The groups beside each other.
  func writeDistributions(to page: inout MarkdownPage) {
    for table in wording.distributions() { write(table, first: phrases.groupHeading, to: &page) }
  }

  /// Of the many that are rated in a section: how they stood in the last periods, what moved, and
  /// what is furthest from what is asked.
  func writeManyRated(in section: Scorecard.Section, to page: inout MarkdownPage) {
    for many in section.manyRated {
      if let history = wording.history(of: many, in: section) {
        write(history, first: phrases.date, to: &page)
      }
      page.list(wording.about(many).map { $0.text })
      for list in wording.lists(of: many) {
        page.heading(3, list.heading)
        page.list(list.lines.map { $0.text })
      }
    }
  }

  private func write(
    _ distributions: AssessmentWording.DistributionTable, first: String,
    to page: inout MarkdownPage
  ) {
    let numbers = wording.headings(distributions).map {
      MarkdownTable.Column(heading: $0.text, width: 17, isNumeric: true)
    }
    var table = MarkdownTable([MarkdownTable.Column(heading: first, width: 30)] + numbers)
    for row in distributions.rows {
      table.row(
        [("\(row.name)\(row.citations)" as Passage).text] + wording.cells(row, of: distributions))
    }
    page.heading(3, distributions.title.text)
    page.table(table)
  }

  /// What is to be done about the subjects of a section.
  func writeActions(on subjects: [AssessedSubject], to page: inout MarkdownPage) {
    page.list(
      subjects.flatMap { subject in
        wording.actions(on: subject).map {
          phrases.labelled(wording.name(subject.subject), $0.lowercasedFirst).text
        }
      })
  }
}

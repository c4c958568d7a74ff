/// Candidate lists that are too many to be shown one by one.
extension MarkdownScorecardWriter {
  /// How they stand, in tables, then those that break something, and those that may.
  func write(_ summary: ListSummary, to page: inout MarkdownPage) {
    page.heading(3, phrases.listsHeading)
    for table in wording.tables(summary) { write(table, to: &page) }
    for (heading, _, lines) in wording.lines(summary) {
      page.paragraph(phrases.labelled(heading, ""))
      page.list(lines.map { $0.text })
    }
  }

  private func write(_ lists: AssessmentWording.ListTable, to page: inout MarkdownPage) {
    var table = MarkdownTable(
      lists.headings.enumerated().map { column, heading in
        MarkdownTable.Column(
          heading: heading, width: column == 0 ? 30 : 17, isNumeric: column > 0)
      })
    for row in lists.rows { table.row(row.map { $0.text }) }
    page.paragraph(phrases.labelled(lists.title, ""))
    page.table(table)
  }
}

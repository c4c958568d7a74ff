/// Candidate lists that are too many to be shown one by one.
extension TextScorecardWriter {
  /// How they stand, in tables, then those that break something, and those that may.
  func write(_ summary: ListSummary, to page: inout TextPage) {
    page.blank()
    page.line(style.spelt(phrases.listsHeading), .bold)
    for table in wording.tables(summary) { page.table(table, indent: 2, style) }
    for (heading, verdict, lines) in wording.lines(summary) {
      page.blank()
      page.paragraph(style.spelt(heading), indent: 2)
      for line in lines {
        page.paragraph(
          style.spelt(line.text), indent: 6, lead: "    " + style.spelt(wording.symbol(verdict)))
      }
    }
  }
}

extension TextPage {
  /// Adds a table of lists that have something in common: names first, then numbers.
  mutating func table(
    _ table: AssessmentWording.ListTable, indent: Int, _ style: TextStyle
  ) {
    let rows = [table.headings] + table.rows.map { $0.map { $0.text } }
    let widths = table.headings.indices.dropFirst().map { column in
      rows.map { style.spelt($0[column]).displayWidth }.max() ?? 0
    }
    let room = max(style.width - indent - widths.reduce(0) { $0 + $1 + 2 }, 12)
    let names = rows.map { style.spelt($0[0]).wrapped(to: room) }
    let width = names.flatMap { $0 }.map { $0.displayWidth }.max() ?? 0
    blank()
    paragraph(style.spelt(table.title), indent: indent)
    for (row, name) in zip(rows, names) {
      let numbers = zip(row.dropFirst(), widths).map { cell, width in
        "  " + style.spelt(cell).paddedLeft(to: width)
      }
      for (index, part) in name.enumerated() {
        let isLast = index == name.count - 1
        line(
          String(repeating: " ", count: indent) + part.padded(to: width)
            + (isLast ? numbers.joined() : ""))
      }
    }
  }
}

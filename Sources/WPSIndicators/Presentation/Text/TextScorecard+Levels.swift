/// How indicators are spread over the levels of a scale, in bars of characters.
extension TextScorecardWriter {
  /// The groups beside each other, a bar and its numbers in words for each.
  func writeDistributions(to page: inout TextPage) {
    for table in wording.distributions() {
      let bars = begin(table, to: &page)
      for row in table.rows {
        page.blank()
        page.paragraph(style.spelt(row.name.text), indent: 2)
        let bar = bars.bar(row.distribution, width: style.width - 4)
        if !bar.isEmpty { page.append("    " + bar) }
        let words: Passage = "\(wording.inWords(row.distribution))\(row.citations)"
        page.paragraph(style.spelt(words.text), indent: 4)
      }
    }
  }

  /// Of the many that are rated in a section: how they stood in the last periods, what moved, and
  /// what is furthest from what is asked.
  func writeManyRated(in section: Scorecard.Section, to page: inout TextPage) {
    for many in section.manyRated {
      if let history = wording.history(of: many, in: section) { write(history, to: &page) }
      page.blank()
      for text in wording.about(many) { bullet(text, to: &page) }
      for list in wording.lists(of: many) {
        page.blank()
        page.line(style.spelt(list.heading), .bold)
        for line in list.lines { bullet(line, to: &page) }
      }
    }
  }

  /// What a bar's characters stand for.
  private func begin(_ table: AssessmentWording.DistributionTable, to page: inout TextPage)
    -> LevelBars
  {
    let bars = LevelBars(table.scale, isASCII: style.isASCII)
    page.blank()
    for line in style.spelt(table.title.text).wrapped(to: style.width) { page.line(line, .bold) }
    let key = zip(bars.marks, table.scale.levels).map { mark, level in
      "\(mark)\u{A0}\(level.name.text(in: language).replacing(" ", with: "\u{A0}"))"
    }
    for line in key.joined(separator: "  ").printable.wrapped(to: style.width - 2) {
      page.append("  " + (style.isASCII ? AsciiFallback.spell(line) : line))
    }
    return bars
  }

  /// The periods below each other: the numbers under the characters of their levels, then the bar.
  private func write(_ table: AssessmentWording.DistributionTable, to page: inout TextPage) {
    let bars = begin(table, to: &page)
    var columns = zip(bars.marks, table.scale.levels.indices).map { mark, rank in
      [mark] + table.rows.map { phrases.number($0.distribution.counts[rank]) }
    }
    if table.hasStale {
      columns.append(
        [phrases.stale] + table.rows.map { phrases.number($0.distribution.stale) })
    }
    if table.hasUnrated {
      columns.append([phrases.unrated] + table.rows.map { phrases.number($0.distribution.unrated) })
    }
    let width = { (column: [String]) -> Int in
      let words = column[0].split(separator: " ").map { String($0) } + column.dropFirst()
      return words.map { style.spelt($0).displayWidth }.max() ?? 0
    }
    // What stands apart has words for a heading, which may take several lines.
    let headings = columns.map { style.spelt($0[0]).wrapped(to: width($0)) }
    let names = [""] + table.rows.map { style.spelt($0.name.text) }
    let nameWidth = names.map { $0.displayWidth }.max() ?? 0
    let height = headings.map { $0.count }.max() ?? 1
    let line = { (name: String, cells: [String]) -> String in
      zip(columns, cells).reduce("  " + name.padded(to: nameWidth)) { line, column in
        line + "  " + style.spelt(column.1).paddedLeft(to: width(column.0))
      }
    }
    page.blank()
    for row in 0..<height {
      page.line(
        line("", headings.map { row < height - $0.count ? "" : $0[row - height + $0.count] }))
    }
    let lines = table.rows.indices.map { row in line(names[row + 1], columns.map { $0[row + 1] }) }
    let room = style.width - (lines.map { $0.displayWidth }.max() ?? 0) - 2
    for (line, row) in zip(lines, table.rows) {
      page.line(line + (room < 10 ? "" : "  " + bars.bar(row.distribution, width: room)))
    }
  }
}

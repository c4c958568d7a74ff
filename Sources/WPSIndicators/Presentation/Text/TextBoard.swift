/// Writes a board for a terminal: the headline, a line for each row, and what stands below.
///
/// Columns are as wide as what they hold; the names take what is left. With a hundred columns and more
/// there is room for the target in words and for a bar.
struct TextBoardWriter {
  let board: Board
  let wording: BoardWording
  let style: TextStyle
  private let columns: [Column]
  private let marks: TextBoardMarks

  var phrases: any Phrasebook { wording.phrases }

  init(_ board: Board, _ wording: AssessmentWording, style: TextStyle) {
    self.board = board
    self.wording = BoardWording(board, wording)
    self.style = style
    marks = TextBoardMarks(isASCII: style.isASCII)
    columns = style.width >= Column.widthOfWords ? Column.wide : Column.narrow
  }

  // MARK: - Parts of the page

  /// The title, the period and the headline.
  func writeHead(to page: inout TextPage) {
    let title = style.spelt(board.scorecard.title.text(in: wording.language))
    let periods = [phrases.months(of: wording.period), phrases.label(wording.period)]
    let room = style.width - title.displayWidth - 2
    let period = style.spelt(periods.first { $0.displayWidth <= room } ?? periods[0])
    if period.displayWidth <= room {
      let space = style.width - title.displayWidth - period.displayWidth
      page.append(
        style.paint(title, .bold) + String(repeating: " ", count: space) + period)
    } else {
      for line in title.wrapped(to: style.width) { page.line(line, .bold) }
      for line in period.wrapped(to: style.width) { page.line(line) }
    }
    if let caution = wording.wording.reach() {
      for line in style.spelt(caution).wrapped(to: style.width) { page.line(line, .yellow) }
    }
    if let headline = wording.headline() {
      for line in style.spelt(headline.lead.text).wrapped(to: style.width) {
        page.line(line, .bold)
      }
      let rest = headline.rest.map { $0.text }.joined(separator: " ")
      if !rest.isEmpty { page.paragraph(style.spelt(rest), indent: 0) }
    }
    writeLater(to: &page)
  }

  private func writeLater(to page: inout TextPage) {
    guard !board.later.isEmpty else { return }
    let shown = board.later.prefix(2).map { wording.later($0, isTight: true) }
    let left = board.later.count - shown.count
    let more = left > 0 ? [Passage(phrases.andMore(left))] : []
    let line = phrases.labelled(Passage(phrases.laterHeading), phrases.clauses(shown + more))
    for line in style.spelt("\(line.text).").wrapped(to: style.width) { page.line(line, .yellow) }
  }

  /// The rows, group by group, and the key to them.
  func writeRows(to page: inout TextPage) {
    guard !board.groups.isEmpty else { return }
    let table = TextBoardTable(board, wording, columns, marks, style)
    page.blank()
    page.line(table.heading, .dim)
    for group in board.groups {
      let together = wording.together(group).map { style.spelt($0) }
      // Where no group has a name, no other can be told from it.
      let isNamed = board.groups.contains { $0.group != nil }
      let name = isNamed ? style.spelt(wording.name(group).text) : ""
      let space = style.width - name.displayWidth - (together?.displayWidth ?? 0)
      if let together, space >= 2 {
        page.append(
          style.paint(name, .bold) + String(repeating: " ", count: space)
            + style.paint(together, .dim))
      } else {
        if isNamed { for line in name.wrapped(to: style.width) { page.line(line, .bold) } }
        if let together { page.paragraph(together, indent: 2) }
      }
      let shown = Board.withinRoom(group.rows)
      for row in shown { write(row, table, to: &page) }
      if shown.count < group.rows.count {
        page.line("  " + style.spelt(phrases.moreBodies(group.rows.count - shown.count)))
      }
      for text in wording.wording.lists(group.lists) {
        page.paragraph(style.spelt(text.text), indent: 2)
      }
    }
    page.rule(style.isASCII ? "-" : "─")
    for line in key.flatMap({ $0.wrapped(to: style.width) }) {
      page.line(line.replacing("\u{A0}", with: " "), .dim)
    }
  }

  /// A row, and what is folded under it: positions and lists a line each, parts counted.
  private func write(_ row: BoardRow, _ table: TextBoardTable, to page: inout TextPage) {
    for line in table.lines(row, depth: 0) { page.append(line) }
    for told in [wording.others(of: row), wording.parts(of: row)].compactMap({ $0 }) {
      page.paragraph(style.spelt(told.text), indent: 4)
    }
    for other in row.under where other.lead.part == nil {
      for line in table.lines(other, depth: 1) { page.append(line) }
    }
  }

  /// What the signs and the marks mean, and below it the strip, as far as they occur.
  private var key: [String] {
    let rows = board.rows.flatMap { [$0] + $0.under }
    let cells = rows.flatMap { $0.strip }
    let signs = [Standing.unmet, .near, .met, .undetermined, .none].flatMap { standing in
      wording.words(of: rows.filter { $0.standing == standing }).map {
        "\(style.spelt(wording.sign(standing))) \($0)"
      }
    }
    // Each shape with its verdict, then the inks of those that are not new.
    let shapes = [Standing.met, .unmet, .undetermined].compactMap { standing -> String? in
      let found = cells.filter { Self.isAlike($0.standing, standing) }
      guard
        let ink = [Freshness.new, .carriedOn, .old].first(where: { ink in
          found.contains { $0.freshness == ink }
        })
      else { return nil }
      return "\(marks.cell(standing, ink)) \(phrases.standing(standing))"
    }
    let inks = [(Freshness.carriedOn, phrases.inkCarriedOn), (.old, phrases.inkOld)]
      .compactMap { ink, words -> String? in
        let drawn = [Standing.met, .unmet, .undetermined].filter { standing in
          cells.contains { $0.freshness == ink && Self.isAlike($0.standing, standing) }
        }
        return drawn.isEmpty ? nil : drawn.map { marks.cell($0, ink) }.joined() + " " + words
      }
    let directions = rows.compactMap { wording.trend($0)?.arrow }
    let arrows = [("↑", phrases.rose), ("↓", phrases.fell), ("→", phrases.stayed)]
      .filter { directions.contains($0.0) }.map { "\(marks.arrow($0.0)) \($0.1)" }
    let notes = [
      (marks.disagree, phrases.sourcesDisagree, rows.contains { $0.isContested }),
      (marks.differ, phrases.sourcesDiffer, rows.contains { !$0.lead.differingAlternates.isEmpty }),
      (
        marks.workedOut, phrases.totalWorkedOut,
        rows.contains { $0.lead.evidence?.derivedCount != nil }
      ),
      (marks.ownArithmetic, phrases.ownArithmetic, rows.contains { $0.isRoundedByRule }),
      (marks.caution, phrases.cautioned, rows.contains { $0.hasCaution }),
      (
        marks.noLaw, phrases.askedByNoLaw,
        rows.contains { $0.lead.limit != nil && !$0.lead.isAskedByLaw }
      ),
      (
        phrases.tightDependsOnSize, phrases.dependsOnSize,
        rows.contains { $0.lead.isAskedBySize }
      ),
    ].filter { $0.2 }.map { "\($0.0) \($0.1)" }
    let years = Set(rows.filter { $0.freshness != .old }.compactMap { $0.lead.yearAhead }).sorted()
      .map { "\(marks.due(in: $0)) \(phrases.dueIn($0))" }
    let strip =
      shapes.isEmpty
      ? []
      : [
        phrases.labelled(
          phrases.tightStripColumn,
          phrases.clauses([phrases.list(shapes)] + [phrases.list(inks)].filter { !$0.isEmpty }))
      ]
    return [signs + years + arrows + notes, strip].map { line in
      line.map { style.isASCII ? AsciiFallback.spell($0) : $0 }
        .map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: "  ")
        .replacing(",\u{A0}", with: ", ").replacing(";\u{A0}", with: "; ")
    }.filter { !$0.isEmpty }
  }

  /// Whether the cells of two verdicts have one shape.
  private static func isAlike(_ standing: Standing, _ other: Standing) -> Bool {
    standing == other || standing == .near && other == .unmet
  }

  /// What stands below: commitments, ages, words without figures, and what is left out.
  func writeFoot(to page: inout TextPage) {
    if let commitments = wording.commitments() {
      line(Passage(phrases.commitmentsHeading), commitments, to: &page)
      for milestone in board.commitments[.overdue].prefix(3) {
        page.paragraph(
          style.spelt(wording.overdue(milestone, within: 70).text), indent: 4, lead: "  !")
      }
    }
    for many in wording.wording.levelHeadlines() {
      page.paragraph(style.spelt([many].inSentences().text), indent: 0)
    }
    if !board.ratings.isEmpty {
      line(
        Passage(phrases.levelsHeading), phrases.clauses(wording.ratings().map { $0.text }),
        to: &page)
    }
    let figures = wording.ages(saysUncounted: false)
    let ages =
      figures.isEmpty
      ? [] : [phrases.labelled(Passage(phrases.tightAgesHeading), Passage(figures))]
    let shown = board.words.prefix(1).map(wording.wordsBriefly)
    let words =
      shown.isEmpty
      ? []
      : [
        phrases.labelled(
          Passage(phrases.wordsHeading),
          phrases.spoken(of: shown, more: board.words.count - shown.count))
      ]
    let told = ages + words
    if !told.isEmpty { page.paragraph(style.spelt(phrases.sentences(told).text), indent: 0) }
    let others = wording.others().map {
      phrases.labelled($0.heading, phrases.number($0.items.reduce(0) { $0 + $1.count }))
    }
    page.paragraph(
      style.spelt(phrases.clauses(others + [phrases.wayToMore])), indent: 0)
  }

  private func line(_ label: Passage, _ text: Passage, to page: inout TextPage) {
    page.paragraph(style.spelt(phrases.labelled(label, text).text), indent: 0)
  }
}

/// Writes a board as Markdown: four columns, which a page of Word in portrait has room for.
struct MarkdownBoardWriter {
  let board: Board
  let wording: BoardWording
  let phrases: any Phrasebook

  init(_ scorecard: Scorecard, in language: Language) {
    board = scorecard.board(quarters: 1)
    wording = BoardWording(board, in: language, for: .table)
    phrases = language.phrasebook
  }

  /// The board, what stands below it, and the sources that it cites.
  func write(to page: inout MarkdownPage) {
    let cited = writeBoard(to: &page)
    writeFoot(to: &page)
    writeSources(cited, to: &page)
  }

  /// The board alone; the sources that it cites.
  @discardableResult func writeBoard(to page: inout MarkdownPage) -> [String] {
    var cited = [String]()
    writeHead(to: &page)
    writeLater(to: &page, citing: &cited)
    writeChanges(to: &page)
    writeRows(to: &page, citing: &cited)
    return cited
  }

  // MARK: - Above the rows

  private func writeHead(to page: inout MarkdownPage) {
    let scorecard = board.scorecard
    page.heading(1, scorecard.title.text(in: wording.language))
    page.paragraph(phrases.months(of: scorecard.period))
    if let reach = wording.wording.reach() { page.paragraph(reach) }
    guard let headline = wording.headline() else { return }
    page.paragraph(
      bold: headline.lead.text, then: headline.rest.map { $0.text }.joined(separator: " "))
  }

  private func writeLater(to page: inout MarkdownPage, citing cited: inout [String]) {
    guard !board.later.isEmpty else { return }
    let figures = board.later.map { figure -> Passage in
      let sources = figure.assessment.evidence?.observation.sources ?? []
      cited += sources
      return "\(wording.later(figure)) \(wording.wording.citations(sources))"
    }
    page.paragraph(
      phrases.labelled(
        Passage(phrases.laterHeading), [phrases.clauses(figures)].inSentences()
      ).text)
  }

  private func writeChanges(to page: inout MarkdownPage) {
    guard let changes = board.changes else { return }
    page.heading(2, wording.heading(changes))
    page.list(
      wording.lines(changes).map { line in
        "\(line.mark) \(phrases.labelled(line.name, line.text).text)"
      })
    let sentences = wording.sentences(changes)
    if !sentences.isEmpty { page.paragraph(sentences.map { $0.text }.joined(separator: " ")) }
  }

  // MARK: - Rows

  private func writeRows(to page: inout MarkdownPage, citing cited: inout [String]) {
    if board.changes != nil, !board.groups.isEmpty { page.heading(2, phrases.boardHeading) }
    var table = MarkdownTable([
      MarkdownTable.Column(heading: phrases.bodyColumn, width: 34),
      MarkdownTable.Column(heading: phrases.womenColumn, width: 23),
      MarkdownTable.Column(heading: phrases.verdictColumn, width: 39),
      MarkdownTable.Column(heading: phrases.lastColumn, width: 24),
    ])
    for group in board.groups {
      let together = wording.together(group) ?? ""
      if let heading = wording.heading(group) {
        table.row(bold: heading.text, then: [together, "", ""])
      } else if !together.isEmpty {
        table.row(["", together, "", ""])
      }
      for row in group.rows {
        add(row, under: "", to: &table, citing: &cited)
        for other in row.under { add(other, under: "– ", to: &table, citing: &cited) }
      }
      for text in wording.wording.lists(group.lists) {
        table.row([[text].inSentences().text, "", "", ""])
      }
    }
    page.table(table)
  }

  private func add(
    _ row: BoardRow, under mark: String, to table: inout MarkdownTable,
    citing cited: inout [String]
  ) {
    let sources = row.lead.evidence?.observation.sources ?? []
    cited += sources
    let citations = wording.wording.citations(sources).text
    let isOld = row.freshness == .old
    let last = phrases.list(
      [wording.last(row), isOld ? wording.age(row) : ""].filter { !$0.isEmpty })
    let verdict = "\(wording.sign(row.standing)) \(wording.word(row))"
    table.row([
      mark + name(row, isUnder: !mark.isEmpty).text,
      phrases.list(
        [wording.figure(row), (row.lead.evidence?.observation).flatMap(wording.wording.mark) ?? ""]
          .filter { !$0.isEmpty }),
      phrases.clauses(
        [
          verdict, wording.arithmetic(row) ?? "", wording.target(row).text, wording.need(row),
          wording.others(of: row)?.text ?? "",
        ]
        .filter { !$0.isEmpty }),
      citations.isEmpty ? last : "\(last) \(citations)",
    ])
  }

  /// A part and a position stand under their body, which need not be named again.
  private func name(_ row: BoardRow, isUnder: Bool) -> Passage {
    guard isUnder, let part = wording.wording.part(row.lead) else {
      return wording.name(row, isUnder: isUnder)
    }
    return part
  }

  // MARK: - Below the rows

  private func writeFoot(to page: inout MarkdownPage) {
    var lines = [(String, Passage)]()
    if let commitments = wording.commitments() {
      let overdue = board.commitments[.overdue].map { wording.overdue($0) }
      lines.append(
        (phrases.commitmentsHeading, phrases.sentences([commitments] + overdue)))
    }
    for many in wording.wording.levelHeadlines() { page.paragraph([many].inSentences().text) }
    if !board.tally.ages.isEmpty { lines.append((phrases.agesHeading, Passage(wording.ages()))) }
    if !board.words.isEmpty {
      lines.append(
        (phrases.wordsHeading, few(board.words.map(wording.wordsBriefly))))
    }
    for (heading, items) in [(phrases.levelsHeading, wording.ratings())] + wording.others()
    where !items.isEmpty {
      lines.append((heading, few(items.map { $0.text }, counting: items.map { $0.count })))
    }
    for (heading, text) in lines {
      page.paragraph(bold: phrases.labelled(heading, ""), then: [text].inSentences().text)
    }
  }

  /// The first of some things; the full page has all.
  /// - Parameter counts: how many each stands for, if not for itself alone.
  private func few(_ items: [Passage], counting counts: [Int]? = nil) -> Passage {
    let shown = items.count > Self.mostItems ? Self.mostItems - 1 : items.count
    let more = counts.map { $0.dropFirst(shown).reduce(0, +) } ?? items.count - shown
    return phrases.spoken(of: [phrases.clauses(Array(items.prefix(shown)))], more: more)
  }

  private static let mostItems = 5

  private func writeSources(_ cited: [String], to page: inout MarkdownPage) {
    let cited = Set(cited)
    let sources = wording.wording.sources.filter { cited.contains($0.id) }
    if !sources.isEmpty { page.heading(2, phrases.sources) }
    page.list(
      sources.map { source -> (text: String, address: String?) in
        let number = wording.wording.citations([source.id])
        let text: Passage = "\(number) \(wording.wording.describeWithoutAddress(source))"
        // The address is a sentence of its own, so that the one before it is ended.
        return (
          source.url == nil ? text.text : phrases.sentences([text, ""]).text, source.url
        )
      })
    if let proven = wording.wording.proven() { page.paragraph(proven.text) }
  }
}

/// Writes the board as a picture for a message or a slide: one SVG document that needs nothing else,
/// to be read at 1,080 pixels of width. It is light, whatever the viewer's colours: it is pasted.
package enum BoardPicture {
  /// Writes the picture, its lines ended by line feeds, in pieces.
  static func write(
    _ scorecard: Scorecard, in language: Language, with options: RenderingOptions,
    to take: @escaping ([UInt8]) -> Void
  ) {
    let board = scorecard.board(quarters: 1)
    let wording = BoardWording(board, AssessmentWording(scorecard, in: language))
    var picture = BoardPictureWriter(board, wording, checksum: options.checksum)
    picture.layOut()
    picture.write(to: take)
  }
}

/// Lays the picture out from top to bottom, so that its height is known at the end.
struct BoardPictureWriter {
  let board: Board
  let wording: BoardWording
  let checksum: String?
  let scale: BoardScale
  var drawing: HTMLWriter
  /// Where the next thing begins.
  var y = 50

  private var phrases: any Phrasebook { wording.phrases }

  static let width = 1080
  static let edge = 40
  static let right = width - edge
  /// The room of names and words, and of the bar.
  static let (names, nameWidth, shareEnd, barStart, barWidth) = (92, 530, 750, 770, 250)

  init(_ board: Board, _ wording: BoardWording, checksum: String?) {
    self.board = board
    self.wording = wording
    self.checksum = checksum
    scale = BoardScale(of: board.shownRows, wording.wording)
    drawing = HTMLWriter(language: wording.language)
  }

  // MARK: - The document

  /// Writes the whole document.
  func write(to take: @escaping ([UInt8]) -> Void) {
    let (width, height) = (Self.width, y)
    var svg = HTMLWriter(language: wording.language, handingOnTo: take)
    svg.begin(HTMLWriter.xmlDeclaration)
    let title = heading
    let headline = wording.headline()
    let words = [headline?.lead.text].compactMap { $0 } + (headline?.rest.map { $0.text } ?? [])
    svg.element(
      .svg,
      [
        .xmlns: "http://www.w3.org/2000/svg", .xmlLang: wording.language.rawValue,
        .width: "\(width)", .height: "\(height)", .viewBox: "0 0 \(width) \(height)",
        .role: "img", .ariaLabelledBy: "title desc",
      ]
    ) { svg in
      svg.element(.title, [.id: "title"], title)
      svg.element(.desc, [.id: "desc"], words.joined(separator: " "))
      svg.style([PageStyle.marks, Self.sheet])
      svg.element(.defs) { BoardMark.writePatterns(to: &$0) }
      svg.empty(.rect, [.class: "ground", .width: "\(width)", .height: "\(height)"])
      svg.append(drawing)
    }
    svg.finish()
  }

  private var heading: String {
    let title = board.scorecard.title.text(in: wording.language)
    return "\(title) | \(phrases.months(of: wording.period))"
  }

  // MARK: - From top to bottom

  mutating func layOut() {
    paragraph(heading, .note, atMost: 2)
    if let headline = wording.headline() {
      y += 14
      paragraph(headline.lead.text, .headline, atMost: 5)
      if !headline.rest.isEmpty {
        y += 4
        paragraph(headline.rest.map { $0.text }.joined(separator: " "), .lead, atMost: 4)
      }
    }
    if !board.later.isEmpty {
      y += 4
      let later = board.later.prefix(2).map { wording.later($0, isTight: true) }
      let line = phrases.labelled(
        Passage(phrases.laterHeading),
        phrases.spoken(
          of: [phrases.clauses(later)], more: board.later.count - later.count))
      paragraph("\(line.text).", .note, atMost: 3)
    }
    rule("rule", at: y - 8)
    writeAxis()
    for group in board.groups { write(group) }
    rule("rule", at: y + 4)
    y += 34
    paragraph(phrases.pictureKey, .foot, atMost: 3)
    paragraph(source, .foot, atMost: 3)
    y += 4
  }

  /// Until when the figures are, and where all of them stand with their sources.
  private var source: String {
    let latest = board.rows.compactMap { $0.lead.evidence?.observation.time }
      .max { $0.isEarlier(than: $1) }
    return phrases.pictureSource(
      latest: latest, period: wording.period, file: checksum.map { String($0.prefix(8)) })
  }

  private mutating func writeAxis() {
    y += 20
    let end = scale.end
    let places = [(Fraction.zero, "start"), (end / Fraction(2), "middle"), (end, "end")]
    for (value, anchor) in places {
      let digits = value.percent(decimals: 0)
      text(
        value == .zero ? digits : phrases.percent(phrases.decimal(digits)), .foot,
        x: Self.barStart + scale.thousandths(of: value) * Self.barWidth / 1000, y: y,
        anchor: anchor)
    }
  }

  private mutating func write(_ group: Board.Group) {
    // The first stands beside the axis.
    if group != board.groups.first { y += 34 }
    let title = [wording.heading(group)?.text, wording.together(group)].compactMap { $0 }
      .joined(separator: " · ")
    let isFirst = group == board.groups.first
    let lines = title.lines(
      size: PictureStyle.group.size, width: isFirst ? 690 : Self.right - Self.edge, atMost: 2)
    for (index, line) in lines.enumerated() {
      if index > 0 { y += PictureStyle.group.leading }
      text(line, .group, x: Self.edge, y: y)
    }
    rule("line", at: y + 9)
    y += 10
    let rows = group.rows.flatMap { row in
      [(row, false)] + row.under.filter { $0.lead.part == nil }.map { ($0, true) }
    }
    let shown = Board.withinRoom(rows)
    for (index, (row, isUnder)) in shown.enumerated() {
      write(row, isUnder: isUnder)
      if index < shown.count - 1 { rule("line", at: y) }
    }
    if shown.count < rows.count {
      y += 28
      text(phrases.moreBodies(rows.count - shown.count), .note, x: Self.names, y: y)
      y += 8
    }
    for line in wording.wording.lists(group.lists) {
      y += 28
      y -= PictureStyle.note.leading
      paragraph(line.text, .note, atMost: 2, x: Self.names)
    }
  }

  private mutating func write(_ row: BoardRow, isUnder: Bool) {
    let x = Self.names + (isUnder ? 28 : 0)
    let room = Self.nameWidth - (isUnder ? 28 : 0)
    let names = wording.name(row, isUnder: isUnder).text.lines(
      size: PictureStyle.name.size, width: room, atMost: 2)
    let word = wording.word(row)
    // Lines break between these, where they are short enough.
    let said = [wording.arithmetic(row) ?? "", wording.counts(row), wording.need(row)]
    let told = ([word] + said + [wording.last(row)]).filter { !$0.isEmpty }.map { item in
      item.drawnWidth(size: PictureStyle.detail.size) < room / 2
        ? item.replacing(" ", with: "\u{A0}") : item
    }.joined(separator: "\u{A0}· ")
    let details = told.lines(size: PictureStyle.detail.size, width: room, atMost: 4)
    let height = names.count * PictureStyle.name.leading + details.count * 26 + 18
    let middle = y + height / 2
    BoardMark.writeSign(
      row.standing, row.freshness, at: (x - 52, y + 14), size: 34, to: &drawing)
    var line = y + 4
    for name in names {
      line += PictureStyle.name.leading
      text(name, .name, x: x, y: line)
    }
    let tone = row.freshness == .old ? "old" : "now"
    for (index, detail) in details.enumerated() {
      line += 26
      let start = word.replacing(" ", with: "\u{A0}")
      guard index == 0, detail.hasPrefix(start) || detail.hasPrefix(word) else {
        text(detail, .detail, x: x, y: line)
        continue
      }
      drawing.element(.text, [.class: "detail", .x: "\(x)", .y: "\(line)"]) { svg in
        svg.element(.tspan, [.class: "\(BoardMark.name(row.standing)) \(tone)"], word)
        svg.write(String(detail.dropFirst(word.count)))
      }
    }
    writeShare(row, middle: middle)
    let bar = BoardBar(row: row, scale: scale, goal: wording.goal(row))
    drawing.element(.g, [.class: BoardMark.name(row.standing)]) {
      bar.write(at: (Self.barStart, middle - 20), width: Self.barWidth, to: &$0)
    }
    y += height
  }

  private mutating func writeShare(_ row: BoardRow, middle: Int) {
    let share = wording.share(row)
    let style = row.freshness.isCurrent ? PictureStyle.share : .oldShare
    let isLong = share.drawnWidth(size: style.size) > 190
    text(
      share, isLong ? .detail : style, x: Self.shareEnd, y: middle + (isLong ? 7 : 12),
      anchor: "end")
  }

  // MARK: - Words and lines

  /// Lines of words from the current height down.
  private mutating func paragraph(
    _ words: String, _ style: PictureStyle, atMost most: Int, x: Int = BoardPictureWriter.edge
  ) {
    for line in words.lines(size: style.size, width: Self.right - x, atMost: most) {
      text(line, style, x: x, y: y + style.size / 20)
      y += style.leading
    }
  }

  private mutating func text(
    _ words: String, _ style: PictureStyle, x: Int, y: Int, anchor: String? = nil
  ) {
    drawing.element(
      .text,
      [
        .class: style.rawValue, .x: "\(x)", .y: "\(y)",
        .textAnchor: anchor == "start" ? nil : anchor,
      ], words)
  }

  private mutating func rule(_ name: String, at y: Int) {
    drawing.empty(
      .path, [.class: name, .d: "M\(Self.edge) \(y)H\(Self.right)"])
  }
}

/// The styles of words in a picture.
enum PictureStyle: String {
  case note, headline, lead, group, name, detail, share, oldShare = "old-share", foot

  /// In tenths of a pixel.
  var size: Int {
    switch self {
    case .headline: 350
    case .share, .oldShare: 340
    case .name: 240
    case .note, .lead: 230
    case .group, .detail: 200
    case .foot: 190
    }
  }

  /// From one line to the next, in pixels.
  var leading: Int {
    switch self {
    case .headline: 43
    case .note, .lead: 31
    case .foot: 27
    case .name: 28
    case .group, .detail: 26
    case .share, .oldShare: 40
    }
  }
}

extension BoardPictureWriter {
  static let sheet: StaticString = """
    svg {
      --bg: #ffffff; --ink: #16202a; --mut: #51606d; --track: #e9edf1; --line: #d5dbe1;
      --none: #7b8792; --met: #00606b; --near: #995800; --unmet: #a92d14; --open: #7a4f00;
      --met3: #5c9aa1; --near3: #c27f2c; --unmet3: #cb7e6e; --open3: #a98d5a;
      font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial,
        "Liberation Sans", "DejaVu Sans", sans-serif;
      font-variant-numeric: tabular-nums;
    }
    .ground, .hatch-ground { fill: var(--bg); }
    text { fill: var(--mut); }
    .note, .lead { font-size: 23px; }
    .lead { fill: var(--ink); }
    .headline { font-size: 35px; font-weight: 700; fill: var(--ink); }
    .group { font-size: 20px; font-weight: 700; }
    .name { font-size: 24px; font-weight: 700; fill: var(--ink); }
    .detail { font-size: 20px; }
    .share { font-size: 34px; font-weight: 700; fill: var(--ink); }
    .old-share { font-size: 34px; fill: var(--ink); }
    .foot { font-size: 19px; }
    tspan.now { font-weight: 700; }
    .rule { stroke: var(--ink); stroke-width: 2px; }
    .line { stroke: var(--line); stroke-width: 1px; }
    .track { fill: var(--track); }

    """
}

/// The rows of a board as lines.
struct TextBoardTable {
  private let wording: BoardWording
  /// The columns that there is room for.
  private(set) var columns: [Column]
  private let marks: TextBoardMarks
  private let style: TextStyle
  /// The quarters of the strips, as many as there is room for.
  private(set) var quarters: [Period]
  private var widths = [Int]()
  private let scale: BoardScale

  private var phrases: any Phrasebook { wording.phrases }
  private var isWide: Bool { columns.contains(.bar) }

  init(
    _ board: Board, _ wording: BoardWording, _ columns: [Column], _ marks: TextBoardMarks,
    _ style: TextStyle
  ) {
    self.wording = wording
    self.columns = columns
    self.marks = marks
    self.style = style
    let rows = board.shownRows
    quarters = rows.map { $0.strip.map { $0.period } }.max { $0.count < $1.count } ?? []
    scale = BoardScale(of: rows, wording.wording)
    fit(rows)
  }

  /// Gives each column what its widest cell takes, and the names the rest. Where that is too little,
  /// the strip loses its earliest quarters, then itself, and after it what else can be missed.
  private mutating func fit(_ rows: [BoardRow]) {
    let longest = rows.map { rowName($0).displayWidth }.max() ?? 0
    let least = min(longest, 14)
    while true {
      let taken = columns.map { column -> Int in
        guard column != .name else { return 0 }
        let cells = [heading(of: column)] + rows.map { text($0, in: column) }
        return cells.map { $0.displayWidth }.max() ?? 0
      }
      let gaps = columns.count { $0 != .name && $0 != .arrow }
      let room = style.width - 2 - taken.reduce(0, +) - gaps
      widths = zip(columns, taken).map { $0 == .name ? max(min(room, longest), 1) : $1 }
      if room >= least { return }
      if columns.contains(.strip), quarters.count - (least - room) >= 8 {
        quarters.removeFirst(least - room)
      } else if let missed = [Column.strip, .bar, .arrow, .target, .last, .counts, .need]
        .first(where: { columns.contains($0) })
      {
        columns.removeAll { $0 == missed }
      } else {
        return
      }
    }
  }

  // MARK: - Lines

  var heading: String {
    assembled(
      zip(columns, widths).map { column, width in
        let text = heading(of: column)
        return column.isNumeric ? text.paddedLeft(to: width) : text.padded(to: width)
      }, sign: "  ")
  }

  func line(_ row: BoardRow, depth: Int) -> String {
    let isOld = row.freshness == .old
    let colour = isOld ? nil : colour(row.standing)
    let sign = style.paint(style.spelt(wording.sign(row.standing)), isOld ? .dim : colour)
    let cells = zip(columns, widths).map { column, width -> String in
      if column == .name {
        let indent = String(repeating: " ", count: depth)
        let name = rowName(row, in: width - depth).elidedDisplay(to: width - depth)
        return (indent + (style.isASCII ? name.replacing("…", with: "~") : name))
          .padded(to: width)
      }
      let text = text(row, in: column)
      let padded = column.isNumeric ? text.paddedLeft(to: width) : text.padded(to: width)
      return switch column {
      case .strip: painted(latest(row)).padded(by: width - text.displayWidth)
      case .need, .bar: style.paint(padded, colour)
      case .share: style.paint(padded, isOld ? nil : .bold)
      case .last: style.paint(padded, isOld || row.freshness == .none ? .bold : nil)
      case .name, .target, .counts, .arrow: padded
      }
    }
    return assembled(cells, sign: "\(sign) ").trimmingSpaces(atStart: false)
  }

  /// The cells with a space between; an arrow stands close to what it follows.
  private func assembled(_ cells: [String], sign: String) -> String {
    zip(columns, cells).reduce(sign) { line, cell in
      line == sign || cell.0 == .arrow ? line + cell.1 : line + " " + cell.1
    }
  }

  // MARK: - Cells

  /// The name in full where there is room for it, else the short one.
  private func rowName(_ row: BoardRow, in width: Int = .max) -> String {
    let name = style.spelt(wording.name(row).text)
    return isWide && name.displayWidth <= width ? name : style.spelt(wording.tightName(row))
  }

  private func heading(of column: Column) -> String {
    let heading =
      switch column {
      case .name: phrases.bodyColumn
      case .target: phrases.tightTargetColumn
      case .share: phrases.womenColumn
      case .counts, .arrow: ""
      case .need: isWide ? phrases.needColumn : phrases.tightNeedColumn
      case .bar:
        "0" + phrases.percent(scale.end.percent(decimals: 0)).paddedLeft(to: Self.barWidth - 1)
      case .strip: years
      case .last: ""
      }
    return style.spelt(heading)
  }

  /// The years under which the quarters of a strip stand: "'17 '18 '19".
  private var years: String {
    var text = ""
    for (index, period) in quarters.enumerated() {
      let isFirst = period.quarter.period.number == 1
      guard isFirst, text.count <= index, quarters.count - index >= 3 else { continue }
      text += String(repeating: " ", count: index - text.count)
      let year = String(period.year % 100)
      text += "'" + (year.count == 1 ? "0" + year : year)
    }
    return text.padded(to: quarters.count)
  }

  private func text(_ row: BoardRow, in column: Column) -> String {
    let text =
      switch column {
      case .name: rowName(row)
      case .target: target(row)
      case .share: row.lead.evidence?.holder.map(phrases.tightly) ?? share(row)
      case .counts: counts(row)
      case .need: need(row)
      case .arrow: wording.trend(row).map { marks.arrow($0.arrow) } ?? " "
      case .bar: bar(row)
      case .strip: latest(row).map { marks.cell($0.standing, $0.freshness) }.joined()
      case .last: last(row)
      }
    return style.spelt(text)
  }

  private func target(_ row: BoardRow) -> String {
    guard let limit = row.lead.limit else { return "" }
    let threshold = wording.wording.threshold(limit.threshold)
    return (limit.sense == .atMost ? "≤" : "") + threshold.replacing("\u{A0}", with: "")
  }

  /// The share, and of bounds the one that says something.
  private func share(_ row: BoardRow) -> String {
    let (lead, share) = (row.lead, wording.share(row))
    guard let value = row.value, value.exact == nil, lead.publishedPercent == nil, share != "?",
      let upper = value.upper
    else { return share }
    if lead.verdict == .met, value.excludesLower {
      return ">" + wording.wording.percent(value.lower, lead)
    }
    // An end that no value attains would look like one, just where it decides.
    let isBelow = lead.verdict == .unmet && value.excludesUpper
    guard isBelow || value.lower == .zero else { return share }
    return (isBelow ? "<" : "≤") + wording.wording.percent(upper, lead)
  }

  /// In words where they are few. Of an old figure it is said when it was so, since a line without
  /// colour would look like one of the period.
  private func need(_ row: BoardRow) -> String {
    let words = wording.need(row)
    let need = isWide && words.count <= 16 ? words : wording.tightNeed(row)
    guard row.freshness == .old, let time = row.lead.evidence?.observation.time else { return need }
    let year = phrases.inYear(time.date.year)
    return isWide ? phrases.list([need, year].filter { !$0.isEmpty }) : year
  }

  private func counts(_ row: BoardRow) -> String {
    guard let evidence = row.lead.evidence, evidence.holder == nil else { return "" }
    let differ = row.lead.differingAlternates.isEmpty ? "" : marks.differ
    if row.lead.publishedPercent != nil {
      return phrases.tightPercentageOnly + differ
    }
    let part = evidence.shownSex == .men ? Figures.Key.men : .women
    let people = wording.wording.shown(part, evidence).count
    let whole = wording.wording.shown(
      evidence.denominator == .seats ? .seats : .members, evidence
    ).count
    let sex = part == .men ? phrases.menMark : ""
    let worked = evidence.derivedCount == nil ? "" : marks.workedOut
    return tight(people) + "/" + tight(whole) + sex + worked + differ
  }

  /// "28", "7-9", "12+", "?".
  private func tight(_ count: Count) -> String {
    switch (count.min, count.max) {
    case (let min, let max?) where min == max: phrases.number(min)
    case (0, nil): "?"
    case (let min, nil): "\(phrases.number(min))+"
    case (let min, let max?): "\(phrases.number(min))-\(phrases.number(max))"
    }
  }

  private func last(_ row: BoardRow) -> String {
    (row.lead.evidence?.observation.time.quarter).map(phrases.tightly) ?? "–"
  }

  // MARK: - Strip and bar

  /// The cells that there is room for: the latest.
  private func latest(_ row: BoardRow) -> ArraySlice<StripCell> { row.strip.suffix(quarters.count) }

  private func painted(_ cells: ArraySlice<StripCell>) -> String {
    guard style.usesColour else {
      return cells.map { marks.cell($0.standing, $0.freshness) }.joined()
    }
    // Cells of one colour are painted together.
    var text = ""
    var run = (colour: TextStyle.Colour?.none, text: "")
    for cell in cells {
      let colour = cell.freshness == .old ? .dim : colour(cell.standing)
      if colour != run.colour {
        text += style.paint(run.text, run.colour)
        run = (colour, "")
      }
      run.text += marks.cell(cell.standing, cell.freshness)
    }
    return text + style.paint(run.text, run.colour)
  }

  private func colour(_ standing: Standing) -> TextStyle.Colour? {
    switch standing {
    case .met: .green
    case .near, .undetermined: .yellow
    case .unmet: .red
    case .none: .dim
    }
  }

  private static let barWidth = 14

  /// A bar up to the value, with a mark at the target; hatched between bounds.
  private func bar(_ row: BoardRow) -> String {
    guard let value = row.value else { return "" }
    func cells(_ value: Fraction) -> Int {
      let scaled = value / scale.end * Fraction(Int64(Self.barWidth)) + Fraction(1, over: 2)
      return Int(min(scaled.roundedDown, Int64(Self.barWidth)))
    }
    let (low, high) = (cells(value.lower), value.upper.map(cells) ?? Self.barWidth)
    let tick = row.goal.map { min(cells($0.threshold.value), Self.barWidth - 1) }
    let (full, open, empty, mark) =
      style.isASCII ? ("#", "?", ".", "|") : (row.freshness == .old ? "▒" : "█", "▒", "░", "│")
    return (0..<Self.barWidth).map { index in
      index == tick ? mark : index < low ? full : index < high ? open : empty
    }.joined()
  }
}

extension String {
  /// The string with spaces after it.
  fileprivate func padded(by count: Int) -> String {
    self + String(repeating: " ", count: max(0, count))
  }

  /// The string with its middle left out where it takes more terminal columns than there are.
  fileprivate func elidedDisplay(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var length = min(count, width)
    while length > 2, elided(to: length).displayWidth > width { length -= 1 }
    return elided(to: length)
  }
}

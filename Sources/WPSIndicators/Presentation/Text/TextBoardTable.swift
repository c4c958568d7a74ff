/// The rows of a board as lines.
struct TextBoardTable {
  let wording: BoardWording
  /// The columns that there is room for.
  private(set) var columns: [Column]
  let marks: TextBoardMarks
  let style: TextStyle
  /// The quarters of the strips, as many as there is room for.
  private(set) var quarters: [Period]
  private var widths = [Int]()
  let scale: BoardScale

  private var phrases: any Phrasebook { wording.phrases }
  private var isWide: Bool { columns.contains(.bar) }

  /// Fewer quarters than this are shown only where a name of `longName` columns would have no room.
  private static let enoughQuarters = 12
  private static let longName = 23

  init(
    _ board: Board, _ wording: BoardWording, _ columns: [Column], _ marks: TextBoardMarks,
    _ style: TextStyle
  ) {
    self.wording = wording
    self.columns = columns
    self.marks = marks
    self.style = style
    let rows = board.shownRows
    if !rows.contains(where: { $0.freshness == .old || $0.lead.yearAhead != nil }) {
      self.columns.removeAll { $0 == .year }
    }
    quarters = rows.map { $0.strip.map { $0.period } }.max { $0.count < $1.count } ?? []
    scale = BoardScale(of: rows, wording.wording)
    var longest = 0
    for row in board.rows {
      longest = max(longest, nameWidth(row, depth: 0))
      for other in row.under where other.lead.part == nil {
        longest = max(longest, nameWidth(other, depth: 1))
      }
    }
    fit(rows, longest: longest)
  }

  private func nameWidth(_ row: BoardRow, depth: Int) -> Int {
    rowName(row, depth).displayWidth + depth
  }

  /// Gives each column what its widest cell takes, and the names the rest. Where that is too little,
  /// the strip loses its earliest quarters, then itself, and after it what else can be missed.
  private mutating func fit(_ rows: [BoardRow], longest: Int) {
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
      let spare = columns.contains(.strip) ? quarters.count - Self.enoughQuarters : 0
      let missing = min(longest, Self.longName) - room
      if missing > 0, spare > 0 {
        quarters.removeFirst(min(missing, spare))
        continue
      }
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

  /// The line of a row, and below it what there is no room for of its name.
  func lines(_ row: BoardRow, depth: Int) -> [String] {
    let isOld = row.freshness == .old
    let colour = isOld ? nil : colour(row.standing)
    let sign = style.paint(style.spelt(wording.sign(row.standing)), isOld ? .dim : colour)
    let room = zip(columns, widths).first { $0.0 == .name }?.1 ?? 1
    let indent = String(repeating: " ", count: depth)
    let names = rowName(row, depth, in: room).wrapped(to: room - depth).map { indent + $0 }
    let cells = zip(columns, widths).map { column, width -> String in
      if column == .name { return names[0].padded(to: width) }
      let text = text(row, in: column)
      let padded = column.isNumeric ? text.paddedLeft(to: width) : text.padded(to: width)
      return switch column {
      case .strip: painted(latest(row)).padded(by: width - text.displayWidth)
      case .need, .bar: style.paint(padded, colour)
      case .share: style.paint(padded, isOld ? nil : .bold)
      case .last: style.paint(padded, isOld || row.freshness == .none ? .bold : nil)
      case .year, .name, .target, .counts, .arrow: padded
      }
    }
    let line = assembled(cells, sign: sign + (row.isContested ? marks.disagree : " "))
    let start = String(repeating: " ", count: columns.contains(.year) ? 6 : 2)
    return [line.trimmingSpaces(atStart: false)] + names.dropFirst().map { start + $0 }
  }

  /// The cells with a space between; an arrow stands close to what it follows.
  private func assembled(_ cells: [String], sign: String) -> String {
    zip(columns, cells).reduce(sign) { line, cell in
      line == sign || cell.0 == .arrow ? line + cell.1 : line + " " + cell.1
    }
  }

  // MARK: - Cells

  /// The name in full where there is room for it, else the short one.
  private func rowName(_ row: BoardRow, _ depth: Int, in width: Int = .max) -> String {
    let isUnder = depth > 0 || wording.isNamedByHeading(row)
    let name = style.spelt(wording.name(row, isUnder: isUnder).text)
    if isWide, name.displayWidth <= width - depth { return name }
    return style.spelt(wording.tightName(row, isUnder: isUnder).text)
  }

  private func heading(of column: Column) -> String {
    let heading =
      switch column {
      case .name: phrases.bodyColumn
      case .target: phrases.tightTargetColumn
      case .share: phrases.womenColumn
      case .year, .counts, .arrow: ""
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
      text += String(repeating: " ", count: index - text.count) + tight(year: period.year)
    }
    return text.padded(to: quarters.count)
  }

  /// "'17".
  private func tight(year: Int) -> String {
    let digits = String(year % 100)
    return "'" + (digits.count == 1 ? "0" + digits : digits)
  }

  private func text(_ row: BoardRow, in column: Column) -> String {
    let text =
      switch column {
      case .year: year(row)
      case .name: ""
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
    let lead = row.lead
    guard let limit = lead.askedLimit else { return "" }
    let mark = lead.isAskedByLaw ? "" : marks.noLaw
    if lead.isAskedBySize { return phrases.tightDependsOnSize + mark }
    let threshold = wording.threshold(limit, lead)
    return (limit.sense == .atMost ? "≤" : "") + threshold.replacing("\u{A0}%", with: "%") + mark
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

  /// The year of a figure that is old, or the one in which the target is due. It stands beside the sign,
  /// since a line without colour would look like one of the period, or like a target that is missed.
  private func year(_ row: BoardRow) -> String {
    guard row.freshness == .old, let time = row.lead.evidence?.observation.time else {
      return row.lead.yearAhead.map { marks.due(in: $0) } ?? ""
    }
    return tight(year: time.date.year)
  }

  /// In words where they are few.
  private func need(_ row: BoardRow) -> String {
    let words = wording.need(row)
    return isWide && words.count <= 16 ? words : wording.tightNeed(row)
  }

  private func counts(_ row: BoardRow) -> String {
    let remarks =
      (row.lead.evidence?.derivedCount == nil ? "" : marks.workedOut)
      + (row.isRoundedByRule ? marks.ownArithmetic : "")
      + (row.lead.differingAlternates.isEmpty ? "" : marks.differ)
      + (row.hasCaution ? marks.caution : "")
    switch wording.counted(row.lead) {
    case .none: return ""
    case .percentageOnly(let ofWomen):
      let men = ofWomen == nil ? "" : "," + phrases.menMark
      return phrases.tightPercentageOnly + men + remarks
    case .people(let counted):
      // Of an unknown number, a number of women is said already.
      if row.lead.measure.form == .number, !counted.whole.count.isKnown { return remarks }
      let words = [
        counted.sex == .men ? phrases.menMark : nil,
        counted.places.map { " " + phrases.noun($0, isOne: false) },
      ]
      return tight(counted.people.count) + "/" + tight(counted.whole.count)
        + words.compactMap { $0 }.joined(separator: ",") + remarks
    }
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
}

extension String {
  /// The string with spaces after it.
  fileprivate func padded(by count: Int) -> String {
    self + String(repeating: " ", count: max(0, count))
  }
}

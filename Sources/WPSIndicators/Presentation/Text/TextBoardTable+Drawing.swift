/// The strips and the bars of the rows, and the colours of both.
extension TextBoardTable {
  /// The cells that there is room for: the latest.
  func latest(_ row: BoardRow) -> ArraySlice<StripCell> { row.strip.suffix(quarters.count) }

  func painted(_ cells: ArraySlice<StripCell>) -> String {
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

  func colour(_ standing: Standing) -> TextStyle.Colour? {
    switch standing {
    case .met: .green
    case .near, .undetermined: .yellow
    case .unmet: .red
    case .none: .dim
    }
  }

  static let barWidth = 14

  /// A bar up to the value, with a mark at the target; hatched between bounds.
  func bar(_ row: BoardRow) -> String {
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

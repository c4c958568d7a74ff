/// The parts of a body as a table of text.
extension TextPage {
  /// Adds what the body is divided by, then a row for each part: its name, its numbers and, a line
  /// each, its verdicts.
  mutating func table(
    _ table: AssessmentWording.BreakdownTable, indent: Int, _ style: TextStyle
  ) {
    var columns = table.headings.indices.map { column -> [[String]] in
      let cells = table.rows.map { row in row.cells[column].map(style.spelt) }
      // A heading breaks in two rather than make its column much wider.
      let words = style.spelt(table.headings[column])
      var width =
        (cells.flatMap { $0 } + words.split(separator: " ").map { String($0) })
        .map { $0.displayWidth }.max() ?? 0
      while words.wrapped(to: width).count > 2 { width += 1 }
      return [words.wrapped(to: width)] + cells
    }
    let taken = columns.reduce(indent) { $0 + Self.width(of: $1) + 2 }
    let names = table.rows.map {
      style.spelt($0.name.text).wrapped(to: max(style.width - taken, 8))
    }
    columns.insert([[]] + names, at: 0)
    let widths = columns.map(Self.width)
    blank()
    paragraph(style.spelt(table.title.text), indent: indent)
    for row in 0...table.rows.count { write(row, of: columns, widths, indent: indent) }
    if let note = table.note { paragraph(style.spelt(note), indent: indent) }
  }

  /// Names and verdicts begin, and numbers end, below each other.
  private mutating func write(
    _ row: Int, of columns: [[[String]]], _ widths: [Int], indent: Int
  ) {
    for index in 0..<(columns.map { $0[row].count }.max() ?? 0) {
      let cells = columns.enumerated().map { position, column -> String in
        let text = index < column[row].count ? column[row][index] : ""
        let isNumber = (1...3).contains(position)
        return isNumber
          ? text.paddedLeft(to: widths[position]) : text.padded(to: widths[position])
      }
      line(String(repeating: " ", count: indent) + cells.joined(separator: "  "))
    }
  }

  private static func width(of column: [[String]]) -> Int {
    column.flatMap { $0 }.map { $0.displayWidth }.max() ?? 0
  }
}

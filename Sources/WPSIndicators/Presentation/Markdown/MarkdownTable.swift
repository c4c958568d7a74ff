/// A pipe table of Markdown: a line for each row, cells between bars.
struct MarkdownTable {
  /// A column.
  struct Column {
    let heading: String
    /// The width beside those of the other columns: pandoc takes it from the dashes.
    let width: Int
    var isNumeric = false
  }

  let columns: [Column]
  private(set) var rows = [[String]]()

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row; the texts are escaped here.
  mutating func row(_ cells: [String]) {
    rows.append(cells.map { $0.escapedForMarkdown })
  }

  /// The lines of the table.
  var lines: [String] {
    let rule = columns.map { column in
      String(repeating: "-", count: column.width - 1) + (column.isNumeric ? ":" : "-")
    }
    return ([columns.map { $0.heading.escapedForMarkdown }, rule] + rows).map { cells in
      "| " + cells.joined(separator: " | ") + " |"
    }
  }
}

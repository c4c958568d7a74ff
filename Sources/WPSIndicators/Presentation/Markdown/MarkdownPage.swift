/// Collects the blocks of a Markdown text, an empty line between them, and escapes what they say.
struct MarkdownPage {
  private var buffer: PieceBuffer
  private var isEmpty = true

  /// - Parameter take: what takes the text in pieces.
  init(handingOnTo take: @escaping ([UInt8]) -> Void) { buffer = PieceBuffer(take) }

  /// Ends the text, which has at least a line.
  mutating func finish() {
    if isEmpty { buffer.append(Ascii.lineFeed) }
    buffer.finish()
  }

  mutating func heading(_ level: Int, _ text: String) {
    block([String(repeating: "#", count: level) + " " + text.escapedForMarkdown])
  }

  mutating func paragraph(_ text: String) {
    block([text.escapedForMarkdownBlock])
  }

  /// Adds a paragraph of which the beginning stands out.
  mutating func paragraph(bold: String, then text: String) {
    block([
      [bold.boldForMarkdown, text.escapedForMarkdown].filter { !$0.isEmpty }.joined(separator: " ")
    ])
  }

  mutating func list(_ entries: [String]) {
    block(entries.map { "- " + $0.escapedForMarkdownBlock })
  }

  /// Adds a numbered list, from 1 on; web addresses follow the entries that have one.
  mutating func numberedList(_ entries: [(text: String, address: String?)]) {
    block(
      zip(1..., entries).map { number, entry in
        let text = entry.text.escapedForMarkdownBlock
        let link = entry.address.map { " " + $0.linkedForMarkdown } ?? ""
        return "\(number). \(text)\(link)"
      })
  }

  /// Adds a list; web addresses follow the entries that have one.
  mutating func list(_ entries: [(text: String, address: String?)]) {
    block(
      entries.map { entry in
        "- " + entry.text.escapedForMarkdownBlock
          + (entry.address.map { " " + $0.linkedForMarkdown } ?? "")
      })
  }

  mutating func table(_ table: MarkdownTable) {
    if !table.rows.isEmpty { block(table.lines) }
  }

  private mutating func block(_ block: [String]) {
    guard !block.isEmpty else { return }
    if !isEmpty { buffer.append(Ascii.lineFeed) }
    isEmpty = false
    for line in block {
      buffer.append(line)
      buffer.append(Ascii.lineFeed)
      buffer.handOnPiece()
    }
  }
}

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

  /// Adds a row whose first cell stands out.
  mutating func row(bold: String, then cells: [String]) {
    rows.append([bold.boldForMarkdown] + cells.map { $0.escapedForMarkdown })
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

/// Collects the blocks of a Markdown text, an empty line between them, and escapes what they say.
struct MarkdownPage {
  private var lines = [String]()

  /// The text, ended by a line feed.
  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func heading(_ level: Int, _ text: String) {
    block([String(repeating: "#", count: level) + " " + text.escapedForMarkdown])
  }

  mutating func paragraph(_ text: String) {
    block([text.escapedForMarkdownBlock])
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

  mutating func table(_ table: MarkdownTable) {
    if !table.rows.isEmpty { block(table.lines) }
  }

  private mutating func block(_ block: [String]) {
    guard !block.isEmpty else { return }
    if !lines.isEmpty { lines.append("") }
    lines += block
  }
}

/// Writes a scorecard as plain text that can be read in a terminal and pasted into an e-mail.
package enum TextScorecard {
  /// The scorecard's text, its lines ended by line feeds.
  package static func render(
    _ scorecard: Scorecard, in language: Language, style: TextStyle = TextStyle()
  ) -> String {
    var page = TextPage(style)
    let writer = TextScorecardWriter(scorecard, in: language, style: style)
    writer.write(to: &page)
    return page.text
  }
}

/// Collects the lines of a text.
struct TextPage {
  private(set) var text = ""
  private let style: TextStyle

  init(_ style: TextStyle) {
    self.style = style
  }

  mutating func blank() {
    text += "\n"
  }

  /// Adds a line; it is measured before colours are added.
  mutating func line(_ line: String, _ colour: TextStyle.Colour? = nil) {
    text += style.paint(line.trimmingSpaces(atStart: false), colour) + "\n"
  }

  /// Adds a paragraph, every line indented, the first after a lead that takes the indentation.
  mutating func paragraph(_ paragraph: String, indent: Int, lead: String = "") {
    for (index, line) in paragraph.wrapped(to: style.width - indent).enumerated() {
      let start = index == 0 ? lead.padded(to: indent) : String(repeating: " ", count: indent)
      self.line(start + line)
    }
  }

  mutating func rule(_ character: Character) {
    line(String(repeating: character, count: style.width), .dim)
  }

  /// Adds text that is laid out already.
  mutating func append(_ laidOut: String) {
    text += laidOut + "\n"
  }
}

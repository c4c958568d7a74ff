/// What changed since an earlier period, before the rows of a board.
extension TextBoardWriter {
  /// A line for each body that changed, then the rest in sentences.
  func writeChanges(to page: inout TextPage) {
    guard let changes = board.changes else { return }
    page.blank()
    page.line(style.spelt(wording.heading(changes)), .bold)
    for line in wording.lines(changes) {
      let text = style.spelt(phrases.labelled(line.name, line.text).text)
      let mark = style.spelt(line.mark)
      page.paragraph(text, indent: 4, lead: "  \(mark)")
    }
    let sentences = wording.sentences(changes).map { $0.text }
    if !sentences.isEmpty {
      page.paragraph(style.spelt(sentences.joined(separator: " ")), indent: 2)
    }
  }
}

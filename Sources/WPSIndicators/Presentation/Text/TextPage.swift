/// Collects the lines of a text.
struct TextPage {
  private var buffer: PieceBuffer
  private let style: TextStyle

  /// - Parameter take: what takes the text in pieces; nil to keep it whole, in `text`.
  init(_ style: TextStyle, handingOnTo take: (([UInt8]) -> Void)? = nil) {
    self.style = style
    buffer = PieceBuffer(take)
  }

  /// What was written, and not handed on.
  var text: String { String(decoding: buffer.bytes, as: UTF8.self) }

  mutating func blank() { buffer.append(Ascii.lineFeed) }

  /// Ends the text.
  mutating func finish() { buffer.finish() }

  /// Adds a line; it is measured before colours are added.
  mutating func line(_ line: String, _ colour: TextStyle.Colour? = nil) {
    append(style.paint(line.trimmingSpaces(atStart: false), colour))
  }

  /// Adds a paragraph, every line indented, the first after a lead that takes the indentation.
  mutating func paragraph(_ paragraph: String, indent: Int, lead: String = "") {
    for (index, line) in paragraph.wrapped(to: style.width - indent).enumerated() {
      let start = index == 0 ? lead.padded(to: indent) : String(repeating: " ", count: indent)
      self.line(start + line)
    }
  }

  /// Adds at the end of a page the sources that it cites, under their heading; nothing where it cites
  /// none.
  mutating func end(citing sources: [Source], _ wording: AssessmentWording) {
    guard !sources.isEmpty else { return }
    blank()
    line(style.spelt(wording.phrases.sources), .bold)
    list(sources, wording)
  }

  /// Adds sources, each behind the number by which it is cited.
  mutating func list(_ sources: [Source], _ wording: AssessmentWording) {
    let width = String(sources.count).count + 3
    for (index, source) in sources.enumerated() {
      paragraph(
        style.spelt(wording.describe(source).text), indent: width,
        lead: "[\(index + 1)]".paddedLeft(to: width - 1))
    }
  }

  mutating func rule(_ character: Character) {
    line(String(repeating: character, count: style.width), .dim)
  }

  /// Adds text that is laid out already.
  mutating func append(_ laidOut: String) {
    buffer.append(laidOut)
    buffer.append(Ascii.lineFeed)
    buffer.handOnPiece()
  }
}

extension String {
  /// The string with spaces after it, up to a number of terminal columns.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The string with spaces before it, up to a number of terminal columns.
  func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }

  /// The string's words in lines of at most a number of terminal columns.
  ///
  /// Lines break at spaces, never at no-break spaces. A word that is too long for a line is broken,
  /// save for a web address, which would no longer work: it takes the line that it needs.
  package func wrapped(to width: Int) -> [String] {
    var lines = TextLines(width: Swift.max(width, 1))
    // Spaces are single bytes, so that words can be found without looking at characters.
    for bytes in utf8.split(whereSeparator: { $0 == Ascii.space || $0 == Ascii.lineFeed }) {
      let word = Substring(bytes)
      let wordWidth = word.displayWidth
      if wordWidth <= lines.width || word.hasPrefix("https://") || word.hasPrefix("http://") {
        lines.append(bytes, of: wordWidth, afterSpace: true)
      } else {
        // In a string of its own, as in `displayWidth`.
        for (index, character) in String(word).enumerated() {
          lines.append(character.utf8, of: character.displayWidth, afterSpace: index == 0)
        }
      }
    }
    return lines.all
  }
}

/// Lines that are filled piece by piece.
private struct TextLines {
  let width: Int
  private var finished = [String]()
  private var line = [UInt8]()
  private var lineWidth = 0

  init(width: Int) {
    self.width = width
  }

  /// The lines so far; at least one, which may be empty.
  var all: [String] {
    lineWidth > 0 || finished.isEmpty
      ? finished + [String(decoding: line, as: UTF8.self)] : finished
  }

  /// Adds a piece, on a new line if there is no room for it and the space before it.
  mutating func append(
    _ piece: some Sequence<UInt8>, of pieceWidth: Int, afterSpace: Bool
  ) {
    let space = afterSpace && lineWidth > 0 ? 1 : 0
    if lineWidth > 0, lineWidth + space + pieceWidth > width {
      finished.append(String(decoding: line, as: UTF8.self))
      line.removeAll(keepingCapacity: true)
      lineWidth = 0
    } else if space > 0 {
      line.append(Ascii.space)
      lineWidth += 1
    }
    line.append(contentsOf: piece)
    lineWidth += pieceWidth
  }
}

/// Draws diagnostics for a person: place and message first, then the line with a mark under it.
///
/// ```
/// indicators.json:12:15: error: unknown key 'memebrs' [unknown-key]
///    12 |   "memebrs": 62,
///       |   ^~~~~~~~~
///      = help: did you mean 'members'?
/// ```
public struct DiagnosticDrawing {
  private let text: SourceText
  private let usesColour: Bool
  private var finder: PlaceFinder

  /// Prepares to draw problems of one file.
  /// - Parameter usesColour: whether to add ANSI colours, as a terminal shows them.
  public init(of text: SourceText, usesColour: Bool = false) {
    self.text = text
    self.usesColour = usesColour
    finder = PlaceFinder(text)
  }

  /// All problems, drawn one after the other, in the order given.
  public static func draw(
    _ diagnostics: [Diagnostic], of text: SourceText, usesColour: Bool = false
  ) -> String {
    var drawing = DiagnosticDrawing(of: text, usesColour: usesColour)
    return diagnostics.map { drawing.draw($0) }.joined()
  }

  /// One problem, its lines ended by a line feed.
  public mutating func draw(_ diagnostic: Diagnostic) -> String {
    let colour = diagnostic.severity == .error ? "31" : "35"
    var drawn = headline(
      diagnostic.range, label: diagnostic.severity.rawValue, colour: colour,
      message: "\(diagnostic.message) [\(diagnostic.code.name)]")
    if let help = diagnostic.help {
      drawn += "\(Self.margin)= help: \(help)\n"
    }
    // The notes' places come in their own finder, so that the main one keeps moving forwards.
    let main = finder
    for note in diagnostic.notes {
      drawn += headline(note.range, label: "note", colour: "36", message: note.message)
    }
    finder = main
    return drawn
  }

  private static let margin = "      "
  /// How many characters of a line are shown; more than this is cut around the mark.
  private static let widthOfExcerpt = 100

  private mutating func headline(
    _ range: Range<Int>, label: String, colour: String, message: String
  ) -> String {
    let place = finder.place(at: range.lowerBound)
    return paint("\(text.name):\(place.line):\(place.column):", "1")
      + " " + paint("\(label):", colour) + " " + message + "\n"
      + excerpt(of: range, line: place.line)
  }

  /// The line with the place, and under it the mark. Tabs become single spaces so that both align.
  private mutating func excerpt(of range: Range<Int>, line: Int) -> String {
    let lineRange = finder.lineRange(at: range.lowerBound)
    guard !lineRange.isEmpty else { return "" }
    let start = min(max(range.lowerBound, lineRange.lowerBound), lineRange.upperBound)
    let end = min(max(range.upperBound, start), lineRange.upperBound)
    let room = Self.widthOfExcerpt
    // Four bytes a character at most; cutting far outside the window keeps one-line files cheap.
    let before = window(max(lineRange.lowerBound, start - 4 * room)..<start)
    let marked = window(start..<min(end, start + 4 * room))
    let after = window(end..<min(lineRange.upperBound, end + 4 * room))

    let shownBefore = String(before.suffix(room / 2))
    let shownMarked = String(marked.prefix(room / 2))
    let shownAfter = String(after.prefix(max(0, room - shownBefore.count - shownMarked.count)))
    let cutBefore = shownBefore.utf8.count < start - lineRange.lowerBound
    let cutAfter = shownMarked.count + shownAfter.count < marked.count + after.count
    let lead = cutBefore ? "..." + shownBefore : shownBefore

    let number = String(line)
    let gutter = String(repeating: " ", count: max(1, 5 - number.count)) + number
    let blank = String(repeating: " ", count: gutter.count)
    let mark = "^" + String(repeating: "~", count: max(0, shownMarked.displayWidth - 1))
    return "\(gutter) | \(lead)\(shownMarked)\(shownAfter)\(cutAfter ? "..." : "")\n"
      + "\(blank) | \(String(repeating: " ", count: lead.displayWidth))\(paint(mark, "32"))\n"
  }

  /// The text of a range with control characters made visible as single spaces.
  private func window(_ range: Range<Int>) -> String {
    String(
      text.text(in: range).map { character in
        character.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F }
          ? " " : character
      })
  }

  private func paint(_ string: String, _ colour: String) -> String {
    usesColour ? "\u{1B}[\(colour)m\(string)\u{1B}[0m" : string
  }
}

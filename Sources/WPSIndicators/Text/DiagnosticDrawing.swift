/// Draws diagnostics for a person: place and message first, then the line with a mark under it.
///
/// ```
/// indicators.json:12:3: error: 'memebrs' is not a key of an observation of a body [unknown-key]
///    12 |   "memebrs": 62,
///       |   ^~~~~~~~~
///       = help: did you mean 'members'?
/// ```
public struct DiagnosticDrawing {
  private let text: SourceText
  private let language: Language
  private let usesColour: Bool
  private let help: (Diagnostic) -> Message?
  private var finder: PlaceFinder
  private var finderOfNotes: PlaceFinder

  /// Prepares to draw problems of one file.
  /// - Parameters:
  ///   - text: the file.
  ///   - language: the language of the messages.
  ///   - usesColour: whether to add ANSI colours, as a terminal shows them.
  ///   - help: what to write instead: a problem's own help, unless a program has more to say.
  public init(
    of text: SourceText, in language: Language = .english, usesColour: Bool = false,
    help: @escaping (Diagnostic) -> Message? = { $0.help }
  ) {
    self.text = text
    self.language = language
    self.usesColour = usesColour
    self.help = help
    finder = PlaceFinder(text)
    finderOfNotes = finder
  }

  /// All problems, drawn one after the other, in the order given.
  public static func draw(
    _ diagnostics: [Diagnostic], of text: SourceText, in language: Language = .english,
    usesColour: Bool = false, help: @escaping (Diagnostic) -> Message? = { $0.help }
  ) -> String {
    if diagnostics.isEmpty { return "" }
    var drawing = DiagnosticDrawing(
      of: text, in: language, usesColour: usesColour, help: help)
    return diagnostics.map { drawing.draw($0) }.joined()
  }

  /// The first problems of each kind, then a line for each kind of which there are more:
  /// "and 99,900 more [unknown-key]".
  public static func draw(
    _ diagnostics: FirstDiagnostics, of text: SourceText, in language: Language = .english,
    usesColour: Bool = false, help: @escaping (Diagnostic) -> Message? = { $0.help }
  ) -> String {
    diagnostics.rest.reduce(
      draw(diagnostics.shown, of: text, in: language, usesColour: usesColour, help: help)
    ) { $0 + $1.words.text(in: language) + "\n" }
  }

  /// One problem, its lines ended by a line feed.
  public mutating func draw(_ diagnostic: Diagnostic) -> String {
    let colour = diagnostic.severity == .error ? "31" : "35"
    var drawn = headline(
      diagnostic.range, label: diagnostic.severity.label, colour: colour,
      message: "\(diagnostic.message.text(in: language)) [\(diagnostic.code.name)]")
    if let help = help(diagnostic) {
      drawn += "\(Self.margin)= \(Self.help.text(in: language)) \(help.text(in: language))\n"
    }
    // The notes have a finder of their own, so that the main one keeps moving forwards.
    swap(&finder, &finderOfNotes)
    for note in diagnostic.notes {
      drawn += headline(
        note.range, label: Self.note, colour: "36", message: note.message.text(in: language))
    }
    swap(&finder, &finderOfNotes)
    return drawn
  }

  private static let margin = "      "
  private static let help = Message("help:", fr: "conseil\u{A0}:")
  private static let note = Message("note:", fr: "voir\u{A0}:")
  /// How many characters of a line are shown; more than this is cut around the mark.
  private static let widthOfExcerpt = 100

  private mutating func headline(
    _ range: Range<Int>, label: Message, colour: String, message: String
  ) -> String {
    let place = finder.place(at: range.lowerBound)
    return paint("\(text.name.replacingControls):\(place.line):\(place.column):", "1")
      + " " + paint(label.text(in: language), colour) + " " + message + "\n"
      + excerpt(of: range, line: place.line)
  }

  /// The line with the place, and under it the mark. Tabs become single spaces so that both align.
  private func excerpt(of range: Range<Int>, line: Int) -> String {
    let lineRange = finder.lineRange(at: range.lowerBound)
    guard !lineRange.isEmpty else { return "" }
    let start = min(max(range.lowerBound, lineRange.lowerBound), lineRange.upperBound)
    let end = min(max(range.upperBound, start), lineRange.upperBound)
    let room = Self.widthOfExcerpt
    let marked = window(start..<end, first: room / 2)
    let rest = room - marked.text.count
    // What stands before gets half of the room, and what is not needed behind.
    let behind = marked.isCut ? end..<end : end..<lineRange.upperBound
    let needed = window(behind, first: rest).text.count
    let before = window(lineRange.lowerBound..<start, last: max(room / 2, rest - needed))
    let after = window(behind, first: rest - before.text.count)

    let lead = (before.isCut ? "..." : "") + before.text
    let number = String(line)
    let gutter = String(repeating: " ", count: max(1, 5 - number.count)) + number
    let blank = String(repeating: " ", count: gutter.count)
    let mark = "^" + String(repeating: "~", count: max(0, marked.text.displayWidth - 1))
    let shown = lead + marked.text + after.text + (marked.isCut || after.isCut ? "..." : "")
    let indent = String(repeating: " ", count: lead.displayWidth)
    return "\(gutter) | \(shown)\n\(blank) | \(indent)\(paint(mark, "32"))\n"
  }

  /// Cutting far outside what is shown, at so many bytes a character, keeps one-line files cheap.
  private static let bytesPerCharacter = 32

  /// The first characters of a range, and whether there are more.
  private func window(_ range: Range<Int>, first limit: Int) -> (text: String, isCut: Bool) {
    var end = min(range.upperBound, range.lowerBound + Self.bytesPerCharacter * limit)
    while end > range.lowerBound, end < range.upperBound, isContinuation(end) { end -= 1 }
    let isCut = end < range.upperBound
    let characters = text.text(in: range.lowerBound..<end)
    // Of a character at the cut only a part may be there.
    let shown = characters.dropLast(isCut ? 1 : 0).prefix(limit)
    return (String(shown).replacingControls, isCut || shown.count < characters.count)
  }

  /// The last characters of a range, and whether there are more.
  private func window(_ range: Range<Int>, last limit: Int) -> (text: String, isCut: Bool) {
    var start = max(range.lowerBound, range.upperBound - Self.bytesPerCharacter * limit)
    while start > range.lowerBound, start < range.upperBound, isContinuation(start) { start += 1 }
    let isCut = start > range.lowerBound
    let characters = text.text(in: start..<range.upperBound)
    let shown = characters.dropFirst(isCut ? 1 : 0).suffix(limit)
    return (String(shown).replacingControls, isCut || shown.count < characters.count)
  }

  /// Whether a byte is not the first of its character.
  private func isContinuation(_ offset: Int) -> Bool { text.bytes[offset] & 0xC0 == 0x80 }

  private func paint(_ string: String, _ colour: String) -> String {
    usesColour ? "\u{1B}[\(colour)m\(string)\u{1B}[0m" : string
  }
}

extension Diagnostic.Severity {
  /// What stands before the message.
  fileprivate var label: Message {
    switch self {
    case .error: Message("error:", fr: "erreur\u{A0}:")
    case .warning: Message("warning:", fr: "attention\u{A0}:")
    }
  }
}

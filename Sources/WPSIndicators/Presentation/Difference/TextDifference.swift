/// Writes what an edit changed as plain text.
public enum TextDifference {
  /// The text, its lines ended by line feeds.
  /// - Parameters:
  ///   - difference: what an edit changed.
  ///   - title: what was compared, such as the name of a file.
  ///   - language: the language of what is said.
  ///   - most: the most observations to list, where not all are wanted.
  ///   - style: how the text is laid out.
  public static func render(
    _ difference: RegistryDifference, title: String, in language: Language,
    listing most: Int? = nil, style: TextStyle = TextStyle()
  ) -> String {
    var page = TextPage(titled: title, style)
    let phrases = language.phrasebook
    guard !difference.isEmpty else {
      page.line(style.spelt(phrases.noDifference))
      return page.text
    }
    var lists = DifferenceListWriter(
      difference, language: language, listing: most, style: style)
    lists.write(to: &page)
    if let verdicts = DifferenceVerdictWriter(difference, language: language, style: style) {
      verdicts.write(to: &page)
    }
    return page.text
  }

  /// Says of a file that it cannot be compared before a merge is finished.
  public static func unmerged(
    _ file: String, in language: Language, style: TextStyle = TextStyle()
  ) -> String {
    let phrases = language.phrasebook
    return style.spelt(phrases.labelled(file, phrases.notMerged)) + "\n"
  }
}

extension TextPage {
  /// A page that begins with what was compared.
  init(titled title: String, _ style: TextStyle) {
    self.init(style)
    for line in style.spelt(title).wrapped(to: style.width) { self.line(line, .bold) }
    rule(style.isASCII ? "=" : "═")
  }

  /// A blank line and a heading with a line under it.
  mutating func heading(_ text: String, _ style: TextStyle) {
    blank()
    for line in style.spelt(text).wrapped(to: style.width) { self.line(line, .bold) }
    rule(style.isASCII ? "-" : "─")
  }
}

extension TextDifference {
  /// What is wrong with two versions of which one cannot be read at least, as far as somebody can
  /// read it, and the lines that differ, since what they mean cannot be compared.
  /// - Parameters:
  ///   - before: what came of reading the version before; nil where there was none.
  ///   - after: what came of reading the version after; nil where there is none.
  ///   - title: what was compared, such as the name of a file.
  ///   - language: the language of what is said.
  ///   - style: how the text is laid out.
  ///   - help: what to write instead of what is wrong, as `DiagnosticDrawing` takes it.
  public static func faulty(
    from before: RegistryReading?, to after: RegistryReading?, title: String,
    in language: Language, style: TextStyle = TextStyle(),
    help: @escaping (Diagnostic) -> Message? = { $0.help }
  ) -> String {
    let phrases = language.phrasebook
    var page = TextPage(titled: title, style)
    for (reading, heading) in [(before, phrases.errorsBefore), (after, phrases.errorsAfter)] {
      guard let reading, reading.registry == nil else { continue }
      page.heading(heading, style)
      let drawing = DiagnosticDrawing.draw(
        FirstDiagnostics(of: reading.diagnostics), of: reading.text, in: language,
        usesColour: style.usesColour, help: help)
      for line in drawing.split(separator: "\n") {
        page.append(style.isASCII ? AsciiFallback.spell(String(line)) : String(line))
      }
    }
    page.heading(phrases.changedLines, style)
    let nothing = SourceText(name: title, bytes: [])
    let lines = UnifiedDiff(from: before?.text ?? nothing, to: after?.text ?? nothing).bytes
      // The two names say no more than the title does.
      .split(separator: Ascii.lineFeed, omittingEmptySubsequences: false).dropFirst(2).dropLast()
    for line in lines {
      let shown = String(decoding: line, as: UTF8.self).replacingControls
      page.append(
        style.paint(
          style.isASCII ? AsciiFallback.spell(shown) : shown, Self.colour(of: line.first)))
    }
    return page.text
  }

  private static func colour(of mark: UInt8?) -> TextStyle.Colour? {
    switch mark {
    case UInt8(ascii: "+"): .green
    case UInt8(ascii: "-"): .red
    case UInt8(ascii: "@"): .dim
    default: nil
    }
  }
}

/// Writes what an edit changed as plain text.
public enum TextDifference {
  /// The text, its lines ended by line feeds.
  /// - Parameter title: what was compared, such as the name of a file.
  public static func render(
    _ difference: RegistryDifference, title: String, in language: Language,
    style: TextStyle = TextStyle()
  ) -> String {
    var page = TextPage(titled: title, style)
    let phrases = language.phrasebook
    guard !difference.isEmpty else {
      page.line(style.spelt(phrases.noDifference))
      return page.text
    }
    let lists = DifferenceListWriter(difference, language: language, style: style)
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

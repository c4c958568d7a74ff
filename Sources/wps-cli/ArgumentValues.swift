import WPSIndicators

/// Values of options, read from their spelling.
extension ParsedArguments {
  /// A day; nil if the option was not given.
  func date(_ name: String) throws(ToolError) -> CalendarDate? {
    guard let word = self[name] else { return nil }
    if let date = CalendarDate(word) { return date }
    throw .usage(
      Message(
        "\(typed: word) is not a day for \(typed: name)",
        fr: "\(typed: word) n’est pas un jour pour \(typed: name)"),
      hint: hint(forDate: word))
  }

  /// A percentage as published; nil if the option was not given.
  func percent(_ name: String) throws(ToolError) -> ReportedPercent? {
    guard let word = self[name] else { return nil }
    if let percent = ReportedPercent(word) { return percent }
    throw .usage(
      Message(
        "\(typed: word) is not a percentage for \(typed: name)",
        fr: "\(typed: word) n’est pas un pourcentage pour \(typed: name)"),
      hint: hint(forPercent: word))
  }

  /// A count, as `Count(spelling:)` reads it; nil if the option was not given.
  func count(_ name: String) throws(ToolError) -> Count? {
    guard let word = self[name] else { return nil }
    return try count(word, of: name)
  }

  /// The count that a word of an option spells.
  func count(_ word: String, of name: String) throws(ToolError) -> Count {
    do throws(Count.SpellingError) {
      return try Count(spelling: word)
    } catch {
      throw self.error(error, in: word, of: name)
    }
  }

  private func error(
    _ error: Count.SpellingError, in word: String, of name: String
  ) -> ToolError {
    switch error {
    case .tooGreat:
      .usage(
        Message(
          "\(typed: word) is more than \(Count.greatest), the greatest count",
          fr: "\(typed: word) dépasse \(Count.greatest), le plus grand nombre admis"), hint: nil)
    case .reversed:
      .usage(
        Message(
          "\(typed: word) for \(typed: name) begins with the greater number",
          fr: "\(typed: word) pour \(typed: name) commence par le plus grand nombre"), hint: nil)
    case .malformed:
      .usage(
        Message(
          "\(typed: word) is not a count for \(typed: name)",
          fr: "\(typed: word) n’est pas un nombre pour \(typed: name)"),
        hint: hint(forCount: word))
    }
  }
}

extension ParsedArguments {
  /// A text, once as it stands, or for each language as `en=…`; nil if the option was not given.
  ///
  /// Whatever else has an equals sign behind a word, such as `sex=F: 3 of 10`, is text as it stands.
  /// - Parameter languages: the tags that the file's texts use, besides those of the tool.
  func text(_ name: String, languages: Set<String> = []) throws(ToolError) -> LocalizedText? {
    let words = all(name)
    guard !words.isEmpty else { return nil }
    var versions = [(language: String, text: String)]()
    for word in words {
      guard let mark = word.firstIndex(of: "="),
        let tag = Self.language(word[..<mark], languages)
      else {
        if words.count == 1 { return LocalizedText(word) }
        throw .usage(
          .givenTwice(name),
          hint: Message(
            "Write \(typed: "\(name) en=…") and \(typed: "\(name) fr=…") for two languages",
            fr: "Pour deux langues, écrivez \(typed: "\(name) en=…") et \(typed: "\(name) fr=…")"))
      }
      guard !versions.contains(where: { $0.language == tag }) else {
        throw .usage(.givenTwice("\(name) \(tag)=…"), hint: nil)
      }
      versions.append((tag, String(word[word.index(after: mark)...])))
    }
    return LocalizedText(versions)
  }

  /// The tag that a word spells, in small letters or capitals.
  private static func language(_ word: Substring, _ languages: Set<String>) -> String? {
    let known = languages.union(Language.allCases.map(\.rawValue))
    return known.contains(String(word))
      ? String(word) : known.sorted().first { $0.lowercased() == word.lowercased() }
  }
}

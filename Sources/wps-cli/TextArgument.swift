import WPSIndicators

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
          "'\(name)' is given twice",
          hint: "Write '\(name) en=…' and '\(name) fr=…' for two languages")
      }
      guard !versions.contains(where: { $0.language == tag }) else {
        throw .usage("'\(name) \(tag)=…' is given twice", hint: nil)
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

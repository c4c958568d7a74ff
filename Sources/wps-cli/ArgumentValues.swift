import WPSIndicators

/// Values of options, read from their spelling.
extension ParsedArguments {
  /// The value of an option that gives a key of the file, by the form of its values; nil if it was not
  /// given.
  /// - Parameter languages: the tags that the file's texts use.
  func value(
    of form: ValueForm, from name: String, _ languages: Set<String>
  ) throws(ToolError) -> RecordValue? {
    switch form {
    case .period: return try period(name).map { .period($0) }
    case .date: return try date(name).map { .date($0) }
    case .count: return try count(name).map { .count($0) }
    case .percent: return try percent(name).map { .percent($0) }
    case .word(let list): return try word(name, among: list.words).map { .string($0) }
    case .sources, .references: return .strings(all(name))
    case .text, .name: return try text(name, languages: languages).map { .text($0) }
    case .flag: return contains(name) ? .flag(true) : nil
    case .plainText, .digest, .id, .reference, .subject: return self[name].map { .string($0) }
    case .order: return try order(name).map { .string($0.description) }
    case .quarters: return try wholeNumber(name, atMost: ValueForm.mostQuarters).map { .number($0) }
    case .wholeNumber:
      return try wholeNumber(name, atMost: Int(Count.greatest)).map { .count(Count(Int64($0))) }
    case .threshold, .sizeThreshold: return try threshold(name).map { .threshold($0) }
    case .bodyPart: return try bodyPart(name).map { .bodyPart($0) }
    case .formatVersion, .parts, .holders, .records:
      // No option gives such a value by itself.
      return nil
    }
  }

  /// A whole number; nil if the option was not given.
  private func wholeNumber(_ name: String, atMost most: Int) throws(ToolError) -> Int? {
    guard let word = self[name] else { return nil }
    if let number = Int(word), (0...most).contains(number), word.allSatisfy(\.isNumber) {
      return number
    }
    throw .usage(
      Message(
        "\(typed: word) is not a whole number for \(typed: name)",
        fr: "\(typed: word) n’est pas un nombre entier pour \(typed: name)"), hint: nil)
  }

  /// A whole number with or without its sign, be it a minus as typed or as printed; nil if the option
  /// was not given.
  func signed(_ name: String) throws(ToolError) -> Int64? {
    guard let word = self[name] else { return nil }
    let plain = word.replacing("\u{2212}", with: "-")
    let digits = plain.hasPrefix("+") || plain.hasPrefix("-") ? plain.dropFirst() : plain[...]
    if let number = Int64(plain), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return number
    }
    throw .usage(
      Message(
        "\(typed: word) is not a whole number for \(typed: name)",
        fr: "\(typed: word) n’est pas un nombre entier pour \(typed: name)"),
      hint: Suggestion.write("\(name) +2"))
  }

  /// A threshold, as `Threshold(typed:)` reads it; nil if the option was not given.
  private func threshold(_ name: String) throws(ToolError) -> Threshold? {
    guard let word = self[name] else { return nil }
    if let threshold = Threshold(typed: word) { return threshold }
    throw .usage(
      Message(
        "\(typed: word) is not a threshold for \(typed: name)",
        fr: "\(typed: word) n’est pas un seuil pour \(typed: name)"),
      hint: Threshold(meantBy: word).map { Suggestion.write("\(name) \($0.spelling)") }
        ?? Message(
          "Write a share such as \(typed: "30%") or \(typed: "1/3"), or a whole number",
          fr: "Écrivez une part, comme \(typed: "30%") ou \(typed: "1/3"), ou un nombre entier"))
  }

  /// One part of a body, as `party.opposition`; nil if the option was not given.
  private func bodyPart(_ name: String) throws(ToolError) -> BodyPart? {
    guard let word = self[name] else { return nil }
    let names = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if names.count == 2, names.allSatisfy({ !$0.isEmpty }) { return BodyPart(names[0], names[1]) }
    throw .usage(
      Message(
        "\(typed: word) is not a part for \(typed: name)",
        fr: "\(typed: word) n’est pas une partie pour \(typed: name)"),
      hint: Suggestion.write("\(name) BREAKDOWN.PART"))
  }

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

extension Threshold {
  /// A threshold as it is typed: a share, a whole number, or the id of a level; nil for anything else.
  init?(typed word: String) {
    if let share = Threshold(share: word) {
      self = share
    } else if !word.isEmpty, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      guard let count = Int64(word), count <= Count.greatest else { return nil }
      self = Threshold(count: count)
    } else if Identifier.isWellFormed(word) {
      self = Threshold(level: word)
    } else {
      return nil
    }
  }

  /// The share that somebody meant who wrote it as people do: "30 %", "30,5 per cent".
  init?(meantBy word: String) {
    guard let share = MeantSpelling.percent(word).flatMap({ Threshold(share: $0 + "%") }) else {
      return nil
    }
    self = share
  }
}

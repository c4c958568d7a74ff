/// The tags that say which language a text is in, such as `fr` or `zh-Hans`.
enum LanguageTag {
  /// Whether a word has the form of a language tag: a language, then perhaps script or region.
  static func isWellFormed(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: Ascii.minus, omittingEmptySubsequences: false)
    return (2...3).contains(parts[0].count) && parts[0].allSatisfy(Ascii.isSmallLetter)
      && parts.dropFirst().allSatisfy { part in
        (2...8).contains(part.count)
          && part.allSatisfy { Ascii.isSmallLetter($0 | 0x20) || Ascii.isDigit($0) }
      }
  }
}

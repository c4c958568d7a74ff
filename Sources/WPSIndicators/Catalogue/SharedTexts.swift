/// What several laws of the catalogue say in the same words.
extension LocalizedText {
  /// A text in the catalogue's two languages.
  init(english: String, french: String) {
    self = LocalizedText([("en", english), ("fr", french)]) ?? LocalizedText(english)
  }

  /// The words of a law in the language in which they were read.
  static func words(in language: String, _ text: String) -> LocalizedText {
    LocalizedText([(language, text)]) ?? LocalizedText(text)
  }

  /// An article, which is cited alike in both languages but for the capital.
  init(article: String) {
    self.init(english: "Art. \(article)", french: "art. \(article)")
  }

  /// The publisher of many constitutions.
  static let databaseOfConstitutions = LocalizedText(
    english: "UN Women, Global Gender Equality Constitutional Database",
    french: "ONU-Femmes, base de données mondiale sur l’égalité des genres dans les constitutions")

  /// The note on a share whose law says nothing of rounding.
  static let noRounding = LocalizedText(
    english: "The text names no rounding: the share is compared exactly.",
    french: "Le texte ne prévoit pas d’arrondi\u{A0}: la part est comparée exactement.")
}

extension Source {
  /// Where that database stands.
  static let databaseOfConstitutions = "https://constitutions.unwomen.org/en/"
}

extension CalendarDate {
  /// The day on which most laws were read.
  static let lawsRead = CalendarDate(unchecked: 2026, 11, 29)
}

extension CandidateOrder {
  /// An order that a test reads as it is written.
  init(unchecked letters: String) {
    candidates = letters.utf8.compactMap { Candidate($0) }
  }
}

extension LocalizedText {
  static let greece = LocalizedText(english: "Greece", french: "Grèce")

  static let greekFines = LocalizedText(
    english: """
      A reprimand or a fine of up to 3 million euros, on the company too, which is made public \
      (art. 24).
      """,
    french: """
      Blâme ou amende de 3 millions d’euros au plus, aussi pour la société, rendus publics \
      (art. 24).
      """)
}

extension Source {
  static let greekLawOf2020 = Source(
    id: "greece-4706-2020",
    title: LocalizedText(
      english: "Law 4706/2020 on the governance of public limited companies",
      french: "Loi 4706/2020 sur la gouvernance des sociétés anonymes"),
    symbol: "ΦΕΚ Α' 136/17.7.2020", date: CalendarDate(unchecked: 2020, 7, 17),
    publisher: .greekGazette, url: gazette + "2020/20200100136.pdf")

  static let greekLawOf2025 = Source(
    id: "greece-5178-2025",
    title: LocalizedText(
      english: "Law 5178/2025, which adds article 3A to law 4706/2020",
      french: "Loi 5178/2025, qui ajoute l’article 3A à la loi 4706/2020"),
    symbol: "ΦΕΚ Α' 22/14.2.2025", date: CalendarDate(unchecked: 2025, 2, 14),
    publisher: .greekGazette, url: gazette + "2025/20250100022.pdf")

  private static let gazette = "https://ia37rg02wpsa01.blob.core.windows.net/fek/01/"
}

extension LocalizedText {
  fileprivate static let greekGazette = LocalizedText(
    english: "Government Gazette of Greece", french: "Journal officiel grec")
}

extension Law.Reading {
  /// The mirror of the gazette's text.
  static func greekGazette(_ issue: String) -> Law.Reading {
    .opened(
      address: "https://github.com/legalize-dev/legalize-gr/blob/"
        + "8e23b529ca785439a89349d45707a0cc9f01374e/gr/\(issue).md",
      on: .lawsRead)
  }
}

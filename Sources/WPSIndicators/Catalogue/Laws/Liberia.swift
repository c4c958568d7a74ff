extension LocalizedText {
  static let liberia = LocalizedText(english: "Liberia", french: "Libéria")

  static let liberianChanges = LocalizedText(
    english: """
      The House of Representatives voted changes of this law in April 2026, of which the words \
      were not read.
      """,
    french: """
      La Chambre des représentants a voté en avril 2026 des modifications de cette loi, dont le \
      texte n’a pas été lu.
      """)
}

extension Source {
  static let liberianElectionsLaw = Source(
    id: "liberia-elections-law",
    title: LocalizedText(
      english: "New Elections Law of Liberia (1986), as amended in 2014",
      french: "Nouvelle loi électorale du Libéria (1986), modifiée en 2014"),
    date: CalendarDate(unchecked: 2014, 12, 15),
    publisher: LocalizedText(
      english: "Republic of Liberia, as quoted by iKNOW Politics",
      french: "République du Libéria, cité par iKNOW Politics"),
    url: iknowPolitics)

  fileprivate static let iknowPolitics =
    "https://www.iknowpolitics.org/en/news/world-news/"
    + "liberia-women%E2%80%99s-rights-groups-demand-electoral-reform"
}

extension Law.Reading {
  /// An appeal that quotes the section.
  static let liberianElectionsLaw = Law.Reading.opened(
    address: Source.iknowPolitics, on: .lawsRead)
}

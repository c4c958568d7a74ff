extension LocalizedText {
  static let bolivia = LocalizedText(english: "Bolivia", french: "Bolivie")

  static let bolivianSanction = LocalizedText(
    english: "The whole list is not admitted; the party has 72 hours to mend it (art. 107).",
    french: """
      La liste entière n’est pas admise\u{A0}; le parti a 72 heures pour la corriger (art. 107).
      """)

  /// What article 11 says besides.
  static let bolivianSingleSeats = LocalizedText(
    english: """
      Titular candidates and substitutes cross, woman and man, then man and woman, and are held \
      here as two lists. Of the titular candidates for single seats at least half are women, all \
      constituencies together.
      """,
    french: """
      Titulaires et suppléants se croisent, femme et homme, puis homme et femme, et sont évalués \
      ici comme deux listes. Pour les sièges uniques, la moitié au moins des candidats titulaires \
      de toutes les circonscriptions sont des femmes.
      """)
}

extension Source {
  static let bolivianElectoralLaw = Source(
    id: "bolivia-026",
    title: LocalizedText(
      english: "Law No. 026 of 30 June 2010 on the electoral regime",
      french: "Loi n° 026 du 30 juin 2010 sur le régime électoral"),
    symbol: "Ley 026", date: CalendarDate(unchecked: 2010, 6, 30),
    publisher: LocalizedText(
      english: "Gaceta Oficial de Bolivia; told by UN Women",
      french: "Gaceta Oficial de Bolivia\u{A0}; exposé par ONU-Femmes"),
    url: "http://www.vobolex.org/bolivia/ley-026-del-30-junio-2010")
}

extension Law.Reading {
  /// The article in English.
  static let bolivianElectoralLaw = Law.Reading.opened(
    address: "https://testadmin.genderquota.org/node/3814", on: .lawsRead)
}

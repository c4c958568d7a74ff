extension LocalizedText {
  static let uruguay = LocalizedText("Uruguay")

  static let uruguayanSanction = LocalizedText(
    english: "The electoral board refuses to register the ballot paper (art. 3).",
    french: "La commission électorale refuse d’enregistrer le bulletin (art. 3).")
}

extension Source {
  static let uruguayanLaw = Source(
    id: "uruguay-18476",
    title: LocalizedText(
      english: "Law No. 18.476 of 3 April 2009 on equitable participation of both sexes",
      french: "Loi n° 18.476 du 3 avril 2009 sur la participation équitable des deux sexes"),
    symbol: "Ley 18.476", date: CalendarDate(unchecked: 2009, 4, 21),
    publisher: LocalizedText("Diario Oficial, IMPO"),
    url: "https://www.impo.com.uy/bases/leyes/18476-2009")
}

extension Law.Reading {
  /// The mirror of the official text.
  static let uruguayanLaw = Law.Reading.opened(
    address: "https://github.com/legalize-dev/legalize-uy/blob/"
      + "39c3da3f37213e86cda9b5ada6e2e14987b443d1/uy/UY-ley-18476.md",
    on: .lawsRead)
}

extension CalendarDate {
  static let uruguayanLaw = CalendarDate(unchecked: 2009, 4, 21)
}

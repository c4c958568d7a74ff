extension LocalizedText {
  static let mali = LocalizedText("Mali")
}

extension Source {
  static let malianLaw = Source(
    id: "mali-2015-052",
    title: LocalizedText(
      english: "Law No. 2015-052 of 18 December 2015 on measures to promote gender in access to "
        + "appointed and elected office",
      french: "Loi n° 2015-052 du 18 décembre 2015 instituant des mesures pour promouvoir le "
        + "genre dans l’accès aux fonctions nominatives et électives"),
    symbol: "2015-052", date: CalendarDate(unchecked: 2015, 12, 31),
    publisher: LocalizedText("Journal officiel de la République du Mali, n° 56, p. 2204"),
    url: bamada)

  fileprivate static let bamada = "https://bamada.net/la-loi-052-en-integralite-loi-n2015-052"
}

extension Law.Reading {
  /// A newspaper's copy of the whole law.
  static let malianLaw = Law.Reading.opened(address: Source.bamada, on: .lawsRead)
}

extension CalendarDate {
  static let malianLaw = CalendarDate(unchecked: 2015, 12, 18)
}

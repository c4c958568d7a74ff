extension LocalizedText {
  static let costaRica = LocalizedText("Costa Rica")
}

extension Source {
  static let costaRicanElectoralCode = Source(
    id: "costa-rica-8765",
    title: LocalizedText(
      english: "Electoral Code, Law No. 8765", french: "Code électoral, loi n° 8765"),
    symbol: "Ley 8765", date: CalendarDate(unchecked: 2009, 9, 2),
    publisher: LocalizedText(
      english: "La Gaceta No. 171, Alcance 37; reproduced by ONPE, Peru",
      french: "La Gaceta n° 171, Alcance 37, reproduit par l’ONPE, Pérou"),
    url: onpe)

  fileprivate static let onpe =
    "https://www.web.onpe.gob.pe/modCompendio/extranjero/costarricense/codigo_electoral/"
    + "codigo_electoral_titulo1.html"
}

extension Law.Reading {
  /// Peru's copy of the code.
  static let costaRicanElectoralCode = Law.Reading.opened(address: Source.onpe, on: .lawsRead)
}

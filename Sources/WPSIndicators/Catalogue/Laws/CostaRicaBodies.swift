extension Law {
  static let costaRicaBodies = Law(
    id: "costa-rica-8765-2", country: LocalizedText("Costa Rica"),
    name: LocalizedText(
      english: "Delegations and bodies of parties and elections",
      french: "Délégations et organes des partis et des élections"),
    rule: LocalizedText(
      english: """
        As many women as men; where the number of members is odd, the difference is not more than \
        one.
        """,
      french: """
        Autant de femmes que d’hommes\u{A0}; quand le nombre de membres est impair, l’écart n’est \
        pas supérieur à un.
        """),
    source: Source(
      id: "costa-rica-8765",
      title: LocalizedText(
        english: "Electoral Code, Law No. 8765", french: "Code électoral, loi n° 8765"),
      symbol: "Ley 8765", date: CalendarDate(unchecked: 2009, 9, 2),
      publisher: LocalizedText(
        english: "La Gaceta No. 171, Alcance 37; reproduced by ONPE, Peru",
        french: "La Gaceta n° 171, Alcance 37, reproduit par l’ONPE, Pérou"),
      url: onpe),
    targets: [
      Target(
        id: "costa-rica-8765-2",
        name: LocalizedText(
          english: "Parity, with a difference of one at most",
          french: "Parité, avec un écart d’un au plus"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 50)),
        rounding: .down, locator: LocalizedText(article: "2"),
        quote: .words(
          in: "es",
          """
          en delegaciones, nóminas u órganos impares la diferencia entre el total de hombres y \
          mujeres no podrá ser superior a uno
          """),
        scope: LocalizedText(
          english: "Delegations, lists and other bodies of political participation",
          french: "Délégations, listes et autres organes de la participation politique"),
        note: LocalizedText(
          english: """
            The article lays down alternation on lists besides, which is not held here. Later \
            changes of the code were not read.
            """,
          french: """
            L’article prescrit aussi l’alternance sur les listes, qui n’est pas vérifiée ici. Les \
            modifications ultérieures du code n’ont pas été lues.
            """))
    ],
    reading: .opened(address: onpe, on: .lawsRead),
    cases: [
      Case(of: "costa-rica-8765-2", 7, women: 3, .met),
      Case(of: "costa-rica-8765-2", 8, women: 3, .unmet, bound: 4),
      Case(of: "costa-rica-8765-2", 9, women: 3, .unmet, bound: 4),
    ])

  private static let onpe =
    "https://www.web.onpe.gob.pe/modCompendio/extranjero/costarricense/codigo_electoral/"
    + "codigo_electoral_titulo1.html"
}

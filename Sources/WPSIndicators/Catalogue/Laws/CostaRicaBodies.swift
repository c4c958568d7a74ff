extension Law {
  static let costaRicaBodies = Law(
    id: "costa-rica-8765-2", country: .costaRica,
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
    source: .costaRicanElectoralCode,
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
          english: "Delegations and other bodies of political participation",
          french: "Délégations et autres organes de la participation politique"),
        note: LocalizedText(
          english: """
            Lists of candidates have a rule of their own in the same article. Later changes of the \
            code were not read.
            """,
          french: """
            Les listes de candidats ont leur propre règle au même article. Les modifications \
            ultérieures du code n’ont pas été lues.
            """))
    ],
    reading: .costaRicanElectoralCode,
    cases: [
      Case(of: "costa-rica-8765-2", 7, women: 3, .met),
      Case(of: "costa-rica-8765-2", 8, women: 3, .unmet, bound: 4),
      Case(of: "costa-rica-8765-2", 9, women: 3, .unmet, bound: 4),
    ])
}

extension Law {
  static let costaRicaLists = Law(
    id: "costa-rica-8765-2-lists", country: .costaRica, appliesTo: .lists,
    name: LocalizedText(english: "Lists of candidates", french: "Listes de candidats"),
    rule: LocalizedText(
      english: """
        Women and men alternate, and their numbers are equal; where the list is odd, they differ \
        by one.
        """,
      french: """
        Femmes et hommes alternent, et sont en nombre égal\u{A0}; sur une liste impaire, l’écart \
        est d’un.
        """),
    source: .costaRicanElectoralCode,
    targets: [
      Target(
        id: "costa-rica-8765-2-lists-parity",
        name: LocalizedText(
          english: "Parity on a list, with a difference of one at most",
          french: "Parité sur une liste, avec un écart d’un au plus"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 50)),
        rounding: .down, locator: LocalizedText(article: "2"),
        quote: .words(
          in: "es",
          """
          en delegaciones, nóminas u órganos impares la diferencia entre el total de hombres y \
          mujeres no podrá ser superior a uno
          """),
        scope: scope),
      Target(
        id: "costa-rica-8765-2-lists-order",
        name: LocalizedText(
          english: "Women and men alternate on a list",
          french: "Femmes et hommes alternent sur une liste"),
        basis: .law, measure: .placement, limit: nil, placement: Placement(maxRun: 1),
        locator: LocalizedText(article: "2"),
        quote: .words(
          in: "es",
          """
          en forma tal que dos personas del mismo sexo no puedan estar en forma consecutiva en la \
          nómina
          """),
        scope: scope,
        note: LocalizedText(
          english: "Later changes of the code were not read.",
          french: "Les modifications ultérieures du code n’ont pas été lues.")),
    ],
    reading: .costaRicanElectoralCode,
    cases: [
      Case(of: "costa-rica-8765-2-lists-parity", order: "WMWMWMW", .met, bound: 3),
      Case(of: "costa-rica-8765-2-lists-parity", order: "WMMMWMWM", .unmet, bound: 4),
      Case(of: "costa-rica-8765-2-lists-order", order: "WMWMWMW", .met),
      Case(of: "costa-rica-8765-2-lists-order", order: "WMMWWM", .unmet, place: 3),
    ])

  private static let scope = LocalizedText(
    english: "All lists of candidates for election",
    french: "Toutes les listes de candidats à une élection")
}

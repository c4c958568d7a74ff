extension Law {
  static let uruguayLists = Law(
    id: "uruguay-18476-2", country: .uruguay, appliesTo: .lists,
    name: LocalizedText(
      english: "Lists in public elections and in those of parties",
      french: "Listes aux élections publiques et à celles des partis"),
    rule: LocalizedText(
      english: """
        In every three candidates, counted from the top through the whole list, both sexes are \
        found, among titular candidates as among substitutes.
        """,
      french: """
        Dans chaque groupe de trois candidats, compté du haut sur toute la liste, les deux sexes \
        sont présents, parmi les titulaires comme parmi les suppléants.
        """),
    source: .uruguayanLaw,
    targets: [
      Target(
        id: "uruguay-18476-2",
        name: LocalizedText(
          english: "Both sexes in every three candidates",
          french: "Les deux sexes dans chaque groupe de trois candidats"),
        basis: .law, measure: .placement, limit: .atLeast(Threshold(count: 1)),
        placement: Placement(everyBlockOf: 3), from: .uruguayanLaw,
        locator: LocalizedText(article: "2"),
        quote: .words(
          in: "es",
          """
          personas de ambos sexos en cada terna de candidatos, titulares y suplentes en el total \
          de la lista presentada
          """),
        scope: LocalizedText(
          english: """
            Lists for the Senate, the Chamber of Representatives, departmental councils, \
            municipalities, electoral boards and the authorities of parties
            """,
          french: """
            Listes pour le Sénat, la Chambre des représentants, les conseils départementaux, les \
            municipalités, les commissions électorales et les instances des partis
            """),
        sanction: .uruguayanSanction,
        note: LocalizedText(
          english: """
            Of one or two candidates that are left over at the end the law says nothing. The rule \
            is on threes, not on neighbours: four men may follow each other.
            """,
          french: """
            D’un ou deux candidats qui restent à la fin, la loi ne dit rien. La règle porte sur \
            les groupes de trois et non sur les voisins\u{A0}: quatre hommes peuvent se suivre.
            """))
    ],
    reading: .uruguayanLaw,
    cases: [
      Case(of: "uruguay-18476-2", order: "WMMMMW", .met),
      Case(of: "uruguay-18476-2", order: "MMMWWW", .unmet, place: 3),
      Case(of: "uruguay-18476-2", order: "MMWMM", .met),
      Case(of: "uruguay-18476-2", order: "MMWWWW", .unmet, place: 6),
    ])
}

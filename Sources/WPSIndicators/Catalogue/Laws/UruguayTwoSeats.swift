extension Law {
  static let uruguayTwoSeats = Law(
    id: "uruguay-18476-2-two-seats", country: .uruguay, appliesTo: .lists,
    name: LocalizedText(
      english: "Titular candidates where a department elects two Representatives",
      french: "Titulaires là où un département élit deux représentants"),
    rule: LocalizedText(
      english: "The two titular candidates are of different sex.",
      french: "Les deux candidats titulaires sont de sexe différent."),
    source: .uruguayanLaw,
    targets: [
      Target(
        id: "uruguay-18476-2-two-seats",
        name: LocalizedText(
          english: "Two titular candidates of different sex",
          french: "Deux titulaires de sexe différent"),
        basis: .law, measure: .placement, limit: nil, placement: Placement(firstDiffer: 2),
        from: .uruguayanLaw,
        locator: LocalizedText(english: "Art. 2, paragraph 3", french: "art. 2, alinéa 3"),
        quote: .words(in: "es", "los candidatos titulares tendrán que ser de diferente sexo"),
        scope: LocalizedText(
          english: """
            The titular candidates for the Chamber of Representatives in departments with two \
            seats
            """,
          french: """
            Les titulaires à la Chambre des représentants dans les départements à deux sièges
            """),
        sanction: .uruguayanSanction,
        note: LocalizedText(
          english: "Their substitutes are held to the rule on every three.",
          french: "Leurs suppléants suivent la règle des groupes de trois."))
    ],
    reading: .uruguayanLaw,
    cases: [
      Case(of: "uruguay-18476-2-two-seats", order: "MW", .met),
      Case(of: "uruguay-18476-2-two-seats", order: "MM", .unmet, place: 2),
    ])
}

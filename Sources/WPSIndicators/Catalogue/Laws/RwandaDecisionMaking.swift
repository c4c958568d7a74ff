extension Law {
  static let rwandaDecisionMaking = Law(
    id: "rwanda-constitution-10", country: .rwanda,
    name: LocalizedText(
      english: "Decision-making organs", french: "Instances de prise de décisions"),
    rule: LocalizedText(
      english: "Women occupy at least 30 per cent of positions in decision-making organs.",
      french: """
        Les femmes occupent au moins 30\u{A0}% des postes dans les instances de prise de décisions.
        """),
    source: .rwandaConstitution,
    targets: [
      Target(
        id: "rwanda-constitution-10",
        name: LocalizedText(
          english: "30 per cent women in decision-making organs",
          french: "30\u{A0}% de femmes dans les instances de décision"),
        basis: .law, measure: .womenShare, limit: .atLeast(Threshold(percent: 30)),
        locator: LocalizedText(english: "Art. 10 (4)", french: "art. 10 (4°)"),
        quote: LocalizedText(
          english: """
            women occupying at least thirty percent (30%) of positions in decision-making organs
            """,
          french: """
            l’attribution aux femmes d’au moins trente pour cent (30%) des postes dans les \
            instances de prise de décisions
            """),
        scope: LocalizedText(
          english: "All decision-making organs of the State",
          french: "Toutes les instances de décision de l’État"),
        note: .noRounding)
    ],
    reading: .opened(
      address: Source.databaseOfConstitutions
        + "countries/africa/rwanda?f%5B0%5D=provisioncategory%3A689",
      on: .lawsRead),
    cases: [
      Case(of: "rwanda-constitution-10", 80, women: 24, .met),
      Case(of: "rwanda-constitution-10", 80, women: 23, .unmet, bound: 24),
      Case(of: "rwanda-constitution-10", 26, women: 8, .met),
      Case(of: "rwanda-constitution-10", 26, women: 7, .unmet, bound: 8),
    ])
}

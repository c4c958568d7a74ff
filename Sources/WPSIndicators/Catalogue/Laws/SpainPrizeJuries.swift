extension Law {
  static let spainPrizeJuries = Law(
    id: "spain-lo-2-2024-da-2", country: .spain,
    name: LocalizedText(
      english: "Juries of prizes and decorations of the State",
      french: "Jurys des prix et décorations de l’État"),
    rule: LocalizedText(
      english: """
        The sex that has fewer holds at least 40 per cent of the seats; in a jury of three both \
        sexes are represented.
        """,
      french: """
        Le sexe le moins représenté occupe au moins 40\u{A0}% des postes\u{A0}; dans un jury de \
        trois, les deux sexes sont représentés.
        """),
    source: .spanishLawOnParity,
    targets: [
      Target(
        id: "spain-lo-2-2024-da-2",
        name: LocalizedText(
          english: "Juries: 40 per cent of the sex that has fewer",
          french: "Jurys\u{A0}: 40\u{A0}% du sexe le moins représenté"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 40)),
        bySize: [
          Target.SizeRow(upTo: 1, limit: nil),
          Target.SizeRow(upTo: 3, limit: .atLeast(Threshold(count: 1))),
        ],
        from: CalendarDate(unchecked: 2024, 8, 22),
        locator: LocalizedText(
          english: "Second additional provision", french: "deuxième disposition additionnelle"),
        quote: .words(
          in: "es",
          """
          Si el tribunal, jurado u órgano colegiado estuviese integrado por 3 miembros, se \
          garantizará que ambos sexos estén representados.
          """),
        scope: LocalizedText(
          english: """
            Juries and panels for prizes that the State's administration or public sector pays for, \
            awards or presides over, announced after 22 August 2024
            """,
          french: """
            Jurys des prix que l’administration ou le secteur public de l’État financent, décernent \
            ou président, annoncés après le 22 août 2024
            """),
        note: LocalizedText(
          english: "A single person is no jury: nothing is asked there. No rounding is named.",
          french: """
            Une personne seule n’est pas un jury\u{A0}: rien n’est demandé. Aucun arrondi n’est prévu.
            """))
    ],
    reading: .boe,
    cases: [
      Case(of: "spain-lo-2-2024-da-2", 3, women: 1, .met),
      Case(of: "spain-lo-2-2024-da-2", 3, women: 0, .unmet, bound: 1),
      Case(of: "spain-lo-2-2024-da-2", 5, women: 2, .met),
      Case(of: "spain-lo-2-2024-da-2", 7, women: 2, .unmet, bound: 3),
      Case(of: "spain-lo-2-2024-da-2", 20, women: 7, .unmet, bound: 8),
    ])
}

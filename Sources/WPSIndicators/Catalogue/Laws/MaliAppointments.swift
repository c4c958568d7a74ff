extension Law {
  static let maliAppointments = Law(
    id: "mali-2015-052-1", country: .mali,
    name: LocalizedText(
      english: "Appointments in institutions and public services",
      french: "Nominations dans les institutions et les services publics"),
    rule: LocalizedText(
      english: "Neither sex has less than 30 per cent of the appointments.",
      french: "Aucun des deux sexes n’a moins de 30\u{A0}% des nominations."),
    source: .malianLaw,
    targets: [
      Target(
        id: "mali-2015-052-1",
        name: LocalizedText(
          english: "Neither sex below 30 per cent of appointments",
          french: "Aucun des deux sexes en dessous de 30\u{A0}% des nominations"),
        shortName: LocalizedText(english: "appointments", french: "nominations"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 30)),
        from: .malianLaw, locator: LocalizedText(article: "1"),
        quote: .words(
          in: "fr",
          """
          A l’occasion des nominations dans les Institutions de la République ou dans les \
          différentes catégories de services publics au Mali, par décret, arrêté ou décision, la \
          proportion de personnes de l’un ou de l’autre sexe ne doit pas être inférieure à 30 %.
          """),
        scope: LocalizedText(
          english: """
            Appointments by decree, order or decision in the institutions of the Republic or the \
            public services
            """,
          french: """
            Nominations par décret, arrêté ou décision dans les institutions de la République ou \
            les services publics
            """),
        note: LocalizedText(
          english: """
            The law names no rounding and no sanction. It does not say whether each act counts or \
            each body; a decree is to say how it applies (Art. 4), and none was found.
            """,
          french: """
            La loi ne prévoit ni arrondi ni sanction. Elle ne dit pas si c’est l’acte ou l’organe \
            qui compte\u{A0}; un décret doit en fixer les modalités (art. 4), et aucun n’a été \
            trouvé.
            """))
    ],
    reading: .malianLaw,
    cases: [
      Case(of: "mali-2015-052-1", 10, women: 3, .met),
      Case(of: "mali-2015-052-1", 28, women: 6, .unmet, bound: 9),
      Case(of: "mali-2015-052-1", 32, women: 11, .met, bound: 10),
      Case(of: "mali-2015-052-1", 36, women: 9, .unmet, bound: 11),
      Case(of: "mali-2015-052-1", 121, women: 31, .unmet, bound: 37),
      Case(of: "mali-2015-052-1", 2, women: 0, .unmet, bound: 1),
    ])
}

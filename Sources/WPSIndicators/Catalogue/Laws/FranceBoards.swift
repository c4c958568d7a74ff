extension Law {
  static let franceBoards = Law(
    id: "france-l225-18-1", country: .init("France"),
    name: LocalizedText(
      english: "Boards of directors of large companies",
      french: "Conseils d’administration des grandes sociétés"),
    rule: LocalizedText(
      english: """
        At least 40 per cent of the directors are of each sex. On boards of up to eight the \
        difference between the sexes counts instead: two at most.
        """,
      french: """
        Au moins 40\u{A0}% des administrateurs sont de chaque sexe. Dans les conseils de huit \
        membres au plus, c’est l’écart entre les sexes qui compte\u{A0}: deux au plus.
        """),
    source: Source(
      id: "france-code-de-commerce",
      title: LocalizedText(english: "Commercial Code", french: "Code de commerce"),
      publisher: LocalizedText("Légifrance"),
      url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379"),
    targets: [
      Target(
        id: "france-l225-18-1",
        name: LocalizedText(
          english: "Directors: 40 per cent of each sex",
          french: "Administrateurs\u{A0}: 40\u{A0}% de chaque sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 40)),
        bySize: [
          Target.SizeRow(upTo: 2, limit: .atLeast(Threshold(count: 0))),
          Target.SizeRow(upTo: 4, limit: .atLeast(Threshold(count: 1))),
          Target.SizeRow(upTo: 6, limit: .atLeast(Threshold(count: 2))),
          Target.SizeRow(upTo: 8, limit: .atLeast(Threshold(count: 3))),
        ],
        from: CalendarDate(unchecked: 2017, 1, 1), locator: LocalizedText(article: "L225-18-1"),
        quote: .words(
          in: "fr",
          """
          l’écart entre le nombre des administrateurs de chaque sexe ne peut être supérieur à deux
          """),
        scope: LocalizedText(
          english: """
            Companies that for the third financial year in a row employ at least 250 permanent \
            staff on average and have a turnover or balance sheet of at least 50 million euros
            """,
          french: """
            Sociétés qui, pour le troisième exercice consécutif, emploient en moyenne au moins 250 \
            salariés permanents et ont un chiffre d’affaires ou un bilan d’au moins 50 millions \
            d’euros
            """),
        sanction: LocalizedText(
          english: "An appointment that breaks the rule and does not mend the board is void.",
          french: """
            Est nulle la nomination qui enfreint la règle sans remédier à l’irrégularité du conseil.
            """),
        note: LocalizedText(
          english: """
            That the difference replaces the 40 per cent on small boards is how the rule is \
            understood; the words do not say so. Directors elected by the staff have a rule of \
            their own: leave them out of the board's size.
            """,
          french: """
            Que l’écart remplace les 40\u{A0}% dans les petits conseils est l’interprétation \
            reçue\u{A0}; le texte ne le dit pas. Les administrateurs élus par les salariés ont leur \
            propre règle\u{A0}: ne les comptez pas.
            """))
    ],
    reading: .opened(
      address: "https://french-business-law.com/"
        + "rench-legislation-art/article-l225-18-1-of-the-french-commercial-code",
      on: .lawsRead),
    cases: [
      Case(of: "france-l225-18-1", 3, women: 1, .met),
      Case(of: "france-l225-18-1", 4, women: 1, .met),
      Case(of: "france-l225-18-1", 5, women: 1, .unmet, bound: 2),
      Case(of: "france-l225-18-1", 6, women: 2, .met),
      Case(of: "france-l225-18-1", 8, women: 3, .met),
      Case(of: "france-l225-18-1", 8, women: 2, .unmet, bound: 3),
      Case(of: "france-l225-18-1", 9, women: 3, .unmet, bound: 4),
      Case(of: "france-l225-18-1", 15, women: 6, .met),
      Case(of: "france-l225-18-1", 18, women: 7, .unmet, bound: 8),
    ])
}

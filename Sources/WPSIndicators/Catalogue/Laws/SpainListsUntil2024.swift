extension Law {
  static let spainListsUntil2024 = Law(
    id: "spain-loreg-44-bis-2007", country: .spain, appliesTo: .lists,
    name: LocalizedText(
      english: "Lists in elections called until 21 August 2024",
      french: "Listes aux élections convoquées jusqu’au 21 août 2024"),
    rule: LocalizedText(
      english: """
        At least 40 per cent of the list, and of every five places of it, are of each sex. Fewer \
        than five places, be it the whole list or its end, are as near to balance as can be.
        """,
      french: """
        Chaque sexe a au moins 40\u{A0}% de la liste et de chaque tranche de cinq places. Moins de \
        cinq places, que ce soit toute la liste ou sa fin, sont aussi proches de l’équilibre que \
        possible.
        """),
    source: .spanishElectoralLaw,
    targets: [
      Target(
        id: "spain-loreg-44-bis-2007-list",
        name: LocalizedText(
          english: "40 per cent of each sex on the list",
          french: "40\u{A0}% de chaque sexe sur la liste"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 40)),
        bySize: [
          Target.SizeRow(upTo: 1, limit: .atLeast(Threshold(count: 0))),
          Target.SizeRow(upTo: 3, limit: .atLeast(Threshold(count: 1))),
          Target.SizeRow(upTo: 4, limit: .atLeast(Threshold(count: 2))),
        ],
        from: inForce, to: lastDay, locator: LocalizedText(article: "44 bis.1"),
        quote: .words(
          in: "es",
          """
          en el conjunto de la lista los candidatos de cada uno de los sexos supongan como mínimo \
          el cuarenta por ciento
          """),
        scope: scope, sanction: sanction),
      Target(
        id: "spain-loreg-44-bis-2007-fives",
        name: LocalizedText(
          english: "40 per cent of each sex in every five places",
          french: "40\u{A0}% de chaque sexe par tranche de cinq places"),
        basis: .law, measure: .placement, limit: .atLeast(Threshold(percent: 40)),
        placement: Placement(everyBlockOf: 5, tail: .nearest),
        from: inForce, to: lastDay, locator: LocalizedText(article: "44 bis.2"),
        quote: .words(
          in: "es",
          """
          También se mantendrá la proporción mínima del cuarenta por ciento en cada tramo de cinco \
          puestos.
          """),
        scope: scope, sanction: sanction,
        note: LocalizedText(
          english: """
            The nearest to 40 per cent of one to four places is what the balance asks of them: \
            nobody, one, one and two of each sex.
            """,
          french: """
            Le nombre le plus proche de 40\u{A0}% d’une à quatre places est ce que demande \
            l’équilibre\u{A0}: personne, une, une et deux personnes de chaque sexe.
            """)),
    ],
    reading: .opened(
      address: "https://github.com/legalize-dev/legalize-es/blob/"
        + "02927bb382f5f320baf9c23cae6d8efefdf103f5/es/BOE-A-1985-11672.md",
      on: .lawsRead),
    cases: [
      Case(of: "spain-loreg-44-bis-2007-list", order: "MMWM", .unmet, bound: 2),
      Case(of: "spain-loreg-44-bis-2007-list", order: "MMW", .met, bound: 1),
      Case(of: "spain-loreg-44-bis-2007-list", order: "MWMWM", .met, bound: 2),
      Case(of: "spain-loreg-44-bis-2007-list", order: "MMWMWM", .unmet, bound: 3),
      Case(of: "spain-loreg-44-bis-2007-fives", order: "MWMWMMW", .met),
      Case(of: "spain-loreg-44-bis-2007-fives", order: "MWMWMMM", .unmet, place: 7),
      Case(of: "spain-loreg-44-bis-2007-fives", order: "MMMMW", .unmet, place: 4),
      Case(of: "spain-loreg-44-bis-2007-fives", order: "WMWWW", .unmet, place: 5),
      Case(of: "spain-loreg-44-bis-2007-fives", order: "MMWM", .unmet, place: 4),
      Case(of: "spain-loreg-44-bis-2007-fives", order: "MMW", .met),
    ])

  private static let inForce = CalendarDate(unchecked: 2007, 3, 24)
  private static let lastDay = CalendarDate(unchecked: 2024, 8, 21)

  private static let scope = LocalizedText(
    english: """
      Lists for Congress, municipalities of more than 3,000 inhabitants, island councils, the \
      European Parliament and regional assemblies, titular candidates and substitutes each by \
      themselves
      """,
    french: """
      Listes pour le Congrès, les communes de plus de 3\u{A0}000 habitants, les conseils \
      insulaires, le Parlement européen et les assemblées régionales, titulaires et suppléants \
      chacun pour soi
      """)

  private static let sanction = LocalizedText(
    english: "The electoral board does not proclaim such a list (article 47.4).",
    french: "La commission électorale ne proclame pas une telle liste (article 47.4).")
}

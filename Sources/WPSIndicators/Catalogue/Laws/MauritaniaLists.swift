extension Law {
  static let mauritaniaLists = Law(
    id: "mauritania-parity-law-4",
    country: LocalizedText(english: "Mauritania", french: "Mauritanie"), appliesTo: .lists,
    name: LocalizedText(
      english: "Lists for the National Assembly, of more than three candidates",
      french: "Listes pour l’Assemblée nationale, de plus de trois candidats"),
    rule: LocalizedText(
      english: """
        Women and men alternate. Each full group of four, counted from the top, has as many of one \
        sex as of the other, and on the whole list they differ by one at most.
        """,
      french: """
        Femmes et hommes alternent. Chaque groupe entier de quatre, compté du haut, a autant de \
        candidats de chaque sexe, et sur toute la liste l’écart est d’un au plus.
        """),
    source: Source(
      id: "mauritania-parity-law",
      title: LocalizedText(
        english: "Rules on women's access to elective office (Mauritania)",
        french: "Règles sur l’accès des femmes aux mandats électoraux (Mauritanie)"),
      publisher: LocalizedText(
        english: "National Independent Electoral Commission (CENI)",
        french: "Commission électorale nationale indépendante (CENI)"),
      url: "http://ceni.mr/fr/node/1573"),
    targets: [
      Target(
        id: "mauritania-parity-law-4-order",
        name: LocalizedText(
          english: "Women and men alternate on a list",
          french: "Femmes et hommes alternent sur une liste"),
        basis: .law, measure: .placement, limit: nil, bySize: upToThree,
        placement: Placement(maxRun: 1), locator: locator, scope: scope, sanction: sanction),
      Target(
        id: "mauritania-parity-law-4-fours",
        name: LocalizedText(
          english: "As many of each sex in every four",
          french: "Autant de chaque sexe dans chaque groupe de quatre"),
        basis: .law, measure: .placement, limit: .atLeast(Threshold(percent: 50)),
        bySize: upToThree, placement: Placement(everyBlockOf: 4), locator: locator, scope: scope,
        sanction: sanction),
      Target(
        id: "mauritania-parity-law-4-difference",
        name: LocalizedText(
          english: "A difference of one at most on the list",
          french: "Un écart d’un au plus sur la liste"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 50)),
        rounding: .down, bySize: upToThree, locator: locator, scope: scope, sanction: sanction),
    ],
    reading: .opened(
      address: "https://www.idea.int/data-tools/data/gender-quotas-database/country?country=141",
      on: .lawsRead),
    cases: [
      Case(of: "mauritania-parity-law-4-order", order: "MWMW", .met),
      Case(of: "mauritania-parity-law-4-order", order: "MMWW", .unmet, place: 2),
      Case(of: "mauritania-parity-law-4-order", order: "MMM", .exempt),
      Case(of: "mauritania-parity-law-4-fours", order: "MMWWMM", .met),
      Case(of: "mauritania-parity-law-4-fours", order: "MMWMWW", .unmet, place: 4),
      Case(of: "mauritania-parity-law-4-fours", order: "WWWMMM", .unmet, place: 3),
      Case(of: "mauritania-parity-law-4-fours", order: "MMM", .exempt),
      Case(of: "mauritania-parity-law-4-difference", order: "MWMWMM", .unmet, bound: 3),
      Case(of: "mauritania-parity-law-4-difference", order: "MWMWM", .met, bound: 2),
      Case(of: "mauritania-parity-law-4-difference", order: "MMM", .exempt),
    ])

  private static let upToThree = [Target.SizeRow(upTo: 3, limit: nil)]
  private static let locator = LocalizedText(article: "4 (2)")

  private static let scope = LocalizedText(
    english: """
      Lists in constituencies of more than three seats, the national list among them, but not the \
      national list of women
      """,
    french: """
      Listes dans les circonscriptions de plus de trois sièges, dont la liste nationale, mais non \
      la liste nationale des femmes
      """)

  private static let sanction = LocalizedText(
    english: "The electoral administration may reject the list (art. 16 (1) of the election law).",
    french: "L’administration électorale peut rejeter la liste (art. 16 (1) de la loi électorale).")
}

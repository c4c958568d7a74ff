extension Law {
  static let kenyaCounties = Law(
    id: "kenya-constitution-197", country: .init("Kenya"),
    name: LocalizedText(
      english: "County assemblies and county executive committees",
      french: "Assemblées et comités exécutifs des comtés"),
    rule: LocalizedText(
      english: """
        Not more than two thirds of the members are of one gender. A county assembly is enlarged \
        until it is so.
        """,
      french: """
        Pas plus des deux tiers des membres ne sont du même sexe. L’assemblée d’un comté est \
        élargie jusqu’à ce que ce soit le cas.
        """),
    source: Source(
      id: "kenya-constitution-2010",
      title: LocalizedText(
        english: "Constitution of Kenya, 2010", french: "Constitution du Kenya, 2010"),
      date: CalendarDate(unchecked: 2010, 8, 27),
      publisher: LocalizedText("Kenya Law Reform Commission"), url: lawReformCommission),
    targets: [
      Target(
        id: "kenya-constitution-197",
        name: LocalizedText(
          english: "Not more than two thirds of one gender",
          french: "Pas plus des deux tiers du même sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atMost(Threshold(2, over: 3)),
        from: CalendarDate(unchecked: 2010, 8, 27), locator: LocalizedText(article: "197 (1)"),
        quote: .words(
          in: "en",
          """
          Not more than two-thirds of the members of any county assembly or county executive \
          committee shall be of the same gender.
          """),
        scope: LocalizedText(
          english: "Every county assembly and every county executive committee",
          french: "Toute assemblée et tout comité exécutif de comté"),
        note: LocalizedText(
          english: """
            Special seats are added for that (Art. 177 (1) (b)). Whether the Speaker, a member ex \
            officio, counts is not settled.
            """,
          french: """
            Des sièges spéciaux sont ajoutés à cet effet (art. 177 (1) (b)). Il n’est pas tranché \
            si la présidence de l’assemblée, membre d’office, compte.
            """))
    ],
    reading: .opened(address: lawReformCommission, on: .lawsRead),
    cases: [
      Case(of: "kenya-constitution-197", 9, women: 3, .met),
      Case(of: "kenya-constitution-197", 10, women: 3, .unmet, bound: 6),
      Case(of: "kenya-constitution-197", 3, women: 1, .met),
      Case(of: "kenya-constitution-197", 2, women: 0, .unmet, bound: 1),
      Case(of: "kenya-constitution-197", 2, women: 1, .met),
      Case(of: "kenya-constitution-197", 42, women: 14, .met),
      Case(of: "kenya-constitution-197", 85, women: 5, .unmet, bound: 56),
    ])

  private static let lawReformCommission =
    "https://klrc.go.ke/index.php/constitution-of-kenya/"
    + "145-chapter-eleven-devolved-government/part-7-general/"
    + "366-197-county-assembly-gender-balance-and-diversity"
}

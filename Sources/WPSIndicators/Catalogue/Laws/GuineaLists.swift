extension Law {
  static let guineaLists = Law(
    id: "guinea-2019-0011-3", country: LocalizedText(english: "Guinea", french: "Guinée"),
    appliesTo: .lists,
    name: LocalizedText(
      english: "Lists in national and local elections",
      french: "Listes aux élections nationales et locales"),
    rule: LocalizedText(
      english: "Women and men alternate on every list of candidates.",
      french: "Femmes et hommes alternent sur toute liste de candidatures."),
    source: Source(
      id: "guinea-2019-0011",
      title: LocalizedText(
        english: "Law L/2019/0011/AN establishing parity of women and men in elective office",
        french: """
          Loi L/2019/0011/AN instituant la parité entre hommes et femmes pour l’accès aux mandats \
          électoraux et aux fonctions électives
          """),
      symbol: "L/2019/0011/AN", date: CalendarDate(unchecked: 2019, 5, 9),
      publisher: LocalizedText(
        english: "National Assembly of Guinea", french: "Assemblée nationale de Guinée"),
      url: assembly),
    targets: [
      Target(
        id: "guinea-2019-0011-3",
        name: LocalizedText(
          english: "Women and men alternate on a list",
          french: "Femmes et hommes alternent sur une liste"),
        basis: .law, measure: .placement, limit: nil, placement: Placement(maxRun: 1),
        from: CalendarDate(unchecked: 2019, 5, 9),
        locator: LocalizedText(english: "Arts. 2 and 3", french: "art. 2 et 3"),
        quote: .words(
          in: "fr",
          "Elles sont alternativement composées des noms des candidats des deux sexes."),
        scope: LocalizedText(
          english: "Lists of parties, coalitions and independents, national and local",
          french: "Listes des partis, coalitions et indépendants, nationales et locales"),
        sanction: LocalizedText(
          english: "The list is inadmissible (art. 6).",
          french: "La liste est irrecevable (art. 6)."),
        note: LocalizedText(
          english: """
            For single seats the titular candidate and the substitute differ in sex (art. 5). \
            Whether the law stands since the changes of 2021 and 2025 was not checked.
            """,
          french: """
            Au scrutin uninominal, le titulaire et le suppléant sont de sexe différent (art. 5). \
            Il n’a pas été vérifié si la loi subsiste depuis les changements de 2021 et de 2025.
            """))
    ],
    reading: .opened(address: assembly, on: .lawsRead),
    cases: [
      Case(of: "guinea-2019-0011-3", order: "MWMW", .met),
      Case(of: "guinea-2019-0011-3", order: "MMW", .unmet, place: 2),
      Case(of: "guinea-2019-0011-3", order: "W", .met),
    ])

  private static let assembly =
    "https://assembleeguinee.org/index.php/"
    + "conakry-le-09-mai-2019-l20190011an-instituant-la-parite-entre-hommes-et-femmes-"
    + "pour-lacces-aux"
}

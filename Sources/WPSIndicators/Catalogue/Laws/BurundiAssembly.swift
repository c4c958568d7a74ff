extension Law {
  static let burundiAssembly = Law(
    id: "burundi-constitution-169", country: .burundi,
    name: LocalizedText(english: "National Assembly", french: "Assemblée nationale"),
    rule: LocalizedText(
      english: """
        At least 30 per cent of the deputies are women. Where the vote does not give that, women \
        are co-opted until it is so.
        """,
      french: """
        Au moins 30\u{A0}% des députés sont des femmes. Si le vote ne le donne pas, des femmes \
        sont cooptées jusqu’à ce que ce soit le cas.
        """),
    source: .burundiConstitution,
    targets: [
      Target(
        id: "burundi-constitution-169",
        name: LocalizedText(
          english: "30 per cent women in the National Assembly",
          french: "30\u{A0}% de femmes à l’Assemblée nationale"),
        basis: .law, measure: .womenShare, limit: .atLeast(Threshold(percent: 30)),
        locator: LocalizedText(article: "169"),
        scope: LocalizedText(
          english: "The National Assembly, of at least one hundred deputies and three Twa deputies",
          french: "L’Assemblée nationale, d’au moins cent députés et de trois députés twa"),
        note: .noRounding)
    ],
    reading: .opened(
      address: Source.databaseOfConstitutions + "search?f%5B0%5D=language%3A264"
        + "&f%5B1%5D=provisioncategory%3A716&language=426b6e11859d47e79c0546dc45e80101"
        + "&provisioncategory=d91f71586bb54610baa13236037086c1",
      on: .lawsRead),
    cases: [
      Case(of: "burundi-constitution-169", 123, women: 37, .met),
      Case(of: "burundi-constitution-169", 123, women: 36, .unmet, bound: 37),
    ])
}

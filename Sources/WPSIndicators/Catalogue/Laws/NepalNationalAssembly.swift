extension Law {
  static let nepalNationalAssembly = Law(
    id: "nepal-constitution-86", country: LocalizedText(english: "Nepal", french: "Népal"),
    name: LocalizedText(english: "National Assembly", french: "Assemblée nationale"),
    rule: LocalizedText(
      english: """
        Of the eight members elected from each province at least three are women, and at least one \
        of the three whom the President nominates.
        """,
      french: """
        Des huit membres élus dans chaque province, trois au moins sont des femmes, et une au \
        moins des trois personnes que nomme le Président.
        """),
    source: Source(
      id: "nepal-constitution-2015",
      title: LocalizedText(
        english: "Constitution of Nepal, 2015, as amended to 2020",
        french: "Constitution du Népal, 2015, modifiée jusqu’en 2020"),
      publisher: .databaseOfConstitutions,
      url: Source.databaseOfConstitutions + "countries/asia/nepal"),
    targets: [
      Target(
        id: "nepal-constitution-86-elected",
        name: LocalizedText(
          english: "Three women elected from each province",
          french: "Trois femmes élues dans chaque province"),
        basis: .law, measure: .women, limit: .atLeast(Threshold(count: 3)), each: "province",
        locator: LocalizedText(article: "86 (2) (a)"),
        quote: .words(
          in: "en",
          """
          Fifty six elected members consisting of at least three women, one Dalit and one from \
          persons with disabilities or minorities, from each Province
          """),
        scope: LocalizedText(
          english: "The eight members of the upper house elected from each of the provinces",
          french: "Les huit membres de la chambre haute élus dans chacune des provinces"),
        note: LocalizedText(
          english: "Quoted in translation.", french: "Cité d’après la traduction anglaise.")),
      Target(
        id: "nepal-constitution-86-nominated",
        name: LocalizedText(
          english: "One woman among the nominated members",
          french: "Une femme parmi les membres nommés"),
        basis: .law, measure: .women, limit: .atLeast(Threshold(count: 1)),
        part: BodyPart("origin", "nominated"),
        locator: LocalizedText(article: "86 (2) (b)"),
        quote: .words(
          in: "en", "Three members consisting of at least one woman nominated by the President"),
        scope: LocalizedText(
          english: "The three members whom the President nominates",
          french: "Les trois membres que nomme le Président"),
        note: LocalizedText(
          english: "Quoted in translation.", french: "Cité d’après la traduction anglaise.")),
    ],
    reading: .opened(
      address: Source.databaseOfConstitutions + "search?f%5B0%5D=language%3A277"
        + "&f%5B1%5D=provisioncategory%3A711&provisioncategory=acb7c06f73b14e8aa83789f3471fcef3"
        + "%2Cacb7c06f73b14e8aa83789f3471fcef3&unstatscountry=7324d772c74c492089545c89e6266bba",
      on: .lawsRead),
    cases: [
      Case(of: "nepal-constitution-86-elected", 8, women: 3, .met),
      Case(of: "nepal-constitution-86-elected", 8, women: 2, .unmet, bound: 3),
      Case(of: "nepal-constitution-86-nominated", 3, women: 0, .unmet, bound: 1),
      Case(of: "nepal-constitution-86-nominated", 3, women: 1, .met),
    ])
}

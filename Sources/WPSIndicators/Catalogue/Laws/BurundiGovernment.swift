extension Law {
  static let burundiGovernment = Law(
    id: "burundi-constitution-128", country: .burundi,
    name: LocalizedText(english: "Government", french: "Gouvernement"),
    rule: LocalizedText(
      english: "At least 30 per cent of the Government, the Prime Minister included, are women.",
      french: """
        Au moins 30\u{A0}% des membres du Gouvernement, Premier Ministre compris, sont des femmes.
        """),
    source: .burundiConstitution,
    targets: [
      Target(
        id: "burundi-constitution-128",
        name: LocalizedText(
          english: "30 per cent women in the Government",
          french: "30\u{A0}% de femmes au Gouvernement"),
        basis: .law, measure: .womenShare, limit: .atLeast(Threshold(percent: 30)),
        locator: LocalizedText(article: "128"),
        quote: .words(in: "fr", "Il est assuré un minimum de 30% de femmes."),
        scope: LocalizedText(
          english: "The Prime Minister and the other ministers",
          french: "Le Premier Ministre et les autres ministres"),
        note: .noRounding)
    ],
    reading: .opened(
      address: Source.databaseOfConstitutions + "search?f%5B0%5D=language%3A239"
        + "&f%5B1%5D=provisioncategory%3A715&f%5B2%5D=unstatscountry%3A30"
        + "&language=8805aa087859469e8739dc7ab24cad7d"
        + "&provisioncategory=3b1b2696e4f54ddd9636e5644ffb33b9",
      on: .lawsRead),
    cases: [
      Case(of: "burundi-constitution-128", 16, women: 4, .unmet, bound: 5),
      Case(of: "burundi-constitution-128", 15, women: 5, .met),
    ])
}

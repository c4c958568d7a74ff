extension Law {
  static let samoaLegislativeAssembly = Law(
    id: "samoa-constitution-44-1a", country: .init("Samoa"),
    name: LocalizedText(english: "Legislative Assembly", french: "Assemblée législative"),
    rule: LocalizedText(
      english: """
        Women are at least 10 per cent of the members for the 51 constituencies. Where fewer are \
        elected, the women candidates with the most votes become additional members.
        """,
      french: """
        Les femmes représentent au moins 10\u{A0}% des membres pour les 51 circonscriptions. S’il en est élu \
        moins, les candidates qui ont le plus de voix deviennent membres supplémentaires.
        """),
    source: Source(
      id: "samoa-constitution-1960",
      title: LocalizedText(
        english: "Constitution of the Independent State of Samoa, 1960",
        french: "Constitution de l’État indépendant du Samoa, 1960"),
      publisher: .databaseOfConstitutions,
      url: Source.databaseOfConstitutions + "countries/oceania/samoa"),
    targets: [
      Target(
        id: "samoa-constitution-44-1a",
        name: LocalizedText(
          english: "10 per cent women of the 51 elected seats",
          french: "10\u{A0}% de femmes sur les 51 sièges élus"),
        basis: .law, measure: .womenShare, limit: .atLeast(Threshold(percent: 10)),
        denominator: .seats, locator: LocalizedText(article: "44 (1A) (a)"),
        quote: .words(
          in: "en",
          """
          consist of a minimum of 10% of the Members of the Legislative Assembly specified under \
          clause (1) which for the avoidance of doubt is presently five (5)
          """),
        scope: LocalizedText(
          english: "The seats of the 51 constituencies, without additional members",
          french: "Les sièges des 51 circonscriptions, sans les membres supplémentaires"),
        note: LocalizedText(
          english: """
            10 per cent of 51 is more than the five that the article names. The Court of Appeal \
            held that it takes six, counted after petitions and by-elections (Electoral \
            Commissioner v FAST Party [2021] WSCA 2).
            """,
          french: """
            10\u{A0}% de 51 dépassent les cinq que nomme l’article. La Cour d’appel a jugé qu’il en \
            faut six, comptées après les recours et les élections partielles (Electoral Commissioner \
            v FAST Party [2021] WSCA 2).
            """))
    ],
    reading: .opened(
      address: Source.databaseOfConstitutions + "search?f%5B0%5D=provisioncategory%3A690"
        + "&f%5B1%5D=provisioncategory%3A711&provisioncategory=e402fdef56a7446fb06685e22f4cd1fa"
        + "%2Ce402fdef56a7446fb06685e22f4cd1fa&unstatscountry=30e619aa0f7141f3afc9216f3c85f1af",
      on: .lawsRead),
    cases: [
      Case(of: "samoa-constitution-44-1a", 51, women: 5, .unmet, bound: 6),
      Case(of: "samoa-constitution-44-1a", 51, women: 6, .met),
      Case(of: "samoa-constitution-44-1a", 50, women: 5, .met),
    ])
}

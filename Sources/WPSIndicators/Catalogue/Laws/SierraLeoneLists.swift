extension Law {
  static let sierraLeoneLists = Law(
    id: "sierra-leone-2022-58-2", country: LocalizedText("Sierra Leone"), appliesTo: .lists,
    name: LocalizedText(
      english: "Candidates whom a party nominates for Parliament",
      french: "Candidats qu’un parti propose pour le Parlement"),
    rule: LocalizedText(
      english: "For every three candidates that a party nominates, one is a woman.",
      french: "Sur trois candidats que propose un parti, une est une femme."),
    source: Source(
      id: "sierra-leone-2022",
      title: LocalizedText(
        english: "Public Elections Act, 2022", french: "Loi sur les élections publiques, 2022"),
      publisher: LocalizedText(
        english: "Parliament of Sierra Leone, as read out by its Speaker",
        french: "Parlement de Sierra Leone, lu par son président"),
      url: speaker),
    targets: [
      Target(
        id: "sierra-leone-2022-58-2",
        name: LocalizedText(
          english: "One woman for every three candidates", french: "Une femme sur trois candidats"),
        basis: .law, measure: .womenShare, limit: .atLeast(Threshold(1, over: 3)),
        rounding: .down,
        locator: LocalizedText(english: "Sect. 58 (2)", french: "sect. 58 (2)"),
        quote: .words(
          in: "en",
          "For every 3 candidates nominated under subsection (1), one of them shall be female."),
        scope: LocalizedText(
          english: "Candidates whom a party nominates for election to Parliament",
          french: "Candidats qu’un parti propose à l’élection au Parlement"),
        note: LocalizedText(
          english: """
            The words speak of numbers, not of places: one woman is asked for each full three, \
            wherever she stands. Some cite section 59 (2). Whether a list can be refused for it is \
            told in two ways.
            """,
          french: """
            Le texte parle de nombres, non de places\u{A0}: une femme est demandée pour chaque \
            groupe entier de trois, où qu’elle se trouve. Certains citent la section 59 (2). Les \
            récits divergent sur le refus possible d’une liste.
            """))
    ],
    reading: .opened(address: speaker, on: .lawsRead),
    cases: [
      Case(of: "sierra-leone-2022-58-2", order: "MM", .met, bound: 0),
      Case(of: "sierra-leone-2022-58-2", order: "MMM", .unmet, bound: 1),
      Case(of: "sierra-leone-2022-58-2", order: "MMMMW", .met, bound: 1),
      Case(of: "sierra-leone-2022-58-2", order: "MMMMMW", .unmet, bound: 2),
    ])

  private static let speaker =
    "https://sierraloaded.sl/news/bundu-emphasizes-womens-representation/"
}

extension Law {
  static let liberiaLists = Law(
    id: "liberia-elections-law-4-5-lists", country: .liberia, appliesTo: .lists,
    name: LocalizedText(english: "Lists of candidates", french: "Listes de candidats"),
    rule: LocalizedText(
      english: """
        A list of candidates should endeavour to have at least 30 per cent of each gender. Nobody \
        is bound to succeed.
        """,
      french: """
        Une liste de candidats doit s’efforcer d’avoir au moins 30\u{A0}% de chaque sexe. Personne \
        n’est tenu d’y parvenir.
        """),
    source: .liberianElectionsLaw,
    targets: [
      Target(
        id: "liberia-elections-law-4-5-lists",
        name: LocalizedText(
          english: "List of candidates: 30 per cent of each gender",
          french: "Liste de candidats\u{A0}: 30\u{A0}% de chaque sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 30)),
        isBinding: false,
        locator: LocalizedText(english: "Sect. 4.5 (1) (c)", french: "sect. 4.5 (1) (c)"),
        quote: .words(
          in: "en",
          """
          a list of candidates submitted to the commission for an election should endeavor to have \
          no less than 30% of the candidates on the list from each gender
          """),
        scope: LocalizedText(
          english: "Lists of candidates submitted to the National Elections Commission",
          french: "Listes de candidats déposées à la Commission électorale nationale"),
        note: .liberianChanges)
    ],
    reading: .opened(
      address: "https://inquirernewspaper.com/"
        + "prioritize-new-election-lawwomen-rights-groups-cso-remind-stakeholders",
      on: .lawsRead),
    cases: [
      Case(of: "liberia-elections-law-4-5-lists", order: "MMWMMWMMWM", .met, bound: 3),
      Case(of: "liberia-elections-law-4-5-lists", order: "MMWMMMMWMM", .unmet, bound: 3),
      Case(of: "liberia-elections-law-4-5-lists", order: "MMMWMMMWMMMWMMMWMMMW", .unmet, bound: 6),
    ])
}

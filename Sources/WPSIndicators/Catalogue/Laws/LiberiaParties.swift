extension Law {
  static let liberiaParties = Law(
    id: "liberia-elections-law-4-5", country: LocalizedText(english: "Liberia", french: "Libéria"),
    name: LocalizedText(
      english: "Governing bodies of parties", french: "Organes dirigeants des partis"),
    rule: LocalizedText(
      english: """
        A party that submits a list of candidates should endeavour to have at least 30 per cent of \
        each gender in its governing body. It is not bound to succeed.
        """,
      french: """
        Le parti qui dépose une liste doit s’efforcer d’avoir au moins 30\u{A0}% de chaque sexe \
        dans son organe dirigeant. Il n’est pas tenu d’y parvenir.
        """),
    source: Source(
      id: "liberia-elections-law",
      title: LocalizedText(
        english: "New Elections Law of Liberia (1986), as amended in 2014",
        french: "Nouvelle loi électorale du Libéria (1986), modifiée en 2014"),
      date: CalendarDate(unchecked: 2014, 12, 15),
      publisher: LocalizedText(
        english: "Republic of Liberia, as quoted by iKNOW Politics",
        french: "République du Libéria, cité par iKNOW Politics"),
      url: iknowPolitics),
    targets: [
      Target(
        id: "liberia-elections-law-4-5",
        name: LocalizedText(
          english: "Governing body of a party: 30 per cent of each gender",
          french: "Organe dirigeant d’un parti\u{A0}: 30\u{A0}% de chaque sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 30)),
        isBinding: false,
        locator: LocalizedText(
          english: "Sect. 4.5 (1) (b)", french: "sect. 4.5 (1) (b)"),
        quote: .words(
          in: "en",
          """
          should endeavor to ensure that the governing body and its list of candidates has no less \
          than 30 percent of its members from each gender
          """),
        scope: LocalizedText(
          english: "The governing body of a party or coalition that submits a list of candidates",
          french: "L’organe dirigeant d’un parti ou d’une coalition qui dépose une liste"),
        note: LocalizedText(
          english: """
            The same is asked of the list, which is not held here. The House of Representatives \
            voted changes of this law in April 2026, of which the words were not read.
            """,
          french: """
            La même chose est demandée de la liste, ce qui n’est pas vérifié ici. La Chambre des \
            représentants a voté en avril 2026 des modifications de cette loi, dont le texte n’a pas \
            été lu.
            """))
    ],
    reading: .opened(address: iknowPolitics, on: .lawsRead),
    cases: [
      Case(of: "liberia-elections-law-4-5", 10, women: 3, .met),
      Case(of: "liberia-elections-law-4-5", 10, women: 2, .unmet, bound: 3),
      Case(of: "liberia-elections-law-4-5", 20, women: 5, .unmet, bound: 6),
    ])

  private static let iknowPolitics =
    "https://www.iknowpolitics.org/en/news/world-news/"
    + "liberia-women%E2%80%99s-rights-groups-demand-electoral-reform"
}

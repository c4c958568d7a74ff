extension Law {
  static let germanySupervisoryBoards = Law(
    id: "germany-aktg-96-2", country: .germany,
    name: LocalizedText(
      english: "Supervisory boards of listed companies",
      french: "Conseils de surveillance des sociétés cotées"),
    rule: LocalizedText(
      english: """
        A supervisory board has at least 30 per cent women and at least 30 per cent men, rounded \
        to the nearest whole person.
        """,
      french: """
        Le conseil de surveillance compte au moins 30\u{A0}% de femmes et au moins 30\u{A0}% \
        d’hommes, arrondis à la personne entière la plus proche.
        """),
    source: .aktiengesetz,
    targets: [
      Target(
        id: "germany-aktg-96-2",
        name: LocalizedText(
          english: "Supervisory board: 30 per cent of each sex",
          french: "Conseil de surveillance\u{A0}: 30\u{A0}% de chaque sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 30)),
        rounding: .nearest, from: CalendarDate(unchecked: 2016, 1, 1),
        locator: LocalizedText("§ 96 (2)"),
        quote: .words(
          in: "de",
          """
          Es ist in allen Fällen auf volle Personenzahlen mathematisch auf- beziehungsweise \
          abzurunden.
          """),
        scope: LocalizedText(
          english: """
            Listed companies to which one of the three acts on parity of shareholders and staff \
            applies (MitbestG, Montan-MitbestG, MitbestErgG)
            """,
          french: """
            Sociétés cotées soumises à l’une des trois lois sur la cogestion paritaire (MitbestG, \
            Montan-MitbestG, MitbestErgG)
            """),
        sanction: LocalizedText(
          english: """
            An election by the general meeting, or a delegation, against the rule is void \
            (sentence 6).
            """,
          french: """
            L’élection par l’assemblée générale, ou la désignation, contraire à la règle est nulle \
            (phrase 6).
            """),
        note: LocalizedText(
          english: """
            The board fulfils the share as a whole; where one bench objects before the election, \
            each bench does so for itself, which is not held here. Elections from 1 January 2016 \
            (EGAktG, § 25 (2)). A half is rounded up: our reading of "mathematisch". The text that \
            was read is that of March 2022.
            """,
          french: """
            Le conseil respecte la part dans son ensemble\u{A0}; si l’un des deux collèges s’y \
            oppose avant l’élection, chaque collège la respecte pour lui-même, ce qui n’est pas \
            vérifié ici. Élections à partir du 1er janvier 2016 (EGAktG, § 25 (2)). Une demie est \
            arrondie au-dessus\u{A0}: notre lecture de «\u{A0}mathematisch\u{A0}». Le texte lu est \
            celui de mars 2022.
            """))
    ],
    reading: .gesetze,
    cases: [
      Case(of: "germany-aktg-96-2", 12, women: 3, .unmet, bound: 4),
      Case(of: "germany-aktg-96-2", 11, women: 3, .met),
      Case(of: "germany-aktg-96-2", 15, women: 4, .unmet, bound: 5),
      Case(of: "germany-aktg-96-2", 16, women: 4, .unmet, bound: 5),
      Case(of: "germany-aktg-96-2", 20, women: 6, .met),
      Case(of: "germany-aktg-96-2", 21, women: 6, .met),
      Case(of: "germany-aktg-96-2", 12, women: 9, .unmet, bound: 4),
    ])
}

extension Law {
  static let greeceBoards = Law(
    id: "greece-4706-2020-3a-2", country: .greece,
    name: LocalizedText(
      english: "Boards of listed companies from 30 June 2026",
      french: "Conseils des sociétés cotées à partir du 30 juin 2026"),
    rule: LocalizedText(
      english: """
        At least 25 per cent of the board are of the sex that has fewer, rounded to the nearest \
        whole person. Large companies have a rule of their own.
        """,
      french: """
        Au moins 25\u{A0}% des membres du conseil sont du sexe sous-représenté, arrondis à la \
        personne entière la plus proche. Les grandes sociétés ont leur propre règle.
        """),
    source: .greekLawOf2025,
    targets: [
      Target(
        id: "greece-4706-2020-3a-2",
        name: LocalizedText(
          english: "Board: 25 per cent of each sex, to the nearest",
          french: "Conseil\u{A0}: 25\u{A0}% de chaque sexe, au plus proche"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 25)),
        rounding: .nearest, from: CalendarDate(unchecked: 2026, 6, 30),
        locator: LocalizedText(
          english: "Art. 5: article 3A (2) and (5) of law 4706/2020",
          french: "art. 5\u{A0}: article 3A (2) et (5) de la loi 4706/2020"),
        quote: .words(
          in: "el",
          """
          Σε περίπτωση κλάσματος, τα ποσοστά των παρ. 2 και 3 στρογγυλοποιούνται στον εγγύτερο \
          ακέραιο αριθμό.
          """),
        scope: LocalizedText(
          english: "Listed companies that are not large (article 3A (3))",
          french: "Sociétés cotées qui ne sont pas grandes (article 3A (3))"),
        sanction: .greekFines,
        note: LocalizedText(
          english: """
            What becomes of a half, as on a board of six, the law does not say; it is rounded up \
            here.
            """,
          french: """
            La loi ne dit pas ce que devient une demie, comme dans un conseil de six\u{A0}; elle \
            est arrondie au-dessus ici.
            """))
    ],
    reading: .greekGazette("FEK-A-22-2025"),
    cases: [
      Case(of: "greece-4706-2020-3a-2", 3, women: 0, .unmet, bound: 1),
      Case(of: "greece-4706-2020-3a-2", 7, women: 1, .unmet, bound: 2),
      Case(of: "greece-4706-2020-3a-2", 9, women: 2, .met),
    ])
}

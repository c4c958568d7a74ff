extension Law {
  static let greeceBoardsUntil2026 = Law(
    id: "greece-4706-2020-3", country: .greece,
    name: LocalizedText(
      english: "Boards of listed companies until 29 June 2026",
      french: "Conseils des sociétés cotées jusqu’au 29 juin 2026"),
    rule: LocalizedText(
      english: """
        At least 25 per cent of the board are of each sex; a fraction of a person is rounded down.
        """,
      french: """
        Au moins 25\u{A0}% des membres du conseil sont de chaque sexe\u{A0}; une fraction de \
        personne est arrondie au-dessous.
        """),
    source: .greekLawOf2020,
    targets: [
      Target(
        id: "greece-4706-2020-3",
        name: LocalizedText(
          english: "Board: 25 per cent of each sex, rounded down",
          french: "Conseil\u{A0}: 25\u{A0}% de chaque sexe, arrondi au-dessous"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 25)),
        rounding: .down, from: CalendarDate(unchecked: 2021, 7, 17),
        to: CalendarDate(unchecked: 2026, 6, 29), locator: LocalizedText(article: "3 (1) (b)"),
        quote: .words(
          in: "el",
          "Σε περίπτωση κλάσματος, το ποσοστό αυτό στρογγυλοποιείται στο προηγούμενο ακέραιο"),
        scope: .greekListedCompanies, sanction: .greekFines,
        note: LocalizedText(
          english: """
            In force twelve months after publication. Law 5178/2025 (art. 17 (2)) keeps the rule \
            until article 3A rounds otherwise, on 30 June 2026.
            """,
          french: """
            En vigueur douze mois après la publication. La loi 5178/2025 (art. 17 (2)) maintient la \
            règle jusqu’à ce que l’article 3A arrondisse autrement, le 30 juin 2026.
            """))
    ],
    reading: .greekGazette("FEK-A-136-2020"),
    cases: [
      Case(of: "greece-4706-2020-3", 3, women: 0, .met, bound: 0),
      Case(of: "greece-4706-2020-3", 7, women: 1, .met),
      Case(of: "greece-4706-2020-3", 8, women: 1, .unmet, bound: 2),
      Case(of: "greece-4706-2020-3", 11, women: 2, .met),
    ])
}

extension LocalizedText {
  static let greekListedCompanies = LocalizedText(
    english: "Companies with shares or other securities listed on a regulated market in Greece",
    french: "Sociétés dont des actions ou d’autres titres sont cotés sur un marché réglementé grec")
}

extension Law {
  static let germanyFederalSupervisoryBoards = Law(
    id: "germany-aktg-393a-2-2", country: .germany,
    name: LocalizedText(
      english: "Supervisory boards of federal companies",
      french: "Conseils de surveillance des sociétés fédérales"),
    rule: LocalizedText(
      english: """
        In companies with a federal majority a supervisory board has at least 30 per cent women \
        and at least 30 per cent men, rounded to the nearest whole person.
        """,
      french: """
        Dans les sociétés à majorité fédérale, le conseil de surveillance compte au moins \
        30\u{A0}% de femmes et au moins 30\u{A0}% d’hommes, arrondis à la personne entière la plus \
        proche.
        """),
    source: .aktiengesetz,
    targets: [
      Target(
        id: "germany-aktg-393a-2-2",
        name: LocalizedText(
          english: "Federal company's supervisory board: 30 per cent of each sex",
          french: "Conseil de surveillance d’une société fédérale\u{A0}: 30\u{A0}% de chaque sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 30)),
        rounding: .nearest, from: CalendarDate(unchecked: 2022, 4, 1),
        locator: LocalizedText(english: "§ 393a (2) no. 2", french: "§ 393a (2) n° 2"),
        quote: .words(
          in: "de",
          """
          Es ist in allen Fällen auf volle Personenzahlen mathematisch auf- beziehungsweise \
          abzurunden.
          """),
        scope: LocalizedText(
          english: "Stock corporations in which the Federation has the majority, listed or not",
          french: "Sociétés par actions dont la Fédération a la majorité, cotées ou non"),
        sanction: LocalizedText(
          english: "An election or delegation against the rule is void (§ 96 (2) sentence 6).",
          french: """
            L’élection ou la désignation contraire à la règle est nulle (§ 96 (2), phrase 6).
            """),
        note: LocalizedText(
          english: """
            § 96 (2) applies, from which the quotation is. Seats filled from 1 April 2022 (EGAktG, \
            § 26l (3)). The text that was read is that of March 2022.
            """,
          french: """
            Le § 96 (2) s’applique, dont la citation est tirée. Sièges pourvus à partir du 1er avril \
            2022 (EGAktG, § 26l (3)). Le texte lu est celui de mars 2022.
            """))
    ],
    reading: .gesetze,
    cases: [
      Case(of: "germany-aktg-393a-2-2", 12, women: 3, .unmet, bound: 4),
      Case(of: "germany-aktg-393a-2-2", 21, women: 6, .met),
    ])
}

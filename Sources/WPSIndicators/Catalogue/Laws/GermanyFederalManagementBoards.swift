extension Law {
  static let germanyFederalManagementBoards = Law(
    id: "germany-aktg-393a-2-1", country: .germany,
    name: LocalizedText(
      english: "Management boards of federal companies",
      french: "Directoires des sociétés fédérales"),
    rule: LocalizedText(
      english: """
        In companies with a federal majority a management board of more than two has at least one \
        woman and one man.
        """,
      french: """
        Dans les sociétés à majorité fédérale, le directoire de plus de deux personnes compte au \
        moins une femme et au moins un homme.
        """),
    source: .aktiengesetz,
    targets: [
      Target(
        id: "germany-aktg-393a-2-1",
        name: LocalizedText(
          english: "Federal company's management board: one woman and one man",
          french: "Directoire d’une société fédérale\u{A0}: une femme et un homme"),
        basis: .law, measure: .eitherSex, limit: .atLeast(Threshold(count: 1)),
        bySize: [Target.SizeRow(upTo: 2, limit: nil)],
        from: CalendarDate(unchecked: 2022, 8, 1),
        locator: LocalizedText(english: "§ 393a (2) no. 1", french: "§ 393a (2) n° 1"),
        quote: .words(in: "de", "wenn der Vorstand aus mehr als zwei Personen besteht"),
        scope: LocalizedText(
          english: "Stock corporations in which the Federation has the majority, listed or not",
          french: "Sociétés par actions dont la Fédération a la majorité, cotées ou non"),
        sanction: LocalizedText(
          english: "An appointment against the rule is void (§ 76 (3a)).",
          french: "La nomination contraire à la règle est nulle (§ 76 (3a))."),
        note: LocalizedText(
          english: """
            Appointments from 1 August 2022 (EGAktG, § 26l (1)). The text that was read is that of \
            March 2022.
            """,
          french: """
            Nominations à partir du 1er août 2022 (EGAktG, § 26l (1)). Le texte lu est celui de \
            mars 2022.
            """))
    ],
    reading: .gesetze,
    cases: [
      Case(of: "germany-aktg-393a-2-1", 2, women: 0, .exempt),
      Case(of: "germany-aktg-393a-2-1", 3, women: 0, .unmet, bound: 1),
      Case(of: "germany-aktg-393a-2-1", 3, women: 1, .met),
    ])
}

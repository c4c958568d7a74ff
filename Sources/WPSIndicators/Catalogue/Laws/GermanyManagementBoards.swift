extension Law {
  static let germanyManagementBoards = Law(
    id: "germany-aktg-76-3a", country: .germany,
    name: LocalizedText(
      english: "Management boards of listed companies", french: "Directoires des sociétés cotées"),
    rule: LocalizedText(
      english: "A management board of more than three has at least one woman and one man.",
      french: """
        Le directoire de plus de trois personnes compte au moins une femme et au moins un homme.
        """),
    source: .aktiengesetz,
    targets: [
      Target(
        id: "germany-aktg-76-3a",
        name: LocalizedText(
          english: "Management board: one woman and one man",
          french: "Directoire\u{A0}: une femme et un homme"),
        basis: .law, measure: .eitherSex, limit: .atLeast(Threshold(count: 1)),
        bySize: [Target.SizeRow(upTo: 3, limit: nil)],
        from: CalendarDate(unchecked: 2022, 8, 1), locator: LocalizedText("§ 76 (3a)"),
        quote: .words(
          in: "de",
          """
          so muss mindestens eine Frau und mindestens ein Mann Mitglied des Vorstands sein
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
          english: "An appointment against the rule is void.",
          french: "La nomination contraire à la règle est nulle."),
        note: LocalizedText(
          english: """
            Appointments from 1 August 2022; who sits may serve out the term (EGAktG, § 26l (1)). \
            The text that was read is that of March 2022.
            """,
          french: """
            Nominations à partir du 1er août 2022\u{A0}; les mandats en cours vont à leur terme \
            (EGAktG, § 26l (1)). Le texte lu est celui de mars 2022.
            """))
    ],
    reading: .gesetze,
    cases: [
      Case(of: "germany-aktg-76-3a", 3, women: 0, .exempt),
      Case(of: "germany-aktg-76-3a", 4, women: 0, .unmet, bound: 1),
      Case(of: "germany-aktg-76-3a", 4, women: 1, .met),
      Case(of: "germany-aktg-76-3a", 5, women: 5, .unmet, bound: 1),
      Case(of: "germany-aktg-76-3a", 9, women: 1, .met),
    ])
}

extension Law {
  static let norwayMunicipalBodies = Law(
    id: "norway-2018-83-7-7", country: .norway,
    name: LocalizedText(
      english: "Bodies that municipal and county councils elect",
      french: "Organes élus par les conseils municipaux et de comté"),
    rule: LocalizedText(
      english: """
        In a body of four members or more at least 40 per cent are of each sex; in a smaller one \
        both sexes are represented.
        """,
      french: """
        Dans un organe de quatre membres ou plus, au moins 40\u{A0}% sont de chaque sexe\u{A0}; \
        dans un organe plus petit, les deux sexes sont représentés.
        """),
    source: Source(
      id: "norway-2018-83",
      title: LocalizedText(
        english: "Local Government Act (kommuneloven)",
        french: "Loi sur les communes et les comtés (kommuneloven)"),
      symbol: "LOV-2018-06-22-83", date: CalendarDate(unchecked: 2018, 6, 22),
      publisher: LocalizedText("Lovdata"),
      url: "https://lovdata.no/dokument/NL/lov/2018-06-22-83"),
    targets: [
      Target(
        id: "norway-2018-83-7-7",
        name: LocalizedText(
          english: "Elected municipal bodies: 40 per cent of each sex",
          french: "Organes municipaux élus\u{A0}: 40\u{A0}% de chaque sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 40)),
        bySize: [
          Target.SizeRow(upTo: 1, limit: nil),
          Target.SizeRow(upTo: 3, limit: .atLeast(Threshold(count: 1))),
        ],
        locator: LocalizedText("§ 7-7"),
        quote: .words(
          in: "no",
          """
          Hvis organet skal bestå av minst fire medlemmer, skal hvert kjønn være representert i \
          organet med minst 40 prosent.
          """),
        scope: LocalizedText(
          english: """
            Bodies elected by agreement; of bodies and working committees that have council members \
            alone it is asked as far as possible
            """,
          french: """
            Organes élus par accord\u{A0}; aux organes et comités de travail composés des seuls \
            membres du conseil, cela est demandé dans la mesure du possible
            """),
        note: LocalizedText(
          english: """
            Where the election would not give it, members of the sex that has fewer are put in. In \
            a proportional election the same holds within the members of each list (§ 7-6).
            """,
          french: """
            Si l’élection ne le donne pas, des membres du sexe sous-représenté sont retenus. Lors \
            d’une élection proportionnelle, la même règle vaut pour les membres de chaque liste \
            (§ 7-6).
            """))
    ],
    reading: .lovdata("LOV-2018-06-22-83"),
    cases: [
      Case(of: "norway-2018-83-7-7", 3, women: 1, .met),
      Case(of: "norway-2018-83-7-7", 4, women: 1, .unmet, bound: 2),
      Case(of: "norway-2018-83-7-7", 6, women: 2, .unmet, bound: 3),
      Case(of: "norway-2018-83-7-7", 8, women: 3, .unmet, bound: 4),
      Case(of: "norway-2018-83-7-7", 10, women: 4, .met),
      Case(of: "norway-2018-83-7-7", 11, women: 4, .unmet, bound: 5),
    ])
}

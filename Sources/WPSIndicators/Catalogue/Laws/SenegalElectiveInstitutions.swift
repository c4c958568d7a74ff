extension Law {
  static let senegalElectiveInstitutions = Law(
    id: "senegal-2010-11-2", country: .senegal,
    name: LocalizedText(
      english: "Elective institutions, their bureaux and committees",
      french: "Institutions électives, leurs bureaux et commissions"),
    rule: LocalizedText(
      english: """
        Absolute parity of women and men; where the number of members is odd, it applies to the \
        even number just below.
        """,
      french: """
        Parité absolue entre femmes et hommes\u{A0}; quand le nombre de membres est impair, elle \
        s’applique au nombre pair juste au-dessous.
        """),
    source: Source(
      id: "senegal-2010-11",
      title: LocalizedText(
        english: "Law No. 2010-11 of 28 May 2010 establishing absolute parity of men and women",
        french: "Loi n° 2010-11 du 28 mai 2010 instituant la parité absolue Homme-Femme"),
      symbol: "2010-11", date: CalendarDate(unchecked: 2010, 5, 28),
      publisher: LocalizedText(
        english: "Republic of Senegal, as summed up by UNESCO",
        french: "République du Sénégal, résumé par l’UNESCO"),
      url: unesco),
    targets: [
      Target(
        id: "senegal-2010-11-2",
        name: LocalizedText(
          english: "Parity in elective institutions",
          french: "Parité dans les institutions électives"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 50)),
        rounding: .down, from: CalendarDate(unchecked: 2010, 5, 28),
        locator: LocalizedText(article: "2"),
        quote: .words(
          in: "fr",
          """
          Lorsque le nombre de membres est impair, la parité s’applique au nombre pair \
          immédiatement inférieur.
          """),
        scope: LocalizedText(
          english: """
            Institutions that are wholly or partly elected, with their bureaux and committees \
            (Decree No. 2011-819, art. 2)
            """,
          french: """
            Institutions totalement ou partiellement électives, avec leurs bureaux et commissions \
            (décret n° 2011-819, art. 2)
            """),
        sanction: LocalizedText(
          english: "Lists that are not in parity are inadmissible.",
          french: "Les listes qui ne sont pas paritaires sont irrecevables."),
        note: LocalizedText(
          english: """
            Lists of candidates alternate besides. Who fills a vacant seat is of the same sex.
            """,
          french: """
            Les listes de candidats alternent en outre. La personne qui remplace à un siège vacant \
            est du même sexe.
            """))
    ],
    reading: .opened(address: unesco, on: .lawsRead),
    cases: [
      Case(of: "senegal-2010-11-2", 165, women: 82, .met),
      Case(of: "senegal-2010-11-2", 165, women: 81, .unmet, bound: 82),
      Case(of: "senegal-2010-11-2", 7, women: 3, .met),
      Case(of: "senegal-2010-11-2", 8, women: 3, .unmet, bound: 4),
      Case(of: "senegal-2010-11-2", 1, women: 0, .met, bound: 0),
    ])

  private static let unesco =
    "http://fr.unesco.org/creativity/policy-monitoring-platform/loi-ndeg-2010-11-du-28-mai-2010"
}

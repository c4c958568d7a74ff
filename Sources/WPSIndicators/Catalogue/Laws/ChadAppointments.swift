extension Law {
  static let chadAppointments = Law(
    id: "chad-2018-012", country: LocalizedText(english: "Chad", french: "Tchad"),
    name: LocalizedText(english: "Appointed posts", french: "Fonctions nominatives"),
    rule: LocalizedText(
      english: """
        At least 30 per cent of all appointed posts go to women, a share that is to grow towards \
        parity. Men are not protected.
        """,
      french: """
        Au moins 30\u{A0}% des fonctions nominatives reviennent aux femmes, part qui doit évoluer \
        vers la parité. Les hommes ne sont pas protégés.
        """),
    source: Source(
      id: "chad-2018-012",
      title: LocalizedText(
        english: "Ordinance No. 012/PR/2018 of 22 May 2018 establishing parity in appointed and "
          + "elected office",
        french: "Ordonnance n° 012/PR/2018 du 22 mai 2018 instituant la parité dans les fonctions "
          + "nominatives et électives"),
      symbol: "012/PR/2018", date: CalendarDate(unchecked: 2018, 5, 22),
      publisher: LocalizedText(
        english: "Presidency of the Republic of Chad, as quoted by Tchadinfos",
        french: "Présidence de la République du Tchad, cité par Tchadinfos"),
      url: tchadinfos),
    targets: [
      Target(
        id: "chad-2018-012",
        name: LocalizedText(
          english: "30 per cent women in appointed posts",
          french: "30\u{A0}% de femmes dans les fonctions nominatives"),
        basis: .law, measure: .womenShare, limit: .atLeast(Threshold(percent: 30)),
        from: CalendarDate(unchecked: 2018, 5, 22), locator: LocalizedText(article: "2"),
        quote: .words(
          in: "fr",
          "un quota d’au moins 30% est affecté aux femmes dans toutes les fonctions nominatives"),
        scope: LocalizedText(
          english: """
            Posts by appointment: high institutions, Government, posts of responsibility in the \
            administration (Decree No. 0433 of 5 March 2021)
            """,
          french: """
            Fonctions nominatives\u{A0}: grandes institutions, Gouvernement, postes de \
            responsabilité dans l’administration (décret n° 0433 du 5 mars 2021)
            """),
        sanction: LocalizedText(
          english: "The draft appointment is rejected (Decree No. 0433 of 5 March 2021).",
          french: "Le projet de nomination est rejeté (décret n° 0433 du 5 mars 2021)."),
        note: .noRounding)
    ],
    reading: .opened(address: tchadinfos, on: .lawsRead),
    cases: [
      Case(of: "chad-2018-012", 10, women: 3, .met),
      Case(of: "chad-2018-012", 41, women: 12, .unmet, bound: 13),
      Case(of: "chad-2018-012", 3, women: 0, .unmet, bound: 1),
      Case(of: "chad-2018-012", 10, women: 9, .met),
    ])

  private static let tchadinfos =
    "https://tchadinfos.com/"
    + "tchad-le-president-deby-signe-une-ordonnance-instituant-la-parite-dans-les-fonctions-"
    + "nominatives-et-electives/"
}

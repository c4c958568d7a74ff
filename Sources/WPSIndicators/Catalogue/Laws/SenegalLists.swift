extension Law {
  static let senegalLists = Law(
    id: "senegal-electoral-code-l149", country: .senegal, appliesTo: .lists,
    name: LocalizedText(
      english: "Lists for the National Assembly", french: "Listes pour l’Assemblée nationale"),
    rule: LocalizedText(
      english: """
        Women and men alternate on each list, of titular candidates as of substitutes. Where their \
        number is odd, parity applies to the number just below.
        """,
      french: """
        Femmes et hommes alternent sur chaque liste, de titulaires comme de suppléants. Quand leur \
        nombre est impair, la parité s’applique au nombre juste au-dessous.
        """),
    source: Source(
      id: "senegal-electoral-code",
      title: LocalizedText(
        english: "Electoral Code of Senegal (Law No. 2021-35 of 23 July 2021)",
        french: "Code électoral du Sénégal (loi n° 2021-35 du 23 juillet 2021)"),
      symbol: "2021-35", date: CalendarDate(unchecked: 2021, 7, 23),
      publisher: LocalizedText(
        english: "Republic of Senegal, as quoted by the Constitutional Council",
        french: "République du Sénégal, cité par le Conseil constitutionnel"),
      url: council),
    targets: [
      Target(
        id: "senegal-electoral-code-l149-parity",
        name: LocalizedText(english: "Parity on a list", french: "Parité sur une liste"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 50)),
        rounding: .down, from: inForce, locator: locator,
        quote: .words(
          in: "fr",
          """
          Lorsque le nombre de personnes est impair, la parité s'applique au nombre immédiatement \
          inferieur
          """),
        scope: scope, sanction: sanction),
      Target(
        id: "senegal-electoral-code-l149-order",
        name: LocalizedText(
          english: "Women and men alternate on a list",
          french: "Femmes et hommes alternent sur une liste"),
        basis: .law, measure: .placement, limit: nil, placement: Placement(maxRun: 1),
        from: inForce, locator: locator,
        quote: .words(
          in: "fr",
          """
          Les listes de candidatures titulaires comme suppléants, doivent être alternativement \
          composées de personnes des deux sexes.
          """),
        scope: scope, sanction: sanction,
        note: LocalizedText(
          english: """
            Art. L.145 of the code of 2012 said the same; it added that where a department elects \
            one deputy, titular candidate and substitute are of different sex.
            """,
          french: """
            L’art. L.145 du code de 2012 disait de même\u{A0}; il ajoutait que là où un seul \
            député est à élire, le titulaire et le suppléant sont de sexe différent.
            """)),
    ],
    reading: .opened(address: council, on: .lawsRead),
    cases: [
      Case(of: "senegal-electoral-code-l149-parity", order: "MWMWM", .met, bound: 2),
      Case(of: "senegal-electoral-code-l149-parity", order: "MWMM", .unmet, bound: 2),
      Case(of: "senegal-electoral-code-l149-parity", order: "M", .met, bound: 0),
      Case(of: "senegal-electoral-code-l149-order", order: "MWMWM", .met),
      Case(of: "senegal-electoral-code-l149-order", order: "MWWM", .unmet, place: 3),
    ])

  private static let council =
    "https://www.pressafrik.com/Demande-de-recevabilite-de-la-liste-des-suppleants-"
    + "la-requete-de-BBY-rejetee-par-les-sept-sages_a248780.html"
  private static let inForce = CalendarDate(unchecked: 2021, 7, 23)
  private static let locator = LocalizedText(
    english: "Art. L.149, paragraph 6", french: "art. L.149, alinéa 6")

  private static let scope = LocalizedText(
    english: "All lists for the election of deputies, titular candidates and substitutes",
    french: "Toutes les listes à l’élection des députés, titulaires et suppléants")

  private static let sanction = LocalizedText(
    english: """
      The list is inadmissible, and cannot be mended once refused (Constitutional Council, June \
      2022).
      """,
    french: """
      La liste est irrecevable et ne peut être régularisée une fois refusée (Conseil \
      constitutionnel, juin 2022).
      """)
}

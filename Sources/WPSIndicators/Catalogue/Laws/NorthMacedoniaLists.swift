extension Law {
  static let northMacedoniaLists = Law(
    id: "north-macedonia-electoral-code-64-5",
    country: LocalizedText(english: "North Macedonia", french: "Macédoine du Nord"),
    appliesTo: .lists,
    name: LocalizedText(
      english: "Lists for Parliament and municipal councils",
      french: "Listes pour le Parlement et les conseils municipaux"),
    rule: LocalizedText(
      english: """
        At least 40 per cent of a list are of the sex that has fewer: one in every three places, \
        and one more in every ten.
        """,
      french: """
        Le sexe sous-représenté a au moins 40\u{A0}% d’une liste\u{A0}: une place sur trois, et \
        une de plus sur dix.
        """),
    source: Source(
      id: "north-macedonia-electoral-code",
      title: LocalizedText(
        english: "Electoral Code of North Macedonia, as amended on 9 November 2015",
        french: "Code électoral de la Macédoine du Nord, modifié le 9 novembre 2015"),
      date: CalendarDate(unchecked: 2015, 11, 9),
      publisher: LocalizedText(
        english: "Parliament, as quoted by the Macedonian Women's Lobby",
        french: "Parlement, cité par le Lobby des femmes macédoniennes"),
      url: lobby),
    targets: [
      Target(
        id: "north-macedonia-electoral-code-64-5-share",
        name: LocalizedText(
          english: "List: 40 per cent of each sex",
          french: "Liste\u{A0}: 40\u{A0}% de chaque sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 40)),
        locator: locator, scope: scope, note: .noRounding),
      Target(
        id: "north-macedonia-electoral-code-64-5-threes",
        name: LocalizedText(
          english: "One of each sex in every three places",
          french: "Une personne de chaque sexe par tranche de trois places"),
        basis: .law, measure: .placement, limit: .atLeast(Threshold(count: 1)),
        placement: Placement(everyBlockOf: 3), locator: locator, scope: scope),
      Target(
        id: "north-macedonia-electoral-code-64-5-tens",
        name: LocalizedText(
          english: "Four of each sex in every ten places",
          french: "Quatre personnes de chaque sexe par tranche de dix places"),
        basis: .law, measure: .placement, limit: .atLeast(Threshold(count: 4)),
        placement: Placement(everyBlockOf: 10), locator: locator, scope: scope,
        note: LocalizedText(
          english: """
            Three in the nine places of every ten that make threes, and one more. When the \
            amendment came into force was not read.
            """,
          french: """
            Trois dans les neuf places de chaque dizaine qui forment des groupes de trois, et une \
            de plus. L’entrée en vigueur de la modification n’a pas été lue.
            """)),
    ],
    reading: .opened(address: lobby, on: .lawsRead),
    cases: [
      Case(of: "north-macedonia-electoral-code-64-5-share", order: "MMWMMWMMWW", .met, bound: 4),
      Case(of: "north-macedonia-electoral-code-64-5-share", order: "MMWMMWMMWM", .unmet, bound: 4),
      Case(
        of: "north-macedonia-electoral-code-64-5-share", order: "MMWMMWMMWMMWMMW", .unmet,
        bound: 6),
      Case(of: "north-macedonia-electoral-code-64-5-threes", order: "MMWMMWMMWM", .met),
      Case(of: "north-macedonia-electoral-code-64-5-threes", order: "MMWMM", .met),
      Case(of: "north-macedonia-electoral-code-64-5-threes", order: "MMMWWW", .unmet, place: 3),
      Case(of: "north-macedonia-electoral-code-64-5-threes", order: "MMWWWW", .unmet, place: 6),
      Case(of: "north-macedonia-electoral-code-64-5-tens", order: "MMWMMWMMWWMM", .met),
      Case(of: "north-macedonia-electoral-code-64-5-tens", order: "MMWMMWMMWM", .unmet, place: 10),
      Case(of: "north-macedonia-electoral-code-64-5-tens", order: "WWMWWMWWMW", .unmet, place: 10),
    ])

  private static let lobby = "http://mzl.org.mk/en/adoption-of-40-quota-in-electoral-code/"
  private static let locator = LocalizedText(article: "64 (5)")

  private static let scope = LocalizedText(
    english: """
      Lists for members of Parliament, of municipal councils and of the Council of the City of \
      Skopje
      """,
    french: """
      Listes pour les députés, les conseils municipaux et le Conseil de la Ville de Skopje
      """)
}

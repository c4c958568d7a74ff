extension Law {
  static let burkinaFasoLists = Law(
    id: "burkina-faso-2020-6", country: LocalizedText("Burkina Faso"), appliesTo: .lists,
    name: LocalizedText(
      english: "Lists in legislative and municipal elections",
      french: "Listes aux élections législatives et municipales"),
    rule: LocalizedText(
      english: "Women and men alternate in the upper two thirds of each list.",
      french: "Femmes et hommes alternent dans les deux premiers tiers de chaque liste."),
    source: Source(
      id: "burkina-faso-quota-law-2020",
      title: LocalizedText(
        english: """
          Law of 2020 establishing the quota and the placing of female and male candidates in \
          legislative and municipal elections
          """,
        french: """
          Loi de 2020 fixant le quota et le positionnement des candidates et des candidats aux \
          élections législatives et municipales
          """),
      publisher: LocalizedText(
        english: "Burkina Faso, as told by UN Women",
        french: "Burkina Faso, exposé par ONU-Femmes"),
      url: unWomen),
    targets: [
      Target(
        id: "burkina-faso-2020-6",
        name: LocalizedText(
          english: "Alternation in the upper two thirds of a list",
          french: "Alternance dans les deux premiers tiers d’une liste"),
        basis: .law, measure: .placement, limit: nil,
        placement: Placement(maxRun: 1, within: Threshold(2, over: 3)),
        locator: LocalizedText(english: "Arts. 4 to 6", french: "art. 4 à 6"),
        scope: LocalizedText(
          english: """
            Lists of parties, groups of parties and independents, titular candidates and \
            substitutes
            """,
          french: """
            Listes des partis, des regroupements de partis et d’indépendants, titulaires et \
            suppléants
            """),
        note: LocalizedText(
          english: """
            How two thirds of a place count the text read does not say; the place counts here. The \
            heads of the titular list and of the substitutes differ in sex (art. 5), and at least \
            30 per cent of the heads of a party's lists are of either sex (art. 3). Who complies \
            gets more public money for the campaign.
            """,
          french: """
            Le texte lu ne dit pas ce que devient une fraction de place\u{A0}; elle compte ici \
            pour une place. Les têtes des listes de titulaires et de suppléants sont de sexe \
            différent (art. 5), et chaque sexe a au moins 30\u{A0}% des têtes de liste d’un parti \
            (art. 3). Qui respecte la loi reçoit plus d’argent public pour la campagne.
            """))
    ],
    reading: .opened(address: unWomen, on: .lawsRead),
    cases: [
      Case(of: "burkina-faso-2020-6", order: "MWMWMM", .met),
      Case(of: "burkina-faso-2020-6", order: "MWMWWWMMM", .unmet, place: 5),
      Case(of: "burkina-faso-2020-6", order: "MWWM", .unmet, place: 3),
      Case(of: "burkina-faso-2020-6", order: "MWM", .met),
    ])

  private static let unWomen = "https://testadmin.genderquota.org/node/3817"
}

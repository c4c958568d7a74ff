extension Law {
  static let caboVerdeLists = Law(
    id: "cabo-verde-68-ix-2019-4", country: LocalizedText("Cabo Verde"), appliesTo: .lists,
    name: LocalizedText(
      english: "Lists for collegiate bodies of political power",
      french: "Listes pour les organes collégiaux du pouvoir politique"),
    rule: LocalizedText(
      english: """
        At least 40 per cent of a list are of each sex. The first two candidates differ in sex, \
        and no more than two of one sex follow each other.
        """,
      french: """
        Chaque sexe a au moins 40\u{A0}% d’une liste. Les deux premiers candidats sont de sexe \
        différent, et pas plus de deux du même sexe ne se suivent.
        """),
    source: Source(
      id: "cabo-verde-68-ix-2019",
      title: LocalizedText(
        english: "Law No. 68/IX/2019 of 28 November 2019 (Parity Law)",
        french: "Loi n° 68/IX/2019 du 28 novembre 2019 (loi sur la parité)"),
      symbol: "68/IX/2019", date: CalendarDate(unchecked: 2019, 11, 28),
      publisher: LocalizedText(
        english: "Boletim Oficial da República de Cabo Verde, I Série No. 118; told by UN Women",
        french: """
          Boletim Oficial da República de Cabo Verde, I Série n° 118\u{A0}; exposé par ONU-Femmes
          """),
      url: unWomen),
    targets: [
      Target(
        id: "cabo-verde-68-ix-2019-4-share",
        name: LocalizedText(
          english: "List: 40 per cent of each sex",
          french: "Liste\u{A0}: 40\u{A0}% de chaque sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 40)),
        bySize: [Target.SizeRow(upTo: 1, limit: nil)],
        from: inForce, locator: LocalizedText(article: "4 (1)"), scope: scope, sanction: sanction,
        note: LocalizedText(
          english: """
            The words read name no rounding: the share is compared exactly, which no list of three \
            can meet.
            """,
          french: """
            Le texte lu ne prévoit pas d’arrondi\u{A0}: la part est comparée exactement, ce \
            qu’aucune liste de trois ne permet.
            """)),
      Target(
        id: "cabo-verde-68-ix-2019-4-order",
        name: LocalizedText(
          english: "The first two differ, and no more than two of one sex in a row",
          french: "Les deux premiers diffèrent, et pas plus de deux du même sexe à la suite"),
        basis: .law, measure: .placement, limit: nil,
        placement: Placement(maxRun: 2, firstDiffer: 2),
        from: inForce, locator: LocalizedText(article: "4 (2)"), scope: scope, sanction: sanction),
    ],
    reading: .opened(address: unWomen, on: .lawsRead),
    cases: [
      Case(of: "cabo-verde-68-ix-2019-4-share", order: "M", .exempt),
      Case(of: "cabo-verde-68-ix-2019-4-share", order: "MWMWM", .met, bound: 2),
      Case(of: "cabo-verde-68-ix-2019-4-share", order: "MWMMWMMWMMWMM", .unmet, bound: 6),
      Case(of: "cabo-verde-68-ix-2019-4-order", order: "MWMMWW", .met),
      Case(of: "cabo-verde-68-ix-2019-4-order", order: "MMWMW", .unmet, place: 2),
      Case(of: "cabo-verde-68-ix-2019-4-order", order: "WMMMW", .unmet, place: 4),
    ])

  private static let unWomen = "https://testadmin.genderquota.org/node/2989"
  private static let inForce = CalendarDate(unchecked: 2019, 11, 29)

  private static let scope = LocalizedText(
    english: """
      Lists of more than one candidate for the National Assembly, municipal councils and \
      assemblies and other bodies above or below the municipality
      """,
    french: """
      Listes de plus d’un candidat pour l’Assemblée nationale, les conseils et assemblées \
      municipaux et les autres organes au-dessus ou au-dessous de la commune
      """)

  private static let sanction = LocalizedText(
    english: "The court rejects a list that is not corrected in time (arts. 5 and 6).",
    french: "Le tribunal rejette la liste qui n’est pas corrigée à temps (art. 5 et 6).")
}

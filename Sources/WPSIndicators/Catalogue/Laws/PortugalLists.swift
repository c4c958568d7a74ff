extension Law {
  static let portugalLists = Law(
    id: "portugal-3-2006-2", country: LocalizedText("Portugal"), appliesTo: .lists,
    name: LocalizedText(
      english: "Lists for the Assembly, the European Parliament and local bodies",
      french: "Listes pour l’Assemblée, le Parlement européen et les organes locaux"),
    rule: LocalizedText(
      english: """
        At least 40 per cent of a list are of each sex, rounded to the nearest whole candidate. No \
        more than two of one sex follow each other.
        """,
      french: """
        Chaque sexe a au moins 40\u{A0}% d’une liste, arrondis à la personne entière la plus \
        proche. Pas plus de deux candidats du même sexe ne se suivent.
        """),
    source: Source(
      id: "portugal-1-2019",
      title: LocalizedText(
        english: "Organic Law 1/2019 of 29 March 2019, which changes the Parity Law (3/2006)",
        french: "Loi organique 1/2019 du 29 mars 2019, qui modifie la loi sur la parité (3/2006)"),
      symbol: "Lei Orgânica n.º 1/2019", date: CalendarDate(unchecked: 2019, 3, 29),
      publisher: LocalizedText("Diário da República"),
      url: "https://data.dre.pt/eli/leiorg/1/2019/03/29/p/dre/pt/html"),
    targets: [
      Target(
        id: "portugal-3-2006-2-share",
        name: LocalizedText(
          english: "List: 40 per cent of each sex, to the nearest",
          french: "Liste\u{A0}: 40\u{A0}% de chaque sexe, au plus proche"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 40)),
        rounding: .nearest, from: inForce, locator: LocalizedText(article: "2 (1)"),
        quote: .words(
          in: "pt",
          """
          a representação mínima de 40 % de cada um dos sexos, arredondada, sempre que necessário, \
          para a unidade mais próxima
          """),
        scope: scope, sanction: sanction),
      Target(
        id: "portugal-3-2006-2-order",
        name: LocalizedText(
          english: "No more than two of one sex in a row",
          french: "Pas plus de deux du même sexe à la suite"),
        basis: .law, measure: .placement, limit: nil, placement: Placement(maxRun: 2),
        from: inForce, locator: LocalizedText(article: "2 (2)"),
        quote: .words(
          in: "pt",
          """
          não podem ser colocados mais de dois candidatos do mesmo sexo, consecutivamente, na \
          ordenação da lista
          """),
        scope: scope, sanction: sanction),
    ],
    reading: .opened(
      address: "https://diario.vlex.pt/vid/lei-organica-n-1-774169509", on: .lawsRead),
    cases: [
      Case(of: "portugal-3-2006-2-share", order: "MMWMMWW", .met, bound: 3),
      Case(of: "portugal-3-2006-2-share", order: "MMW", .met, bound: 1),
      Case(of: "portugal-3-2006-2-share", order: "MMWMMW", .met, bound: 2),
      Case(of: "portugal-3-2006-2-share", order: "MMWMMWMM", .unmet, bound: 3),
      Case(of: "portugal-3-2006-2-share", order: "M", .met, bound: 0),
      Case(of: "portugal-3-2006-2-order", order: "MMWMMW", .met),
      Case(of: "portugal-3-2006-2-order", order: "MMMWW", .unmet, place: 3),
    ])

  private static let inForce = CalendarDate(unchecked: 2019, 7, 27)

  private static let scope = LocalizedText(
    english: """
      Lists for the Assembly of the Republic, the European Parliament, elective local bodies, \
      parish boards and the bureaux of local assemblies
      """,
    french: """
      Listes pour l’Assemblée de la République, le Parlement européen, les organes locaux élus, \
      les bureaux des paroisses et des assemblées locales
      """)

  private static let sanction = LocalizedText(
    english: "A list that is not corrected in time is rejected whole (art. 4).",
    french: "La liste qui n’est pas corrigée à temps est rejetée en entier (art. 4).")
}

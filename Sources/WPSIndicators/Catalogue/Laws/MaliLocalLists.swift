extension Law {
  static let maliLocalLists = Law(
    id: "mali-2015-052-3", country: .mali, appliesTo: .lists,
    name: LocalizedText(
      english: "Order of lists in local elections",
      french: "Ordre des listes aux élections locales"),
    rule: LocalizedText(
      english: """
        After two candidates of one sex the third is of the other: never are three of one sex in a \
        row.
        """,
      french: """
        Après deux candidatures du même sexe, la troisième est de l’autre\u{A0}: jamais trois du \
        même sexe ne se suivent.
        """),
    source: .malianLaw,
    targets: [
      Target(
        id: "mali-2015-052-3",
        name: LocalizedText(
          english: "No more than two of one sex in a row",
          french: "Pas plus de deux candidatures du même sexe à la suite"),
        shortName: LocalizedText(english: "order", french: "ordre"),
        basis: .law, measure: .placement, limit: nil, placement: Placement(maxRun: 2),
        from: .malianLaw, locator: LocalizedText(article: "3"),
        quote: .words(
          in: "fr",
          """
          si deux candidatures du même sexe sont inscrites, la troisième doit être de l’autre sexe
          """),
        scope: LocalizedText(
          english: """
            Lists for local elections alone; not traditional chiefdoms, village and fraction \
            councillors, or groupings with statutes of their own (Art. 2)
            """,
          french: """
            Listes aux seules élections locales\u{A0}; sauf les chefferies traditionnelles, les \
            conseillers de village et de fraction et les regroupements qui ont leurs propres \
            statuts (art. 2)
            """),
        note: LocalizedText(
          english: "The article names no sanction.",
          french: "L’article ne prévoit pas de sanction."))
    ],
    reading: .malianLaw,
    cases: [
      Case(of: "mali-2015-052-3", order: "MMWMMW", .met),
      Case(of: "mali-2015-052-3", order: "MMMW", .unmet, place: 3),
      Case(of: "mali-2015-052-3", order: "MWWWM", .unmet, place: 4),
      Case(of: "mali-2015-052-3", order: "MM", .met),
      Case(of: "mali-2015-052-3", order: "WWM", .met),
    ])
}

extension Law {
  static let maliLists = Law(
    id: "mali-2015-052-2", country: .mali, appliesTo: .lists,
    name: LocalizedText(
      english: "Lists of candidates, national and local",
      french: "Listes de candidats, nationales et locales"),
    rule: LocalizedText(
      english: "No list of three candidates or more has over 70 per cent of women or of men.",
      french: """
        Aucune liste de trois candidats ou plus ne compte plus de 70\u{A0}% de femmes ou d’hommes.
        """),
    source: .malianLaw,
    targets: [
      Target(
        id: "mali-2015-052-2",
        name: LocalizedText(
          english: "Neither sex above 70 per cent of a list",
          french: "Aucun des deux sexes au-dessus de 70\u{A0}% d’une liste"),
        shortName: LocalizedText(english: "lists", french: "listes"),
        basis: .law, measure: .eitherSexShare, limit: .atMost(Threshold(percent: 70)),
        bySize: [Target.SizeRow(upTo: 2, limit: nil)],
        from: .malianLaw, locator: LocalizedText(article: "2"),
        quote: .words(
          in: "fr",
          """
          aucune liste d’au moins trois (03) personnes, présentée par parti politique, groupement \
          de partis politiques ou regroupement de candidats indépendants, n’est recevable si elle \
          présente plus de 70 % de femmes ou d’hommes
          """),
        scope: LocalizedText(
          english: """
            Lists for the National Assembly, the High Council of Local Authorities and the \
            councils of local authorities; not traditional chiefdoms, village and fraction \
            councillors, or groupings with statutes of their own
            """,
          french: """
            Listes pour l’Assemblée nationale, le Haut Conseil des collectivités et les conseils \
            des collectivités territoriales\u{A0}; sauf les chefferies traditionnelles, les \
            conseillers de village et de fraction et les regroupements qui ont leurs propres \
            statuts
            """),
        sanction: LocalizedText(
          english: "The list is inadmissible.", french: "La liste est irrecevable."),
        note: LocalizedText(
          english: """
            The text says three candidates. Of a list of two it asks nothing, although the \
            ministry was reported in 2018 to hold such lists to it too.
            """,
          french: """
            Le texte dit trois candidats. Il ne demande rien d’une liste de deux, quoique le \
            ministère, selon la presse de 2018, y ait soumis aussi ces listes.
            """))
    ],
    reading: .malianLaw,
    cases: [
      Case(of: "mali-2015-052-2", order: "MM", .exempt),
      Case(of: "mali-2015-052-2", order: "MMW", .met, bound: 2),
      Case(of: "mali-2015-052-2", order: "MMM", .unmet),
      Case(of: "mali-2015-052-2", order: "MMMW", .unmet, bound: 2),
      Case(of: "mali-2015-052-2", order: "MMMMMWW", .unmet, bound: 4),
      Case(of: "mali-2015-052-2", order: "MMMMMMMWWW", .met, bound: 7),
      Case(of: "mali-2015-052-2", order: "WWWWWWWWMM", .unmet, bound: 7),
    ])
}

extension Law {
  static let spainLists = Law(
    id: "spain-loreg-44-bis", country: .spain, appliesTo: .lists,
    name: LocalizedText(
      english: "Lists in elections called from 22 August 2024",
      french: "Listes aux élections convoquées à partir du 22 août 2024"),
    rule: LocalizedText(
      english: """
        Women and men alternate through the whole list, with titular candidates and substitutes in \
        one order.
        """,
      french: """
        Femmes et hommes alternent sur toute la liste, titulaires et suppléants en un seul ordre.
        """),
    source: .spanishElectoralLaw,
    targets: [
      Target(
        id: "spain-loreg-44-bis",
        name: LocalizedText(
          english: "Women and men alternate on the whole list",
          french: "Femmes et hommes alternent sur toute la liste"),
        basis: .law, measure: .placement, limit: nil, placement: Placement(maxRun: 1),
        from: CalendarDate(unchecked: 2024, 8, 22),
        locator: LocalizedText(
          english: "Article 44 bis, as Organic Law 2/2024 has it",
          french: "article 44 bis, dans la rédaction de la loi organique 2/2024"),
        quote: .words(
          in: "es",
          "integrándose las listas por personas de uno y otro sexo ordenados de forma alternativa"),
        scope: LocalizedText(
          english: """
            Lists for Congress, municipalities of more than 5,000 inhabitants, island councils, \
            the European Parliament, regional assemblies, the Basque General Juntas, and the \
            Senate where its candidates form lists
            """,
          french: """
            Listes pour le Congrès, les communes de plus de 5\u{A0}000 habitants, les conseils \
            insulaires, le Parlement européen, les assemblées régionales, les juntes générales \
            basques, et le Sénat quand ses candidats forment des listes
            """),
        sanction: LocalizedText(
          english: "The electoral board accepts no other list (article 44 bis.5).",
          french: "La commission électorale n’accepte pas d’autre liste (article 44 bis.5)."),
        note: LocalizedText(
          english: """
            Regional laws may choose another system that favours parity. In municipalities of \
            3,000 to 5,000 inhabitants each sex has 40 to 60 per cent of the list, and in smaller \
            ones nothing is asked (article 187.2).
            """,
          french: """
            Les lois régionales peuvent choisir un autre système favorable à la parité. Dans les \
            communes de 3\u{A0}000 à 5\u{A0}000 habitants, chaque sexe a de 40 à 60\u{A0}% de la \
            liste, et dans les plus petites rien n’est demandé (article 187.2).
            """))
    ],
    reading: .opened(
      address: "https://github.com/leyabierta/leyes/blob/"
        + "04b84aa73feeb7cf06400e2bb04c3bebb8b45331/es/BOE-A-1985-11672.md",
      on: .lawsRead),
    cases: [
      Case(of: "spain-loreg-44-bis", order: "MWMWM", .met),
      Case(of: "spain-loreg-44-bis", order: "MWWM", .unmet, place: 3),
      Case(of: "spain-loreg-44-bis", order: "WM", .met),
      Case(of: "spain-loreg-44-bis", order: "MWMMWM", .unmet, place: 4),
    ])
}

extension Law {
  static let belgiumLists = Law(
    id: "belgium-electoral-code-117bis",
    country: LocalizedText(english: "Belgium", french: "Belgique"), appliesTo: .lists,
    name: LocalizedText(
      english: "Lists for the Chamber of Representatives",
      french: "Listes pour la Chambre des représentants"),
    rule: LocalizedText(
      english: """
        The numbers of women and men differ by one at most, and the first two candidates differ in \
        sex: among the titular candidates, and among the substitutes.
        """,
      french: """
        Les nombres de femmes et d’hommes diffèrent d’un au plus, et les deux premiers candidats \
        sont de sexe différent\u{A0}: parmi les titulaires, et parmi les suppléants.
        """),
    source: Source(
      id: "belgium-electoral-code",
      title: LocalizedText(
        english: "Belgian Electoral Code of 12 April 1894, as changed on 13 December 2002",
        french: "Code électoral belge du 12 avril 1894, modifié le 13 décembre 2002"),
      symbol: "1894041255", date: CalendarDate(unchecked: 2002, 12, 13),
      publisher: LocalizedText("Moniteur belge"), url: "https://www.ejustice.just.fgov.be"),
    targets: [
      Target(
        id: "belgium-electoral-code-117bis-difference",
        name: LocalizedText(
          english: "A difference of one at most on the list",
          french: "Un écart d’un au plus sur la liste"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 50)),
        rounding: .down, from: inForce, locator: LocalizedText(article: "117bis"),
        quote: .words(
          in: "fr",
          """
          Sur chacune des listes, ni l'écart entre le nombre de candidats titulaires de chaque \
          sexe, ni celui entre le nombre de candidats suppléants de chaque sexe ne peuvent être \
          supérieurs à un.
          """),
        scope: scope, sanction: sanction,
        note: LocalizedText(
          english: "Since 3 June 2018 it holds for all candidates of a list together as well.",
          french: """
            Depuis le 3 juin 2018, la règle vaut aussi pour tous les candidats d’une liste \
            ensemble.
            """)),
      Target(
        id: "belgium-electoral-code-117bis-first-two",
        name: LocalizedText(
          english: "The first two candidates differ in sex",
          french: "Les deux premiers candidats de sexe différent"),
        basis: .law, measure: .placement, limit: nil, placement: Placement(firstDiffer: 2),
        from: inForce, locator: LocalizedText(article: "117bis"),
        quote: .words(
          in: "fr",
          """
          Ni les deux premiers candidats titulaires, ni les deux premiers candidats suppléants de \
          chacune des listes ne peuvent être du même sexe.
          """),
        scope: scope, sanction: sanction),
    ],
    reading: .opened(
      address: "https://github.com/legalize-dev/legalize-be/blob/"
        + "877f777485933effbd405c679b13a6ac655fe794/be/1894041255.md",
      on: .lawsRead),
    cases: [
      Case(of: "belgium-electoral-code-117bis-difference", order: "MWMWM", .met, bound: 2),
      Case(of: "belgium-electoral-code-117bis-difference", order: "MWMM", .unmet, bound: 2),
      Case(of: "belgium-electoral-code-117bis-difference", order: "WMM", .met, bound: 1),
      Case(of: "belgium-electoral-code-117bis-first-two", order: "MWW", .met),
      Case(of: "belgium-electoral-code-117bis-first-two", order: "MMWW", .unmet, place: 2),
    ])

  private static let inForce = CalendarDate(unchecked: 2003, 1, 20)

  private static let scope = LocalizedText(
    english: """
      Titular candidates and substitutes for the Chamber of Representatives, each as a list of its \
      own
      """,
    french: """
      Candidats titulaires et suppléants à la Chambre des représentants, chacun comme une liste
      """)

  private static let sanction = LocalizedText(
    english: "The list is refused (art. 119quinquies).",
    french: "La liste est écartée (art. 119quinquies).")
}

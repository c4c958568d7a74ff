extension Law {
  static let boliviaSubstitutes = Law(
    id: "bolivia-026-11-substitutes", country: .bolivia, appliesTo: .lists,
    name: LocalizedText(english: "Lists of substitutes", french: "Listes de suppléants"),
    rule: LocalizedText(
      english: "Men and women alternate, a man first: each substitutes for the other sex.",
      french: """
        Hommes et femmes alternent, un homme en tête\u{A0}: chacun supplée une personne de l’autre \
        sexe.
        """),
    source: .bolivianElectoralLaw,
    targets: [
      Target(
        id: "bolivia-026-11-substitutes",
        name: LocalizedText(
          english: "Substitutes alternate, a man first",
          french: "Les suppléants alternent, un homme en tête"),
        basis: .law, measure: .placement, limit: nil,
        placement: Placement(maxRun: 1, first: .man),
        from: CalendarDate(unchecked: 2010, 6, 30),
        locator: LocalizedText(article: "11 (a)"),
        scope: LocalizedText(
          english: """
            Substitutes of candidates for senators, deputies, departmental and regional \
            assemblies, municipal councils and other elective authorities
            """,
          french: """
            Suppléants des candidats aux fonctions de sénateur, député, membre des assemblées \
            départementales et régionales et des conseils municipaux et aux autres fonctions \
            électives
            """),
        sanction: .bolivianSanction, note: .bolivianSingleSeats)
    ],
    reading: .bolivianElectoralLaw,
    cases: [
      Case(of: "bolivia-026-11-substitutes", order: "MWMW", .met),
      Case(of: "bolivia-026-11-substitutes", order: "WMWM", .unmet, place: 1),
      Case(of: "bolivia-026-11-substitutes", order: "MMW", .unmet, place: 2),
    ])
}

extension Law {
  static let boliviaTitulars = Law(
    id: "bolivia-026-11-titulars", country: .bolivia, appliesTo: .lists,
    name: LocalizedText(
      english: "Lists of titular candidates", french: "Listes de candidats titulaires"),
    rule: LocalizedText(
      english: "Women and men alternate, a woman first.",
      french: "Femmes et hommes alternent, une femme en tête."),
    source: .bolivianElectoralLaw,
    targets: [
      Target(
        id: "bolivia-026-11-titulars",
        name: LocalizedText(
          english: "Titular candidates alternate, a woman first",
          french: "Les titulaires alternent, une femme en tête"),
        basis: .law, measure: .placement, limit: nil,
        placement: Placement(maxRun: 1, first: .woman),
        from: CalendarDate(unchecked: 2010, 6, 30),
        locator: LocalizedText(article: "11 (a)"),
        scope: LocalizedText(
          english: """
            Titular candidates for senators, deputies, departmental and regional assemblies, \
            municipal councils and other elective authorities
            """,
          french: """
            Candidats titulaires aux fonctions de sénateur, député, membre des assemblées \
            départementales et régionales et des conseils municipaux et aux autres fonctions \
            électives
            """),
        sanction: .bolivianSanction, note: .bolivianSingleSeats)
    ],
    reading: .bolivianElectoralLaw,
    cases: [
      Case(of: "bolivia-026-11-titulars", order: "WMWM", .met),
      Case(of: "bolivia-026-11-titulars", order: "MWMW", .unmet, place: 1),
      Case(of: "bolivia-026-11-titulars", order: "WMMW", .unmet, place: 3),
    ])
}

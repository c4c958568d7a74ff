extension Law {
  static let germanyMergedCompanies = Law(
    id: "germany-aktg-96-3", country: .germany,
    name: LocalizedText(
      english: "Boards of listed companies from a cross-border merger",
      french: "Conseils des sociétés cotées issues d’une fusion transfrontalière"),
    rule: LocalizedText(
      english: """
        A board with as many representatives of the staff as of the shareholders has at least \
        30 per cent women and at least 30 per cent men, rounded to the nearest whole person.
        """,
      french: """
        Le conseil qui compte autant de représentants des salariés que des actionnaires a au moins \
        30\u{A0}% de femmes et au moins 30\u{A0}% d’hommes, arrondis à la personne entière la plus \
        proche.
        """),
    source: .aktiengesetz,
    targets: [
      Target(
        id: "germany-aktg-96-3",
        name: LocalizedText(
          english: "Board after a cross-border merger: 30 per cent of each sex",
          french: "Conseil après fusion transfrontalière\u{A0}: 30\u{A0}% de chaque sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 30)),
        rounding: .nearest, from: CalendarDate(unchecked: 2016, 1, 1),
        locator: LocalizedText("§ 96 (3)"),
        quote: .words(
          in: "de",
          """
          müssen in dem Aufsichts- oder Verwaltungsorgan Frauen und Männer jeweils mit einem Anteil \
          von mindestens 30 Prozent vertreten sein
          """),
        scope: LocalizedText(
          english: """
            Listed companies from a cross-border merger whose supervisory or administrative body \
            has equal benches
            """,
          french: """
            Sociétés cotées issues d’une fusion transfrontalière dont l’organe de surveillance ou \
            d’administration est paritaire
            """),
        sanction: LocalizedText(
          english: """
            An election by the general meeting, or a delegation, against the rule is void \
            (§ 96 (2) sentence 6).
            """,
          french: """
            L’élection par l’assemblée générale, ou la désignation, contraire à la règle est nulle \
            (§ 96 (2), phrase 6).
            """),
        note: LocalizedText(
          english: """
            Rounded as under paragraph 2; no bench can object. Elections from 1 January 2016 \
            (EGAktG, § 25 (3)). The text that was read is that of March 2022.
            """,
          french: """
            Arrondi comme au paragraphe 2\u{A0}; aucun collège ne peut s’opposer. Élections à \
            partir du 1er janvier 2016 (EGAktG, § 25 (3)). Le texte lu est celui de mars 2022.
            """))
    ],
    reading: .gesetze,
    cases: [
      Case(of: "germany-aktg-96-3", 12, women: 3, .unmet, bound: 4),
      Case(of: "germany-aktg-96-3", 11, women: 3, .met),
      Case(of: "germany-aktg-96-3", 21, women: 6, .met),
    ])
}

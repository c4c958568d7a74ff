extension Law {
  static let spainBalancedPresence = Law(
    id: "spain-lo-2-2024-da-1", country: .spain,
    name: LocalizedText(
      english: "Balanced presence in public and economic decision-making",
      french: "Présence équilibrée dans les décisions publiques et économiques"),
    rule: LocalizedText(
      english: "Neither sex has more than 60 per cent or less than 40 per cent.",
      french: "Aucun des deux sexes ne dépasse 60\u{A0}% ni ne descend en dessous de 40\u{A0}%."),
    source: .spanishLawOnParity,
    targets: [
      Target(
        id: "spain-lo-2-2024-da-1",
        name: LocalizedText(
          english: "Balanced presence: 40 per cent of each sex",
          french: "Présence équilibrée\u{A0}: 40\u{A0}% de chaque sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 40)),
        from: CalendarDate(unchecked: 2024, 8, 22),
        locator: LocalizedText(
          english: "First additional provision", french: "première disposition additionnelle"),
        quote: .words(
          in: "es",
          """
          aquella situación en la que las personas de cada sexo no superen el sesenta por ciento ni \
          sean menos del cuarenta por ciento en un ámbito determinado
          """),
        scope: LocalizedText(
          english: """
            What the laws changed by this one name: the State's administration and public sector \
            within five years of its entry into force, professional associations by 30 June 2029, \
            unions, foundations and the third sector from 30 June 2028
            """,
          french: """
            Ce que nomment les lois que celle-ci modifie\u{A0}: administration et secteur public de \
            l’État dans les cinq ans de son entrée en vigueur, ordres professionnels d’ici au 30 juin \
            2029, syndicats, fondations et tiers secteur à partir du 30 juin 2028
            """),
        note: LocalizedText(
          english: """
            The rule need not be applied where women are more than 60 per cent, which is to be \
            justified: with a target on the women's share alone that is met. The text names no \
            rounding.
            """,
          french: """
            La règle peut être écartée quand les femmes sont plus de 60\u{A0}%, ce qui doit être \
            justifié\u{A0}: un objectif sur la seule part des femmes est alors atteint. Le texte ne \
            prévoit pas d’arrondi.
            """))
    ],
    reading: .boe,
    cases: [
      Case(of: "spain-lo-2-2024-da-1", 5, women: 2, .met),
      Case(of: "spain-lo-2-2024-da-1", 12, women: 4, .unmet, bound: 5),
      Case(of: "spain-lo-2-2024-da-1", 10, women: 7, .unmet, bound: 4),
      Case(of: "spain-lo-2-2024-da-1", 3, women: 1, .unmet),
    ])
}

extension Law {
  static let rwandaWomensColleges = Law(
    id: "rwanda-constitution-75", country: .rwanda,
    name: LocalizedText(
      english: "Chamber of Deputies, seats of the women's colleges",
      french: "Chambre des députés, sièges des collèges de femmes"),
    rule: LocalizedText(
      english: "Of the eighty deputies 24 are women elected by colleges of their own.",
      french: "Sur les quatre-vingts députés, 24 sont des femmes élues par leurs propres collèges."),
    source: .rwandaConstitution,
    targets: [
      Target(
        id: "rwanda-constitution-75",
        name: LocalizedText(
          english: "24 women elected by the women's colleges",
          french: "24 femmes élues par les collèges de femmes"),
        basis: .law, measure: .women, limit: .atLeast(Threshold(count: 24)),
        part: BodyPart("origin", "women-colleges"),
        locator: LocalizedText(article: "75"),
        quote: .words(
          in: "en",
          """
          twenty- four (24) women elected by specific electoral colleges in accordance with the \
          national administrative entities
          """),
        scope: LocalizedText(
          english: "The members of the Chamber of Deputies whom the women's colleges elect",
          french: "Les membres de la Chambre des députés qu’élisent les collèges de femmes"))
    ],
    reading: .opened(
      address: "https://www.idea.int/data-tools/data/gender-quotas/country-view/255/35",
      on: .lawsRead),
    cases: [
      Case(of: "rwanda-constitution-75", 24, women: 24, .met),
      Case(of: "rwanda-constitution-75", 24, women: 23, .unmet, bound: 24),
    ])
}

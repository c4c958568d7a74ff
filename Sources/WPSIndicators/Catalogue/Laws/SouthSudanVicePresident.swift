extension Law {
  static let southSudanVicePresident = Law(
    id: "south-sudan-r-arcss-1-5-2-4", country: .southSudan, appliesTo: .offices,
    name: LocalizedText(
      english: "Vice President nominated by the Former Detainees",
      french: "Vice-présidence proposée par les Anciens détenus"),
    rule: LocalizedText(
      english: "The Vice President whom the Former Detainees (FDs) nominate is a woman.",
      french: """
        La personne que les Anciens détenus (FDs) proposent à la vice-présidence est une femme.
        """),
    source: .southSudanAgreement,
    targets: [
      Target(
        id: "south-sudan-r-arcss-1-5-2-4",
        name: LocalizedText(
          english: "The Vice President is a woman",
          french: "La vice-présidence est tenue par une femme"),
        basis: .commitment, measure: .heldByWoman, limit: nil,
        locator: LocalizedText(english: "Chapter 1, 1.5.2.4", french: "chapitre 1, 1.5.2.4"),
        quote: .words(
          in: "en",
          "Vice President to be nominated by FDs, who shall be a woman"),
        scope: LocalizedText(
          english: "The Vice President who oversees the Gender and Youth Cluster",
          french: "La vice-présidence chargée du pôle Genre et jeunesse"))
    ],
    reading: .opened(
      address: "https://infosgrandslacs.info/node/27350",
      on: .lawsRead),
    cases: [
      Case(of: "south-sudan-r-arcss-1-5-2-4", heldBy: .woman, .met),
      Case(of: "south-sudan-r-arcss-1-5-2-4", heldBy: .man, .unmet),
      Case(of: "south-sudan-r-arcss-1-5-2-4", heldBy: .vacant, .unmet),
    ])
}

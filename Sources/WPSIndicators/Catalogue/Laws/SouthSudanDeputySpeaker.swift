extension Law {
  static let southSudanDeputySpeaker = Law(
    id: "south-sudan-r-arcss-1-14-3", country: .southSudan, appliesTo: .offices,
    name: LocalizedText(
      english: "Deputy Speaker of the Transitional National Legislative Assembly",
      french: "Vice-présidence de l’Assemblée nationale de transition"),
    rule: LocalizedText(
      english: "The Deputy Speaker whom the incumbent government nominates is a woman.",
      french: """
        La personne que le gouvernement en place propose à cette vice-présidence est une femme.
        """),
    source: .southSudanAgreement,
    targets: [
      Target(
        id: "south-sudan-r-arcss-1-14-3",
        name: LocalizedText(
          english: "A Deputy Speaker of the Assembly is a woman",
          french: "Une vice-présidence de l’Assemblée est tenue par une femme"),
        basis: .commitment, measure: .heldByWoman, limit: nil,
        locator: LocalizedText(english: "Chapter 1, 1.14.3", french: "chapitre 1, 1.14.3"),
        quote: .words(
          in: "en",
          "another, who shall be a woman, shall be nominated by the Incumbent TGoNU"),
        scope: LocalizedText(
          english: "The Deputy Speaker nominated by the incumbent government, of three",
          french: "La vice-présidence proposée par le gouvernement en place, sur trois"))
    ],
    reading: .opened(
      address: "https://ncsouthsudan.com/community/agreement/r-tnla-and-council-of-states/",
      on: .lawsRead),
    cases: [
      Case(of: "south-sudan-r-arcss-1-14-3", heldBy: .woman, .met),
      Case(of: "south-sudan-r-arcss-1-14-3", heldBy: .man, .unmet),
      Case(of: "south-sudan-r-arcss-1-14-3", heldBy: .vacant, .unmet),
    ])
}

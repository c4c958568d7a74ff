extension Law {
  static let southSudanCouncilOfStates = Law(
    id: "south-sudan-r-arcss-1-14-5", country: .southSudan, appliesTo: .offices,
    name: LocalizedText(
      english: "Deputy Speaker of the Council of States",
      french: "Vice-présidence du Conseil des États"),
    rule: LocalizedText(
      english: "The Deputy Speaker whom the incumbent government nominates is a woman.",
      french: """
        La personne que le gouvernement en place propose à cette vice-présidence est une femme.
        """),
    source: .southSudanAgreement,
    targets: [
      Target(
        id: "south-sudan-r-arcss-1-14-5",
        name: LocalizedText(
          english: "A Deputy Speaker of the Council is a woman",
          french: "Une vice-présidence du Conseil est tenue par une femme"),
        basis: .commitment, measure: .heldByWoman, limit: nil,
        locator: LocalizedText(english: "Chapter 1, 1.14.5", french: "chapitre 1, 1.14.5"),
        quote: .words(
          in: "en",
          "Deputy Speaker shall be nominated by Incumbent TGoNU, and shall be a woman"),
        scope: LocalizedText(
          english: "The Deputy Speaker nominated by the incumbent government, of two",
          french: "La vice-présidence proposée par le gouvernement en place, sur deux"))
    ],
    reading: .opened(
      address: "https://ncsouthsudan.com/community/agreement/r-tnla-and-council-of-states/",
      on: .lawsRead),
    cases: [
      Case(of: "south-sudan-r-arcss-1-14-5", heldBy: .woman, .met),
      Case(of: "south-sudan-r-arcss-1-14-5", heldBy: .man, .unmet),
      Case(of: "south-sudan-r-arcss-1-14-5", heldBy: .vacant, .unmet),
    ])
}

extension Law {
  static let liberiaParties = Law(
    id: "liberia-elections-law-4-5", country: .liberia,
    name: LocalizedText(
      english: "Governing bodies of parties", french: "Organes dirigeants des partis"),
    rule: LocalizedText(
      english: """
        A party that submits a list of candidates should endeavour to have at least 30 per cent of \
        each gender in its governing body. It is not bound to succeed.
        """,
      french: """
        Le parti qui dépose une liste doit s’efforcer d’avoir au moins 30\u{A0}% de chaque sexe \
        dans son organe dirigeant. Il n’est pas tenu d’y parvenir.
        """),
    source: .liberianElectionsLaw,
    targets: [
      Target(
        id: "liberia-elections-law-4-5",
        name: LocalizedText(
          english: "Governing body of a party: 30 per cent of each gender",
          french: "Organe dirigeant d’un parti\u{A0}: 30\u{A0}% de chaque sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 30)),
        isBinding: false,
        locator: LocalizedText(
          english: "Sect. 4.5 (1) (b)", french: "sect. 4.5 (1) (b)"),
        quote: .words(
          in: "en",
          """
          should endeavor to ensure that the governing body and its list of candidates has no less \
          than 30 percent of its members from each gender
          """),
        scope: LocalizedText(
          english: "The governing body of a party or coalition that submits a list of candidates",
          french: "L’organe dirigeant d’un parti ou d’une coalition qui dépose une liste"),
        note: .liberianChanges)
    ],
    reading: .liberianElectionsLaw,
    cases: [
      Case(of: "liberia-elections-law-4-5", 10, women: 3, .met),
      Case(of: "liberia-elections-law-4-5", 10, women: 2, .unmet, bound: 3),
      Case(of: "liberia-elections-law-4-5", 20, women: 5, .unmet, bound: 6),
    ])
}

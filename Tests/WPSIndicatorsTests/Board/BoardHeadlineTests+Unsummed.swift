/// The cases in which there is no sum.
extension BoardHeadlineTests {
  /// Where nothing can be added up.
  static let caseOfPercentages = [
    Case(
      "percent only",
      [
        TestBody("Government", "Gouvernement", #""reportedPercent": 20"#),
        TestBody("Senate", "Sénat", #""reportedPercent": 25.5"#),
      ],
      [
        "Bodies with a target on women, recent figures: none met, 2 not met.",
        "Widest gap among recent figures: Government, 10 points.",
      ],
      [
        "Objectifs relatifs aux femmes, chiffres récents : aucun atteint, 2 non atteints.",
        "Écart le plus grand parmi les chiffres récents : Gouvernement, 10 points.",
      ]),
    Case(
      "percent only, of one body",
      [TestBody("Government", "Gouvernement", #""reportedPercent": 20"#)],
      ["Only body with a target on women: Government, not met, 10 points short."],
      [
        "Seul organe soumis à un objectif sur les femmes : Gouvernement, non atteint, il manque "
          + "10 points."
      ]),
    Case(
      "unclear, of one body", [TestBody("Government", "Gouvernement", #""women": 3"#)],
      ["Only body with a target on women: Government, unclear, met if at most 10 members."],
      [
        "Seul organe soumis à un objectif sur les femmes : Gouvernement, indéterminé, atteint si "
          + "10 membres au plus."
      ]),
    Case(
      "unclear",
      [
        TestBody("Government", "Gouvernement", #""women": 3"#),
        TestBody("Senate", "Sénat", #""women": 0"#),
        TestBody("Court", "Cour", #""women": 3"#, "2020-Q1"),
      ],
      [
        "Bodies with a target on women, recent figures: none met, 1 not met, 1 unclear.",
        "Older figures: 1 unclear.",
      ],
      [
        "Objectifs relatifs aux femmes, chiffres récents : aucun atteint, 1 non atteint, 1 indéterminé.",
        "Chiffres plus anciens : 1 indéterminé.",
      ]),
    Case(
      "forces alone",
      [
        TestBody("Army", "Armée", #""women": 2, "members": 100"#, kind: "securityForces"),
        TestBody("Police", "Police", #""women": 1, "members": 100"#, kind: "securityForces"),
      ],
      [
        "Bodies with a target on women, recent figures: none met, 2 not met.",
        "Widest gap among recent figures: Police, 29 points.",
      ],
      [
        "Objectifs relatifs aux femmes, chiffres récents : aucun atteint, 2 non atteints.",
        "Écart le plus grand parmi les chiffres récents : Police, 29 points.",
      ]),
  ]

  static let casesWithoutCurrentFigures = [
    Case(
      "no data",
      [TestBody("Government", "Gouvernement", nil), TestBody("Senate", "Sénat", nil)],
      ["Women have never been counted in either of the two bodies with a target on women."],
      ["Les femmes n’ont jamais été comptées dans les deux organes soumis à un objectif."]),
    Case(
      "no data of one", [TestBody("Government", "Gouvernement", nil)],
      ["Women have never been counted in the one body with a target on women."],
      ["Les femmes n’ont jamais été comptées dans le seul organe soumis à un objectif."]),
    Case(
      "no data of three",
      ["A", "B", "C"].map { TestBody($0, $0, nil) },
      ["Women have never been counted in any of the three bodies with a target on women."],
      ["Les femmes n’ont jamais été comptées dans les trois organes soumis à un objectif."]),
    Case(
      "only old",
      [
        TestBody("Government", "Gouvernement", women: 6, of: 28, "2022-Q4"),
        TestBody("Senate", "Sénat", women: 20, of: 60, "2023-Q1"),
      ],
      [
        "No body with a target on women has been counted since July 2025; the newest figure is of "
          + "January to March 2023.",
        "Older figures: 1 met, 1 not met.",
      ],
      [
        "Aucun organe soumis à un objectif sur les femmes n’a été relevé depuis juillet 2025 ; le "
          + "chiffre le plus récent date du premier trimestre 2023.",
        "Chiffres plus anciens : 1 atteint, 1 non atteint.",
      ]),
    Case(
      "one old, one never",
      [
        TestBody("Government", "Gouvernement", women: 6, of: 28, "2022-Q4"),
        TestBody("Senate", "Sénat", nil),
      ],
      [
        "No body with a target on women has been counted since July 2025; the newest figure is of "
          + "October to December 2022.",
        "Older figures: 1 not met.", "Never counted: 1.",
      ],
      [
        "Aucun organe soumis à un objectif sur les femmes n’a été relevé depuis juillet 2025 ; le "
          + "chiffre le plus récent date du quatrième trimestre 2022.",
        "Chiffres plus anciens : 1 non atteint.", "Jamais relevés : 1.",
      ]),
    Case(
      "no target", [TestBody("Government", "Gouvernement", women: 6, of: 28, target: nil)],
      ["No body has a target on women in force."],
      ["Aucun organe n’a d’objectif relatif aux femmes en vigueur."]),
    Case("no body", [], [], []),
  ]
}

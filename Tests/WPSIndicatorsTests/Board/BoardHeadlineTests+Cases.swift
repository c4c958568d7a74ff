/// The cases in which the bodies with exact figures are added up.
extension BoardHeadlineTests {
  static let cases = [
    Case(
      "all met",
      [
        TestBody("Government", "Gouvernement", women: 9, of: 28),
        TestBody("Senate", "Sénat", women: 20, of: 60),
      ],
      [
        "Women are 29 of the 88 members (33.0 per cent) of the Government and the Senate; the 30 "
          + "per cent that the law requires is reached in both.",
        "Bodies with a target on women, recent figures: 2 met.",
      ],
      [
        "Le Gouvernement et le Sénat comptent 29 femmes sur 88 membres (33,0 %) ; les 30 % exigés "
          + "par la loi sont atteints dans les deux.",
        "Objectifs relatifs aux femmes, chiffres récents : 2 atteints.",
      ]),
    Case(
      "none met",
      [
        TestBody("Government", "Gouvernement", women: 6, of: 28),
        TestBody("Senate", "Sénat", women: 12, of: 60),
      ],
      [
        "The Government needs 3 more women and the Senate 6 to reach the 30 per cent that the law "
          + "requires; women are 18 of their 88 members (20.5 per cent).",
        "Bodies with a target on women, recent figures: none met, 2 not met.",
        "Widest gap among recent figures: Senate, 10 points.",
      ],
      [
        "Pour atteindre les 30 % exigés par la loi, il manque 3 femmes au Gouvernement et 6 au "
          + "Sénat ; ensemble, 18 femmes sur 88 membres (20,5 %).",
        "Objectifs relatifs aux femmes, chiffres récents : aucun atteint, 2 non atteints.",
        "Écart le plus grand parmi les chiffres récents : Sénat, 10 points.",
      ]),
    Case(
      "one met",
      [
        TestBody("Government", "Gouvernement", women: 6, of: 28),
        TestBody("Senate", "Sénat", women: 20, of: 60),
      ],
      [
        "The Government needs 3 more women to reach the 30 per cent that the law requires; women "
          + "are 26 of the 88 members (29.5 per cent) of the Government and the Senate.",
        "Bodies with a target on women, recent figures: 1 met, 1 not met.",
      ],
      [
        "Pour atteindre les 30 % exigés par la loi, il manque 3 femmes au Gouvernement ; le "
          + "Gouvernement et le Sénat comptent 26 femmes sur 88 membres (29,5 %).",
        "Objectifs relatifs aux femmes, chiffres récents : 1 atteint, 1 non atteint.",
      ]),
    Case(
      "one body", [TestBody("Government", "Gouvernement", women: 6, of: 28)],
      [
        "The Government needs 3 more women to reach the 30 per cent that the law requires; women "
          + "are 6 of its 28 members (21.4 per cent).",
        "It is the only body with a target on women.",
      ],
      [
        "Pour atteindre les 30 % exigés par la loi, il manque 3 femmes au Gouvernement ; "
          + "l’organe compte 6 femmes sur 28 membres (21,4 %).",
        "C’est le seul organe soumis à un objectif sur les femmes.",
      ]),
    Case(
      "one body, met", [TestBody("Government", "Gouvernement", women: 9, of: 28)],
      [
        "Women are 9 of the 28 members (32.1 per cent) of the Government; the 30 per cent that the "
          + "law requires is reached.",
        "It is the only body with a target on women.",
      ],
      [
        "Le Gouvernement compte 9 femmes sur 28 membres (32,1 %) ; les 30 % exigés par la loi sont "
          + "atteints.",
        "C’est le seul organe soumis à un objectif sur les femmes.",
      ]),
    Case(
      "men fewer",
      [
        TestBody("Government", "Gouvernement", women: 6, of: 28),
        TestBody(
          "Health Council", "Conseil de la santé", #""women": 15, "men": 5, "members": 20"#,
          target: "balance"),
      ],
      [
        "The Government needs 3 more women to reach the 30 per cent that the law requires; women "
          + "are 21 of the 48 members (43.8 per cent) of the Government and the Health Council. "
          + "Men are too few in the Health Council (by one).",
        "Bodies with a target on women, recent figures: none met, 2 not met.",
        "Widest gap among recent figures: Government, 8.6 points.",
      ],
      [
        "Pour atteindre les 30 % exigés par la loi, il manque 3 femmes au Gouvernement ; le "
          + "Gouvernement et le Conseil de la santé comptent 21 femmes sur 48 membres (43,8 %). En "
          + "revanche, il manque un homme au Conseil de la santé.",
        "Objectifs relatifs aux femmes, chiffres récents : aucun atteint, 2 non atteints.",
        "Écart le plus grand parmi les chiffres récents : Gouvernement, 8,6 points.",
      ]),
    Case(
      "bases differ",
      [
        TestBody("Government", "Gouvernement", women: 5, of: 28),
        TestBody(
          "Peace Committee", "Comité de paix", #""women": 2, "members": 12"#,
          target: "benchmark"),
      ],
      [
        "The Government needs 4 more women and the Peace Committee 2 to meet their targets; women "
          + "are 7 of their 40 members (17.5 per cent).",
        "Bodies with a target on women, recent figures: none met, 2 not met.",
        "Widest gap among recent figures: Peace Committee, 13.3 points.",
      ],
      [
        "Pour atteindre les objectifs fixés, il manque 4 femmes au Gouvernement et 2 au Comité de "
          + "paix ; ensemble, 7 femmes sur 40 membres (17,5 %).",
        "Objectifs relatifs aux femmes, chiffres récents : aucun atteint, 2 non atteints.",
        "Écart le plus grand parmi les chiffres récents : Comité de paix, 13,3 points.",
      ]),
    Case(
      "sixty", sixty,
      [
        "Of the 36 bodies with current and exact figures, 20 need, between them, 128 more women to "
          + "reach the 30 per cent that the law requires; women are 360 of the 1,440 members (25.0 "
          + "per cent) of all 36.",
        "Bodies with a target on women, recent figures: 16 met, 20 not met.",
        "Older figures: 8 met, 10 not met.", "Never counted: 6.",
        "Widest gap among recent figures: 8 bodies, 17.5 points.",
      ],
      [
        "Dans 20 des 36 organes dont les chiffres sont récents et exacts, il manque au total 128 "
          + "femmes pour atteindre les 30 % exigés par la loi ; les 36 organes comptent 360 femmes "
          + "sur 1 440 membres (25,0 %).",
        "Objectifs relatifs aux femmes, chiffres récents : 16 atteints, 20 non atteints.",
        "Chiffres plus anciens : 8 atteints, 10 non atteints.", "Jamais relevés : 6.",
        "Écart le plus grand parmi les chiffres récents : 8 organes, 17,5 points.",
      ]),
  ]

  /// Sixty bodies: 16 meet the law and 20 do not, 18 have old figures, six have none.
  static let sixty: [TestBody] = {
    let current = [(8, 15), (8, 16), (12, 6), (8, 5)].flatMap { count, women in
      (0..<count).map { _ in women }
    }
    let old = (0..<18).map { $0 < 8 ? 12 : 4 }
    let all: [(women: Int?, period: String)] =
      current.map { ($0, "2026-Q2") } + old.map { ($0, "2020-Q2") }
      + (0..<6).map { _ in (nil, "") }
    return all.enumerated().map { index, body in
      let (en, fr) = ("Body \(index + 1)", "Organe \(index + 1)")
      return body.women.map { TestBody(en, fr, women: $0, of: 40, body.period) }
        ?? TestBody(en, fr, nil)
    }
  }()
}

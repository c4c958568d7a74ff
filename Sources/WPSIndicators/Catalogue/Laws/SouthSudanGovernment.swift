extension Law {
  static let southSudanGovernment = Law(
    id: "south-sudan-r-arcss",
    country: .southSudan,
    name: LocalizedText(
      english: "Executive and Council of Ministers", french: "Exécutif et Conseil des ministres"),
    rule: LocalizedText(
      english: """
        Women are 35 per cent of the executive. Of the ministers at least six women are nominated \
        by the incumbent government, three by SPLM/A-IO and one by SSOA.
        """,
      french: """
        Les femmes représentent 35\u{A0}% de l’exécutif. Parmi les ministres, au moins six femmes \
        sont proposées par le gouvernement en place, trois par le SPLM/A-IO et une par la SSOA.
        """),
    source: .southSudanAgreement,
    targets: [
      Target(
        id: "south-sudan-executive",
        name: LocalizedText(
          english: "35 per cent women in the executive",
          french: "35\u{A0}% de femmes dans l’exécutif"),
        basis: .commitment, measure: .womenShare, limit: .atLeast(Threshold(percent: 35)),
        locator: .nominations,
        quote: .words(
          in: "en",
          """
          Provisions of the Transitional Constitution of the Republic of South Sudan and ARCSS on \
          participation of women (35%) in the Executive shall be observed.
          """),
        scope: LocalizedText(
          english: "The transitional government", french: "Le gouvernement de transition"),
        note: .noRounding),
      Target(
        id: "south-sudan-ministers-incumbent-government",
        name: LocalizedText(
          english: "Six women among the ministers of the incumbent government",
          french: "Six femmes parmi les ministres du gouvernement en place"),
        basis: .commitment, measure: .women, limit: .atLeast(Threshold(count: 6)),
        part: BodyPart("party", "incumbent-government"),
        locator: .nominations,
        quote: .words(in: "en", "Incumbent TGoNU shall nominate no fewer than six (6) women"),
        scope: .nominees),
      Target(
        id: "south-sudan-ministers-splm-a-io",
        name: LocalizedText(
          english: "Three women among the ministers of SPLM/A-IO",
          french: "Trois femmes parmi les ministres du SPLM/A-IO"),
        basis: .commitment, measure: .women, limit: .atLeast(Threshold(count: 3)),
        part: BodyPart("party", "splm-a-io"),
        locator: .nominations,
        quote: .words(in: "en", "SPLM/ A-IO shall nominate no fewer than three (3) women"),
        scope: .nominees),
      Target(
        id: "south-sudan-ministers-ssoa",
        name: LocalizedText(
          english: "One woman among the ministers of SSOA",
          french: "Une femme parmi les ministres de la SSOA"),
        basis: .commitment, measure: .women, limit: .atLeast(Threshold(count: 1)),
        part: BodyPart("party", "ssoa"),
        locator: .nominations,
        quote: .words(in: "en", "SSOA shall nominate no less than one (1) woman"),
        scope: .nominees),
    ],
    reading: .opened(
      address: "https://www.peaceagreements.org/wview/2112/Revitalised%20Agreement%20on%20the%20"
        + "Resolution%20of%20the%20Conflict%20in%20the%20Republic%20of%20South%20Sudan%20(R-ARCSS)",
      on: .lawsRead),
    cases: [
      Case(of: "south-sudan-executive", 20, women: 7, .met),
      Case(of: "south-sudan-executive", 35, women: 12, .unmet, bound: 13),
      Case(of: "south-sudan-ministers-incumbent-government", 20, women: 6, .met),
      Case(of: "south-sudan-ministers-incumbent-government", 20, women: 5, .unmet, bound: 6),
      Case(of: "south-sudan-ministers-splm-a-io", 9, women: 3, .met),
      Case(of: "south-sudan-ministers-splm-a-io", 9, women: 2, .unmet, bound: 3),
      Case(of: "south-sudan-ministers-ssoa", 3, women: 1, .met),
      Case(of: "south-sudan-ministers-ssoa", 3, women: 0, .unmet, bound: 1),
    ])
}

extension LocalizedText {
  fileprivate static let nominations = LocalizedText(
    english: "Chapter 1, 1.4.4", french: "chapitre 1, 1.4.4")

  fileprivate static let nominees = LocalizedText(
    english: "Those whom the party nominates to the Council of Ministers",
    french: "Les personnes que la partie propose pour le Conseil des ministres")
}

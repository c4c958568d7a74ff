extension Law {
  static let greeceLargeCompanies = Law(
    id: "greece-4706-2020-3a-3", country: .greece,
    name: LocalizedText(
      english: "Boards of large listed companies from 30 June 2026",
      french: "Conseils des grandes sociétés cotées à partir du 30 juin 2026"),
    rule: LocalizedText(
      english: """
        At least 33 per cent of the board are of the sex that has fewer, rounded to the nearest \
        whole person.
        """,
      french: """
        Au moins 33\u{A0}% des membres du conseil sont du sexe sous-représenté, arrondis à la \
        personne entière la plus proche.
        """),
    source: .greekLawOf2025,
    targets: [
      Target(
        id: "greece-4706-2020-3a-3",
        name: LocalizedText(
          english: "Board of a large company: 33 per cent of each sex, to the nearest",
          french: "Conseil d’une grande société\u{A0}: 33\u{A0}% de chaque sexe, au plus proche"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 33)),
        rounding: .nearest, from: CalendarDate(unchecked: 2026, 6, 30),
        locator: LocalizedText(
          english: "Art. 5: article 3A (3) and (5) of law 4706/2020",
          french: "art. 5\u{A0}: article 3A (3) et (5) de la loi 4706/2020"),
        quote: .words(
          in: "el",
          """
          Σε περίπτωση κλάσματος, τα ποσοστά των παρ. 2 και 3 στρογγυλοποιούνται στον εγγύτερο \
          ακέραιο αριθμό.
          """),
        scope: .largeGreekCompanies, sanction: .greekSelection, note: nil)
    ],
    reading: .greekGazette("FEK-A-22-2025"),
    cases: [
      Case(of: "greece-4706-2020-3a-3", 8, women: 2, .unmet, bound: 3),
      Case(of: "greece-4706-2020-3a-3", 10, women: 3, .met),
    ])
}

extension LocalizedText {
  static let largeGreekCompanies = LocalizedText(
    english: """
      Listed companies with 250 employees or more and a yearly turnover of at least 50 million \
      euros or a balance sheet of at least 43 million
      """,
    french: """
      Sociétés cotées de 250 salariés ou plus, avec un chiffre d’affaires annuel d’au moins \
      50 millions d’euros ou un bilan d’au moins 43 millions
      """)

  static let greekSelection = LocalizedText(
    english: """
      As article 24 has it: a reprimand or a fine of up to 3 million euros, made public; an \
      appointment against the rule on selection (article 3B) is void if the candidate passed over \
      claims it within six months.
      """,
    french: """
      Selon l’article 24\u{A0}: blâme ou amende de 3 millions d’euros au plus, rendus publics\u{A0}; \
      la nomination contraire à la règle de sélection (article 3B) est nulle si la personne écartée \
      l’invoque dans les six mois.
      """)
}

extension Law {
  static let greeceExecutives = Law(
    id: "greece-4706-2020-3a-4", country: .greece,
    name: LocalizedText(
      english: "Executives on boards of large listed companies",
      french: "Membres exécutifs des conseils des grandes sociétés cotées"),
    rule: LocalizedText(
      english: """
        Where three or more executives sit on the board, at least one of them is of the sex that \
        has fewer.
        """,
      french: """
        Si trois membres exécutifs ou plus siègent au conseil, l’un d’eux au moins est du sexe \
        sous-représenté.
        """),
    source: .greekLawOf2025,
    targets: [
      Target(
        id: "greece-4706-2020-3a-4",
        name: LocalizedText(
          english: "Executives of a large company: one of the sex that has fewer",
          french: "Exécutifs d’une grande société\u{A0}: un membre du sexe sous-représenté"),
        basis: .law, measure: .eitherSex, limit: .atLeast(Threshold(count: 1)),
        bySize: [Target.SizeRow(upTo: 2, limit: nil)],
        from: CalendarDate(unchecked: 2026, 6, 30),
        part: BodyPart("role", "executive"),
        locator: LocalizedText(
          english: "Art. 5: article 3A (4) of law 4706/2020",
          french: "art. 5\u{A0}: article 3A (4) de la loi 4706/2020"),
        quote: .words(
          in: "el",
          """
          στο ως άνω ποσοστό του τριάντα τρία τοις εκατό (33%), περιλαμβάνεται ένα (1) τουλάχιστον \
          εκτελεστικό μέλος του υποεκπροσωπούμενου φύλου
          """),
        scope: .largeGreekCompanies, sanction: .greekFines,
        note: LocalizedText(
          english: """
            Met when the terms that run on 30 June 2026 end, or an executive is replaced (art. 17 \
            (3)). The sex that has fewer is that of the whole board; held here is that each sex is \
            among the executives, which is more where all of them are of that sex.
            """,
          french: """
            À respecter quand les mandats en cours au 30 juin 2026 s’achèvent ou qu’un exécutif est \
            remplacé (art. 17 (3)). Le sexe sous-représenté est celui du conseil entier\u{A0}; il \
            est vérifié ici que les deux sexes sont parmi les exécutifs, ce qui est davantage quand \
            tous sont de ce sexe.
            """))
    ],
    reading: .greekGazette("FEK-A-22-2025"),
    cases: [
      Case(of: "greece-4706-2020-3a-4", 2, women: 0, .exempt),
      Case(of: "greece-4706-2020-3a-4", 3, women: 0, .unmet, bound: 1),
      Case(of: "greece-4706-2020-3a-4", 3, women: 1, .met),
    ])
}

extension Law {
  static let norwayPublicCommittees = Law(
    id: "norway-2017-51-28", country: .norway,
    name: LocalizedText(
      english: "Committees, boards and delegations appointed by public bodies",
      french: "Comités, conseils et délégations nommés par des organes publics"),
    rule: LocalizedText(
      english: """
        Of two or three members both sexes are represented; of four or five at least two are of \
        each sex, of six to eight at least three, of nine at least four. Above, at least 40 per \
        cent are of each sex.
        """,
      french: """
        Sur deux ou trois membres, les deux sexes sont représentés\u{A0}; sur quatre ou cinq, deux \
        au moins sont de chaque sexe, sur six à huit trois au moins, sur neuf quatre au moins. \
        Au-delà, au moins 40\u{A0}% sont de chaque sexe.
        """),
    source: Source(
      id: "norway-2017-51",
      title: LocalizedText(
        english: "Equality and Anti-Discrimination Act (likestillings- og diskrimineringsloven)",
        french: "Loi sur l’égalité et la discrimination (likestillings- og diskrimineringsloven)"),
      symbol: "LOV-2017-06-16-51", date: CalendarDate(unchecked: 2017, 6, 16),
      publisher: LocalizedText("Lovdata"),
      url: "https://lovdata.no/dokument/NL/lov/2017-06-16-51"),
    targets: [
      Target(
        id: "norway-2017-51-28",
        name: LocalizedText(
          english: "Committees of public bodies: about 40 per cent of each sex",
          french: "Comités d’organes publics\u{A0}: environ 40\u{A0}% de chaque sexe"),
        basis: .law, measure: .eitherSexShare, limit: .atLeast(Threshold(percent: 40)),
        bySize: [
          Target.SizeRow(upTo: 1, limit: nil),
          Target.SizeRow(upTo: 3, limit: .atLeast(Threshold(count: 1))),
          Target.SizeRow(upTo: 5, limit: .atLeast(Threshold(count: 2))),
          Target.SizeRow(upTo: 8, limit: .atLeast(Threshold(count: 3))),
        ],
        from: CalendarDate(unchecked: 2018, 1, 1), locator: LocalizedText("§ 28"),
        quote: .words(
          in: "no",
          "Har utvalget fire eller fem medlemmer, skal hvert kjønn være representert med minst to."
        ),
        scope: LocalizedText(
          english: """
            Committees, boards, councils, tribunals and delegations that a public body appoints or \
            elects, and their deputy members; municipal bodies have a law of their own
            """,
          french: """
            Comités, conseils, commissions et délégations qu’un organe public nomme ou élit, et \
            leurs suppléants\u{A0}; les organes municipaux ont leur propre loi
            """),
        note: LocalizedText(
          english: """
            The ministry may dispense where not enough qualified members can be found. Bodies that \
            by law have members of directly elected assemblies alone are left out.
            """,
          french: """
            Le ministère peut accorder une dispense faute d’un nombre suffisant de personnes \
            qualifiées. Sont exclus les organes qui, selon la loi, ne comptent que des membres \
            d’assemblées élues directement.
            """))
    ],
    reading: .lovdata("LOV-2017-06-16-51"),
    cases: [
      Case(of: "norway-2017-51-28", 2, women: 0, .unmet, bound: 1),
      Case(of: "norway-2017-51-28", 3, women: 1, .met),
      Case(of: "norway-2017-51-28", 5, women: 1, .unmet, bound: 2),
      Case(of: "norway-2017-51-28", 8, women: 3, .met),
      Case(of: "norway-2017-51-28", 9, women: 3, .unmet, bound: 4),
      Case(of: "norway-2017-51-28", 10, women: 4, .met),
      Case(of: "norway-2017-51-28", 11, women: 4, .unmet, bound: 5),
    ])
}

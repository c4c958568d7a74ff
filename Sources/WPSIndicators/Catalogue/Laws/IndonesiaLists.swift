extension Law {
  static let indonesiaLists = Law(
    id: "indonesia-2017-246-2", country: .indonesia, appliesTo: .lists,
    name: LocalizedText(
      english: "Lists for the House of Representatives and regional councils",
      french: "Listes pour la Chambre des représentants et les conseils régionaux"),
    rule: LocalizedText(
      english: "In every three candidates of a list at least one is a woman.",
      french: "Sur trois candidats d’une liste, une au moins est une femme."),
    source: Source(
      id: "indonesia-7-2017",
      title: LocalizedText(
        english: "Law No. 7 of 2017 on general elections",
        french: "Loi n° 7 de 2017 sur les élections générales"),
      symbol: "UU 7/2017", date: CalendarDate(unchecked: 2017, 8, 16),
      publisher: LocalizedText(
        english: "Republic of Indonesia, as quoted by the General Elections Commission (KPU)",
        french: "République d’Indonésie, cité par la Commission électorale (KPU)"),
      url: kpu),
    targets: [
      Target(
        id: "indonesia-2017-246-2",
        name: LocalizedText(
          english: "A woman in every three candidates",
          french: "Une femme dans chaque groupe de trois candidats"),
        basis: .law, measure: .placement, limit: .atLeast(Threshold(count: 1)),
        placement: Placement(everyBlockOf: 3, counted: .women),
        from: CalendarDate(unchecked: 2017, 8, 16), locator: LocalizedText(article: "246 (2)"),
        quote: .words(
          in: "id",
          "setiap 3 orang bakal calon terdapat paling sedikit 1 orang perempuan bakal calon"),
        scope: .indonesianLists,
        note: LocalizedText(
          english: """
            Read as full threes from the top, in which the woman may stand at any place. Of one or \
            two who are left over nothing is said.
            """,
          french: """
            Lu par groupes entiers de trois à partir du haut, la femme pouvant y être à toute \
            place. D’une ou deux personnes qui restent, rien n’est dit.
            """))
    ],
    reading: .opened(address: kpu, on: .lawsRead),
    cases: [
      Case(of: "indonesia-2017-246-2", order: "MMWWWW", .met),
      Case(of: "indonesia-2017-246-2", order: "MMWMMMW", .unmet, place: 6),
      Case(of: "indonesia-2017-246-2", order: "WMMMMWMM", .met),
    ])

  private static let kpu =
    "https://jdih.kpu.go.id/jateng/demak/beritadetail-6a4d546e706b316e4a544e454a544e45"
}

extension Law {
  static let indonesiaShare = Law(
    id: "indonesia-2023-10-8-2", country: .indonesia, appliesTo: .lists,
    name: LocalizedText(
      english: "Women's share of lists for the House and regional councils",
      french: "Part des femmes sur les listes des partis"),
    rule: LocalizedText(
      english: """
        At least 30 per cent of the list of each electoral district are women. A fraction is \
        rounded up; from April to August 2023 it was rounded to the nearest.
        """,
      french: """
        Au moins 30\u{A0}% de la liste de chaque circonscription sont des femmes. Une fraction est \
        arrondie au-dessus\u{A0}; d’avril à août 2023, elle l’était au plus proche.
        """),
    source: Source(
      id: "indonesia-10-2023",
      title: LocalizedText(
        english: "Regulation No. 10 of 2023 of the General Elections Commission (KPU)",
        french: "Règlement n° 10 de 2023 de la Commission électorale (KPU)"),
      symbol: "PKPU 10/2023", date: CalendarDate(unchecked: 2023, 4, 18),
      publisher: LocalizedText("Berita Negara 2023 (348)"),
      url: "https://jdih.kpu.go.id/riau/dumai/detailpkpu-4a65546b5241253344253344"),
    targets: [
      Target(
        id: "indonesia-2023-10-8-2-annulled",
        name: LocalizedText(
          english: "30 per cent women, to the nearest, annulled in August 2023",
          french: "30\u{A0}% de femmes, au plus proche, annulé en août 2023"),
        basis: .law, measure: .womenShare, limit: .atLeast(Threshold(percent: 30)),
        rounding: .nearest, from: CalendarDate(unchecked: 2023, 4, 18),
        to: CalendarDate(unchecked: 2023, 8, 29),
        locator: LocalizedText(
          english: "Art. 8 (2), on art. 245 of Law 7/2017",
          french: "art. 8 (2), sur l’art. 245 de la loi 7/2017"),
        quote: .words(
          in: "id",
          "50 (lima puluh) atau lebih, hasil penghitungan dilakukan pembulatan ke atas"),
        scope: .indonesianLists,
        note: LocalizedText(
          english: """
            Annulled by the Supreme Court on 29 August 2023 (24 P/HUM/2023). The regulation it \
            replaced, 20/2018, rounded up.
            """,
          french: """
            Annulé par la Cour suprême le 29 août 2023 (24 P/HUM/2023). Le règlement précédent, \
            20/2018, arrondissait au-dessus.
            """)),
      Target(
        id: "indonesia-2023-10-8-2-up",
        name: LocalizedText(
          english: "30 per cent women, rounded up",
          french: "30\u{A0}% de femmes, arrondi au-dessus"),
        basis: .law, measure: .womenShare, limit: .atLeast(Threshold(percent: 30)),
        from: CalendarDate(unchecked: 2023, 8, 30),
        locator: LocalizedText(
          english: "Art. 8 (2), on art. 245 of Law 7/2017, as the Supreme Court reads it",
          french: "art. 8 (2), sur l’art. 245 de la loi 7/2017, tel que lu par la Cour suprême"),
        quote: .words(
          in: "id",
          """
          Dalam hal penghitungan 30 persen jumlah bakal calon perempuan di setiap daerah pemilihan \
          menghasilkan angka pecahan, dilakukan pembulatan ke atas
          """),
        scope: .indonesianLists),
    ],
    reading: .opened(
      address: "https://m.tribunnews.com/mata-lokal-memilih/2023/10/09/kpu-sebut-tak-ada-sanksi-"
        + "bagi-partai-politik-yang-tak-penuhi-syarat-30-persen-caleg-perempuan?page=2",
      on: .lawsRead),
    cases: [
      Case(of: "indonesia-2023-10-8-2-annulled", order: "MMWMMWM", .met, bound: 2),
      Case(of: "indonesia-2023-10-8-2-annulled", order: "MMWMMWMM", .met, bound: 2),
      Case(of: "indonesia-2023-10-8-2-annulled", order: "MMWM", .met, bound: 1),
      Case(of: "indonesia-2023-10-8-2-annulled", order: "MMWMM", .unmet, bound: 2),
      Case(of: "indonesia-2023-10-8-2-up", order: "MMWMMWM", .unmet, bound: 3),
      Case(of: "indonesia-2023-10-8-2-up", order: "MMWMMWMM", .unmet, bound: 3),
      Case(of: "indonesia-2023-10-8-2-up", order: "MMWM", .unmet, bound: 2),
      Case(of: "indonesia-2023-10-8-2-up", order: "MMWMW", .met, bound: 2),
      Case(of: "indonesia-2023-10-8-2-up", order: "MMWMMWMMWM", .met, bound: 3),
    ])
}

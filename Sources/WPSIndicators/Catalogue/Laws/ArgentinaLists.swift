extension Law {
  static let argentinaLists = Law(
    id: "argentina-cen-60-bis", country: LocalizedText(english: "Argentina", french: "Argentine"),
    appliesTo: .lists,
    name: LocalizedText(
      english: "Lists for Congress and the Parliament of Mercosur",
      french: "Listes pour le Congrès et le Parlement du Mercosur"),
    rule: LocalizedText(
      english: """
        Women and men alternate from the first titular candidate to the last substitute: no two \
        neighbours on the list are of one gender.
        """,
      french: """
        Femmes et hommes alternent du premier titulaire au dernier suppléant\u{A0}: deux voisins \
        sur la liste ne sont jamais du même genre.
        """),
    source: Source(
      id: "argentina-27412",
      title: LocalizedText(
        english: "Law 27.412 on gender parity in political representation",
        french: "Loi 27.412 sur la parité de genre dans la représentation politique"),
      symbol: "Ley 27.412", date: CalendarDate(unchecked: 2017, 12, 15),
      publisher: LocalizedText("Boletín Oficial de la República Argentina 33.772"),
      url: "http://servicios.infoleg.gob.ar/infolegInternet/anexos/300000-304999/304794/norma.htm"),
    targets: [
      Target(
        id: "argentina-cen-60-bis",
        name: LocalizedText(
          english: "Women and men alternate to the last substitute",
          french: "Femmes et hommes alternent jusqu’au dernier suppléant"),
        basis: .law, measure: .placement, limit: nil, placement: Placement(maxRun: 1),
        from: CalendarDate(unchecked: 2017, 12, 15),
        locator: LocalizedText(
          english: "Art. 1: article 60 bis of the National Electoral Code; Decree 171/2019, art. 1",
          french: """
            art. 1\u{A0}: article 60 bis du Code électoral national\u{A0}; décret 171/2019, art. 1
            """),
        quote: .words(
          in: "es",
          "de modo tal que no haya DOS (2) personas continuas del mismo género en una misma lista"),
        scope: LocalizedText(
          english: """
            Lists for national senators and deputies and for the Parliament of Mercosur, titular \
            candidates and substitutes in one order
            """,
          french: """
            Listes pour les sénateurs et députés nationaux et pour le Parlement du Mercosur, \
            titulaires et suppléants en un seul ordre
            """),
        sanction: LocalizedText(
          english: """
            The list is not made official: the party has 48 hours to reorder it, then the judge \
            does (Decree 171/2019, art. 5).
            """,
          french: """
            La liste n’est pas officialisée\u{A0}: le parti a 48 heures pour la réordonner, puis \
            le juge le fait (décret 171/2019, art. 5).
            """),
        note: LocalizedText(
          english: "The quotation is the decree's. Later changes of the code were not read.",
          french: """
            La citation est du décret. Les modifications ultérieures du code n’ont pas été lues.
            """))
    ],
    reading: .opened(
      address: "https://github.com/legalize-dev/legalize-ar/blob/"
        + "c7c9bdf8cc1f356744d3e91bd770d7bfc8fa41fb/ar/DEC-171-2019.md",
      on: .lawsRead),
    cases: [
      Case(of: "argentina-cen-60-bis", order: "MWMWMW", .met),
      Case(of: "argentina-cen-60-bis", order: "MWMMWM", .unmet, place: 4),
      Case(of: "argentina-cen-60-bis", order: "MMW", .unmet, place: 2),
      Case(of: "argentina-cen-60-bis", order: "WMWM", .met),
      Case(of: "argentina-cen-60-bis", order: "M", .met),
    ])
}

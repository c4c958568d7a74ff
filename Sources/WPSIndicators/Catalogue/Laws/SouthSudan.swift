extension LocalizedText {
  static let southSudan = LocalizedText(english: "South Sudan", french: "Soudan du Sud")
}

extension Source {
  static let southSudanAgreement = Source(
    id: "south-sudan-r-arcss-2018",
    title: LocalizedText(
      english: "Revitalised Agreement on the Resolution of the Conflict in the Republic of South "
        + "Sudan (R-ARCSS)",
      french: "Accord revitalisé sur le règlement du conflit en République du Soudan du Sud "
        + "(R-ARCSS)"),
    date: CalendarDate(unchecked: 2018, 9, 12),
    publisher: LocalizedText(
      english: "The parties; PA-X Peace Agreements Database",
      french: "Les parties\u{A0}; base de données PA-X des accords de paix"),
    url: "https://www.peaceagreements.org/wview/2112")
}

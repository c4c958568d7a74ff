extension LocalizedText {
  static let indonesia = LocalizedText(english: "Indonesia", french: "Indonésie")

  static let indonesianLists = LocalizedText(
    english: """
      Lists of parties in each electoral district for the House of Representatives (DPR) and the \
      provincial and local councils (DPRD)
      """,
    french: """
      Listes des partis dans chaque circonscription pour la Chambre des représentants (DPR) et les \
      conseils provinciaux et locaux (DPRD)
      """)
}

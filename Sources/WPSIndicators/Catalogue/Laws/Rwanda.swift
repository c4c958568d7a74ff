extension LocalizedText {
  static let rwanda = LocalizedText("Rwanda")
}

extension Source {
  static let rwandaConstitution = Source(
    id: "rwanda-constitution-2003",
    title: LocalizedText(
      english: "Constitution of the Republic of Rwanda, 2003, as amended to 2023",
      french: "Constitution de la République du Rwanda, 2003, modifiée jusqu’en 2023"),
    publisher: .databaseOfConstitutions, url: databaseOfConstitutions + "countries/africa/rwanda")
}

extension LocalizedText {
  static let burundi = LocalizedText("Burundi")
}

extension Source {
  static let burundiConstitution = Source(
    id: "burundi-constitution-2018",
    title: LocalizedText(
      english: "Constitution of the Republic of Burundi, 2018",
      french: "Constitution de la République du Burundi, 2018"),
    publisher: .databaseOfConstitutions, url: databaseOfConstitutions + "search")
}

extension LocalizedText {
  static let senegal = LocalizedText(english: "Senegal", french: "Sénégal")
}

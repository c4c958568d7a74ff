extension LocalizedText {
  static let germany = LocalizedText(english: "Germany", french: "Allemagne")
}

extension Source {
  static let aktiengesetz = Source(
    id: "germany-aktg",
    title: LocalizedText(
      english: "Stock Corporation Act (Aktiengesetz, AktG)",
      french: "Loi sur les sociétés par actions (Aktiengesetz, AktG)"),
    symbol: "AktG", publisher: LocalizedText("Bundesministerium der Justiz"),
    url: "https://www.gesetze-im-internet.de/aktg/")
}

extension Law.Reading {
  /// The mirror of the federal laws' data.
  static let gesetze = Law.Reading.opened(
    address: "https://github.com/bundestag/gesetze/blob/"
      + "77abca2ceea3b7b89ea70afb13b5dd55415eb124/a/aktg/index.md",
    on: .lawsRead)
}

extension LocalizedText {
  static let spain = LocalizedText(english: "Spain", french: "Espagne")
}

extension Source {
  static let spanishLawOnParity = Source(
    id: "spain-lo-2-2024",
    title: LocalizedText(
      english: "Organic Law 2/2024 of 1 August 2024 on equal representation and balanced presence "
        + "of women and men",
      french:
        "Loi organique 2/2024 du 1er août 2024 sur la représentation paritaire et la présence "
        + "équilibrée des femmes et des hommes"),
    symbol: "BOE-A-2024-15936", date: CalendarDate(unchecked: 2024, 8, 2),
    publisher: LocalizedText("Boletín Oficial del Estado"),
    url: "https://www.boe.es/eli/es/lo/2024/08/01/2")

  static let spanishElectoralLaw = Source(
    id: "spain-loreg",
    title: LocalizedText(
      english: "Organic Law 5/1985 of 19 June 1985 on the general electoral regime (LOREG)",
      french: "Loi organique 5/1985 du 19 juin 1985 sur le régime électoral général (LOREG)"),
    symbol: "BOE-A-1985-11672", publisher: LocalizedText("Boletín Oficial del Estado"),
    url: "https://www.boe.es/buscar/act.php?id=BOE-A-1985-11672")
}

extension Law.Reading {
  /// The mirror of the gazette's text.
  static let boe = Law.Reading.opened(
    address: "https://github.com/legalize-dev/legalize-es/blob/"
      + "43be1b228a397137b1fa68152214807dba447361/es/BOE-A-2024-15936.md",
    on: .lawsRead)
}

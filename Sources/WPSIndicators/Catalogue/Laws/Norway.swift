extension LocalizedText {
  static let norway = LocalizedText(english: "Norway", french: "Norvège")
}

extension Law.Reading {
  /// The mirror of Lovdata's text.
  static func lovdata(_ law: String) -> Law.Reading {
    .opened(
      address: "https://github.com/legalize-dev/legalize-no/blob/"
        + "5e2f209aebbb0fa3a624dd42de8c3b552304bd69/no/\(law).md",
      on: .lawsRead)
  }
}

/// Why nothing can be supposed, in words.
extension ScenarioRefusal {
  /// Why nothing can be supposed, in a language: part of a sentence, without a full stop.
  public func words(in language: Language) -> String {
    let body: Body? =
      switch self {
      case .notThere(let body, _), .notCounted(let body), .percentageAlone(let body, _),
        .vacantUnknown(let body):
        body
      case .unknownBody, .tooFew, .tooFewVacant, .outOfRange, .tooMany: nil
      }
    let name = body.map { $0.shortName ?? $0.name }?.text(in: language).printable ?? ""
    return language.phrasebook.refusal(self, name)
  }
}

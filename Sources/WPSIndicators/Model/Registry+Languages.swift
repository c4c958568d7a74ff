extension Registry {
  /// The tags of the languages that the file's texts are in.
  package var languages: Set<String> {
    var texts: [LocalizedText?] = [title]
    texts += groups.map { $0.name } + sources.map { $0.title }
    texts += targets.flatMap { [$0.name, $0.shortName, $0.locator, $0.note] }
    texts += bodies.map { $0.abbreviation } + indicators.map { $0.unit }
    for subject in subjects {
      texts += [subject.name, subject.note]
      texts += subject.observations.flatMap { [$0.locator, $0.quote, $0.note] }
    }
    return Set(texts.compactMap { $0 }.flatMap { $0.languages })
  }
}

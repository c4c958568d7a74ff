extension Registry {
  /// The tags of the languages that the file's texts are in.
  package var languages: Set<String> {
    var texts = FileFormat.registry.texts(self)
    texts += groups.flatMap { FileFormat.group.texts($0) }
    texts += sources.flatMap { FileFormat.source.texts($0) }
    texts += targets.flatMap { FileFormat.target.texts($0) }
    texts += bodies.flatMap { FileFormat.body.texts($0) }
    texts += indicators.flatMap { FileFormat.indicator.texts($0) }
    for subject in subjects {
      texts += subject.observations.flatMap { $0.texts }
    }
    return Set(texts.flatMap { $0.languages })
  }
}

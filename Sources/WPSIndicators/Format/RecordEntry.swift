/// A key of a record and its value, spelt as the file spells them, without what the file may leave
/// out or write in other ways: formatting, the order of keys.
///
/// Two records mean the same if and only if their entries are equal.
struct RecordEntry: Sendable, Hashable {
  /// The key; for one language of a text `name.en`.
  let key: String
  /// The value: words, dates and numbers as they stand, texts in quotes, lists with commas.
  let value: String

  /// The entries of a value: one, or for a text one for each language, so that a translation is seen
  /// to change alone; none for an empty list.
  static func all(_ key: String, _ value: RecordValue) -> [RecordEntry] {
    switch value {
    case .text(let text):
      text.versions.map { version in
        RecordEntry(
          key: version.language.map { "\(key).\($0)" } ?? key, value: "\"\(version.text)\"")
      }
    case .strings(let strings): list(key, strings)
    case .count(let count): [RecordEntry(key: key, value: spelling(of: count))]
    case .parts(let parts):
      parts.entries.flatMap { entry in
        FileFormat.partFigures.entries(entry.figures).filter { $0.value != spelling(of: .unknown) }
          .map { $0.inside(entry.part.part).inside(entry.part.breakdown).inside(key) }
      }
    case .holders(let holders):
      holders.entries.map {
        RecordEntry(key: "\(key).\($0.position)", value: $0.holder.rawValue)
      }
    case .string, .date, .period, .number, .percent, .threshold, .flag, .bodyPart:
      [RecordEntry(key: key, value: value.spelling ?? "")]
    }
  }

  /// The entry of a list; none for an empty one.
  static func list(_ key: String, _ values: [String]) -> [RecordEntry] {
    values.isEmpty ? [] : [RecordEntry(key: key, value: values.joined(separator: ", "))]
  }

  /// The entry of a record inside another, which has this key or this id.
  func inside(_ outer: String) -> RecordEntry { RecordEntry(key: "\(outer).\(key)", value: value) }

  /// A count as the file has it.
  static func spelling(of count: Count) -> String {
    if let exact = count.exact { return String(exact) }
    let least = count.min > 0 || count.max == nil ? ["\"atLeast\": \(count.min)"] : []
    let most = count.max.map { ["\"atMost\": \($0)"] } ?? []
    return "{ " + (least + most).joined(separator: ", ") + " }"
  }
}

extension Registry {
  /// The tags of the languages that the file's texts are in.
  package var languages: Set<String> {
    var texts = FileFormat.registry.texts(self)
    texts += groups.flatMap { FileFormat.group.texts($0) }
    texts += sources.flatMap { FileFormat.source.texts($0) }
    texts += scales.flatMap { scale in
      FileFormat.scale.texts(scale) + scale.levels.map { $0.name }
    }
    texts += targets.flatMap { FileFormat.target.texts($0) }
    texts += bodies.flatMap { FileFormat.body.texts($0) }
    for breakdown in bodies.flatMap({ $0.breakdowns }) {
      texts += [breakdown.name] + breakdown.parts.map { $0.name }
    }
    texts += bodies.flatMap { $0.positions.map { $0.name } }
    texts += lists.flatMap { FileFormat.list.texts($0) }
    texts += indicators.flatMap { FileFormat.indicator.texts($0) }
    for subject in subjects {
      // The texts of plain observations serve every language.
      texts += subject.observations.positionsOfOthers.flatMap { subject.observations[$0].texts }
    }
    return Set(texts.flatMap { $0.languages })
  }
}

/// What is wrong with the keys of a record: missing, without meaning there, unknown.
extension RecordReader {
  /// Notes that a record lacks a key, unless the key was merely misspelt, which has been noted.
  mutating func reportMissing<Record>(
    _ name: String, in record: OpenRecord, _ format: RecordFormat<Record>
  ) {
    guard record.lacks(name, of: format) else { return }
    report(
      .missingKey, at: record.start..<record.start + 1, .lacksKey(name, of: format.name),
      help: .addKey(name))
  }

  /// Notes a key that has no meaning in the record that is being read, if it has none.
  mutating func reportInapplicable<Record>(
    _ key: RecordKey<Record>, at range: Range<Int>
  ) -> Bool {
    switch key.scope {
    case .everywhere: return false
    case .subjects(let kinds, let help):
      guard let subjectKind, !kinds.contains(subjectKind) else { return false }
      report(
        .inapplicableKey, at: range, .hasNoMeaning(key.name, for: subjectKind.phrase), help: help)
    case .measures(let measures):
      guard let measure, !measures.contains(measure) else { return false }
      report(
        .inapplicableKey, at: range, .hasNoMeaning(key.name, for: measure.phrase),
        help: measure.advice(onKeyOf: measures))
    }
    return true
  }

  /// Notes an unknown key; gives the position of the key that was probably meant.
  mutating func reportUnknown<Record>(
    _ key: JSONString, of format: RecordFormat<Record>
  ) -> Int? {
    let known = format.names
    let spelling = json.decode(key)
    let near = NearSpelling.suggestion(for: spelling, among: known)
    report(
      .unknownKey, at: key.range,
      Message(
        "\(quoted: spelling) is not a key of \(format.name)",
        fr: "\(format.name) n’a pas de clé \(quoted: spelling)"),
      help: near.map { .didYouMean($0) }
        ?? Message(
          "the keys are \(known.joined(separator: ", "))",
          fr: "les clés sont \(known.joined(separator: ", "))"))
    return near.flatMap(format.position)
  }
}

/// What is said of keys, whether a file has them or a registry that a program made.
extension Message {
  /// A record lacks a key, or one of several.
  static func lacksKey(_ names: String..., of record: Message) -> Message {
    let keys = names.map { Message.quoted($0) }.disjunction
    return Message(
      "\(record) needs the key \(keys)", fr: "\(record) doit avoir la clé \(keys)")
  }

  static func addKey(_ name: String) -> Message {
    Message("add \"\(name)\": …", fr: "ajoutez \"\(name)\": …")
  }

  /// A key means nothing for a kind of subject, or for a measure.
  static func hasNoMeaning(_ key: String, for owner: Message) -> Message {
    Message(
      "\(quoted: key) has no meaning for \(owner)",
      fr: "\(quoted: key) n’a pas de sens pour \(owner)")
  }

  static func keyGivenTwice(_ name: String) -> Message {
    Message(
      "the key \(quoted: name) is given twice", fr: "la clé \(quoted: name) est donnée deux fois")
  }
}

extension Measure {
  /// What it is, for messages.
  var phrase: Message {
    Message("the measure \(quoted: rawValue)", fr: "la mesure \(quoted: rawValue)")
  }
}

/// What is wrong with the keys of a record: missing, without meaning there, unknown, given twice.
extension RecordReader {
  /// Notes that a record lacks a key, unless the key was merely misspelt, which has been noted.
  mutating func reportMissing<Record>(
    _ name: String, in record: OpenRecord, _ format: RecordFormat<Record>
  ) {
    guard record.lacks(name, of: format) else { return }
    report(
      .missingKey, at: record.start..<record.start + 1, "\(format.name) needs the key '\(name)'",
      help: "add \"\(name)\": …")
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
        .inapplicableKey, at: range,
        "'\(key.name)' has no meaning for \(subjectKind.phrase)", help: help)
    case .measures(let measures):
      guard let measure, !measures.contains(measure) else { return false }
      report(
        .inapplicableKey, at: range,
        "'\(key.name)' has no meaning for the measure '\(measure.rawValue)'",
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
      .unknownKey, at: key.range, "\(name(of: key)) is not a key of \(format.name)",
      help: near.map { "did you mean '\($0)'?" }
        ?? "the keys are \(known.joined(separator: ", "))")
    return near.flatMap(format.position)
  }

  mutating func reportDuplicate(_ key: JSONString, name: String, in start: Int) {
    let first = JSONLocator(bytes: text.bytes).member(name, ofObjectAt: start)?.key
    report(
      .duplicateKey, at: key.range, "the key '\(name)' is given twice",
      notes: first.map { [Diagnostic.Note(message: "first given here", range: $0)] } ?? [],
      help: "delete one of the two")
  }
}

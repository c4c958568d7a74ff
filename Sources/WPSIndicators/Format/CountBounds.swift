/// The bounds of a count that is not known exactly, as the file gives them.
struct CountBounds: FileRecord {
  var atLeast: Count?
  var atMost: Count?
  /// Whether a key was misspelt that was probably meant to be one of the two.
  private(set) var areMisspelt = false

  static let blank = CountBounds()

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<CountBounds>,
    _ reader: inout RecordReader
  ) -> Bool {
    areMisspelt = format.keys.contains { !open.lacks($0.name, of: format) }
    return true
  }
}

extension FileFormat {
  static let bounds = RecordFormat<CountBounds>(
    Message("a count's bounds", fr: "la borne d’un nombre"), definition: "count",
    title: "Bounds",
    summary: "What is known of a count that is not known exactly.",
    keys: [
      bound(
        "atLeast", "At least", "The least it can be: 2001 for \"more than 2,000\".", 2001,
        set: { $0.atLeast = $1 }),
      bound("atMost", "At most", "The most it can be.", 5, set: { $0.atMost = $1 }),
    ])

  private static func bound(
    _ name: String, _ title: String, _ meaning: String, _ example: JSONValue,
    set: @escaping @Sendable (inout CountBounds, Count) -> Void
  ) -> RecordKey<CountBounds> {
    RecordKey(
      name, .wholeNumber, title, meaning, examples: [example], standIn: .count(.unknown),
      get: { _ in nil }, set: { if case .count(let count) = $1 { set(&$0, count) } })
  }
}

/// A key of a record and its value, spelt as the file spells them, without what the file may leave
/// out or write in other ways: defaults, formatting, the order of keys.
///
/// Two records mean the same if and only if their entries are equal.
struct RecordEntry: Sendable, Hashable {
  /// The key; for one language of a text `name.en`.
  let key: String
  /// The value: words, dates and numbers as they stand, texts in quotes, lists with commas.
  let value: String

  /// Nothing where the file gives no value.
  static func entry(_ key: String, _ value: (some CustomStringConvertible)?) -> [RecordEntry] {
    value.map { [RecordEntry(key: key, value: $0.description)] } ?? []
  }

  /// A word of a fixed list.
  static func entry(_ key: String, word: (some RawRepresentable<String>)?) -> [RecordEntry] {
    entry(key, word?.rawValue)
  }

  /// A text: one entry for each language, so that a translation is seen to change alone.
  static func entry(_ key: String, text: LocalizedText?) -> [RecordEntry] {
    (text?.versions ?? []).map { version in
      RecordEntry(
        key: version.language.map { "\(key).\($0)" } ?? key, value: "\"\(version.text)\"")
    }
  }

  /// Several identifiers; nothing where there are none.
  static func entry(_ key: String, list: [String]) -> [RecordEntry] {
    list.isEmpty ? [] : entry(key, list.joined(separator: ", "))
  }

  /// A count; nothing where it is what the file means by leaving it out.
  static func entry(
    _ key: String, count: Count, unlessGiven omitted: Count = .unknown
  ) -> [RecordEntry] {
    count == omitted ? [] : entry(key, spelling(of: count))
  }

  private static func spelling(of count: Count) -> String {
    if let exact = count.exact { return String(exact) }
    let least = count.min > 0 || count.max == nil ? ["\"atLeast\": \(count.min)"] : []
    let most = count.max.map { ["\"atMost\": \($0)"] } ?? []
    return "{ " + (least + most).joined(separator: ", ") + " }"
  }
}

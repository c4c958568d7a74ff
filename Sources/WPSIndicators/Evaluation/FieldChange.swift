/// A key whose value is another in two versions of a record.
public struct FieldChange: Sendable, Hashable {
  /// The key as the file spells it; for one language of a text `name.en`.
  public let key: String
  /// The value before; nil where none was given.
  public let before: String?
  /// The value after; nil where none is given.
  public let after: String?

  /// Whether the value is a list, which is empty where nothing is given.
  public var isList: Bool { key == "targets" || key == "steps" }

  /// The keys whose values differ, in the order of the record.
  static func changes(from before: [RecordEntry], to after: [RecordEntry]) -> [FieldChange] {
    let (old, new) = (values(before), values(after))
    var seen = Set<String>()
    return (before + after).map { $0.key }.filter { seen.insert($0).inserted && old[$0] != new[$0] }
      .map { FieldChange(key: $0, before: old[$0], after: new[$0]) }
  }

  private static func values(_ entries: [RecordEntry]) -> [String: String] {
    Dictionary(firstOf: entries.map { ($0.key, $0.value) })
  }
}

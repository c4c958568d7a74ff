/// What an edit did to a record.
public struct EntryChange: Sendable, Hashable {
  /// What happened to the record.
  public enum Kind: Sendable, Hashable {
    /// It is new.
    case added
    /// It is not what it was.
    case changed
    /// It is gone.
    case removed
  }

  /// The list that it stands in.
  public let list: RecordList
  /// The identifier.
  public let id: String
  /// The identifier before, where it is another and nothing else is.
  public let formerID: String?
  /// The name or title, the later one where it was changed.
  public let name: LocalizedText
  /// What happened.
  public let kind: Kind
  /// The keys whose values differ, without the observations; all keys of a record that was added or
  /// removed.
  public let fields: [FieldChange]
  /// The observations that were added, corrected or removed.
  public let observations: [ObservationChange]
  /// Whether observations of one day, of which the last counts, stand in another order.
  public let isReordered: Bool

  /// Compares two versions of a record; nil if they mean the same.
  init?(
    _ list: RecordList, from before: ComparedEntry?, to after: ComparedEntry?,
    formerID: String? = nil
  ) {
    guard let present = after ?? before else { return nil }
    self.list = list
    id = present.id
    self.formerID = formerID
    name = present.name
    kind = before == nil ? .added : after == nil ? .removed : .changed
    fields = FieldChange.changes(from: before?.entries ?? [], to: after?.entries ?? [])
    observations = ObservationChange.changes(
      from: before?.observations ?? [], to: after?.observations ?? [])
    isReordered = before?.countsOthers(than: present) ?? false
    if kind == .changed, fields.isEmpty, observations.isEmpty, !isReordered, formerID == nil {
      return nil
    }
  }
}

/// A record of any list, with what is compared of it.
struct ComparedEntry {
  let id: String
  let name: LocalizedText
  let entries: [RecordEntry]
  let observations: Observations

  /// What the record says, its identifier apart.
  var content: EntryContent { EntryContent(entries: entries, observations: observations) }

  /// The records of a list of a registry.
  static func all(in list: RecordList, of registry: Registry) -> [ComparedEntry] {
    switch list {
    case .groups: registry.groups.map { Self($0.id, $0.name, FileFormat.group.entries($0)) }
    case .sources: registry.sources.map { Self($0.id, $0.title, FileFormat.source.entries($0)) }
    case .scales: registry.scales.map { Self($0.id, $0.name, FileFormat.scale.entries($0)) }
    case .targets: registry.targets.map { Self($0.id, $0.name, FileFormat.target.entries($0)) }
    case .bodies:
      registry.bodies.map {
        Self($0.id, $0.name, FileFormat.body.entries($0), $0.observations)
      }
    case .lists:
      registry.lists.map {
        Self($0.id, $0.name, FileFormat.list.entries($0), $0.observations)
      }
    case .indicators:
      registry.indicators.map {
        Self($0.id, $0.name, FileFormat.indicator.entries($0), $0.observations)
      }
    }
  }

  /// Whether the observations that both have come in another order by date.
  fileprivate func countsOthers(than other: ComparedEntry) -> Bool {
    let common = Set(observations).intersection(Set(other.observations))
    let (before, after) = (Series.sorted(observations), Series.sorted(other.observations))
    return before.filter(common.contains) != after.filter(common.contains)
  }

  private init(
    _ id: String, _ name: LocalizedText, _ entries: [RecordEntry],
    _ observations: Observations = []
  ) {
    self.id = id
    self.name = name
    self.entries = entries
    self.observations = observations
  }
}

/// What a record says, its identifier apart.
struct EntryContent: Hashable {
  let entries: [RecordEntry]
  let observations: Observations
}

/// A key whose value is another in two versions of a record.
public struct FieldChange: Sendable, Hashable {
  /// The key as the file spells it; for one language of a text `name.en`.
  public let key: String
  /// The value before; nil where none was given.
  public let before: String?
  /// The value after; nil where none is given.
  public let after: String?

  /// Whether the value is a list, which is empty where nothing is given.
  public var isList: Bool {
    key == "targets" || key == "steps" || key == "levels" || key == "positions"
  }

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

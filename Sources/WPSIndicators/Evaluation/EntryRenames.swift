/// The identifiers that an edit replaced by others, in records that it left alone otherwise.
struct EntryRenames {
  /// The later identifiers by the earlier ones.
  private var names = [RecordList: [String: String]]()

  var isEmpty: Bool { names.isEmpty }

  /// None.
  init() {}

  /// A record that is gone from a registry.
  private struct GoneRecord {
    let name: RecordName
    /// Its position in its list.
    let index: Int
  }

  /// What a record is called, as others refer to it.
  fileprivate struct RecordName: Hashable {
    let list: RecordList
    let id: String
  }

  /// Finds the records that are gone from a registry and stand in another under a new identifier:
  /// first those that are the same otherwise, then those that are so once the names found replace
  /// those that they refer to, such as a body that cites a renamed source.
  init(from before: Registry, to after: Registry) {
    var arrived = [RecordList: [EntryContent: [String]]]()
    var gone = [GoneRecord]()
    for list in RecordList.allCases {
      let (known, kept) = (before.ids(sharedBy: list), after.ids(sharedBy: list))
      guard known != kept else { continue }
      for record in ComparedEntry.all(in: list, of: after).reversed()
      where !known.contains(record.id) {
        arrived[list, default: [:]][record.content, default: []].append(record.id)
      }
      guard arrived[list] != nil else { continue }
      for (index, id) in before.ids(of: list).enumerated() where !kept.contains(id) {
        gone.append(GoneRecord(name: RecordName(list: list, id: id), index: index))
      }
    }
    // A record is looked for again only when one that it refers to has been found.
    var referring = [RecordName: [Int]]()
    var isFound = gone.map { _ in false }
    var candidates = Array(gone.indices)
    while !candidates.isEmpty {
      var found = [(name: RecordName, id: String)]()
      var others = [Int]()
      for candidate in candidates {
        let record = gone[candidate]
        let alone = before.keeping(record.index, of: record.name.list)
        let content = ComparedEntry.all(
          in: record.name.list, of: isEmpty ? alone : alone.renaming(self))[0].content
        if let id = arrived[record.name.list]?[content]?.popLast() {
          found.append((record.name, id))
          isFound[candidate] = true
        } else {
          others.append(candidate)
        }
      }
      if isEmpty, !found.isEmpty {
        for other in others {
          let alone = before.keeping(gone[other].index, of: gone[other].name.list)
          for name in alone.references { referring[name, default: []].append(other) }
        }
      }
      for (name, id) in found { names[name.list, default: [:]][name.id] = id }
      candidates = Set(found.flatMap { referring[$0.name] ?? [] }).sorted().filter { !isFound[$0] }
    }
  }

  func id(_ id: String, in list: RecordList) -> String { names[list]?[id] ?? id }

  /// The earlier identifiers of a list by the later ones.
  func formerIDs(in list: RecordList) -> [String: String] {
    Dictionary(firstOf: (names[list] ?? [:]).map { ($1, $0) })
  }
}

extension Registry {
  /// The identifiers that must differ from those of a list.
  fileprivate func ids(sharedBy list: RecordList) -> Set<String> {
    switch list {
    case .groups: Set(groups.map { $0.id })
    case .sources: Set(sources.map { $0.id })
    case .scales: Set(scales.map { $0.id })
    case .targets: Set(targets.map { $0.id })
    case .bodies, .lists, .indicators: Set(subjects.map { $0.id })
    }
  }

  /// A registry that has one record alone.
  fileprivate func keeping(_ index: Int, of list: RecordList) -> Registry {
    var alone = Registry(
      title: title, reportingPeriod: reportingPeriod, sources: [], targets: [], bodies: [])
    switch list {
    case .groups: alone.groups = [groups[index]]
    case .sources: alone.sources = [sources[index]]
    case .scales: alone.scales = [scales[index]]
    case .targets: alone.targets = [targets[index]]
    case .bodies: alone.bodies = [bodies[index]]
    case .lists: alone.lists = [lists[index]]
    case .indicators: alone.indicators = [indicators[index]]
    }
    return alone
  }

  /// The records that those of the registry refer to, and they themselves.
  fileprivate var references: Set<EntryRenames.RecordName> {
    var references = Set<EntryRenames.RecordName>()
    _ = renaming { id, list in
      references.insert(EntryRenames.RecordName(list: list, id: id))
      return id
    }
    return references
  }

  /// The registry with later identifiers for earlier ones, where they are referred to as well.
  func renaming(_ names: EntryRenames) -> Registry { renaming { names.id($0, in: $1) } }

  private func renaming(_ rename: (String, RecordList) -> String) -> Registry {
    func observations(_ observations: Observations) -> Observations {
      Observations(observations.map { FileFormat.bodyObservation.renaming($0, in: nil, rename) })
    }
    var registry = self
    registry.groups = groups.map { FileFormat.group.renaming($0, in: .groups, rename) }
    registry.sources = sources.map { FileFormat.source.renaming($0, in: .sources, rename) }
    registry.scales = scales.map { FileFormat.scale.renaming($0, in: .scales, rename) }
    registry.targets = targets.map { FileFormat.target.renaming($0, in: .targets, rename) }
    registry.bodies = bodies.map { body in
      var body = FileFormat.body.renaming(body, in: .bodies, rename)
      body.observations = observations(body.observations)
      body.positions = body.positions.map { FileFormat.position.renaming($0, in: nil, rename) }
      return body
    }
    registry.lists = lists.map { list in
      var list = FileFormat.list.renaming(list, in: .lists, rename)
      list.observations = observations(list.observations)
      return list
    }
    registry.indicators = indicators.map { indicator in
      var indicator = FileFormat.indicator.renaming(indicator, in: .indicators, rename)
      indicator.observations = observations(indicator.observations)
      return indicator
    }
    return registry
  }
}

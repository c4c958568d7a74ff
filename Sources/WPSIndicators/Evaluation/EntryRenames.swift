/// The identifiers that an edit replaced by others, in records that it left alone otherwise.
struct EntryRenames {
  /// The later identifiers by the earlier ones.
  private var names = [RecordList: [String: String]]()

  var isEmpty: Bool { names.isEmpty }

  /// None.
  init() {}

  /// Finds the records that are gone from a registry and stand in another under a new identifier.
  init(from before: Registry, to after: Registry) {
    for list in RecordList.allCases {
      let (known, kept) = (before.ids(sharedBy: list), after.ids(sharedBy: list))
      guard known != kept else { continue }
      var arrived = [EntryContent: [String]]()
      for record in ComparedEntry.all(in: list, of: after).reversed()
      where !known.contains(record.id) {
        arrived[record.content, default: []].append(record.id)
      }
      guard !arrived.isEmpty else { continue }
      for record in ComparedEntry.all(in: list, of: before) where !kept.contains(record.id) {
        guard let id = arrived[record.content]?.popLast() else { continue }
        names[list, default: [:]][record.id] = id
      }
    }
  }

  func id(_ id: String, in list: RecordList) -> String { names[list]?[id] ?? id }

  /// The earlier identifiers of a list by the later ones.
  func formerIDs(in list: RecordList) -> [String: String] {
    Dictionary(firstOf: (names[list] ?? [:]).map { ($1, $0) })
  }

  /// Adds what was found once these names were replaced, such as a body whose only difference was
  /// that it cites a renamed source.
  mutating func merge(_ others: EntryRenames) {
    for (list, names) in others.names {
      for (id, name) in names { self.names[list, default: [:]][id] = name }
    }
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

  /// The registry with later identifiers for earlier ones, where they are referred to as well.
  func renaming(_ names: EntryRenames) -> Registry {
    let rename = { (id: String, list: RecordList) in names.id(id, in: list) }
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

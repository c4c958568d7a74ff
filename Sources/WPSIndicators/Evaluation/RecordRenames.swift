/// The identifiers that an edit replaced by others, in records that it left alone otherwise.
struct RecordRenames {
  /// The later identifiers by the earlier ones.
  private var names = [RecordChange.List: [String: String]]()

  var isEmpty: Bool { names.isEmpty }

  /// None.
  init() {}

  /// Finds the records that are gone from a registry and stand in another under a new identifier.
  init(from before: Registry, to after: Registry) {
    for list in RecordChange.List.allCases {
      let (known, kept) = (before.ids(sharedBy: list), after.ids(sharedBy: list))
      guard known != kept else { continue }
      var arrived = [RecordContent: [String]]()
      for record in ComparedRecord.all(in: list, of: after).reversed()
      where !known.contains(record.id) {
        arrived[record.content, default: []].append(record.id)
      }
      guard !arrived.isEmpty else { continue }
      for record in ComparedRecord.all(in: list, of: before) where !kept.contains(record.id) {
        guard let id = arrived[record.content]?.popLast() else { continue }
        names[list, default: [:]][record.id] = id
      }
    }
  }

  func id(_ id: String, in list: RecordChange.List) -> String { names[list]?[id] ?? id }

  /// The earlier identifiers of a list by the later ones.
  func formerIDs(in list: RecordChange.List) -> [String: String] {
    Dictionary(firstOf: (names[list] ?? [:]).map { ($1, $0) })
  }

  /// Adds what was found once these names were replaced, such as a body whose only difference was
  /// that it cites a renamed source.
  mutating func merge(_ others: RecordRenames) {
    for (list, names) in others.names {
      for (id, name) in names { self.names[list, default: [:]][id] = name }
    }
  }
}

extension Registry {
  /// The identifiers that must differ from those of a list.
  fileprivate func ids(sharedBy list: RecordChange.List) -> Set<String> {
    switch list {
    case .groups: Set(groups.map { $0.id })
    case .sources: Set(sources.map { $0.id })
    case .targets: Set(targets.map { $0.id })
    case .bodies, .indicators: Set(subjects.map { $0.id })
    }
  }

  /// The registry with later identifiers for earlier ones, where they are referred to as well.
  func renaming(_ names: RecordRenames) -> Registry {
    Registry(
      title: title, reportingPeriod: reportingPeriod, staleAfterQuarters: staleAfterQuarters,
      groups: groups.map { SubjectGroup(id: names.id($0.id, in: .groups), name: $0.name) },
      sources: sources.map { source in
        var source = source
        source.id = names.id(source.id, in: .sources)
        return source
      },
      targets: targets.map { target in
        var target = target
        target.id = names.id(target.id, in: .targets)
        target.source = target.source.map { names.id($0, in: .sources) }
        return target
      },
      bodies: bodies.map { body in
        var body = body
        body.id = names.id(body.id, in: .bodies)
        body.group = body.group.map { names.id($0, in: .groups) }
        body.partOf = body.partOf.map { names.id($0, in: .bodies) }
        body.successor = body.successor.map { names.id($0, in: .bodies) }
        body.targets = body.targets.map { names.id($0, in: .targets) }
        body.observations = body.observations.map { $0.renaming(names) }
        return body
      },
      indicators: indicators.map { indicator in
        var indicator = indicator
        indicator.id = names.id(indicator.id, in: .indicators)
        indicator.group = indicator.group.map { names.id($0, in: .groups) }
        indicator.targets = indicator.targets.map { names.id($0, in: .targets) }
        indicator.observations = indicator.observations.map { $0.renaming(names) }
        return indicator
      })
  }
}

extension ReportedObservation {
  fileprivate func renaming(_ names: RecordRenames) -> ReportedObservation {
    var observation = self
    observation.sources = sources.map { names.id($0, in: .sources) }
    return observation
  }
}

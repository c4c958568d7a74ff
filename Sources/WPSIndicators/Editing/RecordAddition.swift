/// A record that is to be added to one of a registry's lists.
public enum NewRecord: Sendable, Hashable {
  /// A heading under which subjects are shown.
  case group(SubjectGroup)
  /// A document that figures are taken from.
  case source(Source)
  /// What is required.
  case target(Target)
  /// A body, without its observations.
  case body(Body)
  /// A candidate list, without its observations.
  case list(CandidateList)
  /// An indicator, without its observations.
  case indicator(Indicator)

  /// The list that it goes to.
  public var list: RecordList {
    switch self {
    case .group: .groups
    case .source: .sources
    case .target: .targets
    case .body: .bodies
    case .list: .lists
    case .indicator: .indicators
    }
  }

  /// Its id.
  public var id: String {
    switch self {
    case .group(let group): group.id
    case .source(let source): source.id
    case .target(let target): target.id
    case .body(let body): body.id
    case .list(let list): list.id
    case .indicator(let indicator): indicator.id
    }
  }

  /// The id of the group that it is shown in.
  fileprivate var group: String? {
    switch self {
    case .body(let body): body.group
    case .list(let list): list.group
    case .indicator(let indicator): indicator.group
    case .group, .source, .target: nil
    }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .group(let group): FileFormat.group.json(group)
    case .source(let source): FileFormat.source.json(source)
    case .target(let target): FileFormat.target.json(target)
    case .body(let body): FileFormat.body.json(body)
    case .list(let list): FileFormat.list.json(list)
    case .indicator(let indicator): FileFormat.indicator.json(indicator)
    }
  }
}

/// Why a record is not added to a file, taken away, or given another id.
public enum RecordListRefusal: Error, Sendable, Hashable {
  /// The file has errors, and is to be mended first.
  case faultyFile
  /// Another record of the list has the id; subjects share theirs.
  case idTaken(String, by: RecordList)
  /// The list has no record of the id.
  case unknownID(String, in: RecordList)
  /// A word is not written as ids are.
  case malformedID(String)
}

extension RegistryReading {
  /// Adds a record to the list of its kind, in the layout of its neighbours: behind the last subject of
  /// its group, else behind all.
  /// - Returns: the edit. What else would be wrong with the file, such as a reference to nothing, is in
  ///   its `reading`.
  /// - Throws: what can be told without looking at the edited file.
  public func adding(_ record: NewRecord) throws(RecordListRefusal) -> RegistryEdit {
    guard let registry else { throw .faultyFile }
    try registry.expectNew(record.id, in: record.list)
    let place = registry.place(for: record)
    if let edit = edit(
      adding: [record.json], to: record.list, at: place, like: record.list.model, layoutSurvey)
    {
      return RegistryEdit(of: text, [(.record(record.list), edit)])
    }
    // The file has no such list yet.
    guard let key = insertion(of: record.list, layoutSurvey) else { throw .faultyFile }
    let extended = Registry.read(text.applying([key]))
    guard
      let edit = extended.edit(
        adding: [record.json], to: record.list, like: record.list.model, extended.layoutSurvey)
    else { throw .faultyFile }
    return RegistryEdit(
      of: text, [(.record(record.list), key.followed(by: [(.record(record.list), edit)]).insertion)]
    )
  }

  /// Takes a record away, with all that stands in it.
  /// - Returns: the edit. That other records refer to it is an error in its `reading`.
  /// - Throws: that the file has errors, or no such record.
  public func removing(
    _ id: String, from list: RecordList
  ) throws(RecordListRefusal) -> RegistryEdit {
    guard let registry else { throw .faultyFile }
    guard registry.ids(of: list).contains(id), let edit = edit(removing: [id], from: list) else {
      throw .unknownID(id, in: list)
    }
    return RegistryEdit(of: text, [(.removedRecord(list), edit)])
  }

  /// The edit that takes records of a list away; nil where it has none of them.
  func edit(removing ids: Set<String>, from list: RecordList) -> TextEdit? {
    guard let registry,
      let shape = ListShape(
        of: list.rawValue, ofObjectAt: records.registry, in: text.bytes)
    else { return nil }
    let places = registry.ids(of: list).enumerated().filter { ids.contains($0.element) }
      .map { $0.offset }
    return shape.edit(removing: places, in: text.bytes)
  }
}

extension Registry {
  /// The ids of the records of a list, in the order of the file.
  public func ids(of list: RecordList) -> [String] {
    switch list {
    case .groups: groups.map { $0.id }
    case .sources: sources.map { $0.id }
    case .scales: scales.map { $0.id }
    case .targets: targets.map { $0.id }
    case .bodies: bodies.map { $0.id }
    case .lists: lists.map { $0.id }
    case .indicators: indicators.map { $0.id }
    }
  }

  /// Throws where an id cannot be given to a new record of a list.
  func expectNew(_ id: String, in list: RecordList) throws(RecordListRefusal) {
    guard Identifier.isWellFormed(id) else { throw .malformedID(id) }
    // Subjects share their ids.
    let lists = RecordList.ofSubjects.contains(list) ? RecordList.ofSubjects : [list]
    if let taken = lists.first(where: { ids(of: $0).contains(id) }) {
      throw .idTaken(id, by: taken)
    }
  }

  /// Where in its list a new record goes.
  fileprivate func place(for record: NewRecord) -> Int {
    let groups: [String?] =
      switch record.list {
      case .bodies: bodies.map { $0.group }
      case .lists: lists.map { $0.group }
      case .indicators: indicators.map { $0.group }
      case .groups, .sources, .scales, .targets: []
      }
    guard record.group != nil, let last = groups.lastIndex(of: record.group) else {
      return ids(of: record.list).count
    }
    return last + 1
  }
}

extension RecordList {
  /// A list to follow in one that is empty.
  fileprivate var model: RecordList? {
    switch self {
    case .lists, .indicators: .bodies
    case .groups, .scales, .targets: .sources
    case .sources: .targets
    case .bodies: .indicators
    }
  }
}

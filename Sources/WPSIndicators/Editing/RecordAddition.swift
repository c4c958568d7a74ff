/// Why a record is not added to a file, taken away, or given another id.
public enum RecordListRefusal: Error, Sendable, Hashable {
  /// The file has errors, and is to be mended first.
  case faultyFile
  /// Another record of the list has the id; subjects share theirs.
  case idTaken(String, by: RecordList)
  /// The list has no record of the id.
  case unknownID(String, in: RecordList)
  /// What is to be held against a target is not in the file.
  case unknownSubject(HeldSubject)
  /// A word is not written as ids are.
  case malformedID(String)
}

extension RegistryReading {
  /// Adds a record to the list of its kind, in the layout of its neighbours: behind the last subject of
  /// its group, else behind all.
  /// - Parameters:
  ///   - record: the record.
  ///   - subjects: what is held against it from now on, where it is a target.
  /// - Returns: the edit. What else would be wrong with the file, such as a reference to nothing, is in
  ///   its `reading`.
  /// - Throws: what can be told without looking at the edited file.
  public func adding(
    _ record: NewRecord, heldBy subjects: [HeldSubject] = []
  ) throws(RecordListRefusal) -> RegistryEdit {
    guard let registry else { throw .faultyFile }
    try registry.expectNew(record.id, in: record.list)
    var held = [(part: RegistryEdit.Part, edit: TextEdit)]()
    for subject in subjects {
      guard registry.targets(of: subject) != nil,
        let edit = edit(adding: [record.id], to: subject, in: registry, layoutSurvey)
      else { throw .unknownSubject(subject) }
      held.append((.targetsOfSubject(subject), edit))
    }
    return RegistryEdit(
      of: self, [(.record(record.list), try insertion(of: record, registry))] + held)
  }

  private func insertion(
    of record: NewRecord, _ registry: Registry
  ) throws(RecordListRefusal) -> TextEdit {
    let place = registry.place(for: record)
    if let edit = edit(
      adding: [record.json], to: record.list, at: place, like: record.list.model, layoutSurvey)
    {
      return edit
    }
    // The file has no such list yet.
    guard let key = insertion(of: record.list, layoutSurvey) else { throw .faultyFile }
    let extended = Registry.read(text.applying([key]))
    guard
      let edit = extended.edit(
        adding: [record.json], to: record.list, like: record.list.model, extended.layoutSurvey)
    else { throw .faultyFile }
    return key.followed(by: [(.record(record.list), edit)]).insertion
  }

  /// Takes a record away, with all that stands in it.
  /// - Parameters:
  ///   - id: the id of the record.
  ///   - list: the list that it is in.
  ///   - releases: whether what is held against it is so no more, where it is a target.
  /// - Returns: the edit. That other records refer to it is an error in its `reading`.
  /// - Throws: that the file has errors, or no such record.
  public func removing(
    _ id: String, from list: RecordList, releasingSubjects releases: Bool = false
  ) throws(RecordListRefusal) -> RegistryEdit {
    guard let registry else { throw .faultyFile }
    guard registry.ids(of: list).contains(id), let edit = edit(removing: [id], from: list) else {
      throw .unknownID(id, in: list)
    }
    let released = releases && list == .targets ? edits(releasing: id, in: registry) : []
    return RegistryEdit(of: self, [(.removedRecord(list), edit)] + released)
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

  /// An id for a new record of a list, made of what it is called; nil where nothing can be made of that.
  package func newID(for text: String, in list: RecordList) -> String? {
    let taken = Set(list.sharers.flatMap { ids(of: $0) })
    return Identifier.free(for: text, isTaken: taken.contains)
  }

  /// Whether no record has an id that a new one of a list would share.
  package func isFree(_ id: String, in list: RecordList) -> Bool {
    !list.sharers.contains { ids(of: $0).contains(id) }
  }

  /// Throws where an id cannot be given to a new record of a list.
  func expectNew(_ id: String, in list: RecordList) throws(RecordListRefusal) {
    guard Identifier.isWellFormed(id) else { throw .malformedID(id) }
    if let taken = list.sharers.first(where: { ids(of: $0).contains(id) }) {
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
  /// The lists of which no two records have the same id: subjects share theirs.
  fileprivate var sharers: [RecordList] {
    Self.ofSubjects.contains(self) ? Self.ofSubjects : [self]
  }

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

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
  var group: String? {
    switch self {
    case .body(let body): body.group
    case .list(let list): list.group
    case .indicator(let indicator): indicator.group
    case .group, .source, .target: nil
    }
  }

  var json: JSONValue {
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

/// A key that a record can be given when it is added, whatever list it goes to.
package struct NewRecordKey: Sendable {
  /// The key as the file spells it.
  package let name: String
  /// What it is, in a few words for somebody who adds a record.
  package let brief: Message
  /// What sort of value it has.
  package let form: ValueForm
  /// Whether every such record must have it.
  package let isRequired: Bool
  /// Whether what is worth saying is that it is not so: a flag that is true where it is left out.
  package let isDenied: Bool
  /// Whether the key has a meaning beside what the record has already.
  package let isMeaningful: @Sendable (NewRecord) -> Bool
  /// The value; nil where there is none.
  package let get: @Sendable (NewRecord) -> RecordValue?
  /// Takes a value of the form.
  package let set: @Sendable (inout NewRecord, RecordValue) -> Void

  /// The same key of whatever record.
  /// - Parameters:
  ///   - unwrap: the record, where it is one of the sort that has the key.
  ///   - wrap: the record as one of whatever sort.
  fileprivate init<Record>(
    _ key: RecordKey<Record>, _ unwrap: @escaping @Sendable (NewRecord) -> Record?,
    _ wrap: @escaping @Sendable (Record) -> NewRecord
  ) {
    name = key.name
    brief = key.brief
    form = key.form
    isRequired = key.isRequired
    isDenied = key.omitted == .flag(true)
    isMeaningful = { record in
      switch key.scope {
      case .everywhere: true
      case .subjects(let kinds, _): record.subjectKind.map { kinds.contains($0) } ?? true
      case .measures(let measures): record.measure.map { measures.contains($0) } ?? true
      }
    }
    get = { unwrap($0).flatMap { key.get($0) } }
    set = { record, value in
      guard var unwrapped = unwrap(record) else { return }
      key.set(&unwrapped, value)
      record = wrap(unwrapped)
    }
  }
}

extension NewRecord {
  /// A record that says nothing yet but its id.
  /// - Returns: nil for a list whose records hold others and are written by hand: scales.
  package init?(blank id: String, in list: RecordList) {
    var record: NewRecord
    switch list {
    case .groups: record = .group(.blank)
    case .sources: record = .source(.blank)
    case .targets: record = .target(.blank)
    case .bodies: record = .body(.blank)
    case .lists: record = .list(.blank)
    case .indicators: record = .indicator(.blank)
    case .scales: return nil
    }
    NewRecord.everyKey(of: list).first { $0.form == .id }?.set(&record, .string(id))
    self = record
  }

  /// The keys that a record of a list can be given in words: all but its id and the records inside.
  package static func keys(of list: RecordList) -> [NewRecordKey] {
    everyKey(of: list).filter { $0.form != .id && $0.form != .records }
  }

  private static func everyKey(of list: RecordList) -> [NewRecordKey] {
    switch list {
    case .groups:
      FileFormat.group.keys.map { key in
        NewRecordKey(key, { if case .group(let group) = $0 { group } else { nil } }, { .group($0) })
      }
    case .sources:
      FileFormat.source.keys.map { key in
        NewRecordKey(
          key, { if case .source(let source) = $0 { source } else { nil } }, { .source($0) })
      }
    case .targets:
      FileFormat.target.keys.map { key in
        NewRecordKey(
          key, { if case .target(let target) = $0 { target } else { nil } }, { .target($0) })
      }
    case .bodies:
      FileFormat.body.keys.map { key in
        NewRecordKey(key, { if case .body(let body) = $0 { body } else { nil } }, { .body($0) })
      }
    case .lists:
      FileFormat.list.keys.map { key in
        NewRecordKey(key, { if case .list(let list) = $0 { list } else { nil } }, { .list($0) })
      }
    case .indicators:
      FileFormat.indicator.keys.map { key in
        NewRecordKey(
          key, { if case .indicator(let indicator) = $0 { indicator } else { nil } },
          { .indicator($0) })
      }
    case .scales: []
    }
  }

  /// What a target can measure that it is held against; empty for what is no subject.
  package var measures: [Measure] {
    switch self {
    case .body(let body): Subject.body(body).measures
    case .list(let list): Subject.list(list).measures
    case .indicator(let indicator): Subject.indicator(indicator).measures
    case .group, .source, .target: []
    }
  }

  /// What sort of subject it is; nil for what is none.
  fileprivate var subjectKind: SubjectKind? {
    switch self {
    case .body: .body
    case .list: .list
    case .indicator(let indicator): SubjectKind(indicator.kind)
    case .group, .source, .target: nil
    }
  }

  /// What it measures; nil for what is no target.
  package var measure: Measure? {
    if case .target(let target) = self { target.measure } else { nil }
  }
}

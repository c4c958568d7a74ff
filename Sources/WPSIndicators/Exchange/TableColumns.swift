/// The columns of a table in their order.
struct TableColumns {
  /// A column, and where it stands.
  struct Place {
    let position: Int
    let column: ObservationColumn
    /// The subjects whose observations can have what stands in it; nil where all can.
    let subjects: Set<SubjectKind>?

    /// Whether an observation of a subject can have it; of a part or a position, whether one of some
    /// body can.
    func applies(to kind: SubjectKind) -> Bool { subjects?.contains(kind) ?? true }
  }

  /// A key of an observation, with the columns in which it stands. It is a class, since a key holds
  /// much that each row would copy.
  final class OfKey: Sendable {
    let key: ObservationKey
    let columns: [Place]
    /// Whether a row that does not have it is told so when it is read.
    let isExpected: Bool

    init(_ key: ObservationKey, _ columns: [Place]) {
      self.key = key
      self.columns = columns
      isExpected = key.key.form == .sources
    }
  }

  /// The number of columns, with those that have no heading.
  let count: Int
  /// The columns that have a heading.
  let places: [Place]
  /// The positions of those that have none.
  let unheaded: [Int]
  /// The keys of an observation but for those of its time.
  let ofKeys: [OfKey]
  /// Those of them that observations of some subjects must have.
  let ofNeededKeys: [OfKey]
  private let positions: [ObservationColumn: Int]

  /// - Parameter columns: the columns; nil for one that has no heading.
  init(_ columns: [ObservationColumn?] = []) {
    count = columns.count
    unheaded = columns.indices.filter { columns[$0] == nil }
    let places = columns.enumerated().compactMap { position, column in
      column.map { Place(position: position, column: $0, subjects: $0.subjects) }
    }
    self.places = places
    let ofKeys = ReportedObservation.listedKeys.filter { $0.topic != .time }.map { key in
      OfKey(key, places.filter { $0.column.key == key.name })
    }
    self.ofKeys = ofKeys
    ofNeededKeys = ofKeys.filter { !$0.key.needed.isEmpty }
    positions = Dictionary(firstOf: places.map { ($0.column, $0.position) })
  }

  /// The position of a column, the first of several; nil where the table has none.
  func position(of column: ObservationColumn) -> Int? { positions[column] }

  /// The columns of a text of a list, in its languages.
  func ofText(_ column: ObservationColumn) -> [Place] {
    places.filter { $0.column.inAnyLanguage == column }
  }
}

/// What all rows of a table share: its columns, and the file that they speak of.
final class ReadTable: Sendable {
  let columns: TableColumns
  /// What the file has: its sources, and the scales of its ratings.
  let registry: Registry
  /// The identifiers of its sources.
  let sources: Set<String>
  /// How a spreadsheet rewrote the dates; nil if it left them alone.
  let dates: DateOrder?

  init(_ columns: TableColumns, _ registry: Registry, dates: DateOrder?) {
    self.columns = columns
    self.registry = registry
    sources = Set(registry.sources.map { $0.id })
    self.dates = dates
  }
}

/// The parts and positions of some subjects, which columns of a table may be of.
struct NamedParts {
  private let parts: Set<BodyPart>
  private let positions: Set<String>

  init(of subjects: [Subject]) {
    let bodies = subjects.compactMap { $0.body }
    parts = Set(bodies.flatMap { $0.parts })
    positions = Set(bodies.flatMap { $0.positions }.map { $0.id })
  }

  /// Whether a column is of one of them, if it is of a part or a position.
  func contains(_ column: ObservationColumn) -> Bool {
    switch column {
    case .part(let part, _): parts.contains(part)
    case .holder(let position): positions.contains(position)
    case .subject, .name, .key, .text, .record: true
    }
  }
}

/// The columns of a table in their order; nil for one that has no heading.
struct TableColumns: RandomAccessCollection {
  private let columns: [ObservationColumn?]
  private let positions: [ObservationColumn: Int]

  init(_ columns: [ObservationColumn?] = []) {
    self.columns = columns
    positions = Dictionary(
      firstOf: columns.enumerated().compactMap { position, column in column.map { ($0, position) } }
    )
  }

  var startIndex: Int { 0 }
  var endIndex: Int { columns.count }
  subscript(position: Int) -> ObservationColumn? { columns[position] }

  /// The position of a column, the first of several; nil where the table has none.
  func position(of column: ObservationColumn) -> Int? { positions[column] }
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

/// The columns of figures of parts: `by.party.government.women`.
extension ObservationColumn {
  /// The heading of a count of a part.
  static func heading(of key: Figures.Key, _ part: BodyPart) -> String {
    "by.\(part.breakdown).\(part.part).\(key.rawValue)"
  }

  /// The column that a heading of a count of a part means; nil for any other heading.
  init?(partHeading heading: String) {
    let names = heading.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard names.count == 4, ["by", "par"].contains(names[0].folded),
      let key = Figures.Key.ofBodies.first(where: {
        $0.rawValue == names[3]
          || $0.rawValue == ColumnHeadings.meaning(of: names[3], in: .observations)
      })
    else { return nil }
    self = .part(BodyPart(names[1].lowercased(), names[2].lowercased()), key)
  }

  /// The columns of a table of some subjects: of each part the counts that are given somewhere in its
  /// breakdown, else those that matter most.
  static func parts(of subjects: [Subject]) -> [ObservationColumn] {
    var order = [BodyPart]()
    var known = Set<BodyPart>()
    var keys = [String: Set<Figures.Key>]()
    for body in subjects.lazy.compactMap({ $0.body }) where !body.breakdowns.isEmpty {
      for part in body.parts where known.insert(part).inserted { order.append(part) }
      for entry in body.observations.lazy.flatMap({ $0.parts.telling.entries }) {
        for key in Figures.Key.ofBodies where entry.figures.given(key) != nil {
          keys[entry.part.breakdown, default: []].insert(key)
        }
      }
    }
    return order.flatMap { part -> [ObservationColumn] in
      let given = keys[part.breakdown] ?? [.members, .women]
      return Figures.Key.ofBodies.filter(given.contains).map { ObservationColumn.part(part, $0) }
    }
  }

  /// Whether a problem at a path within an observation is about what stands in the column.
  func holds(_ steps: ArraySlice<RecordPath.Step>) -> Bool {
    guard case .key(let name)? = steps.first else { return false }
    if case .record(let key, _) = self { return key == name }
    guard key == name else { return false }
    let path: [String]
    switch self {
    case .part(let part, let key): path = [part.breakdown, part.part, key.rawValue]
    case .holder(let position): path = [position]
    default: return true
    }
    // Of a whole part any of its columns will do.
    return path.map { RecordPath.Step.key($0) }.starts(with: steps.dropFirst())
  }
}

extension Body {
  /// Its parts, breakdown by breakdown.
  var parts: [BodyPart] {
    breakdowns.flatMap { breakdown in
      breakdown.parts.map { BodyPart(breakdown.id, $0.id) }
    }
  }
}

extension PartFigures {
  /// The counts of some columns, as far as they are given.
  func only(_ isTaken: (ObservationColumn) -> Bool) -> PartFigures {
    var taken = PartFigures()
    for entry in entries {
      var figures = Figures()
      for key in Figures.Key.ofBodies where isTaken(.part(entry.part, key)) {
        if let count = entry.figures.given(key) { figures[key] = count }
      }
      if !figures.givesNothing { taken.append(figures, of: entry.part) }
    }
    return taken
  }
}

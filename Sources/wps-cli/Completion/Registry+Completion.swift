import WPSIndicators

// What a shell can offer of a file.

extension Registry {
  /// The ids of a list of records, with their names.
  func identifiers(
    in list: ValueSpec.RecordList, _ language: Language
  ) -> [(word: String, explanation: String)] {
    let rows: [(id: String, name: LocalizedText)] =
      switch list {
      case .groups: groups.map { ($0.id, $0.name) }
      case .sources: sources.map { ($0.id, $0.title) }
      case .targets: targets.map { ($0.id, $0.shortName ?? $0.name) }
      case .scales: scales.map { ($0.id, LocalizedText($0.id)) }
      case .bodies: bodies.map { ($0.id, $0.name) }
      case .subjects: subjects.map { ($0.id, $0.name) }
      case .lists: lists.map { ($0.id, $0.name) }
      case .positions: bodies.flatMap { $0.positions.map { ($0.id, $0.name) } }
      }
    return rows.filter { $0.id.isPlain }.map { ($0.id, $0.name.text(in: language)) }
  }

  /// The periods that it has figures of, and the one that it reports up to, the latest first.
  var periods: [Period] {
    let observed = subjects.flatMap { $0.observations.map(\.time.period) }
    return Set(observed + [reportingPeriod]).sorted(by: >)
  }

  /// The year that follows the period that it reports up to, in periods of the same length.
  var nextPeriods: [Period] {
    (1...12 / reportingPeriod.granularity.months).compactMap { reportingPeriod.advanced(by: $0) }
  }

  /// The ids of a subject's targets, with their names; of all targets where there is no such subject.
  func targets(
    of id: String?, _ language: Language
  ) -> [(word: String, explanation: String)] {
    let all = identifiers(in: .targets, language)
    guard let subject = subjects.first(where: { $0.id == id }) else { return all }
    let ofPositions = subject.body?.positions.flatMap(\.targets) ?? []
    return all.filter { (subject.targets + ofPositions).contains($0.word) }
  }

  /// Who may hold the positions of a body, with their names; of every body where there is none of
  /// that id.
  func holders(of id: String?, _ language: Language) -> [(word: String, explanation: String)] {
    let named = bodies.filter { $0.id == id }
    let positions = (named.isEmpty ? bodies : named).flatMap(\.positions).filter { $0.id.isPlain }
    return positions.flatMap { position in
      Holder.allCases.map {
        ("\(position.id)=\($0.rawValue)", position.name.text(in: language))
      }
    }
  }

  /// The levels of the scale of an indicator, with their names; of every scale where there is none of
  /// that id.
  func levels(of id: String?, _ language: Language) -> [(word: String, explanation: String)] {
    let scale = indicators.first { $0.id == id }?.scale
    return scales.filter { scale == nil || $0.id == scale }.flatMap(\.levels)
      .filter { $0.id.isPlain }.map { ($0.id, $0.name.text(in: language)) }
  }
}

extension String {
  /// Whether it can be an id. A file with errors may have anything for one, and a shell would act upon
  /// some of it.
  fileprivate var isPlain: Bool {
    allSatisfy { $0.isLetter || $0.isNumber || "_-".contains($0) }
  }
}

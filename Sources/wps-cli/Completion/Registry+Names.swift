import WPSIndicators

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
      case .subjects: subjects.map { ($0.id, $0.name) }
      }
    // A file with errors may have anything for an id, and a shell would act upon some of it.
    let isPlain = { (id: String) in
      id.allSatisfy { $0.isLetter || $0.isNumber || "_-".contains($0) }
    }
    return rows.filter { isPlain($0.id) }.map { ($0.id, $0.name.text(in: language)) }
  }

  /// The quarters that it has figures of, and the one that it reports up to, the latest first.
  var periods: [Period] {
    let observed = subjects.flatMap { $0.observations.map(\.time.period) }
    return Set(observed + [reportingPeriod]).sorted(by: >)
  }

  /// The year that follows the quarter that it reports up to.
  var nextPeriods: [Period] { (1...4).compactMap { reportingPeriod.advanced(by: $0) } }

  /// The ids of a subject's targets, with their names; of all targets where there is no such subject.
  func targets(
    of id: String?, _ language: Language
  ) -> [(word: String, explanation: String)] {
    let all = identifiers(in: .targets, language)
    guard let subject = subjects.first(where: { $0.id == id }) else { return all }
    return all.filter { subject.targets.contains($0.word) }
  }
}

/// The columns that a table has. What it has no column for stays as the file has it.
struct GivenColumns {
  private let columns: Set<ObservationColumn>
  /// Whether there is a column for every key, but for those of texts, parts and positions, of which
  /// there are many.
  private let haveAllKeys: Bool

  init(_ columns: TableColumns) {
    let columns = Set(columns.places.map { $0.column })
    self.columns = columns
    haveAllKeys = ReportedObservation.listedKeys.allSatisfy {
      !$0.hasOneColumn || columns.contains(.key($0.name))
    }
  }

  func contains(_ column: ObservationColumn) -> Bool { columns.contains(column) }

  /// An observation of the file as far as the table can speak of it.
  func part(of observation: ReportedObservation) -> ReportedObservation {
    if haveAllKeys, observation.parts.isEmpty, observation.holders.isEmpty,
      hasColumns(forTextsOf: observation)
    {
      return observation
    }
    var time = observation.time
    if !contains(.asAt) {
      time = ObservationTime(in: time.period)
    } else if !contains(.period) {
      time = time.alone
    }
    var part = ReportedObservation(time: time, sources: [])
    for key in Self.keys {
      if key.isText {
        key.set(
          key.versions(in: observation).filter {
            contains(.text(key.name, language: $0.language))
          }, in: &part)
      } else if key.key.form == .parts {
        part.parts = observation.parts.only(contains)
      } else if key.key.form == .holders {
        part.holders = observation.holders.only(contains)
      } else if contains(.key(key.name)), let value = key.key.get(observation) {
        key.key.set(&part, value)
      }
    }
    return part
  }

  private func hasColumns(forTextsOf observation: ReportedObservation) -> Bool {
    ObservationKey.ofTexts.allSatisfy { key in
      key.versions(in: observation).allSatisfy {
        contains(.text(key.name, language: $0.language))
      }
    }
  }

  /// A row with what it cannot speak of, as an observation of the file has it.
  func completing(
    _ row: ReportedObservation, from observation: ReportedObservation
  ) -> ReportedObservation {
    var whole = ReportedObservation(
      time: completing(row.time, from: observation.time), sources: [])
    for key in Self.keys {
      if key.isText {
        key.set(completing(row, from: observation, key), in: &whole)
      } else if key.key.form == .parts {
        // In the order of the file, which the row need not have.
        let kept = observation.parts.only { !contains($0) }
        whole.parts = row.parts.isEmpty ? kept : kept.corrected(by: row.parts)
      } else if key.key.form == .holders {
        whole.holders = observation.holders.only { !contains($0) }
          .corrected(by: row.holders)
      } else if let value = key.key.get(contains(.key(key.name)) ? row : observation) {
        key.key.set(&whole, value)
      }
    }
    return whole
  }

  /// A time keeps the day that the table has no column for, and the period beside a day.
  private func completing(
    _ time: ObservationTime, from known: ObservationTime
  ) -> ObservationTime {
    if !contains(.asAt), time.period == known.period { return known }
    guard !contains(.period), let day = time.asAt else { return time }
    return ObservationTime(asAt: day, in: known.asAt == nil ? known.period : known.besideDay)
  }

  /// A text keeps the languages that the table has no columns for, and their order.
  private func completing(
    _ row: ReportedObservation, from observation: ReportedObservation, _ key: ObservationKey
  ) -> [LocalizedText.Version] {
    let given = key.versions(in: row)
    let kept = key.versions(in: observation).compactMap { version in
      contains(.text(key.name, language: version.language))
        ? given.first { $0.language == version.language } : version
    }
    return kept + given.filter { version in !kept.contains { $0.language == version.language } }
  }

  /// A text of a row that has languages where the file's has none, or the other way round, in
  /// columns that the table does not have.
  func clash(
    of row: ReportedObservation, with observation: ReportedObservation
  ) -> ObservationKey? {
    Self.keys.first { key in
      let given = key.versions(in: row)
      let kept = key.versions(in: observation).filter {
        !contains(.text(key.name, language: $0.language))
      }
      return !given.isEmpty && !kept.isEmpty
        && (given + kept).contains { $0.language == nil }
    }
  }

  /// The keys but for those of the time.
  private static let keys = ReportedObservation.listedKeys.filter { $0.topic != .time }
}

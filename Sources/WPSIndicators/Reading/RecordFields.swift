enum RegistryField: String, RecordField {
  case schema = "$schema"
  case formatVersion, title, reportingPeriod, staleAfterQuarters, groups, sources, targets, bodies
  case indicators

  static let recordName = "the registry"
  static let required: [Self] = [
    .formatVersion, .title, .reportingPeriod, .sources, .targets, .bodies,
  ]
  static let table = FieldTable(Self.self)
}

enum GroupField: String, RecordField {
  case id, name

  static let recordName = "a group"
  static let required: [Self] = [.id, .name]
  static let table = FieldTable(Self.self)
}

enum SourceField: String, RecordField {
  case id, title, symbol, date, publisher, url

  static let recordName = "a source"
  static let required: [Self] = [.id, .title]
  static let table = FieldTable(Self.self)
}

enum TargetField: String, RecordField {
  case id, name, shortName, basis, measure, atLeast, steps, near, exceeds, from, to, dueBy
  case denominator, source, locator, note

  static let recordName = "a target"
  static let required: [Self] = [.id, .name, .basis, .measure]
  static let table = FieldTable(Self.self)
}

enum StepField: String, RecordField {
  case from, atLeast

  static let recordName = "a step"
  static let required: [Self] = [.from, .atLeast]
  static let table = FieldTable(Self.self)
}

enum BodyField: String, RecordField {
  case id, name, abbreviation, kind, group, partOf, established, ended, successor, targets
  case staleAfterQuarters, note, observations

  static let recordName = "a body"
  static let required: [Self] = [.id, .name, .kind, .targets, .observations]
  static let table = FieldTable(Self.self)
}

enum IndicatorField: String, RecordField {
  case id, name, group, kind, unit, targets, due, note, observations

  static let recordName = "an indicator"
  static let required: [Self] = [.id, .name, .kind, .targets, .observations]
  static let table = FieldTable(Self.self)
}

enum BodyObservationField: String, RecordField {
  case period, asAt, seats, members, vacant, women, men, unspecified, reportedPercent
  case reportedTrend, source, locator, quote, note, flag, alternate

  static let recordName = "an observation of a body"
  static let required: [Self] = [.source]
  static let table = FieldTable(Self.self)
}

enum IndicatorObservationField: String, RecordField {
  case period, asAt, part, whole, reportedPercent, value, status, source, locator, quote, note
  case flag, alternate

  static let recordName = "an observation of an indicator"
  static let required: [Self] = [.source]
  static let table = FieldTable(Self.self)

  /// The kind of indicator that alone may have the key; nil for the keys of every kind.
  var kind: Indicator.Kind? {
    switch self {
    case .part, .whole, .reportedPercent: .share
    case .value: .count
    case .status: .milestone
    default: nil
    }
  }
}

enum BoundsField: String, RecordField {
  case atLeast, atMost

  static let recordName = "a count's bounds"
  static let required: [Self] = []
  static let table = FieldTable(Self.self)
}

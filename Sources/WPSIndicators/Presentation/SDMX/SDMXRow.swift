/// A row of the table: a figure with all that is known about it.
struct SDMXRow {
  let area: ReferenceArea
  let subject: Subject
  let observation: ReportedObservation
  /// 0 for the observation that verdicts use.
  let alternate: Int
  let figure: SDMXFigure
  /// The titles of the sources by their identifiers.
  let titles: [String: String]
  let language: Language

  /// What stands in a column.
  func cell(_ component: SDMXComponent) -> CSVCell {
    switch component {
    case .refArea: .exact(area.code)
    case .subject: .exact(subject.id)
    case .indicator: .exact(figure.indicator.rawValue)
    case .sex: .exact(figure.sex.rawValue)
    case .alternate: .exact(String(alternate))
    case .timePeriod: .exact(observation.time.description)
    case .obsValue: .exact(figure.digits ?? "NaN")
    case .obsStatus:
      .exact(SDMXStatus(observation.flag, isMissing: figure.digits == nil).rawValue)
    case .unitMeasure: .exact(unitMeasure.rawValue)
    case .unit: words(unit)
    case .decimals: .exact(String(figure.decimals))
    case .lowerBound: exact(figure.bounds.map { String($0.min) })
    case .upperBound: exact(figure.bounds?.max.map { String($0) })
    case .milestoneStatus: exact(observation.figures.status?.rawValue)
    case .flag: exact(observation.flag?.rawValue)
    case .reportedTrend: exact(observation.reportedTrend?.rawValue)
    case .source: .exact(observation.sources.joined(separator: " "))
    case .sourceDetail:
      .exact(observation.sources.map { titles[$0] ?? $0 }.joined(separator: "; ").printable)
    case .locator: words(observation.locator)
    case .quote: words(observation.quote)
    case .commentObs: words(observation.note)
    }
  }

  private func exact(_ code: String?) -> CSVCell { code.map { .exact($0) } ?? .empty }

  private func words(_ text: LocalizedText?) -> CSVCell {
    text.map { .exact($0.text(in: language).printable) } ?? .empty
  }

  /// The indicator's unit, which a percentage and a milestone are not in.
  private var unit: LocalizedText? {
    switch figure.indicator {
    case .part, .whole, .value: subject.indicator?.unit
    case .members, .seats, .vacant, .share, .done: nil
    }
  }

  private var unitMeasure: SDMXUnit {
    switch figure.indicator {
    case .share: .percent
    case .done: .notApplicable
    case .members, .seats, .vacant, .part, .whole, .value: unit == nil ? .number : .other
    }
  }
}

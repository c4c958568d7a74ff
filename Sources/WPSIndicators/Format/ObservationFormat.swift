extension FileFormat {
  static let bodyObservation = RecordFormat<ReportedObservation>(
    Message("an observation of a body", fr: "une observation d’un organe"),
    definition: "bodyObservation", title: "Observation of a body",
    summary:
      "What one source says about a body at one time. Leave out what it does not say; never write 0 "
      + "for unknown.",
    keys: ReportedObservation.keys.filter { $0.subjects.contains(.body) }.map { $0.key },
    conditions: eitherTime)

  static let indicatorObservation = RecordFormat<ReportedObservation>(
    Message("an observation of an indicator", fr: "une observation d’un indicateur"),
    definition: "indicatorObservation",
    title: "Observation of an indicator",
    summary:
      "What one source says about an indicator at one time. The indicator's kind decides which "
      + "figure it gives.",
    keys: ReportedObservation.keys.filter { $0.isOfIndicators }.map { $0.ofIndicators },
    conditions: eitherTime)

  /// The observations of a kind of subject: those of a position are its body's.
  static func observation(of kind: SubjectKind) -> RecordFormat<ReportedObservation> {
    switch kind {
    case .body, .position: bodyObservation
    case .list: listObservation
    case .share, .count, .milestone, .level: indicatorObservation
    }
  }

  /// One of the two keys of time at least.
  static let eitherTime: JSONValue = [
    "anyOf": [["required": ["period"]], ["required": ["asAt"]]]
  ]
}

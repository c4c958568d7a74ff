extension ReportedObservation {
  /// How many quarters before a period it was made, between the quarters of the days by which the
  /// two count: of a body neither counts as of a day after its last.
  func age(in period: Period, of subject: Subject) -> Int {
    let end = subject.host?.ended
    return ObservationTime(in: period).ending(by: end).quarter
      .quarters(since: time.ending(by: end).quarter)
  }

  /// Whether it is older in a period than some quarters. What was done, or given up, stays so,
  /// however long ago, and candidates stand once.
  func isStale(in period: Period, of subject: Subject, after quarters: Int) -> Bool {
    if subject.list != nil { return false }
    switch figures.status {
    case .done, .abandoned: return false
    case .planned, .inProgress, nil: return age(in: period, of: subject) > quarters
    }
  }
}

extension Assessment {
  /// How many quarters before the period an observation of the subject was made.
  func age(of observation: ReportedObservation) -> Int { observation.age(in: period, of: subject) }

  /// Whether an observation of the subject is older than its figures may be.
  func isStale(_ observation: ReportedObservation) -> Bool {
    observation.isStale(in: period, of: subject, after: staleAfterQuarters)
  }
}

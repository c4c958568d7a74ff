extension ReportedObservation {
  /// How many quarters before a period it was made.
  func age(in period: Period) -> Int { period.quarters(since: time.period) }

  /// Whether it is older in a period than some quarters. What was done, or given up, stays so,
  /// however long ago.
  func isStale(in period: Period, after quarters: Int) -> Bool {
    switch figures.status {
    case .done, .abandoned: false
    case .planned, .inProgress, nil: age(in: period) > quarters
    }
  }
}

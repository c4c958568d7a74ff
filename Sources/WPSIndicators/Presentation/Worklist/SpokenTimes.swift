/// Names for a conversation about a registry.
extension Language {
  /// "2024-Q1 (January to March)", "31 March 2024".
  package func name(of time: ObservationTime) -> String {
    time.asAt.map { phrasebook.date($0) } ?? name(of: time.period)
  }

  /// "Q1 2024", "31 March 2024", in French « T1 2024 », « 31/03/2024 »: as somebody types it.
  package func typed(_ time: ObservationTime) -> String {
    if let day = time.asAt {
      func digits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
      return self == .french
        ? "\(digits(day.day))/\(digits(day.month))/\(day.year)" : shortName(of: time)
    }
    let period = time.period
    guard period.granularity == .quarter else { return period.description }
    return (self == .french ? "T" : "Q") + "\(period.quarter.period.number) \(period.year)"
  }

  /// "2024-Q1", "31 March 2024".
  package func shortName(of time: ObservationTime) -> String { phrasebook.asAt(time) }

  /// "2024-Q1 (January to March)".
  package func name(of period: Period) -> String {
    "\(phrasebook.label(period)) (\(phrasebook.span(of: period)))"
  }
}

extension Registry {
  /// The sentence that begins the board of a period; nil where there is none.
  package func headline(for period: Period, in language: Language) -> String? {
    let board = Scorecard(of: self, for: period).board()
    return BoardWording(board, AssessmentWording(board.scorecard, in: language)).headline()?.lead
      .text
  }
}

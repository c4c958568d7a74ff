extension ObservationDraft {
  /// What a file says in an observation, without what it may leave out: a quarter beside a day, a
  /// count that is what no count means.
  init(_ observation: ReportedObservation) {
    period = observation.time.asAt == nil ? observation.time.period : nil
    asAt = observation.time.asAt
    reportedTrend = observation.reportedTrend
    sources = observation.sources
    locator = observation.locator
    quote = observation.quote
    note = observation.note
    flag = observation.flag
    isAlternate = observation.isAlternate
    switch observation.figures {
    case .body(let figures):
      give([
        .seats: figures.seats, .members: figures.members, .vacant: figures.vacant,
        .women: figures.women, .men: figures.men, .unspecified: figures.unspecified,
      ])
      reportedPercent = figures.reportedPercent
    case .share(let figures):
      give([.part: figures.part, .whole: figures.whole])
      reportedPercent = figures.reportedPercent
    case .count(let count): give([.value: count])
    case .milestone(let status): self.status = status
    }
  }

  /// Sets counts, but for those that say no more than leaving them out does.
  mutating func give(_ counts: [CountKey: Count]) {
    self.counts = counts.filter { $0.value != $0.key.omitted }
  }
}

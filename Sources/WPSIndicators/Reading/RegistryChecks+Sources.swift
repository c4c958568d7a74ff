extension RegistryChecks {
  /// What observations cite is cited once, and was published when there was something to report.
  func citations() -> [Diagnostic] {
    let dates = Dictionary(
      firstOf: registry.sources.map { ($0.id, $0.date) })
    return subjects.flatMap { subject, place in
      zip(subject.observations, place.observations).flatMap { observation, start in
        repeatedSources(observation, start) + sourcesTooEarly(observation, start, dates)
      }
    }
  }

  private func repeatedSources(_ observation: ReportedObservation, _ start: Int) -> [Diagnostic] {
    guard observation.sources.count > 1 else { return [] }
    var first = [String: Int]()
    var places = elements(of: "source", in: start)
    var found = [Diagnostic]()
    for (index, source) in observation.sources.enumerated() where !source.isEmpty {
      if let earlier = first[source] {
        found.append(
          Diagnostic(
            .duplicateID, at: places[index], "the source \(source.quoted) is named twice",
            notes: [Diagnostic.Note(message: "first given here", range: places[earlier])],
            help: "delete one of the two"))
      } else {
        first[source] = index
      }
    }
    return found
  }

  /// A report cannot tell what was so after it. Where several are cited, one may be of a later day;
  /// and one without a date may be of any.
  private func sourcesTooEarly(
    _ observation: ReportedObservation, _ start: Int, _ dates: [String: CalendarDate?]
  ) -> [Diagnostic] {
    let firstDay = observation.time.asAt ?? observation.time.period.firstDay
    let published = observation.sources.compactMap { dates[$0] ?? nil }
    guard published.count == observation.sources.count, let latest = published.max(),
      latest < firstDay
    else { return [] }
    let source = published.count == 1 ? "its source" : "the latest of its sources"
    return [
      Diagnostic(
        .sourceTooEarly, at: time(observation, start),
        "this observation is of \(observation.time), but \(source) is of \(latest)",
        help: "check both dates; perhaps day and month are swapped in one")
    ]
  }
}

/// What observations cite.
extension RegistryChecks {
  /// What an observation cites is there, is cited once, and can know of its time.
  mutating func checkSources(
    _ observation: ReportedObservation, _ sources: inout Directory, _ list: RecordPath,
    _ index: Int
  ) {
    checkRepetition(observation, list, index)
    // A report cannot tell what was so after it. Where several are cited, one may be of a later day;
    // and one without a date may be of any.
    var latest: CalendarDate?
    var areDated = true
    for (position, source) in observation.sources.enumerated() {
      guard let place = sources.position(of: source) else {
        areDated = false
        citesUnknownSource = true
        if !sources.contains(source) {
          let path = observation.path(ofSource: position, at: list[index])
          problems.append(sources.unknown(source, at: path))
        }
        continue
      }
      isCited[place] = true
      guard let date = registry.sources[place].date else {
        areDated = false
        continue
      }
      latest = max(latest ?? date, date)
    }
    guard areDated, let latest, latest < observation.time.firstDay else { return }
    let source =
      observation.sources.count == 1
      ? Message("its source", fr: "sa source")
      : Message("the latest of its sources", fr: "la plus récente de ses sources")
    report(
      .sourceTooEarly, at: observation.timePath(list[index]),
      Message(
        "this observation is of \(observation.time), but \(source) is of \(latest)",
        fr: """
          cette observation vaut \(when(observation)), mais \(source) date du \(day: latest)
          """),
      help: Message(
        "check both dates; perhaps day and month are swapped in one",
        fr: """
          vérifiez les deux dates\u{A0}; le jour et le mois sont peut-être inversés dans l’une d’elles
          """))
  }

  /// What an observation cites is cited once.
  private mutating func checkRepetition(
    _ observation: ReportedObservation, _ list: RecordPath, _ index: Int
  ) {
    guard observation.sources.count > 1 else { return }
    var first = [String: Int]()
    for (position, source) in observation.sources.enumerated() where !source.isEmpty {
      guard let earlier = first[source] else {
        first[source] = position
        continue
      }
      report(
        .duplicateID, at: list[index]["source"][position],
        Message(
          "the source \(quoted: source) is named twice",
          fr: "la source \(quoted: source) est nommée deux fois"),
        first: list[index]["source"][earlier], help: Self.deleteOne)
    }
  }

  static let deleteOne = Message(
    "delete one of the two", fr: "supprimez l’une des deux mentions")
}

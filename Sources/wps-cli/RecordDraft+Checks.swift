import WPSIndicators

/// What would be refused of a record is better said in the words of the options, before it is put
/// into the file, than of a file that nobody has seen.
extension RecordDraft {
  /// Throws for what the file cannot take on.
  func check(for subject: Subject, in reading: RegistryReading) throws(ToolError) {
    try checkOptions(for: subject)
    try checkContent(of: subject)
    try checkSources(reading.registry?.sources.map(\.id) ?? [])
    guard !observation.isAlternate, let time = observation.time else { return }
    let index = subject.observations.firstIndex {
      !$0.isAlternate && $0.time.date == time.date
    }
    if let index {
      let place = Self.place(ofObservation: index, of: subject, in: reading)
      throw .usage(
        "'\(subject.id)' has a figure of that time already: "
          + subject.observations[index].summary + " [duplicate-observation]",
        hint: "Add --alternate, or correct \(place)")
    }
  }

  /// Throws where the same figure of the same sources is there already.
  func checkNew(_ edit: RegistryEdit, for subject: Subject, in reading: RegistryReading)
    throws(ToolError)
  {
    guard let before = reading.registry, let after = edit.reading.registry,
      let index = RecordedFigure(of: subject.id, from: before, to: after)?.duplicate
    else { return }
    let place = Self.place(ofObservation: index, of: subject, in: reading)
    throw .usage("already recorded: \(place) has the same figure of the same source", hint: nil)
  }

  /// "line 12 of indicators.json".
  private static func place(
    ofObservation index: Int, of subject: Subject, in reading: RegistryReading
  ) -> String {
    let line = reading.line(ofObservation: index, of: subject.id).map { "line \($0) of " } ?? ""
    return line + reading.text.name
  }

  // MARK: - Options

  private func checkOptions(for subject: Subject) throws(ToolError) {
    let kind = SubjectKind(subject)
    guard let option = optionsGiven.first(where: { !kind.options.contains($0) }) else { return }
    let others = SubjectKind.allCases.filter { $0.options.contains(option) }.map(\.plural)
    throw .usage(
      "'\(option)' is for \(others.joined(separator: " and ")); '\(subject.id)' is \(kind.name)",
      hint: "It takes \(kind.options.joined(separator: ", "))")
  }

  /// The options given that not every subject takes.
  private var optionsGiven: [String] {
    RecordCommand.counts.filter { observation.counts[$0.key] != nil }.map(\.option)
      + (observation.reportedPercent == nil ? [] : ["--reported-percent"])
      + (observation.reportedTrend == nil ? [] : ["--reported-trend"])
      + (observation.status == nil ? [] : ["--status"])
  }

  private func checkContent(of subject: Subject) throws(ToolError) {
    let kind = SubjectKind(subject)
    if optionsGiven.isEmpty, observation.quote == nil, observation.note == nil {
      let figure = kind == .milestone ? "--status" : kind == .count ? "--value" : nil
      let words = kind == .body ? ", --reported-trend or --quote" : " or --quote"
      throw .usage(
        "nothing to record", hint: "Give \(figure ?? "a figure" + words)")
    }
    switch kind {
    case .milestone where observation.status == nil:
      throw .usage(
        "'\(subject.id)' is a milestone, and no status is given",
        hint: "Add --status planned, inProgress, done or abandoned")
    case .count where observation.counts[.value] == nil:
      throw .usage("'\(subject.id)' is a count, and no number is given", hint: "Add --value COUNT")
    default: break
    }
  }

  // MARK: - Sources

  private func checkSources(_ known: [String]) throws(ToolError) {
    if let source, known.contains(source.id) {
      throw .usage(
        "the file has a source '\(source.id)' already",
        hint: "Cite it with '--source \(source.id)', or choose another id")
    }
    var seen = Set<String>()
    for id in observation.sources {
      guard seen.insert(id).inserted else {
        throw .usage("the source '\(id)' is given twice", hint: nil)
      }
      guard id != source?.id, !known.contains(id) else { continue }
      throw .usage(
        "the file has no source '\(id)'",
        hint: Suggestion.didYouMean(id, known)
          ?? "Add one that is new with '--new-source \(id) --title TEXT'")
    }
  }
}

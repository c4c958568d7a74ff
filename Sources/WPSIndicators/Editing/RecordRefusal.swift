/// Why an observation is not recorded of a subject.
public enum RecordRefusal: Error, Sendable, Hashable {
  /// The file has errors, and is to be mended first.
  case faultyFile
  /// The file has no body or indicator of that id.
  case unknownSubject(String)
  /// The observation cites no source.
  case noSource
  /// The observation has a key, as the file spells it, that has no meaning for its subject.
  case inapplicable(key: String)
  /// The observation gives neither a figure nor words.
  case saysNothing
  /// The observation lacks a key, as the file spells it, that its subject needs.
  case lacking(key: String)
  /// The file has a source of the id that the new one has.
  case sourceExists(String)
  /// The observation cites a source twice.
  case sourceRepeated(String)
  /// The file has no source of an id that the observation cites.
  case unknownSource(String)
  /// The subject has a figure of that time, at this position among its observations. Another source's
  /// can stand beside it as an alternate.
  case timeTaken(by: Int)
  /// The subject has the same figure of the same sources, at this position among its observations.
  case alreadyRecorded(at: Int)
}

extension RegistryReading {
  /// Records what a source says of a body or an indicator, where the subject's list has its place
  /// for it, in the layout of its neighbours.
  ///
  /// ```swift
  /// let observation = ReportedObservation(
  ///   time: ObservationTime(asAt: day), figures: Figures(members: Count(133), women: Count(40)),
  ///   sources: ["ipu-2026-12"])
  /// let edit = try reading.recording(observation, of: "cnt")
  /// ```
  /// - Parameters:
  ///   - observation: what it says.
  ///   - id: the id of the body or indicator.
  ///   - source: a source to add to the file, which the observation cites by its id.
  /// - Returns: the edit. What else would be wrong with the file, such as counts that contradict each
  ///   other, is in its `reading`.
  /// - Throws: what can be told without looking at the edited file.
  public func recording(
    _ observation: ReportedObservation, of id: String, source: Source? = nil
  ) throws(RecordRefusal) -> RegistryEdit {
    guard let registry else { throw .faultyFile }
    guard let subject = registry.subjects.first(where: { $0.id == id }) else {
      throw .unknownSubject(id)
    }
    if observation.sources.isEmpty { throw .noSource }
    try observation.checkKeys(for: subject)
    try observation.checkSources(registry.sources.map { $0.id }, adding: source?.id)
    if !observation.isAlternate,
      let index = subject.observations.firstIndex(where: {
        !$0.isAlternate && $0.time.date == observation.time.date
      })
    {
      throw .timeTaken(by: index)
    }
    // A file without errors has a list for each subject, so that there is always an edit.
    guard let edit = adding(observation, to: id, with: source) else { throw .unknownSubject(id) }
    let edited = edit.reading.registry?.subjects.first { $0.id == id }?.observations ?? []
    if let new = edit.inserted.first, edited.indices.contains(new.index),
      let index = subject.observations.firstIndex(where: { $0.saysTheSame(as: edited[new.index]) })
    {
      throw .alreadyRecorded(at: index)
    }
    return edit
  }
}

extension ReportedObservation {
  fileprivate func checkKeys(for subject: Subject) throws(RecordRefusal) {
    let kind = subject.kind
    for key in Self.listedKeys where key.key.get(self) != nil && !key.subjects.contains(kind) {
      throw .inapplicable(key: key.name)
    }
    if saysNothing { throw .saysNothing }
    for key in Self.listedKeys where key.isRequired(of: kind) && key.key.get(self) == nil {
      throw .lacking(key: key.name)
    }
  }

  fileprivate func checkSources(
    _ known: [String], adding new: String?
  ) throws(RecordRefusal) {
    if let new, known.contains(new) { throw .sourceExists(new) }
    var seen = Set<String>()
    for id in sources {
      guard seen.insert(id).inserted else { throw .sourceRepeated(id) }
      guard id == new || known.contains(id) else { throw .unknownSource(id) }
    }
  }
}

extension ReportedObservation {
  /// Whether it says the same of the same time by the same sources.
  fileprivate func saysTheSame(as other: ReportedObservation) -> Bool {
    time.date == other.time.date && figures == other.figures
      && Set(sources) == Set(other.sources) && reportedTrend == other.reportedTrend
      // Without a figure the words are all that there is.
      && (!other.figures.isEmpty || quote == other.quote && note == other.note)
  }
}

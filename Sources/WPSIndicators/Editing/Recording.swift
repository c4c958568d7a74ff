/// Why an observation is not recorded of a subject.
public enum RecordRefusal: Error, Sendable, Hashable {
  /// The file has errors, and is to be mended first.
  case faultyFile
  /// The file has no body, list or indicator of that id.
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
  /// The subject has no observation at this position.
  case noObservation(at: Int)
  /// What is to take the place of an observation says the same.
  case unchanged
}

extension RegistryReading {
  /// Records what a source says of a body, a list or an indicator, where the subject's list has
  /// its place for it, in the layout of its neighbours.
  ///
  /// ```swift
  /// let observation = ReportedObservation(
  ///   time: ObservationTime(asAt: day), figures: Figures(members: Count(133), women: Count(40)),
  ///   sources: ["ipu-2026-12"])
  /// let edit = try reading.recording(observation, of: "cnt")
  /// ```
  /// - Parameters:
  ///   - observation: what it says.
  ///   - id: the id of the body, list or indicator.
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
    try observation.check(of: subject, in: registry, adding: source?.id)
    let observed = subject.observations
    if !observation.isAlternate,
      let index = observed.indices.first(where: {
        !observed.isAlternate(at: $0) && observed.time(at: $0).alone == observation.time.alone
      })
    {
      throw .timeTaken(by: index)
    }
    // A file without errors has a list for each subject, so that there is always an edit.
    guard let edit = adding(observation, to: id, with: source) else { throw .unknownSubject(id) }
    let edited = edit.reading.registry?.subjects.first { $0.id == id }?.observations ?? []
    if let position = edit.inserted.first?.index, edited.indices.contains(position) {
      let new = edited[position]
      let index = observed.indices.first {
        observed.time(at: $0).alone == new.time.alone && observed[$0].saysTheSame(as: new)
      }
      if let index { throw .alreadyRecorded(at: index) }
    }
    return edit
  }
}

extension ReportedObservation {
  /// Throws what can be told of an observation by itself, and of the sources that it cites.
  func check(
    of subject: Subject, in registry: Registry, adding source: String?
  ) throws(RecordRefusal) {
    if sources.isEmpty { throw .noSource }
    try checkKeys(for: subject)
    try checkSources(registry.sources.map { $0.id }, adding: source)
  }

  private func checkKeys(for subject: Subject) throws(RecordRefusal) {
    let kind = subject.kind
    for key in Self.listedKeys where key.key.get(self) != nil && !key.subjects.contains(kind) {
      throw .inapplicable(key: key.name)
    }
    if saysNothing { throw .saysNothing }
    for key in Self.listedKeys where key.isRequired(of: kind) && key.key.get(self) == nil {
      throw .lacking(key: key.name)
    }
  }

  private func checkSources(
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
  /// Whether it says the same by the same sources as another of its time.
  fileprivate func saysTheSame(as other: ReportedObservation) -> Bool {
    figures == other.figures && parts == other.parts
      && holders == other.holders && Set(sources) == Set(other.sources)
      && reportedTrend == other.reportedTrend
      // Without a figure the words are all that there is.
      && (!other.figures.isEmpty || !other.parts.isEmpty || !other.holders.isEmpty
        || quote == other.quote && note == other.note)
  }
}

/// Changes of a file that has no errors; nil where it has, or lacks what is to be changed.
extension RegistryReading {
  /// Adds an observation to a subject's, and perhaps the source that it cites to the sources, without
  /// a look at what they say.
  func adding(
    _ observation: ReportedObservation, to subject: String, with source: Source? = nil
  ) -> RegistryEdit? {
    guard let registry, let index = registry.subjects.firstIndex(where: { $0.id == subject })
    else { return nil }
    let survey = layoutSurvey
    guard let editor = ObservationLists(of: self, survey).editor(ofSubjectAt: index) else {
      return nil
    }
    let observed = registry.subjects[index].observations
    let position = ObservationOrder(observed).position(
      of: ObservationOrder.Place(observation))
    let edit = editor.edit(inserting: [observation.members], at: position)
    var edits = [(part: RegistryEdit.Part.observation, edit: edit)]
    if let source {
      guard
        let edit = self.edit(adding: [FileFormat.source.json(source)], to: .sources, survey)
      else { return nil }
      edits.append((.source, edit))
    }
    return RegistryEdit(
      of: self, edits, inserting: [RegistryEdit.Insertion(subject: subject, index: position)])
  }

  /// How the file sets its tokens apart.
  var layoutSurvey: LayoutSurvey {
    LayoutSurvey(ofValueAt: records.registry, in: text.bytes)
  }

  /// New records come last unless a place is given: most lists have no order that would hold in every
  /// file.
  /// - Parameter model: the list to follow in one that is empty.
  func edit(
    adding records: [JSONValue], to list: RecordList, at place: Int? = nil,
    like model: RecordList? = nil, _ survey: LayoutSurvey
  ) -> TextEdit? {
    func shape(of list: RecordList) -> ListShape? {
      ListShape(of: list.rawValue, ofObjectAt: self.records.registry, in: text.bytes)
    }
    guard let list = shape(of: list) else { return nil }
    let model = model.flatMap(shape).flatMap { $0.elements.isEmpty ? nil : $0 }
    let editor = ListEditor(
      bytes: text.bytes, survey: survey, list: list, model: model,
      keyBreaks: KeyBreaks(in: [list, model].compactMap { $0 }, of: text.bytes))
    return editor.edit(inserting: records.map { $0.members }, at: place ?? list.elements.count)
  }

  /// Begins a period: moves the reporting period on to it.
  /// - Returns: nil where the file reports up to one that ends later already.
  public func beginning(_ period: Period) -> RegistryEdit? {
    guard let registry, !registry.reportingPeriod.endsAfter(period),
      let place = JSONLocator(bytes: text.bytes).member(
        "reportingPeriod", ofObjectAt: records.registry)
    else { return nil }
    let spelling = JSONValue.quoted(period.description)
    return RegistryEdit(
      of: self,
      [
        (
          .reportingPeriod,
          TextEdit(range: place.value, replacement: spelling, value: 0..<spelling.count)
        )
      ])
  }
}

/// Where among a subject's observations a new one belongs.
struct ObservationOrder {
  /// What decides where an observation belongs.
  struct Place {
    let time: ObservationTime
    let isAlternate: Bool

    init(_ time: ObservationTime, isAlternate: Bool) {
      self.time = time.alone
      self.isAlternate = isAlternate
    }

    init(_ observation: ReportedObservation) {
      self.init(observation.time, isAlternate: observation.isAlternate)
    }

    /// A figure stands before the alternates of its time.
    func isBefore(_ other: Place) -> Bool {
      time.isEarlier(than: other.time) || time == other.time && !isAlternate && other.isAlternate
    }
  }

  private let places: [Place]
  /// Whether the list is in order with the latest last, or the latest first.
  private let isOldestFirst: Bool
  private let isNewestFirst: Bool
  /// The positions of the figures, by time.
  private let owners: [ObservationTime: Int]

  init(_ observations: Observations) {
    let places = observations.indices.map {
      Place(observations.time(at: $0), isAlternate: observations.isAlternate(at: $0))
    }
    let pairs = zip(places, places.dropFirst())
    isOldestFirst = pairs.allSatisfy { !$1.isBefore($0) }
    isNewestFirst =
      pairs.allSatisfy { !$0.time.isEarlier(than: $1.time) }
      && pairs.contains { $1.time.isEarlier(than: $0.time) }
    owners = Dictionary(
      firstOf: places.indices.filter { !places[$0].isAlternate }.map { (places[$0].time, $0) })
    self.places = places
  }

  /// The position of a new observation: by time, in the direction that the list has, and for an
  /// alternate behind the figure that it belongs to. Where the list is in no order, it follows the
  /// last one that is not later.
  func position(of new: Place) -> Int {
    if new.isAlternate, let owner = owners[new.time] {
      return places[(owner + 1)...].prefix { $0.time == new.time && $0.isAlternate }.endIndex
    }
    if isNewestFirst {
      let start = places.firstIndexInOrder { !new.time.isEarlier(than: $0.time) }
      return places[start...].firstIndex {
        $0.time.isEarlier(than: new.time) || $0.time == new.time && new.isBefore($0)
      } ?? places.count
    }
    if isOldestFirst { return places.firstIndexInOrder { new.isBefore($0) } }
    return places.lastIndex { !new.isBefore($0) }.map { $0 + 1 } ?? 0
  }

  /// Where several new observations belong: for each position in the list those that go before it,
  /// in the order in which they go, which is the list's own.
  func positions(of new: [Place]) -> [Int: [Int]] {
    let order = new.indices.sorted { a, b in
      let (first, second) = (new[a], new[b])
      if first.time != second.time {
        return isNewestFirst
          ? second.time.isEarlier(than: first.time) : first.time.isEarlier(than: second.time)
      }
      return first.isBefore(second) || !second.isBefore(first) && a < b
    }
    return Dictionary(grouping: order) { position(of: new[$0]) }
  }
}

extension Array {
  /// The position of the first element of which something is true, where it is true of all after it;
  /// the end where it is true of none.
  fileprivate func firstIndexInOrder(where isTrue: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isTrue(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

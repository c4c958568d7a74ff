/// What a registry has, by the ids that name it: for finding one's way in a file.
public struct Inventory: Sendable {
  /// A record of one of the lists.
  public struct Entry: Sendable {
    /// The list that it stands in.
    public let list: RecordList
    /// Its id.
    public let id: String
    /// Its name or title.
    public let name: LocalizedText
    /// Its abbreviation; nil where it has none.
    public let abbreviation: LocalizedText?
    /// What its last figure says, of a subject; without evidence where it has none.
    public let last: Assessment?
    /// How many quarters that figure was made before the period that the registry reports up to,
    /// below 0 for one that is later; nil without figure.
    public let age: Int?
    /// How many records refer to it, observations included.
    public let uses: Int

    /// All its names, in all languages.
    public var names: [String] {
      [name, abbreviation].compactMap { $0 }.flatMap { $0.versions.map { $0.text } }
    }
  }

  /// The entries, list by list, in the order of the file.
  public package(set) var entries: [Entry]
  /// The period that the registry reports up to.
  let reportingPeriod: Period
  /// What the last figures are taken from, each from that of its own time.
  let scorecards: [Period: Scorecard]

  /// Lists the records of some lists that a condition holds for.
  public init(
    of registry: Registry, _ lists: [RecordList], where isWanted: (Entry) -> Bool = { _ in true }
  ) {
    let reported = registry.reportingPeriod
    reportingPeriod = reported
    // What has ended since is silent in later periods.
    var subjects = [Period: [String]]()
    if lists.contains(where: { RecordList.ofSubjects.contains($0) }) {
      for subject in registry.subjects {
        let days = subject.observations.times.map { $0.date }
        guard let last = days.max() else { continue }
        subjects[Period(reported.granularity, containing: last), default: []].append(subject.id)
      }
    }
    var scorecards = [Period: Scorecard]()
    var assessments = [String: Assessment]()
    for (period, ids) in subjects {
      let scorecard = Scorecard(
        of: registry, for: period, showing: SubjectSelection(subjects: Set(ids)))
      scorecards[period] = scorecard
      for assessment in scorecard.assessments
      where assessment.part == nil && assessment.position == nil {
        let known = assessments[assessment.subject.id]
        if known?.evidence == nil { assessments[assessment.subject.id] = assessment }
      }
    }
    self.scorecards = scorecards
    let uses = registry.uses
    entries = lists.flatMap { list in
      registry.names(of: list).map { record in
        let assessment =
          RecordList.ofSubjects.contains(list) ? assessments[record.id] : nil
        return Entry(
          list: list, id: record.id, name: record.name, abbreviation: record.abbreviation,
          last: assessment,
          age: assessment?.evidence.map { evidence in
            // Of what has ended too: nobody is to take an old figure for a fresh one.
            ObservationTime(in: reported).quarter.quarters(since: evidence.observation.time.quarter)
          }, uses: uses[list]?[record.id] ?? 0)
      }
    }.filter(isWanted)
  }
}

extension Registry {
  /// The names of the records of a list.
  fileprivate func names(
    of list: RecordList
  ) -> [(id: String, name: LocalizedText, abbreviation: LocalizedText?)] {
    switch list {
    case .groups: groups.map { ($0.id, $0.name, nil) }
    case .sources: sources.map { ($0.id, $0.title, nil) }
    case .scales: scales.map { ($0.id, $0.name, nil) }
    case .targets: targets.map { ($0.id, $0.name, nil) }
    case .bodies: bodies.map { ($0.id, $0.name, $0.abbreviation) }
    case .lists: lists.map { ($0.id, $0.name, nil) }
    case .indicators: indicators.map { ($0.id, $0.name, nil) }
    }
  }

  /// How many records refer to each, by list and id.
  fileprivate var uses: [RecordList: [String: Int]] {
    var uses = [RecordList: [String: Int]]()
    func use(_ list: RecordList, _ ids: [String]) {
      for id in ids { uses[list, default: [:]][id, default: 0] += 1 }
    }
    for target in targets { use(.sources, [target.source].compactMap { $0 }) }
    for subject in subjects {
      use(.groups, [subject.group].compactMap { $0 })
      use(.targets, subject.targets)
      use(.scales, [subject.indicator?.scale].compactMap { $0 })
      for position in subject.body?.positions ?? [] { use(.targets, position.targets) }
      for index in subject.observations.indices {
        use(.sources, subject.observations.sources(at: index))
      }
    }
    return uses
  }
}

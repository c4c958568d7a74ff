/// Where every subject of a registry stands in one period.
public struct Scorecard: Sendable, Hashable {
  /// The subjects under one heading.
  public struct Section: Sendable, Hashable {
    /// The group; nil for the subjects that have none.
    public let group: SubjectGroup?
    /// The subjects: bodies, each followed by its positions, then lists, then indicators, in the order
    /// of the file.
    public let subjects: [AssessedSubject]
    /// Their assessments with a target, counted apart in kinds.
    public let tallies: VerdictTallies
    /// The women of their bodies, without forces unless they are nothing else.
    public let sum: WomenSum

    /// The ratings of its indicators, by scale.
    public var levels: [LevelDistribution] { LevelDistribution.all(of: subjects) }
    /// Its candidate lists; nil where there are none.
    public var lists: ListSummary? { ListSummary(of: subjects) }
    /// How its indicators stood on a scale in the last periods, the earliest first, the scorecard's
    /// own among them.
    public func history(
      on scale: Scale, over periods: Int
    ) -> [(period: Period, distribution: LevelDistribution)] {
      LevelDistribution.history(of: subjects, on: scale, over: periods)
    }

    /// The assessments of all the subjects, in order.
    public var assessments: [Assessment] { subjects.flatMap { $0.assessments } }
  }

  /// What the registry is about.
  public let title: LocalizedText
  /// Who publishes the scorecard.
  public let publisher: LocalizedText?
  /// Under which terms it may be used.
  public let licence: LocalizedText?
  /// Whom to ask.
  public let contact: LocalizedText?
  /// The period.
  public let period: Period
  /// What the file reports up to; in later periods nothing newer may be known.
  public let reportingPeriod: Period
  /// The sections, in the order of the groups; what has no group comes last.
  public let sections: [Section]
  /// The assessments of all sections, in order.
  public let assessments: [Assessment]
  /// How the assessments add up.
  public let rollUp: RollUp
  /// What changed since an earlier period; nil unless it was asked for.
  public let comparison: ScorecardComparison?
  /// The sources cited, in the order in which they are first cited.
  public let sources: [Source]
  /// The registry that it is made from.
  let registry: Registry
  /// Its sources by their identifiers.
  private let sourcesByID: [String: Source]
  /// The milestones that are to close the gaps of the subjects.
  let actions: Actions

  /// The sources of earlier figures that are cited for nothing else, in the order of the series.
  public var seriesSources: [Source] {
    let shown = assessments.flatMap { $0.drawnFigures }.flatMap { $0.sources }
    return Self.cited(shown, among: sourcesByID, except: Set(sources.map { $0.id }))
  }

  /// The sources with some identifiers: those that the scorecard cites in its order, then others.
  func sources(among ids: [String]) -> [Source] {
    let wanted = Set(ids)
    return Self.cited(sources.map { $0.id } + ids, among: sourcesByID)
      .filter { wanted.contains($0.id) }
  }

  /// The source with an identifier; nil where the registry lacks it.
  func source(_ id: String) -> Source? { sourcesByID[id] }

  /// The targets that subjects are held against, in the order in which they first appear.
  public var targets: [Target] {
    var seen = Set<String>()
    return assessments.compactMap { $0.target }.filter { seen.insert($0.id).inserted }
  }

  /// Whether it shows all subjects of the registry.
  public let isWhole: Bool

  /// Assesses the subjects of a registry for a period.
  /// - Parameters:
  ///   - registry: the registry.
  ///   - period: the period for which verdicts are reached.
  ///   - selection: the subjects to assess.
  ///   - earlier: the period to compare with, before `period`; nil for no comparison.
  public init(
    of registry: Registry, for period: Period,
    showing selection: SubjectSelection = SubjectSelection(),
    comparedWith earlier: Period? = nil
  ) {
    isWhole = selection.isWhole
    let assessor = Assessor(registry, period: period)
    // A registry made in code may name a group that it lacks, or have one twice.
    var known = Set<String>()
    var groups = registry.groups.filter { known.insert($0.id).inserted }.map(Optional.some)
    groups.append(nil)
    var bySection = [String?: [Subject]]()
    for subject in registry.subjects where selection.includes(subject) {
      let group = subject.group.flatMap { known.contains($0) ? $0 : nil }
      bySection[group, default: []] += [subject] + subject.positions
    }
    let assessed: [(group: SubjectGroup?, subjects: [AssessedSubject])] = groups.compactMap {
      group in
      bySection[group?.id].map { (group, $0.map(assessor.assess)) }
    }
    let allSubjects = assessed.flatMap { $0.subjects }
    let actions = Actions(in: registry, on: allSubjects, by: assessor)
    self.actions = actions
    let standings = BodyStandings(of: allSubjects, by: assessor)
    sections = assessed.map { group, subjects in
      Section(
        group: group, subjects: subjects,
        tallies: VerdictTallies(subjects.lazy.flatMap { $0.assessments }),
        sum: standings.sum(of: subjects))
    }
    let assessments = sections.flatMap { $0.assessments }
    self.assessments = assessments
    let rollUp = RollUp(
      tallies: VerdictTallies(assessments), headline: standings.headline,
      mission: standings.mission, bodiesWithoutWomen: standings.bodiesWithoutWomen,
      offices: OfficeTally.all(of: allSubjects), levels: LevelDistribution.all(of: allSubjects),
      lists: ListSummary(of: allSubjects))
    self.rollUp = rollUp
    title = registry.title
    publisher = registry.publisher
    licence = registry.licence
    contact = registry.contact
    self.period = period
    reportingPeriod = registry.reportingPeriod
    comparison = earlier.map {
      ScorecardComparison(
        assessments, rollUp, with: Scorecard(of: registry, for: $0, showing: selection))
    }
    self.registry = registry
    let sourcesByID = Dictionary(firstOf: registry.sources.map { ($0.id, $0) })
    self.sourcesByID = sourcesByID
    let replaced = (comparison?.changes ?? []).filter { $0.causes.contains(.newFigure) }
    let earlierSources = replaced.flatMap { $0.before.evidence?.observation.sources ?? [] }
    sources = Self.cited(
      assessments.flatMap { $0.citedSources } + earlierSources
        + actions.citedSources(for: allSubjects), among: sourcesByID)
  }

  /// The sources with some identifiers, each once.
  private static func cited(
    _ ids: [String], among sources: [String: Source], except known: Set<String> = []
  ) -> [Source] {
    var seen = known
    return ids.filter { seen.insert($0).inserted }.compactMap { sources[$0] }
  }
}

/// A subject of a scorecard, with what it was held against.
public struct AssessedSubject: Sendable, Hashable {
  /// The subject.
  public let subject: Subject
  /// An assessment for each of its targets, in the order in which the subject lists them; a single
  /// one without a target if it has none.
  public let assessments: [Assessment]

  /// The verdicts on it, each once, in the order of the assessments.
  var verdicts: [Verdict] {
    var seen = Set<Verdict>()
    return assessments.map { $0.verdict }.filter { seen.insert($0).inserted }
  }

  /// Whether something has been reported of it, and all that has is older than the registry allows.
  var isStale: Bool {
    let reports = assessments.compactMap { assessment in
      (assessment.evidence?.observation ?? assessment.unmeasured).map(assessment.isStale)
    }
    return !reports.isEmpty && reports.allSatisfy { $0 }
  }

  /// Whether nothing has been reported of it up to the period, though it exists, and nothing was due.
  public var isUnreported: Bool {
    assessments.allSatisfy { $0.isUnreported && !$0.flags.contains(.overdue) }
  }
}

/// Where every subject of a registry stands in one period.
public struct Scorecard: Sendable, Hashable {
  /// The assessments under one heading.
  public struct Section: Sendable, Hashable {
    /// The group; nil for the subjects that have none.
    public let group: SubjectGroup?
    /// The assessments: bodies before indicators, in the order of the file, targets as the subject
    /// lists them.
    public let assessments: [Assessment]
    /// How they add up.
    public let rollUp: RollUp
  }

  /// What the registry is about.
  public let title: LocalizedText
  /// The period.
  public let period: Period
  /// What the file reports up to; in later periods nothing newer may be known.
  public let reportingPeriod: Period
  /// The sections, in the order of the groups; what has no group comes last.
  public let sections: [Section]
  /// How everything adds up.
  public let rollUp: RollUp
  /// What changed since an earlier period; nil unless it was asked for.
  public let comparison: ScorecardComparison?
  /// The sources cited, in the order in which they are first cited.
  public let sources: [Source]
  private let registrySources: [Source]

  /// The sources of earlier figures that are cited for nothing else, in the order of the series.
  public var seriesSources: [Source] {
    let shown = assessments.flatMap { $0.series }.flatMap { $0.observation.sources }
    return Self.cited(shown, among: registrySources, except: Set(sources.map { $0.id }))
  }

  /// The sources with some identifiers: those that the scorecard cites in its order, then others.
  func sources(among ids: [String]) -> [Source] {
    let wanted = Set(ids)
    return Self.cited(sources.map { $0.id } + ids, among: registrySources)
      .filter { wanted.contains($0.id) }
  }

  /// The targets that subjects are held against, in the order in which they first appear.
  public var targets: [Target] {
    var seen = Set<String>()
    return assessments.compactMap { $0.target }.filter { seen.insert($0.id).inserted }
  }

  /// All assessments, in order.
  public var assessments: [Assessment] { sections.flatMap { $0.assessments } }

  /// Assesses the subjects of a registry for a period.
  /// - Parameter earlier: the period to compare with, before `period`; nil for no comparison.
  public init(
    of registry: Registry, for period: Period,
    showing selection: SubjectSelection = SubjectSelection(),
    comparedWith earlier: Period? = nil
  ) {
    let assessor = Assessor(registry, period: period)
    // A registry made in code may name a group that it lacks, or have one twice.
    var known = Set<String>()
    var groups = registry.groups.filter { known.insert($0.id).inserted }.map(Optional.some)
    groups.append(nil)
    var bySection = [String?: [Subject]]()
    for subject in registry.subjects where selection.includes(subject) {
      let group = subject.group.flatMap { known.contains($0) ? $0 : nil }
      bySection[group, default: []].append(subject)
    }
    let bodies = groups.flatMap { bySection[$0?.id] ?? [] }.compactMap { $0.body }
    let standings = BodyStandings(of: bodies, in: registry, period)
    let sections: [Section] = groups.compactMap { group in
      guard let subjects = bySection[group?.id] else { return nil }
      let assessments = subjects.flatMap(assessor.assess)
      return Section(
        group: group, assessments: assessments,
        rollUp: RollUp(assessments, of: subjects.compactMap { $0.body }, standings))
    }
    self.sections = sections
    let assessments = sections.flatMap { $0.assessments }
    let rollUp = RollUp(assessments, of: bodies, standings)
    self.rollUp = rollUp
    title = registry.title
    self.period = period
    reportingPeriod = registry.reportingPeriod
    comparison = earlier.map {
      ScorecardComparison(
        sections, rollUp, with: Scorecard(of: registry, for: $0, showing: selection))
    }
    registrySources = registry.sources
    let replaced = (comparison?.changes ?? []).filter { $0.causes.contains(.newFigure) }
    let earlierSources = replaced.flatMap { $0.before.evidence?.observation.sources ?? [] }
    sources = Self.cited(
      assessments.flatMap { $0.citedSources } + earlierSources, among: registry.sources)
  }

  /// The sources with some identifiers, each once.
  private static func cited(
    _ ids: [String], among sources: [Source], except known: Set<String> = []
  ) -> [Source] {
    let byID = Dictionary(firstOf: sources.map { ($0.id, $0) })
    var seen = known
    return ids.filter { seen.insert($0).inserted }.compactMap { byID[$0] }
  }
}

extension Assessment {
  /// The identifiers of the sources that its figures come from, and of the target's.
  var citedSources: [String] {
    var ids = (evidence?.observation ?? unmeasured)?.sources ?? []
    ids += trend.observation?.sources ?? []
    ids += differingAlternates.flatMap { $0.observation.sources }
    ids += pace?.baseline?.sources ?? []
    if let source = target?.source { ids.append(source) }
    return ids
  }
}

/// Everything in one indicators.json.
public struct Registry: Sendable, Hashable {
  /// What the registry is about.
  public var title: LocalizedText
  /// What the file reports up to, and the default period of a scorecard.
  public var reportingPeriod: Period
  /// The age in quarters above which a figure is stale.
  public var staleAfterQuarters: Int
  /// The groups, in the order in which they appear.
  public var groups: [SubjectGroup]
  /// The sources.
  public var sources: [Source]
  /// The targets.
  public var targets: [Target]
  /// The bodies.
  public var bodies: [Body]
  /// The indicators.
  public var indicators: [Indicator]

  /// The age above which a figure is stale where a file does not say.
  public static let defaultStaleAfterQuarters = 4

  /// The age in quarters above which a subject's figures are stale.
  public func staleAfterQuarters(for subject: Subject) -> Int {
    subject.body?.staleAfterQuarters ?? staleAfterQuarters
  }

  /// All subjects: the bodies, then the indicators, in the order of the file.
  public var subjects: [Subject] {
    bodies.map(Subject.body) + indicators.map(Subject.indicator)
  }

  /// Makes a registry in code. Unlike one that is read from a file, it is not checked: what its
  /// records say must be consistent, or verdicts mean nothing.
  public init(
    title: LocalizedText, reportingPeriod: Period,
    staleAfterQuarters: Int = Registry.defaultStaleAfterQuarters, groups: [SubjectGroup] = [],
    sources: [Source], targets: [Target], bodies: [Body], indicators: [Indicator] = []
  ) {
    self.title = title
    self.reportingPeriod = reportingPeriod
    self.staleAfterQuarters = staleAfterQuarters
    self.groups = groups
    self.sources = sources
    self.targets = targets
    self.bodies = bodies
    self.indicators = indicators
  }
}

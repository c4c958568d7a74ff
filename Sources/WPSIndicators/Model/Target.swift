/// A requirement, such as 30 per cent women; a *quota* where its basis is law.
public struct Target: Sendable, Hashable {
  /// What gives a target its force.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// A binding legal text: the target is a quota.
    case law
    /// An organization's or government's adopted policy.
    case policy
    /// A promise made by those who are to meet it.
    case commitment
    /// A yardstick set by somebody else, such as the Security Council.
    case benchmark
    /// A demand, such as civil society's.
    case advocacy
  }

  /// What a share of women is a share of.
  public enum Denominator: String, Sendable, Hashable, CaseIterable {
    /// The people serving now.
    case members
    /// The established size, with the seats that are vacant.
    case seats
  }

  /// An interim threshold.
  public struct Step: Sendable, Hashable {
    /// The first period for which it holds.
    public var from: Period
    /// The threshold.
    public var atLeast: Threshold

    /// Makes a step in code.
    public init(from: Period, atLeast: Threshold) {
      self.from = from
      self.atLeast = atLeast
    }
  }

  /// The identifier, unique among targets.
  public var id: String
  /// The full name.
  public var name: LocalizedText
  /// A name for narrow tables.
  public var shortName: LocalizedText?
  /// What gives it its force.
  public var basis: Basis
  /// What is measured.
  public var measure: Measure
  /// The threshold; nil for a milestone, which is simply done.
  public var atLeast: Threshold?
  /// Interim thresholds, ascending. Before the first of them, `atLeast` holds.
  public var steps: [Step]
  /// Where "approaches" begins, below the threshold; nil where the target has no such band.
  public var near: Threshold?
  /// Where "exceeds" begins, above the threshold; nil where the target has no such band.
  public var exceeds: Threshold?
  /// The first day in force.
  public var from: CalendarDate?
  /// The last day in force.
  public var to: CalendarDate?
  /// The day by which it is to be met.
  public var dueBy: CalendarDate?
  /// What the share is a share of.
  public var denominator: Denominator
  /// The identifier of the source that states it.
  public var source: String?
  /// The place in that source.
  public var locator: LocalizedText?
  /// A remark for readers.
  public var note: LocalizedText?

  /// The threshold in force in a period: the latest step not after it, else `atLeast`.
  public func threshold(in period: Period) -> Threshold? {
    step(in: period)?.atLeast ?? atLeast
  }

  /// The interim threshold in force in a period; nil before the first.
  func step(in period: Period) -> Step? { steps.last { $0.from <= period } }

  /// Whether the target is in force at any time of a period.
  public func isInForce(in period: Period) -> Bool {
    period.lastDay >= from ?? period.lastDay && period.firstDay <= to ?? period.firstDay
  }

  /// Makes a target in code; what is left out the target does not have.
  public init(
    id: String, name: LocalizedText, shortName: LocalizedText? = nil, basis: Basis,
    measure: Measure, atLeast: Threshold?, steps: [Step] = [], near: Threshold? = nil,
    exceeds: Threshold? = nil, from: CalendarDate? = nil, to: CalendarDate? = nil,
    dueBy: CalendarDate? = nil, denominator: Denominator = .members, source: String? = nil,
    locator: LocalizedText? = nil, note: LocalizedText? = nil
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.basis = basis
    self.measure = measure
    self.atLeast = atLeast
    self.steps = steps
    self.near = near
    self.exceeds = exceeds
    self.from = from
    self.to = to
    self.dueBy = dueBy
    self.denominator = denominator
    self.source = source
    self.locator = locator
    self.note = note
  }
}

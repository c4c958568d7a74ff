/// What somebody who brings a registry up to date for a period has to look for.
public struct Worklist: Sendable, Hashable {
  /// Why a subject is on the list, the most urgent first.
  public enum Urgency: Sendable, Hashable, CaseIterable {
    /// The day by which a target was to be met, or a milestone done, lies in the period or before.
    case due
    /// No observation carries a number that a target needs.
    case noData
    /// A figure is older than the registry allows.
    case stale
    /// A milestone is open.
    case open
    /// All figures are of earlier days than the period has.
    case awaited
  }

  /// A subject, and why it is on the list.
  public struct Item: Sendable, Hashable {
    /// The body or indicator.
    public let subject: Subject
    /// Where it stands with each of its targets, or without one.
    public let assessments: [Assessment]
    /// The most urgent reason why it is on the list.
    public let urgency: Urgency
    /// Whether it is a milestone that is neither done nor given up.
    public let isOpen: Bool
    /// The days that have passed, each with the target that set it; nil for the milestone's own.
    public let due: [Due]
    /// The targets that it is held against.
    public var targets: [Target] { assessments.compactMap { $0.target } }
  }

  /// A day that has come with the period.
  public struct Due: Sendable, Hashable {
    /// The day.
    public let date: CalendarDate
    /// The target that set it; nil for the milestone's own day.
    public let target: Target?
  }

  /// The subjects under one heading, in the order of the scorecard.
  public struct Section: Sendable, Hashable {
    /// Why its subjects are on the list.
    public let urgency: Urgency
    /// The subjects, at least one.
    public let items: [Item]
  }

  /// The period for which the registry is to be brought up to date.
  public let period: Period
  /// Every subject once, under what is most urgent; only sections that have any.
  public let sections: [Section]

  /// Lists what a scorecard shows to be due, missing, old, open or not of its period.
  public init(of scorecard: Scorecard) {
    period = scorecard.period
    let items = scorecard.sections.flatMap { $0.subjects }.compactMap(Item.init)
    sections = Urgency.allCases.compactMap { urgency in
      let items = items.filter { $0.urgency == urgency }
      return items.isEmpty ? nil : Section(urgency: urgency, items: items)
    }
  }
}

extension Worklist.Item {
  /// Nil where there is nothing to look for.
  fileprivate init?(_ assessed: AssessedSubject) {
    let assessments = assessed.assessments
    let inForce = assessments.filter { $0.verdict != .notInForce }
    var due = [Worklist.Due]()
    for day in inForce.compactMap({ $0.due }) where !due.contains(day) { due.append(day) }
    let isOpen = inForce.contains { $0.isOpen }
    let urgency: Worklist.Urgency? =
      if !due.isEmpty {
        .due
      } else if inForce.contains(where: { $0.lacksData }) {
        .noData
      } else if assessments.contains(where: { $0.flags.contains(.stale) }) {
        // How old an observation is does not depend on a target.
        .stale
      } else if isOpen {
        .open
      } else {
        inForce.contains { $0.isAwaited } ? .awaited : nil
      }
    guard let urgency else { return nil }
    self.init(
      subject: assessed.subject, assessments: assessments, urgency: urgency, isOpen: isOpen,
      due: due)
  }
}

extension Assessment {
  /// Whether there is nothing to show of a subject that exists.
  public var lacksData: Bool { evidence == nil && reason == nil && verdict != .notApplicable }

  /// Whether it is of a milestone that is neither done nor given up, as far as is known.
  fileprivate var isOpen: Bool {
    guard subject.indicator?.kind == .milestone else { return false }
    switch evidence?.status {
    case .done, .abandoned: return false
    case .planned, .inProgress, nil: return true
    }
  }

  /// Whether a target is held against a figure of before the period; what was done, or given up,
  /// needs no other.
  fileprivate var isAwaited: Bool {
    guard target != nil, let evidence else { return false }
    return evidence.status == nil && evidence.observation.time.date < period.firstDay
  }

  /// The day that has come with the period, by which a milestone or a target was to be reached.
  fileprivate var due: Worklist.Due? {
    if isOpen, let due = subject.indicator?.due, due <= period.lastDay {
      return Worklist.Due(date: due, target: nil)
    }
    // A milestone that has no date of its own is not unmet for the target's; the day has come all
    // the same.
    guard let target, let due = target.dueBy, due <= period.lastDay,
      [.unmet, .undetermined, .noData, .notDue].contains(verdict)
    else { return nil }
    return Worklist.Due(date: due, target: target)
  }
}

/// What somebody who brings a registry up to date for a period has to look for.
public struct Worklist: Sendable, Hashable {
  /// Why a subject is on the list, the most urgent first.
  public enum Urgency: String, Sendable, Hashable, CaseIterable {
    /// The day by which a target was to be met, or a milestone done, lies in the period or before.
    case due
    /// No observation carries a number that a target needs.
    case noData = "missing"
    /// A figure is older than the registry allows.
    case stale
    /// A milestone is open.
    case open
    /// All figures are of earlier days than the period has.
    case awaited
  }

  /// A subject, and why it is on the list.
  public struct Item: Sendable, Hashable {
    /// The body, list or indicator.
    public let subject: Subject
    /// Where it stands with each of its targets, or without one.
    public let assessments: [Assessment]
    /// Why it is on the list, the most urgent reason first; that its figures are of earlier days only
    /// where there is no other.
    public let reasons: [Urgency]
    /// Whether it is a milestone that is neither done nor given up.
    public let isOpen: Bool
    /// The days that have passed, each with the target that set it; nil for the milestone's own.
    public let due: [Due]
    /// Whether it is the sum of its parts, each of which has a current figure: there is nothing to
    /// record of it.
    public let isGivenByParts: Bool
    /// The milestones that are to close its gap and are neither done nor given up, those that are
    /// overdue first.
    public let actions: [Assessment]
    /// The targets that it is held against.
    public var targets: [Target] { assessments.compactMap { $0.target } }
    /// The most urgent reason why it is on the list.
    public var urgency: Urgency { reasons[0] }
    /// The days to come of a milestone that is open: its own, else those of its targets; none where one
    /// has come.
    public var dueLater: [Due] {
      guard due.isEmpty, isOpen else { return [] }
      if let own = subject.indicator?.due { return [Due(date: own, target: nil)] }
      return targets.compactMap { target in target.dueBy.map { Due(date: $0, target: target) } }
    }
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
    let subjects = scorecard.sections.flatMap { $0.subjects }.filter { !$0.isFrame }
    let sums = SumsOfCurrentParts(among: subjects, in: period)
    let items = subjects.compactMap { Item($0, sums, scorecard.actions(on: $0.subject.id)) }
    sections = Urgency.allCases.compactMap { urgency in
      let items = items.filter { $0.urgency == urgency }
      return items.isEmpty ? nil : Section(urgency: urgency, items: items)
    }
  }
}

extension Worklist.Item {
  /// Nil where there is nothing to look for.
  fileprivate init?(
    _ assessed: AssessedSubject, _ sums: SumsOfCurrentParts, _ actions: [AssessedSubject]
  ) {
    let assessments = assessed.assessments
    let isGivenByParts = sums.contains(assessed.subject)
    let inForce = assessments.filter { $0.verdict != .notInForce }
    var due = [Worklist.Due]()
    for day in inForce.compactMap({ $0.due }) where !due.contains(day) { due.append(day) }
    let isOpen = inForce.contains { $0.isOpen }
    var reasons: [Worklist.Urgency] = due.isEmpty ? [] : [.due]
    if !isGivenByParts {
      if inForce.contains(where: { $0.lacksData }) { reasons.append(.noData) }
      // How old an observation is does not depend on a target.
      if assessments.contains(where: { $0.flags.contains(.stale) }) { reasons.append(.stale) }
      if isOpen { reasons.append(.open) }
      let isAwaited =
        inForce.contains { $0.isAwaited }
        || sums.await(assessed.subject) && assessments.contains { $0.isEarlier }
      if reasons.isEmpty, isAwaited { reasons.append(.awaited) }
    }
    guard !reasons.isEmpty else { return nil }
    self.init(
      subject: assessed.subject, assessments: assessments, reasons: reasons, isOpen: isOpen,
      due: due, isGivenByParts: isGivenByParts,
      actions: assessed.subject.position == nil
        ? actions.compactMap { $0.assessments.first }.filter { $0.isOpen } : [])
  }
}

/// The bodies whose figures are the sum of their parts', none of them lacking or stale.
private struct SumsOfCurrentParts {
  private let sums: [String: AssessedSubject]

  init(among subjects: [AssessedSubject], in period: Period) {
    var areCurrent = [String: Bool]()
    for assessed in subjects {
      guard let body = assessed.subject.body, let whole = body.partOf,
        body.inapplicability(in: period) == nil
      else { continue }
      areCurrent[whole] = areCurrent[whole] ?? true && assessed.isCurrent
    }
    sums = Dictionary(
      firstOf: subjects.filter { $0.isSum && areCurrent[$0.subject.id] == true }
        .map { ($0.subject.id, $0) })
  }

  func contains(_ subject: Subject) -> Bool { sums[subject.id] != nil }

  /// Whether a subject is a part of a sum that a target is held against, and that is of before the
  /// period. No sum is a part of itself.
  func await(_ part: Subject) -> Bool {
    guard let whole = part.body?.partOf.flatMap({ sums[$0] }) else { return false }
    return whole.assessments.contains { $0.isAwaited } || self.await(whole.subject)
  }
}

extension AssessedSubject {
  /// Whether it is a body that is in the file for the positions in it: without a target, and without
  /// a word that is not about them.
  fileprivate var isFrame: Bool {
    guard let body = subject.body, !body.positions.isEmpty, body.targets.isEmpty else {
      return false
    }
    return isUnreported && !body.observations.isEmpty
  }

  /// Whether all that is known of it is the sum of its parts.
  fileprivate var isSum: Bool {
    assessments.contains { $0.flags.contains(.sumOfParts) }
      && assessments.allSatisfy { $0.flags.contains(.sumOfParts) || !$0.lacksData }
  }

  fileprivate var isCurrent: Bool {
    assessments.contains { $0.evidence != nil }
      && !assessments.contains { $0.flags.contains(.stale) }
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
  /// needs no other, and candidates stand once.
  fileprivate var isAwaited: Bool {
    target != nil && verdict != .notInForce && isEarlier && subject.list == nil
  }

  /// Whether its figure is of before the period.
  fileprivate var isEarlier: Bool {
    guard let evidence else { return false }
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

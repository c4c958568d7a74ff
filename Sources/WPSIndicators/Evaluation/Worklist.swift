/// What somebody who brings a registry up to date for a period has to look for.
package struct Worklist: Sendable, Hashable {
  /// Why a subject is on the list.
  package enum Reason: Sendable, Hashable {
    /// No observation carries a number that a target needs; the latest one without, if any.
    case noData(unmeasured: ReportedObservation?)
    /// The figure is older than the registry allows.
    case stale(ReportedObservation)
    /// The day by which a target was to be met, or a milestone done, lies in the period or before.
    case due(CalendarDate, target: Target?)
    /// A milestone is open; the day by which it is to be done, if any.
    case open(MilestoneStatus, due: CalendarDate?)
  }

  /// A subject, and why it is on the list.
  package struct Item: Sendable, Hashable {
    package let subject: Subject
    package let reason: Reason
    /// The targets that it is held against.
    package let targets: [Target]
  }

  /// The period for which the registry is to be brought up to date.
  package let period: Period
  /// The subjects without data, with stale figures, that fall due, and the open milestones; each
  /// in the order of the scorecard.
  package let noData: [Item]
  package let stale: [Item]
  package let due: [Item]
  package let open: [Item]

  /// Whether nothing is to be done.
  package var isEmpty: Bool { noData.isEmpty && stale.isEmpty && due.isEmpty && open.isEmpty }

  /// Lists what a scorecard shows to be missing, old, due or open.
  package init(of scorecard: Scorecard) {
    var noData = [Item]()
    var stale = [Item]()
    var due = [Item]()
    var open = [Item]()
    for assessments in Self.bySubject(scorecard.assessments) {
      let targets = assessments.compactMap(\.target)
      func item(_ reason: Reason) -> Item {
        Item(subject: assessments[0].subject, reason: reason, targets: targets)
      }
      let inForce = assessments.filter { $0.verdict != .notInForce }
      if let lacking = inForce.first(where: \.lacksData) {
        noData.append(item(.noData(unmeasured: lacking.unmeasured)))
      }
      if let old = inForce.first(where: { $0.flags.contains(.stale) })?.evidence?.observation {
        stale.append(item(.stale(old)))
      }
      due += inForce.compactMap { $0.due.map { item(.due($0.date, target: $0.target)) } }
      if let milestone = inForce.first(where: { $0.isOpen && $0.due == nil }),
        let status = milestone.evidence?.status
      {
        open.append(item(.open(status, due: milestone.subject.indicator?.due)))
      }
    }
    period = scorecard.period
    (self.noData, self.stale, self.due, self.open) = (noData, stale, due, open)
  }

  /// The assessments of each subject together, as a scorecard has them one after the other.
  private static func bySubject(_ assessments: [Assessment]) -> [[Assessment]] {
    var grouped = [[Assessment]]()
    for assessment in assessments {
      if grouped.last?.first?.subject.id == assessment.subject.id {
        grouped[grouped.count - 1].append(assessment)
      } else {
        grouped.append([assessment])
      }
    }
    return grouped
  }
}

extension Assessment {
  /// Whether there is nothing to show of a subject that exists.
  fileprivate var lacksData: Bool { evidence == nil && reason == nil && verdict != .notApplicable }

  /// Whether it is of a milestone that is neither done nor given up, as far as is known.
  fileprivate var isOpen: Bool {
    guard subject.indicator?.kind == .milestone else { return false }
    switch evidence?.status {
    case .done, .abandoned: return false
    case .planned, .inProgress, nil: return true
    }
  }

  /// The day that has come with the period, by which a milestone or a target was to be reached.
  fileprivate var due: (date: CalendarDate, target: Target?)? {
    if isOpen, let due = subject.indicator?.due, due <= period.lastDay { return (due, nil) }
    guard let target, let due = target.dueBy, due <= period.lastDay,
      [.unmet, .undetermined, .noData].contains(verdict)
    else { return nil }
    return (due, target)
  }
}

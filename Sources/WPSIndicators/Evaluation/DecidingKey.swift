/// The keys of targets and subjects that decide verdicts without being figures or thresholds.
public enum DecidingKey: String, Sendable, Hashable, CaseIterable {
  /// What is measured.
  case measure
  /// The first day on which the target is in force.
  case from
  /// The last day on which the target is in force.
  case to
  /// What a share is a share of.
  case denominator
  /// How a share becomes people.
  case rounding
  /// Other rules for small bodies.
  case bySize
  /// How many of one sex may stand in a row on a list.
  case maxRun
  /// Who is to stand first on a list.
  case first
  /// How many at the head of a list are to be of both sexes.
  case firstDiffer
  /// The size of the blocks of a list.
  case everyBlockOf
  /// Of whom each block must have enough.
  case counted
  /// What is asked after the last full block.
  case tail
  /// Where a list is cut.
  case within
  /// The first day of a body.
  case established
  /// The last day of a body.
  case ended
  /// The day by which a milestone is to be done.
  case due

  /// Whether it is a key of targets, not of subjects.
  public var isOfTarget: Bool {
    switch self {
    case .measure, .from, .to, .denominator, .rounding, .bySize, .maxRun, .first, .firstDiffer,
      .everyBlockOf, .counted, .tail, .within:
      true
    case .established, .ended, .due: false
    }
  }
}

extension AssessmentChange {
  /// The keys whose edits made the verdict another.
  ///
  /// An edit did so if without it the verdict would not be what it is: the edited assessment is
  /// made again with that key alone as it was. Where several edits were each enough, undoing one
  /// changes nothing; then those are named that make the verdict by themselves.
  public var decidingKeys: [DecidingKey] {
    guard isFlip else { return [] }
    let needed = DecidingKey.allCases.filter {
      after.verdict(with: $0, of: before) != after.verdict
    }
    return !needed.isEmpty
      ? needed
      : DecidingKey.allCases.filter { before.verdict(with: $0, of: after) == after.verdict }
  }
}

extension Assessment {
  /// The verdict if one key were as in another version of the file.
  fileprivate func verdict(with key: DecidingKey, of other: Assessment) -> Verdict {
    guard let target, let otherTarget = other.target else { return verdict }
    let edited = target.with(key, of: otherTarget)
    guard
      edited != target.with(key, of: target) || subject.differs(from: other.subject, in: key)
    else { return verdict }
    let registry = Registry(
      title: LocalizedText(""), reportingPeriod: period, sources: [],
      scales: [scale].compactMap { $0 }, targets: [edited], bodies: [])
    let subject = subject.with(key, of: other.subject, against: target.id)
    return Assessor(registry, period: period).assess(subject).assessments
      .first { $0.part == part }?.verdict ?? verdict
  }
}

extension Target {
  /// What decides verdicts in the target, with one key as another has it.
  fileprivate func with(_ key: DecidingKey, of other: Target) -> Target {
    // A threshold is in the measure's unit, and goes where it goes.
    let hasOtherUnit = key == .measure && measure.isShare != other.measure.isShare
    let unit = hasOtherUnit ? other : self
    return Target(
      id: id, name: name, basis: basis, measure: key == .measure ? other.measure : measure,
      limit: unit.limit,
      rounding: key == .rounding ? other.rounding : rounding,
      bySize: key == .bySize ? other.bySize : hasOtherUnit ? unit.bySize : bySize,
      placement: placement.with(key, of: other.placement),
      steps: unit.steps, from: key == .from ? other.from : from,
      to: key == .to ? other.to : to,
      denominator: key == .denominator ? other.denominator : denominator,
      part: part, each: each)
  }
}

extension Placement {
  /// The rules, with one key as another has it.
  fileprivate func with(_ key: DecidingKey, of other: Placement) -> Placement {
    var placement = self
    switch key {
    case .maxRun: placement.maxRun = other.maxRun
    case .first: placement.first = other.first
    case .firstDiffer: placement.firstDiffer = other.firstDiffer
    case .everyBlockOf: placement.everyBlockOf = other.everyBlockOf
    case .counted: placement.counted = other.counted
    case .tail: placement.tail = other.tail
    case .within: placement.within = other.within
    case .measure: placement = placement.isEmpty ? other : placement
    case .from, .to, .denominator, .rounding, .bySize, .established, .ended, .due: break
    }
    return placement
  }
}

extension Subject {
  /// Whether one key is another in two versions of the subject.
  fileprivate func differs(from other: Subject, in key: DecidingKey) -> Bool {
    switch key {
    case .established: host?.established != other.host?.established
    case .ended: host?.ended != other.host?.ended
    case .due: indicator?.due != other.indicator?.due
    default: false
    }
  }

  /// What decides verdicts in the subject, with one key as another has it.
  fileprivate func with(
    _ key: DecidingKey, of other: Subject, against target: String
  ) -> Subject {
    switch self {
    case .body(let body):
      .body(
        Body(
          id: id, name: name, kind: body.kind,
          established: (key == .established ? other : self).body?.established,
          ended: (key == .ended ? other : self).body?.ended, breakdowns: body.breakdowns,
          targets: [target],
          observations: Array(observations)))
    case .position(let position, let body):
      .position(
        Position(id: position.id, name: position.name, targets: [target]),
        of: Body(
          id: id, name: body.name, kind: body.kind,
          established: (key == .established ? other : self).host?.established,
          ended: (key == .ended ? other : self).host?.ended,
          observations: Array(observations)))
    case .list:
      .list(
        CandidateList(
          id: id, name: name, targets: [target], observations: Array(observations)))
    case .indicator(let indicator):
      .indicator(
        Indicator(
          id: id, name: name, kind: indicator.kind, targets: [target],
          due: (key == .due ? other : self).indicator?.due, scale: indicator.scale,
          observations: Array(observations)))
    }
  }
}

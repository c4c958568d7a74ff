/// Holds subjects against their targets for one period.
struct Assessor {
  let registry: Registry
  let period: Period
  private let targets: [String: HeldTarget]
  private let partSums: PartSums
  private let scales: [String: Scale]

  init(_ registry: Registry, period: Period) {
    self.registry = registry
    self.period = period
    targets = Dictionary(
      firstOf: registry.targets.map { ($0.id, HeldTarget($0, in: period)) })
    scales = Dictionary(firstOf: registry.scales.map { ($0.id, $0) })
    partSums = PartSums(in: registry, period)
  }

  /// Makes one assessment for each of a subject's targets, or a single one if it has none.
  func assess(_ subject: Subject) -> AssessedSubject {
    let judgements = judgements(of: subject, by: Series(of: subject, seenIn: period))
    return AssessedSubject(
      subject: subject, assessments: judgements.map { Assessment($0, self) })
  }

  /// What assessments rest on: one for each of a subject's targets, or a single one.
  func judgements(of subject: Subject, by series: Series) -> [Judgement] {
    let targets = subject.targets.compactMap { self.targets[$0] }
    guard !targets.isEmpty else {
      return [
        Judgement(of: subject, against: nil, naturalYardstick(of: subject, series), series, self)
      ]
    }
    return targets.flatMap { held in
      held.yardsticks(for: subject, on: scale(of: subject))
        .map { Judgement(of: subject, against: held, $0, series, self) }
    }
  }

  /// What is shown of a subject that has no target.
  private func naturalYardstick(of subject: Subject, _ series: Series) -> Yardstick {
    let measure =
      switch subject {
      case .body:
        Measure.withoutTarget { figure(of: subject, by: Yardstick(nil, or: $0), series) != nil }
      case .position: Measure.heldByWoman
      case .list: Measure.womenShare
      case .indicator(let indicator): indicator.kind.measure
      }
    return Yardstick(nil, or: measure, on: scale(of: subject), in: subject)
  }

  /// The scale on which a subject is rated.
  private func scale(of subject: Subject) -> Scale? {
    subject.indicator?.scale.flatMap { scales[$0] }
  }

  /// What a subject is assessed from for a measure of members; nil where there is nothing.
  func evidence(of subject: Subject, for measure: Measure) -> Evidence? {
    figure(
      of: subject, by: Yardstick(nil, or: measure), Series(of: subject, seenIn: period))?.evidence
  }

  /// Whether an observation of a subject is older than the registry allows.
  func isStale(_ observation: ReportedObservation, of subject: Subject) -> Bool {
    observation.isStale(
      in: period, of: subject, after: registry.staleAfterQuarters(for: subject))
  }

  /// The figure from which a subject is assessed for a measure: the latest that its own observations
  /// give, else the sum of its parts; nil where there is neither.
  func figure(
    of subject: Subject, by yardstick: Yardstick, _ series: Series
  ) -> AssessedFigure? {
    if let index = series.assessedIndex(for: yardstick) {
      return AssessedFigure(
        evidence: Evidence(series.observations[index], by: yardstick), index: index)
    }
    guard let body = subject.body, yardstick.part == nil,
      let sum = partSums.observation(of: body, for: yardstick.measure)
    else { return nil }
    return AssessedFigure(evidence: Evidence(sum, by: yardstick), index: nil)
  }

  // MARK: - What follows from the verdict

  func requirement(
    _ verdict: Verdict, _ evidence: Evidence?, _ rule: Rule?
  ) -> Requirement? {
    guard [.met, .unmet, .undetermined].contains(verdict), let evidence, let rule
    else { return nil }
    return Requirement(evidence, rule)
  }

  func routes(
    _ verdict: Verdict, _ requirement: Requirement?, _ evidence: Evidence?, _ rule: Rule?
  ) -> Routes? {
    guard verdict == .unmet, let requirement, let rule, let evidence,
      evidence.measure.rules.hasRoutes
    else { return nil }
    return Routes(requirement, evidence, rule)
  }

  // MARK: - Verdicts

  func verdict(
    _ subject: Subject, _ held: HeldTarget?, _ reason: InapplicabilityReason?,
    _ evidence: Evidence?, _ placing: PlacementOutcome?, _ series: Series
  ) -> Verdict {
    guard let held else { return .noTarget }
    if reason != nil { return .notApplicable }
    if !held.target.isInForce(in: period) { return .notInForce }
    guard let evidence else { return .noData }
    if let placing { return placing.verdict }
    return Verdict(
      on: evidence, by: held.standard,
      Deadline(of: subject, in: period, reported: series.observations))
  }

  /// What other sources say for the same date where it cannot be the same.
  func differingAlternates(
    _ evidence: Evidence, _ series: Series
  ) -> [Evidence] {
    figures(
      of: series.alternates(at: evidence.observation.time.date), by: evidence.yardstick
    )
    .filter { $0.differs(from: evidence) }
  }

  /// What those of some observations say that carry a number for a measure.
  func figures(
    of observations: Observations, by yardstick: Yardstick
  ) -> [Evidence] {
    observations.lazy.filter { $0.carriesNumber(for: yardstick) }
      .map { Evidence($0, by: yardstick) }
  }
}

/// A target, with what follows from it for every subject in a period. All assessments share it.
final class HeldTarget: Sendable {
  /// The target.
  let target: Target
  /// What it asks.
  let standard: Standard?

  init(_ target: Target, in period: Period) {
    self.target = target
    standard = Standard(target, in: period)
  }

  /// What it measures of a subject: the whole, a part, or each part of a breakdown by itself.
  func yardsticks(for subject: Subject, on scale: Scale?) -> [Yardstick] {
    guard let each = target.each else {
      return [Yardstick(target, or: target.measure, of: target.part, on: scale, in: subject)]
    }
    let breakdown = subject.body?.breakdowns.first { $0.id == each }
    // A body without it, as no file that is read has one, has a row without data.
    return (breakdown?.parts.map { $0.id } ?? [""]).map {
      Yardstick(target, or: target.measure, of: BodyPart(each, $0))
    }
  }
}

extension HeldTarget {
  /// What becomes of an order of candidates; nil where the target asks for none.
  func placing(_ evidence: Evidence?) -> PlacementOutcome? {
    guard case .order(let rule) = standard, let order = evidence?.order else { return nil }
    return PlacementOutcome(of: order, by: rule)
  }
}

/// What a subject is assessed from.
struct AssessedFigure {
  /// What it says for the measure.
  let evidence: Evidence
  /// Its position in the series; nil for the sum of the parts of a body.
  let index: Int?
}

extension Evidence {
  /// Why there is nothing to take a share of, if there is not.
  var emptiness: InapplicabilityReason? {
    guard value == nil, measure.isOfFigures else { return nil }
    // Figures that narrow to nothing contradict each other; no file that is read has such.
    if counts == nil, share == nil { return .contradictoryCounts }
    return counts == nil ? .noWhole : .noMembers
  }

  /// Whether the two cannot both be true of one date.
  fileprivate func differs(from other: Evidence) -> Bool {
    switch measure.form {
    case .status: return status != other.status
    case .level: return level != other.level
    case .holder:
      return holder != other.holder && holder != .unspecified
        && other.holder != .unspecified
    case .order:
      guard let order, let otherOrder = other.order else { return order != other.order }
      return !order.isCompatible(with: otherOrder)
    case .share, .number: break
    }
    if measure.isOfWomen, let women = counts?.trueWomen, let others = other.counts?.trueWomen,
      !women.overlaps(others)
    {
      return true
    }
    guard let value, let otherValue = other.value else { return value != other.value }
    return value.isDisjoint(from: otherValue)
  }
}

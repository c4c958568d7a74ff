/// Holds subjects against their targets for one period.
struct Assessor {
  let registry: Registry
  let period: Period
  private let targets: [String: Target]

  init(_ registry: Registry, period: Period) {
    self.registry = registry
    self.period = period
    targets = Dictionary(
      firstOf: registry.targets.map { ($0.id, $0) })
  }

  /// Makes one assessment for each of a subject's targets, or a single one if it has none.
  func assess(_ subject: Subject) -> AssessedSubject {
    let series = Series(of: subject, seenIn: period)
    let targets = subject.targets.compactMap { self.targets[$0] }
    return AssessedSubject(
      subject: subject,
      assessments: targets.isEmpty
        ? [assess(subject, nil, naturalMeasure(of: subject, series), series)]
        : targets.map { assess(subject, $0, $0.measure, series) })
  }

  /// What is shown of a subject that has no target.
  private func naturalMeasure(of subject: Subject, _ series: Series) -> Measure {
    subject.indicator?.kind.measure
      ?? .withoutTarget { series.assessedIndex(for: $0) != nil }
  }

  private func assess(
    _ subject: Subject, _ target: Target?, _ measure: Measure, _ series: Series
  ) -> Assessment {
    let denominator = target?.denominator ?? .members
    let lifeReason = subject.body?.inapplicability(in: period)
    let assessed =
      lifeReason != nil
      ? nil
      : series.assessedIndex(for: measure).map {
        (index: $0, evidence: Evidence(series.observations[$0], measure, of: denominator))
      }
    let evidence = assessed?.evidence
    let reason = lifeReason ?? evidence?.emptiness
    let required = target?.threshold(in: period)

    let verdict = verdict(subject, target, required, reason, evidence)
    let requirement = requirement(verdict, evidence, required)
    let alternates = evidence.map { differingAlternates($0, measure, denominator, series) } ?? []
    return Assessment(
      subject: subject, target: target, measure: measure, period: period,
      staleAfterQuarters: registry.staleAfterQuarters(for: subject), verdict: verdict,
      reason: verdict == .notApplicable || verdict == .noTarget ? reason : nil,
      rating: target.flatMap { Rating(verdict, value: evidence?.value, target: $0) },
      required: required, evidence: evidence,
      unmeasured: lifeReason == nil && assessed == nil ? series.observations.last : nil,
      requirement: requirement,
      routes: routes(verdict, requirement, evidence, required),
      flags: Flagging(
        assessor: self, subject: subject, target: target, measure: measure, required: required,
        verdict: verdict, requirement: requirement, alternates: alternates, series: series
      ).flags(assessed),
      differingAlternates: alternates,
      alternatesAlone: lifeReason == nil && assessed == nil
        ? figures(of: series.alternates, measure, denominator) : [],
      trend: lifeReason == nil
        ? Trend.upTo(assessed, in: series, measure, of: denominator) : .unknown,
      pace: pace(verdict, assessed, target, series))
  }

  // MARK: - What follows from the verdict

  private func requirement(
    _ verdict: Verdict, _ evidence: Evidence?, _ required: Threshold?
  ) -> Requirement? {
    guard [.met, .unmet, .undetermined].contains(verdict), let evidence, let required
    else { return nil }
    return Requirement(evidence, threshold: required.value)
  }

  private func routes(
    _ verdict: Verdict, _ requirement: Requirement?, _ evidence: Evidence?, _ required: Threshold?
  ) -> Routes? {
    guard verdict == .unmet, let requirement, let required, let evidence,
      evidence.measure.rules.hasRoutes
    else { return nil }
    return Routes(requirement, evidence, threshold: required.value)
  }

  private func pace(
    _ verdict: Verdict, _ assessed: (index: Int, evidence: Evidence)?, _ target: Target?,
    _ series: Series
  ) -> Pace? {
    guard verdict == .unmet, let target, let assessed, target.measure.rules.hasPace
    else { return nil }
    return Pace.of(target, in: period, assessed, series)
  }

  // MARK: - Verdicts

  private func verdict(
    _ subject: Subject, _ target: Target?, _ required: Threshold?,
    _ reason: InapplicabilityReason?, _ evidence: Evidence?
  ) -> Verdict {
    guard let target else { return .noTarget }
    if reason != nil { return .notApplicable }
    if !target.isInForce(in: period) { return .notInForce }
    guard let evidence else { return .noData }
    return Verdict(on: evidence, required: required, due: subject.indicator?.due, in: period)
  }

  /// What other sources say for the same date where it cannot be the same.
  private func differingAlternates(
    _ evidence: Evidence, _ measure: Measure, _ denominator: Target.Denominator, _ series: Series
  ) -> [Evidence] {
    figures(of: series.alternates(at: evidence.observation.time.date), measure, denominator)
      .filter { $0.differs(from: evidence) }
  }

  /// What those of some observations say that carry a number for a measure.
  private func figures(
    of observations: [ReportedObservation], _ measure: Measure, _ denominator: Target.Denominator
  ) -> [Evidence] {
    observations.filter { $0.carriesNumber(for: measure) }
      .map { Evidence($0, measure, of: denominator) }
  }
}

extension Evidence {
  /// Why there is nothing to take a share of, if there is not.
  fileprivate var emptiness: InapplicabilityReason? {
    guard value == nil, status == nil else { return nil }
    // Figures that narrow to nothing contradict each other; no file that is read has such.
    if counts == nil, share == nil { return .contradictoryCounts }
    return counts == nil ? .noWhole : .noMembers
  }

  /// Whether the two cannot both be true of one date.
  fileprivate func differs(from other: Evidence) -> Bool {
    if let status { return status != other.status }
    if measure.isOfWomen, let women = counts?.women, let others = other.counts?.women,
      !women.overlaps(others)
    {
      return true
    }
    guard let value, let otherValue = other.value else { return value != other.value }
    return value.isDisjoint(from: otherValue)
  }
}

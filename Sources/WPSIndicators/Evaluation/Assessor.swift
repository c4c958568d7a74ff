/// Holds subjects against their targets for one period.
struct Assessor {
  let registry: Registry
  let period: Period
  private let targets: [String: HeldTarget]
  private let partSums: PartSums

  init(_ registry: Registry, period: Period) {
    self.registry = registry
    self.period = period
    targets = Dictionary(
      firstOf: registry.targets.map { ($0.id, HeldTarget($0, in: period)) })
    partSums = PartSums(in: registry, period)
  }

  /// Makes one assessment for each of a subject's targets, or a single one if it has none.
  func assess(_ subject: Subject) -> AssessedSubject {
    let series = Series(of: subject, seenIn: period)
    let targets = subject.targets.compactMap { self.targets[$0] }
    return AssessedSubject(
      subject: subject,
      assessments: targets.isEmpty
        ? [assess(subject, nil, Yardstick(nil, or: naturalMeasure(of: subject, series)), series)]
        : targets.flatMap { held in
          held.yardsticks(for: subject).map { assess(subject, held, $0, series) }
        })
  }

  /// What is shown of a subject that has no target.
  private func naturalMeasure(of subject: Subject, _ series: Series) -> Measure {
    subject.indicator?.kind.measure
      ?? .withoutTarget { figure(of: subject, by: Yardstick(nil, or: $0), series) != nil }
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
  private func figure(
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

  private func assess(
    _ subject: Subject, _ held: HeldTarget?, _ yardstick: Yardstick, _ series: Series
  ) -> Assessment {
    let (target, rule, measure) = (held?.target, held?.rule, yardstick.measure)
    let lifeReason = subject.body?.inapplicability(in: period)
    let assessed = lifeReason == nil ? figure(of: subject, by: yardstick, series) : nil
    let evidence = assessed?.evidence
    let emptiness = lifeReason ?? evidence?.emptiness

    let verdict = verdict(subject, held, emptiness, evidence, series)
    let reason = emptiness ?? (verdict == .notApplicable ? .exempt : nil)
    let newerInWords = lifeReason == nil ? series.words(laterThan: assessed) : nil
    let requirement = requirement(verdict, evidence, rule)
    let alternates = evidence.map { differingAlternates($0, series) } ?? []
    return Assessment(
      subject: subject, target: target, part: yardstick.part, measure: measure, period: period,
      staleAfterQuarters: registry.staleAfterQuarters(for: subject), verdict: verdict,
      reason: verdict == .notApplicable || verdict == .noTarget ? reason : nil,
      rating: target.flatMap { Rating(verdict, value: evidence?.value, target: $0) },
      rule: rule, evidence: evidence,
      newerInWords: newerInWords,
      otherWords: lifeReason == nil
        ? series.words(within: period, beside: yardstick).filter { $0 != newerInWords } : [],
      unmeasured: lifeReason == nil && assessed == nil
        ? newerInWords ?? series.observations.last : nil,
      requirement: requirement,
      routes: routes(verdict, requirement, evidence, rule),
      flags: Flagging(
        assessor: self, subject: subject, target: target, yardstick: yardstick, rule: rule,
        verdict: verdict, requirement: requirement, alternates: alternates, series: series
      ).flags(assessed),
      differingAlternates: alternates,
      alternatesAlone: lifeReason == nil && assessed == nil
        ? figures(of: series.alternates, by: yardstick) : [],
      trend: lifeReason == nil ? Trend.upTo(assessed, in: series, by: yardstick) : .unknown,
      pace: pace(verdict, subject, assessed, target, series))
  }

  // MARK: - What follows from the verdict

  private func requirement(
    _ verdict: Verdict, _ evidence: Evidence?, _ rule: Rule?
  ) -> Requirement? {
    guard [.met, .unmet, .undetermined].contains(verdict), let evidence, let rule
    else { return nil }
    return Requirement(evidence, rule)
  }

  private func routes(
    _ verdict: Verdict, _ requirement: Requirement?, _ evidence: Evidence?, _ rule: Rule?
  ) -> Routes? {
    guard verdict == .unmet, let requirement, let rule, let evidence,
      evidence.measure.rules.hasRoutes
    else { return nil }
    return Routes(requirement, evidence, rule)
  }

  private func pace(
    _ verdict: Verdict, _ subject: Subject, _ assessed: AssessedFigure?, _ target: Target?,
    _ series: Series
  ) -> Pace? {
    guard verdict == .unmet, let target, let assessed, let index = assessed.index,
      target.measure.rules.hasPace, target.limit?.sense == .atLeast
    else { return nil }
    return Pace.of(
      target, in: period, (index, assessed.evidence), series,
      isForetold: subject.body?.isForetold(in: period) ?? true)
  }

  // MARK: - Verdicts

  private func verdict(
    _ subject: Subject, _ held: HeldTarget?, _ reason: InapplicabilityReason?,
    _ evidence: Evidence?, _ series: Series
  ) -> Verdict {
    guard let held else { return .noTarget }
    if reason != nil { return .notApplicable }
    if !held.target.isInForce(in: period) { return .notInForce }
    guard let evidence else { return .noData }
    return Verdict(
      on: evidence, by: held.rule,
      Deadline(of: subject, in: period, reported: series.observations))
  }

  /// What other sources say for the same date where it cannot be the same.
  private func differingAlternates(
    _ evidence: Evidence, _ series: Series
  ) -> [Evidence] {
    figures(
      of: series.alternates(at: evidence.observation.time.date), by: evidence.yardstick
    )
    .filter { $0.differs(from: evidence) }
  }

  /// What those of some observations say that carry a number for a measure.
  private func figures(
    of observations: [ReportedObservation], by yardstick: Yardstick
  ) -> [Evidence] {
    observations.filter { $0.carriesNumber(for: yardstick) }
      .map { Evidence($0, by: yardstick) }
  }
}

/// A target, with what follows from it for every subject in a period.
struct HeldTarget {
  /// The target.
  let target: Target
  /// What it asks; nil for a milestone.
  let rule: Rule?

  init(_ target: Target, in period: Period) {
    self.target = target
    rule = Rule(target, in: period)
  }

  /// What it measures of a subject: the whole, a part, or each part of a breakdown by itself.
  func yardsticks(for subject: Subject) -> [Yardstick] {
    guard let each = target.each else {
      return [Yardstick(target, or: target.measure, of: target.part)]
    }
    let breakdown = subject.body?.breakdowns.first { $0.id == each }
    // A body without it, as no file that is read has one, has a row without data.
    return (breakdown?.parts.map { $0.id } ?? [""]).map {
      Yardstick(target, or: target.measure, of: BodyPart(each, $0))
    }
  }
}

/// What a subject is assessed from.
struct AssessedFigure {
  /// What it says for the measure.
  let evidence: Evidence
  /// Its position in the series; nil for the sum of the parts of a body.
  let index: Int?
}

extension Body {
  /// Whether a line may be drawn into the future of a period: not where members change at elections
  /// only, and not where the body has ended by then.
  fileprivate func isForetold(in period: Period) -> Bool {
    kind != .legislature && ended.map { $0 > period.lastDay } ?? true
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
    if measure.isOfWomen, let women = counts?.trueWomen, let others = other.counts?.trueWomen,
      !women.overlaps(others)
    {
      return true
    }
    guard let value, let otherValue = other.value else { return value != other.value }
    return value.isDisjoint(from: otherValue)
  }
}

/// Finds the flags of an assessment.
struct Flagging {
  private let assessor: Assessor
  private let judgement: Judgement
  private let requirement: Requirement?
  /// What other sources say for the date of the figure, where it differs.
  private let alternates: [Evidence]

  init(
    _ judgement: Judgement, _ requirement: Requirement?, _ alternates: [Evidence],
    by assessor: Assessor
  ) {
    (self.assessor, self.judgement) = (assessor, judgement)
    (self.requirement, self.alternates) = (requirement, alternates)
  }

  private var subject: Subject { judgement.subject }
  private var target: Target? { judgement.held?.target }
  private var standard: Standard? { judgement.held?.standard }
  private var rule: Rule? { standard?.rule }
  private var yardstick: Yardstick { judgement.yardstick }
  private var measure: Measure { yardstick.measure }
  private var verdict: Verdict { judgement.verdict }
  private var series: Series { judgement.series }

  /// The flags that are true, in the order of `AssessmentFlag.allCases`.
  func flags(_ assessed: AssessedFigure?) -> [AssessmentFlag] {
    // Never more than a handful, which are found faster in a list.
    var flags = [AssessmentFlag]()
    if isOverdue { flags.append(.overdue) }
    if let assessed { appendFlags(of: assessed, to: &flags) }
    return flags.isEmpty ? [] : AssessmentFlag.allCases.filter(flags.contains)
  }

  /// Appends what there is to know of the figure that is assessed.
  private func appendFlags(of assessed: AssessedFigure, to flags: inout [AssessmentFlag]) {
    let evidence = assessed.evidence
    if judgement.isStale(by: assessor) { flags.append(.stale) }
    if predatesTarget(evidence.observation) { flags.append(.predatesTarget) }
    if assessed.index == nil { flags.append(.sumOfParts) }
    if isDecidedByLaw(evidence) { flags.append(.lawRounds) }
    if isDenominatorSensitive(evidence) { flags.append(.denominatorSensitive) }
    if let requirement {
      if verdict == .met, measure.isOfWomen, requirement.isMetWithNobodyToSpare {
        flags.append(.fragile)
      }
      if requirement.gap == 1 { flags.append(.withinOne) }
      if requirement.isUnattainable { flags.append(.unattainable) }
    }
    if !alternates.isEmpty { flags.append(.sourcesDiffer) }
    if alternates.contains(where: contradictsVerdict) { flags.append(.sourcesDisagree) }
    if isOutvoted(evidence.observation) { flags.append(.outvoted) }
    if let derived = evidence.derivedCount.flatMap({ AssessmentFlag(derived: $0) }) {
      flags.append(derived)
    }
    if let index = assessed.index, isLate(index) { flags.append(.late) }
    if let flag = evidence.observation.flag { flags.append(AssessmentFlag(flag)) }
  }

  /// Whether a milestone's due date has come, and nobody has said since whether it was done.
  private var isOverdue: Bool {
    guard measure.goesByStatus, verdict == .undetermined || verdict == .noData else { return false }
    return subject.indicator?.due.map { $0 <= assessor.period.lastDay } ?? false
  }

  /// Whether the figure is of a time before the target, or its step in force, began.
  private func predatesTarget(_ observation: ReportedObservation) -> Bool {
    guard let target, isDecidable || verdict == .notDue else { return false }
    let period = assessor.period
    let beginnings = [target.from, target.step(in: period)?.from.firstDay]
    return beginnings.contains { $0.map { observation.time.date < $0 } ?? false }
  }

  /// Whether a verdict is made from a figure, whatever it is.
  private var isDecidable: Bool {
    verdict == .met || verdict == .unmet || verdict == .undetermined
  }

  /// Whether the verdict would be another if vacant seats were counted, or were not.
  private func isDenominatorSensitive(_ evidence: Evidence) -> Bool {
    // Which row of a rule by size holds, the seats decide too.
    guard measure.rules.canBeOfSeats || measure.isOfWomen && !(rule?.isExact ?? true),
      isDecidable, let members = evidence.counts?.members.exact,
      let seats = evidence.counts?.seats.exact,
      members != seats, members > 0
    else { return false }
    return rule?.verdict(on: evidence.ofOtherDenominator) != verdict
  }

  /// Whether the law's rounding, or its rows by size, make the verdict another than the exact
  /// comparison with the threshold does.
  private func isDecidedByLaw(_ evidence: Evidence) -> Bool {
    guard let rule, !rule.isExact, isDecidable else { return false }
    return rule.exact.verdict(on: evidence) != verdict
  }

  private func contradictsVerdict(_ alternate: Evidence) -> Bool {
    verdict.isContradicted(by: verdict(on: alternate))
  }

  private func verdict(on evidence: Evidence) -> Verdict {
    Verdict(on: evidence, by: standard, of: subject, in: assessor.period)
  }

  /// Whether of the sources for the date of the figure used more say the contrary than say the same.
  private func isOutvoted(_ used: ReportedObservation) -> Bool {
    guard verdict == .met || verdict == .unmet else { return false }
    // The used one is among them; so may be the figures of a longer period that ends that day.
    let figures = series.figures(at: used.time.date, for: yardstick)
    guard figures.count > 1 else { return false }
    let verdicts = figures.map { verdict(on: Evidence($0, by: yardstick)) }
    return verdicts.count { verdict.isContradicted(by: $0) } > verdicts.count { $0 == verdict }
  }

  /// Whether a milestone was done after it was due, by the first report that it was done.
  private func isLate(_ index: Int) -> Bool {
    guard let due = subject.indicator?.due else { return false }
    let isDone = { (observation: ReportedObservation) in observation.figures.status == .done }
    guard isDone(series.observations[index]) else { return false }
    let first = series.observations[...index].reversed().prefix(while: isDone).last
    return first.map { $0.time.firstDay > due } ?? false
  }
}

extension Requirement {
  /// Whether one fewer of those counted, or under a ceiling one more, would not do.
  fileprivate var isMetWithNobodyToSpare: Bool {
    actual == asked && (sense == .atMost || asked > 0)
  }
}

/// Finds the flags of an assessment.
struct Flagging {
  let assessor: Assessor
  let subject: Subject
  let target: Target?
  let measure: Measure
  let required: Threshold?
  let verdict: Verdict
  let requirement: Requirement?
  let alternates: [Evidence]
  let series: Series

  /// The flags that are true, in the order of `AssessmentFlag.allCases`.
  func flags(_ assessed: (index: Int, evidence: Evidence)?) -> [AssessmentFlag] {
    guard let (index, evidence) = assessed else { return [] }
    var flags = Set<AssessmentFlag>()
    let limit = assessor.registry.staleAfterQuarters(for: subject)
    if evidence.observation.isStale(in: assessor.period, of: subject, after: limit) {
      flags.insert(.stale)
    }
    if isDenominatorSensitive(evidence) { flags.insert(.denominatorSensitive) }
    if let requirement {
      if verdict == .met, measure.isOfWomen, requirement.actual == requirement.needed {
        flags.insert(.fragile)
      }
      if requirement.shortfall == 1 { flags.insert(.withinOne) }
      if requirement.isUnattainable { flags.insert(.unattainable) }
    }
    if !alternates.isEmpty { flags.insert(.sourcesDiffer) }
    if alternates.contains(where: contradictsVerdict) { flags.insert(.sourcesDisagree) }
    if let derived = evidence.derivedCount.flatMap({ AssessmentFlag(derived: $0) }) {
      flags.insert(derived)
    }
    if isLate(index) { flags.insert(.late) }
    if let flag = evidence.observation.flag { flags.insert(AssessmentFlag(flag)) }
    return AssessmentFlag.allCases.filter(flags.contains)
  }

  /// Whether the verdict would be another if vacant seats were counted, or were not.
  private func isDenominatorSensitive(_ evidence: Evidence) -> Bool {
    guard measure.rules.canBeOfSeats,
      verdict == .met || verdict == .unmet || verdict == .undetermined,
      let members = evidence.counts?.members.exact, let seats = evidence.counts?.seats.exact,
      members != seats, members > 0, let value = evidence.value
    else { return false }
    let toOther =
      target?.denominator == .seats
      ? Fraction(seats, over: members) : Fraction(members, over: seats)
    return Verdict(on: value.scaled(by: toOther), required: required) != verdict
  }

  private func contradictsVerdict(_ alternate: Evidence) -> Bool {
    let other = Verdict(
      on: alternate, required: required, due: subject.indicator?.due, in: assessor.period)
    return verdict.isContradicted(by: other)
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

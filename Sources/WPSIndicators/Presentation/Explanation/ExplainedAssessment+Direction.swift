/// The trend and the pace, with their arithmetic.
extension ExplainedAssessment {
  func direction() -> [Passage] {
    [compared(), wording.trend(assessment)].compactMap { $0 } + rate()
      + [wording.pace(assessment)].compactMap { $0 }
  }

  // MARK: - The trend

  /// "2019-Q4 [1]: 10 ÷ 100 = 10.0%; 2020-Q4 [1]: 12 ÷ 120 = 10.0%".
  private func compared() -> Passage? {
    guard case .figure(let earlier) = assessment.trend.ground, let now = assessment.evidence
    else { return nil }
    return phrases.clauses([figure(earlier), figure(now)])
  }

  /// A figure of the series, by the value that is compared.
  private func figure(_ evidence: Evidence) -> Passage {
    let observation = evidence.observation
    let time: Passage = "\(phrases.asAt(observation.time)) \(wording.citation(observation))"
    if evidence.level != nil { return phrases.labelled(time, wording.level(evidence)) }
    guard let value = evidence.compared(as: assessment.trend.sex)?.exact else { return time }
    return phrases.labelled(time, Passage(division(value, evidence)))
  }

  private func division(_ value: Fraction, _ evidence: Evidence) -> String {
    guard assessment.measure.isShare else { return phrases.number(value.roundedDown) }
    let equals = assessment.percentIsExact(value) ? "=" : "≈"
    let quotient =
      assessment.measure.isOfEitherSex
      ? evidence[.members].flatMap { members in
        wording.quotient(evidence.trueCount(assessment.trend.sex ?? .women), members)
      } : wording.quotient(evidence)
    return (quotient.map { "\($0) \(equals) " } ?? "")
      + wording.percent(value, assessment)
  }

  // MARK: - The pace

  private func rate() -> [Passage] {
    guard let pace = assessment.pace else { return [] }
    guard let line = pace.line else { return [Passage(phrases.noBaseline)] }
    let start = phrases.list([Passage(phrases.baseline), figure(line.baseline)])
    guard let rate = line.rate else { return [start, Passage(phrases.baselineOfSameQuarter)] }
    let seen = phrases.labelled(
      phrases.rate, change(from: line.then, to: line.now, in: line.quarters, rate))
    return [start]
      + ([seen] + judgement(line, rate) + [arrival(line, rate)].compactMap { $0 })
      .map { Passage($0) }
  }

  /// The rate that the due date requires, and the band in which the two rates' ratio lies.
  private func judgement(_ line: Pace.Line, _ rate: Fraction) -> [String] {
    guard let due = assessment.target?.dueBy else { return [] }
    // A date that is past decides, whatever the rate.
    if assessment.pace?.status == .overdue { return [phrases.duePast(due)] }
    if line.isReachedAtStart { return [phrases.baselineMet] }
    guard let required = line.requiredRate, let quarters = line.quartersToDue,
      let ratio = line.ratio
    else { return [] }
    let needed = change(from: line.then, to: line.goal, in: quarters, required)
    let division = "R = \(operand(rate)) ÷ \(operand(required)) = \(rounded(ratio))"
    return [
      phrases.labelled(phrases.requiredRate(by: due), needed),
      phrases.clauses([division, band(ratio)]),
    ]
  }

  /// "(1/10 − 7/100) ÷ 8 quarters = 3/800 = +0.375 percentage points a quarter".
  private func change(
    from start: Fraction, to end: Fraction, in quarters: Int, _ rate: Fraction
  ) -> String {
    let division = "(\(spelt(end)) − \(spelt(start))) ÷ \(phrases.quarters(quarters))"
    guard rate != .zero else { return division + " = 0" }
    let points = rate * Fraction(100)
    let exact = points.exactDecimal(upTo: 3)
    let digits = exact ?? points.decimal(places: points.placesUntilSeen(from: 3))
    let change = phrases.aQuarter(phrases.points(phrases.decimal(digits)))
    return "\(division) = \(spelt(rate)) \(exact == nil ? "≈" : "=") \(change)"
  }

  /// "21/46 ≈ 0.46".
  private func rounded(_ ratio: Fraction) -> String {
    if let exact = ratio.exactDecimal(upTo: 2) { return phrases.decimal(exact) }
    let limits = [Fraction.zero, Pace.Line.accelerationNeeded, Pace.Line.onTrack]
    // More decimals where fewer would put it into another band.
    let places = (2...4).first { places in
      let shown = ratio.roundedPercent(decimals: places - 2)
      return limits.allSatisfy { (ratio < $0) == (shown < $0 * Fraction(100)) }
    }
    return "\(spelt(ratio)) ≈ \(number(ratio, places: places ?? 4))"
  }

  private func band(_ ratio: Fraction) -> String {
    let upper = number(Pace.Line.onTrack, places: 2)
    let middle = number(Pace.Line.accelerationNeeded, places: 2)
    if ratio >= Pace.Line.onTrack { return "R ≥ \(upper)" }
    if ratio >= Pace.Line.accelerationNeeded { return "\(middle) ≤ R < \(upper)" }
    return ratio >= .zero ? "0 ≤ R < \(middle)" : "R < 0"
  }

  /// "at this rate: (3/10 − 1/10) ÷ (3/800) = 160/3, rounded up to 54 quarters after 2020-Q4".
  private func arrival(_ line: Pace.Line, _ rate: Fraction) -> String? {
    guard let remaining = line.remaining else { return nil }
    let division = "(\(spelt(line.goal)) − \(spelt(line.now))) ÷ \(operand(rate))"
    guard let reaches = line.reaches else {
      return phrases.labelled(phrases.atThisRate, phrases.beyond(Pace.horizon))
    }
    // A line whose end is past already foretells nothing.
    guard reaches.endsAfter(assessment.period) else { return nil }
    let left = phrases.quartersLeft(
      Int(remaining.roundedUp), roundedFrom: remaining.denominator == 1 ? nil : spelt(remaining),
      after: line.end.period)
    return phrases.labelled(phrases.atThisRate, "\(division) = \(left)")
  }

  // MARK: - Fractions

  /// A fraction as one operand among others.
  private func operand(_ fraction: Fraction) -> String {
    let isPlain = fraction.denominator == 1 && fraction >= .zero
    return isPlain ? spelt(fraction) : "(\(spelt(fraction)))"
  }

  private func spelt(_ fraction: Fraction) -> String {
    fraction.denominator == 1
      ? phrases.number(fraction.roundedDown).replacing("-", with: "−")
      : fraction.description.replacing("-", with: "−")
  }

  private func number(_ fraction: Fraction, places: Int) -> String {
    phrases.decimal(fraction.decimal(places: places)).replacing("-", with: "−")
  }
}

extension Fraction {
  /// How many decimals it takes, from some on, not to look like none.
  fileprivate func placesUntilSeen(from least: Int) -> Int {
    (least...24).first { decimal(places: $0).contains { ("1"..."9").contains($0) } } ?? least
  }
}

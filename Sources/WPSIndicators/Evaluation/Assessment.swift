/// One subject held against one target for one period: the verdict and what it rests on.
///
/// It is a class, so that its many copies are one; nothing of it can be changed.
public final class Assessment: Sendable {
  /// Whom or what it is about.
  public let subject: Subject
  /// The target as it is held against subjects in the period.
  private let held: HeldTarget?
  /// The part of the body that it is about; nil for the whole body, and for an indicator.
  public let part: BodyPart?
  /// What `evidence` measures: the target's measure, or without a target the subject's own.
  public let measure: Measure
  /// The scale on which its subject is rated; nil for others.
  public let scale: Scale?
  /// The period for which it is made.
  public let period: Period
  /// The age in quarters above which what is said of the subject is stale.
  public let staleAfterQuarters: Int
  /// The verdict.
  public let verdict: Verdict
  /// Why nothing can be held against the body, or shown of it; nil where something can.
  public let reason: InapplicabilityReason?
  /// The verdict's shade; nil where the target's bands leave it open.
  public let rating: Rating?
  /// What becomes of the order of a candidate list; nil for other measures.
  public let placing: PlacementOutcome?
  /// What the assessed observation says; nil if there is none, or the body does not exist.
  public let evidence: Evidence?
  /// What it would take; nil where the counts are not exact, or no verdict is due.
  public let requirement: Requirement?
  /// The ways to get there, for an unmet women's share; nil otherwise.
  public let routes: Routes?
  /// What a reader should know before relying on it, in the order of `AssessmentFlag.allCases`.
  public let flags: [AssessmentFlag]
  /// What other sources say for the same date, where it differs.
  public let differingAlternates: [Evidence]
  /// Where the subject is heading: every format asks, some a dozen times.
  public let trend: Trend
  /// The subject's observations up to the period. What they say besides the figure is looked up when it
  /// is asked for: of most assessments it never is.
  let seen: Series
  /// The position of the assessed observation among them; nil for the sum of the parts of a body, and
  /// where there is none.
  let index: Int?

  /// Says what follows from a judgement.
  init(_ judgement: Judgement, _ assessor: Assessor) {
    let (verdict, evidence, yardstick) = (
      judgement.verdict, judgement.evidence, judgement.yardstick
    )
    let rule = judgement.held?.standard?.rule
    let requirement = assessor.requirement(verdict, evidence, rule)
    let alternates = evidence.map { assessor.differingAlternates($0, judgement.series) } ?? []

    (subject, held, period) = (judgement.subject, judgement.held, assessor.period)
    (part, measure, scale) = (yardstick.part, yardstick.measure, yardstick.scale)
    staleAfterQuarters = assessor.registry.staleAfterQuarters(for: judgement.subject)
    self.verdict = verdict
    reason = judgement.reason
    rating = judgement.rating
    placing = judgement.placing?.verdict == verdict ? judgement.placing : nil
    self.evidence = evidence
    self.requirement = requirement
    routes = assessor.routes(verdict, requirement, evidence, rule)
    flags = Flagging(judgement, requirement, alternates, by: assessor).flags(judgement.assessed)
    differingAlternates = alternates
    trend =
      judgement.isAlive
      ? Trend.upTo(judgement.assessed, in: judgement.series, by: yardstick) : .unknown
    seen = judgement.series
    index = judgement.assessed?.index
  }

  /// The target; nil for a subject without targets, which is shown all the same.
  public var target: Target? { held?.target }

  /// What the target asks in the period; nil without a target.
  public var standard: Standard? { held?.standard }

  /// The threshold in force in the period, as the file writes it: that of the row by size, where the
  /// target has such and the size is known. Nil for milestones, without a target, and where nothing is
  /// asked of so small a body.
  public var required: Threshold? { limit?.threshold }

  /// The rule by size; nil where the target asks for no number and no share.
  public var rule: Rule? { standard?.rule }

  /// The position that it is about; nil for other subjects.
  public var position: Position? { subject.position }

  /// The same with its sense.
  public var limit: Limit? {
    guard let rule else { return standard?.limit }
    guard let size = evidence?.whole?.exact, size > 0 else { return rule.limit }
    return rule.limit(at: size)
  }

  /// The first day of the target, or of its step in force, whichever is later; nil where neither has
  /// one.
  var beginningOfRequirement: CalendarDate? {
    [target?.from, target?.step(in: period)?.from.firstDay].compactMap { $0 }.max()
  }

  /// The identifiers of the sources that its figures come from, and of the target's.
  var citedSources: [String] {
    var ids = (evidence?.observation ?? unmeasured)?.sources ?? []
    ids += (otherWords + [newerInWords].compactMap { $0 }).flatMap { $0.sources }
    ids += trend.observation?.sources ?? []
    ids += differingAlternates.flatMap { $0.observation.sources }
    ids += pace?.baseline?.sources ?? []
    if let source = target?.source { ids.append(source) }
    return ids
  }

  /// What tells an assessment from others of a scorecard.
  struct Key: Hashable {
    let subject: String
    let position: String?
    let target: String?
    let part: BodyPart?
  }

  /// What tells it from the others of its scorecard.
  var key: Key { Key(subject: subject.id, position: position?.id, target: target?.id, part: part) }

  /// What is read off its observations.
  var yardstick: Yardstick { Yardstick(target, or: measure, of: part, on: scale, in: subject) }

  /// The age of the figure in quarters; nil where there is none.
  public var ageInQuarters: Int? { (evidence?.observation).map(age) }

  /// Whether nothing has been reported of an existing subject up to the period.
  public var isUnreported: Bool { evidence == nil && unmeasured == nil && reason == nil }

  /// The value in per cent, with as many decimals as it takes not to contradict the verdict; nil
  /// unless it is a share that is known exactly.
  public var percent: String? {
    guard measure.isShare, let value = evidence?.value?.exact else { return nil }
    return percent(value)
  }

  /// A share in per cent with one decimal, or with as many as it takes not to look as if it stood
  /// on another side of one of the target's thresholds.
  func percent(_ share: Fraction) -> String {
    let (target, required) = (target, required)
    let thresholds =
      [required, target?.limit?.threshold, target?.near, target?.exceeds].compactMap { threshold in
        threshold.flatMap { $0.isShare ? $0.value : nil }
      }
    var decimals = 1
    while thresholds.contains(where: { share.misleads(rounded: decimals, beside: $0) }) {
      decimals += 1
    }
    return share.percent(decimals: decimals)
  }

  /// Whether a share in per cent, as it is shown, is not rounded.
  func percentIsExact(_ share: Fraction) -> Bool {
    let decimals = percent(share).split(separator: ".").dropFirst().first?.count ?? 0
    return share.roundedPercent(decimals: decimals) == share * Fraction(100)
  }
}

extension Assessment: Hashable {
  /// Whether the same is held against the same. Of a sum the parts, which its subject does not have,
  /// are seen in the evidence; all else follows from what is compared.
  public static func == (a: Assessment, b: Assessment) -> Bool {
    a === b
      || a.key == b.key && a.period == b.period && a.measure == b.measure
        && a.staleAfterQuarters == b.staleAfterQuarters && a.scale == b.scale
        && a.evidence == b.evidence && a.target == b.target && a.subject == b.subject
  }

  /// Hashes what tells it from others of its scorecard, and when it is of.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(period)
  }
}

extension Fraction {
  /// Whether a share, in per cent with so many decimals, looks as if it were on another side of a
  /// threshold than it is.
  fileprivate func misleads(rounded decimals: Int, beside threshold: Fraction) -> Bool {
    let shown = roundedPercent(decimals: decimals)
    let hundredfold = threshold * Fraction(100)
    if self < threshold { return shown >= hundredfold }
    if self > threshold { return shown < hundredfold }
    // One third can never be shown exactly; more decimals would not help.
    let isDecimal = (hundredfold * Fraction(10_000)).denominator == 1
    return isDecimal && shown != hundredfold
  }
}

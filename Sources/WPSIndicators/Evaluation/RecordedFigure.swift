/// A figure that was recorded, corrected or taken away, and what that means for the verdicts on its
/// subject.
public struct RecordedFigure: Sendable {
  /// The observation.
  public let observation: ReportedObservation
  /// Whether it is gone.
  public let isGone: Bool
  /// Where its subject stood before, in the period that the registry reports up to; in the
  /// one of that length that holds the observation where that is later.
  public let before: Scorecard
  /// Where its subject stands now in the same period: the same assessments in the same order.
  public let after: Scorecard

  /// Compares a registry without a figure and with it; nil where there is no such figure.
  /// - Parameters:
  ///   - index: the position of the observation among its subject's, in the registry with it.
  ///   - subject: the id of its body, list or indicator.
  ///   - before: what the registry said before.
  ///   - after: what it says now.
  public init?(at index: Int, of subject: String, from before: Registry, to after: Registry) {
    self.init(at: index, of: subject, from: before, to: after, isGone: false)
  }

  /// Compares a registry with a figure and without it; nil where there is no such figure.
  /// - Parameters:
  ///   - index: the position of the observation among its subject's, in the registry with it.
  ///   - subject: the id of its body, list or indicator.
  ///   - before: what the registry said before.
  ///   - after: what it says now.
  public init?(
    removed index: Int, of subject: String, from before: Registry, to after: Registry
  ) {
    self.init(at: index, of: subject, from: before, to: after, isGone: true)
  }

  private init?(
    at index: Int, of subject: String, from before: Registry, to after: Registry, isGone: Bool
  ) {
    let holder = isGone ? before : after
    let observations = holder.subjects.first { $0.id == subject }?.datedObservations ?? []
    guard observations.indices.contains(index) else { return nil }
    observation = observations[index]
    self.isGone = isGone
    let reported = after.reportingPeriod
    let own = Period(reported.granularity, containing: observation.time.date)
    let period = own.endsAfter(reported) ? own : reported
    let selection = SubjectSelection(subjects: [subject])
    self.before = Scorecard(of: before, for: period, showing: selection)
    self.after = Scorecard(of: after, for: period, showing: selection)
  }

  /// What the observation gives by the measure of the first of its subject's assessments; nil where it
  /// gives no number for that.
  var measured: (assessment: Assessment, evidence: Evidence)? {
    let assessment = after.assessments.first { $0.part == nil && $0.position == nil }
    guard let assessment, observation.carriesNumber(for: assessment.yardstick) else { return nil }
    return (assessment, Evidence(observation, by: assessment.yardstick))
  }

  /// A count that the source may also have, and without which a verdict is open; spelt as its key.
  public enum MissingCount: String, Sendable, Hashable {
    case members, seats, whole
  }

  /// What it has to do with a verdict.
  public enum Use: Sendable, Hashable {
    /// The verdict is made from it; where it is open, perhaps for want of a count.
    case used(lacking: MissingCount?)
    /// It stands beside the figure that the verdict is made from, of the same day.
    /// Whether the two agree is nil where no exact value shows it.
    case beside(Evidence, agrees: Bool?, other: Verdict)
    /// It is an alternate without a figure to stand beside, so that nothing is compared with it.
    case alternateAlone
    /// Another figure counts as later.
    case superseded(by: Evidence)
    /// It gives no number that the target needs.
    case numberless
    /// Its words are shown beside the older figure that the verdict is made from; alone where there is
    /// none.
    case inWords(beside: Evidence?)
    /// There is nothing to be said of it, as where the target does not apply.
    case untold
  }

  /// What it has to do with the verdict of one of the assessments that were made with it.
  public func use(in assessment: Assessment) -> Use {
    guard !isGone, ![.notApplicable, .notInForce].contains(assessment.verdict),
      observation.time.date <= assessment.period.lastDay
    else { return .untold }
    guard observation.carriesNumber(for: assessment.yardstick) else {
      if assessment.newerInWords == observation { return .inWords(beside: assessment.evidence) }
      // A body and its positions are observed together, and each has targets of its own.
      let isOfPositions = observation.givesNoFigure && !observation.holders.isEmpty
      if assessment.position != nil || isOfPositions { return .untold }
      // Words on the direction say what they are for.
      return observation.reportedTrend == nil && !observation.isAlternate ? .numberless : .untold
    }
    guard let evidence = assessment.evidence else {
      return observation.isAlternate ? .alternateAlone : .untold
    }
    if !observation.isAlternate {
      return evidence.observation == observation
        ? .used(lacking: missingCount(in: assessment)) : .superseded(by: evidence)
    }
    guard evidence.observation.time.date == observation.time.date else { return .alternateAlone }
    let differing = assessment.differingAlternates.first { $0.observation == observation }
    let own = Evidence(observation, by: assessment.yardstick)
    return .beside(
      own,
      agrees: differing != nil ? false : own.compared(as: .women)?.exact == nil ? nil : true,
      other: assessment.target == nil
        ? .noTarget
        : Verdict(
          on: own, by: assessment.standard, of: assessment.subject, in: assessment.period))
  }

  private func missingCount(in assessment: Assessment) -> MissingCount? {
    let (figures, rules) = (observation.figures, assessment.measure.rules)
    guard assessment.verdict == .undetermined, rules.isPublishedAsPercent,
      figures.reportedPercent == nil,
      let whole = rules.whole(of: assessment.target?.denominator ?? .members),
      !figures[whole].isKnown
    else { return nil }
    return MissingCount(rawValue: whole.rawValue)
  }
}

/// A figure that was recorded, and what it means for the verdicts on its subject.
package struct RecordedFigure: Sendable {
  /// The observation.
  package let observation: ReportedObservation
  /// What there was of the subject before, in the order of the file.
  private let others: [ReportedObservation]

  /// The quarter that it is of.
  var period: Period { observation.time.period }

  /// Finds the one observation that a subject has more.
  package init?(of subject: String, from before: Registry, to after: Registry) {
    let find = { (registry: Registry) in registry.subjects.first { $0.id == subject } }
    guard let others = find(before)?.observations, let observations = find(after)?.observations,
      observations.count > others.count
    else { return nil }
    let index = zip(others, observations).prefix { $0 == $1 }.count
    observation = observations[index]
    self.others = others
  }

  /// The position of one that says the same of the same time by the same sources.
  package var duplicate: Int? {
    others.firstIndex {
      $0.time.date == observation.time.date && $0.figures == observation.figures
        && Set($0.sources) == Set(observation.sources)
        && $0.reportedTrend == observation.reportedTrend
        // Without a figure the words are all that there is.
        && (observation.figures.areGiven
          || $0.quote == observation.quote && $0.note == observation.note)
    }
  }

  /// What it has to do with a verdict.
  enum Use {
    /// The verdict is made from it.
    case used
    /// It stands beside the figure that the verdict is made from, of the same day.
    /// Whether the two agree is nil where no exact value shows it.
    case beside(Evidence, agrees: Bool?, other: Verdict)
    /// It is an alternate without a figure to stand beside, so that nothing is compared with it.
    case alternateAlone
    /// Another figure counts as later.
    case superseded(by: Evidence)
    /// It gives no number that the target needs.
    case numberless
    /// There is nothing to be said of it, as where the target does not apply.
    case untold
  }

  /// What it has to do with the verdict of an assessment that was made with it in the file.
  func use(in assessment: Assessment) -> Use {
    guard ![.notApplicable, .notInForce].contains(assessment.verdict),
      observation.time.period <= assessment.period
    else { return .untold }
    guard observation.carriesNumber(for: assessment.measure) else {
      // Words on the direction say what they are for.
      return observation.reportedTrend == nil && !observation.isAlternate ? .numberless : .untold
    }
    guard let evidence = assessment.evidence else {
      return observation.isAlternate ? .alternateAlone : .untold
    }
    if !observation.isAlternate {
      return evidence.observation == observation ? .used : .superseded(by: evidence)
    }
    guard evidence.observation.time.date == observation.time.date else { return .alternateAlone }
    let differing = assessment.differingAlternates.first { $0.observation == observation }
    let own = Evidence(
      observation, assessment.measure, of: assessment.target?.denominator ?? .members)
    return .beside(
      own,
      agrees: differing != nil ? false : own.comparedValue(assessment.measure) == nil ? nil : true,
      other: assessment.target == nil
        ? .noTarget
        : Verdict(
          on: own, required: assessment.required, due: assessment.subject.indicator?.due,
          in: assessment.period))
  }
}

extension ReportedObservation.Figures {
  /// Whether there is any number or status.
  fileprivate var areGiven: Bool {
    switch self {
    case .body(let figures): figures != BodyFigures()
    case .share(let figures): figures != ShareFigures()
    case .count, .milestone: true
    }
  }
}

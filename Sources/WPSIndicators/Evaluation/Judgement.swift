/// The verdict on a subject for one period, with the figure that it rests on: of an assessment what can
/// be told of many quarters at little cost.
struct Judgement {
  let subject: Subject
  /// The target; nil where what is known is only told.
  let held: HeldTarget?
  /// What is read off the subject's observations.
  let yardstick: Yardstick
  /// Those observations.
  let series: Series
  /// Whether the body exists: before and after its life nothing is said of it.
  let isAlive: Bool
  let assessed: AssessedFigure?
  /// What becomes of the order of a candidate list, whatever the verdict.
  let placing: PlacementOutcome?
  let verdict: Verdict
  /// Why nothing can be held against the body, or shown of it; nil where something can.
  let reason: InapplicabilityReason?
  /// The verdict's shade; nil where the target's bands leave it open.
  let rating: Rating?

  var evidence: Evidence? { assessed?.evidence }

  /// What tells it from the others of its period.
  var key: Assessment.Key {
    Assessment.Key(
      subject: subject.id, position: subject.position?.id, target: held?.target.id,
      part: yardstick.part)
  }

  init(
    of subject: Subject, against held: HeldTarget?, _ yardstick: Yardstick, _ series: Series,
    _ assessor: Assessor
  ) {
    let lifeReason = subject.host?.inapplicability(in: assessor.period)
    let assessed =
      lifeReason == nil ? assessor.figure(of: subject, by: yardstick, series) : nil
    let evidence = assessed?.evidence
    let emptiness = lifeReason ?? evidence?.emptiness
    let placing = held?.placing(evidence)
    let verdict = assessor.verdict(subject, held, emptiness, evidence, placing, series)

    (self.subject, self.held, self.yardstick, self.series) = (subject, held, yardstick, series)
    (self.assessed, self.placing, self.verdict) = (assessed, placing, verdict)
    isAlive = lifeReason == nil
    reason =
      switch verdict {
      case .notApplicable: emptiness ?? .exempt
      case .noTarget: emptiness
      default: nil
      }
    rating = held.flatMap {
      Rating(verdict, value: evidence?.value, target: $0.target, on: yardstick.scale)
    }
  }

  /// Whether its figure is older than the registry allows.
  func isStale(by assessor: Assessor) -> Bool {
    evidence.map { assessor.isStale($0.observation, of: subject) } ?? false
  }

  /// The age of its figure in quarters; nil where there is none.
  func ageInQuarters(in period: Period) -> Int? {
    evidence.map { $0.observation.age(in: period, of: subject) }
  }
}

// What is looked up among the subject's observations when it is asked for.
extension Assessment {
  /// What is assessed; nil where there is nothing, or the body does not exist.
  private var assessed: AssessedFigure? {
    evidence.map { AssessedFigure(evidence: $0, index: index) }
  }

  /// Whether the subject is in life: of a body before and after it nothing is said.
  private var isAlive: Bool { subject.host?.inapplicability(in: period) == nil }

  /// The latest words of a source that carry no number for the measure and are later than the figure
  /// assessed, or any where there is none; nil without such. They decide nothing and are always shown.
  public var newerInWords: ReportedObservation? {
    isAlive ? seen.words(laterThan: assessed) : nil
  }

  /// What else sources say in words within the period, without a number for the measure: the earliest
  /// first. No report of a period is lost, be it older than the figure.
  public var otherWords: [ReportedObservation] {
    guard isAlive else { return [] }
    let words = seen.words(within: period, beside: yardstick)
    guard !words.isEmpty else { return [] }
    let newer = newerInWords
    return words.filter { $0 != newer }
  }

  /// The latest observation seen, words before others, where none carries a number for the measure.
  public var unmeasured: ReportedObservation? {
    guard evidence == nil, isAlive else { return nil }
    return newerInWords ?? seen.observations.last
  }

  /// Other sources' figures up to the period, the earliest first, where no observation that verdicts
  /// are made from carries one; empty otherwise.
  public var alternatesAlone: [Evidence] {
    guard evidence == nil, isAlive else { return [] }
    return seen.alternates.filter { $0.carriesNumber(for: yardstick) }.map {
      Evidence($0, by: yardstick)
    }
  }

  /// Whether an unmet share will be reached; nil for other verdicts and measures.
  public var pace: Pace? {
    guard verdict == .unmet, let target, let evidence, let index, target.measure.rules.hasPace,
      target.limit?.sense == .atLeast
    else { return nil }
    return Pace.of(
      target, in: period, (index, evidence), seen, isForetold: subject.isForetold(in: period))
  }

  /// All figures for the measure up to the period, alternates among them, the earliest first.
  ///
  /// Where one is flagged `break`, it cannot be compared with those before it. They are narrowed anew
  /// at each call: who needs them twice keeps them.
  public func history() -> [Evidence] { evidence(of: seenFigures) }

  /// The history where it is worth drawing: of figures, and more than one; else nothing.
  public func series() -> [Evidence] { evidence(of: drawnFigures) }

  /// What `history` is made from.
  private var seenFigures: [ReportedObservation] {
    seen.all.filter { $0.carriesNumber(for: yardstick) }
  }

  /// What `series` is made from.
  var drawnFigures: [ReportedObservation] {
    guard measure.isOfFigures else { return [] }
    let figures = seenFigures
    return figures.count > 1 ? figures : []
  }

  private func evidence(of observations: [ReportedObservation]) -> [Evidence] {
    observations.map { Evidence($0, by: yardstick) }
  }
}

extension Subject {
  /// Whether a line may be drawn into the future of a period: not where members change at elections
  /// only, not where the body has ended by then, and not of candidates, who stand once.
  fileprivate func isForetold(in period: Period) -> Bool {
    if let body {
      return body.kind != .legislature && body.ended.map { $0 > period.lastDay } ?? true
    }
    return list == nil
  }
}

/// What one observation says for one measure.
public struct Evidence: Sendable, Hashable {
  /// The observation.
  public let observation: ReportedObservation
  /// The counts of a body, narrowed together; nil for an indicator.
  public let counts: NarrowedFigures?
  /// The part of a share, narrowed with the whole; nil for anything but a share.
  public let part: Count?
  /// The whole of a share, narrowed with the part; nil for anything but a share.
  public let whole: Count?
  /// How far a milestone is; nil for anything but a milestone.
  public let status: MilestoneStatus?
  /// The value of the measure; nil for a milestone, and where there is nothing to take a share of.
  public let value: ValueRange?
  /// What a reported percentage narrowed, if anything.
  let derivation: AssessmentFlag?

  init(_ observation: ReportedObservation, _ measure: Measure, of denominator: Target.Denominator) {
    self.observation = observation
    let figures = observation.figures
    var counts: NarrowedFigures?
    var share: NarrowedFigures?
    switch measure {
    case .womenShare, .eitherSexShare, .women, .occupancy:
      counts = NarrowedFigures(figures)
      value = counts.flatMap { Self.value($0, measure, of: denominator) }
    case .share:
      share = NarrowedFigures(shareOf: figures)
      value = share?.womenOfMembers
    case .count: value = figures.value.map { ValueRange($0) }
    case .done: value = nil
    }
    self.counts = counts
    part = share?.women
    whole = share?.members
    status = measure == .done ? figures.status : nil
    derivation =
      switch (counts ?? share)?.percentUse {
      case .narrowedMembers: counts == nil ? .derivedWhole : .derivedMembers
      case .narrowedWomen: counts == nil ? .derivedPart : .derivedWomen
      case .boundsShare, .ignored, .unused, nil: nil
      }
  }

  private static func value(
    _ counts: NarrowedFigures, _ measure: Measure, of denominator: Target.Denominator
  ) -> ValueRange? {
    switch measure {
    case .womenShare: denominator == .seats ? counts.womenOfSeats : counts.womenOfMembers
    case .eitherSexShare:
      denominator == .seats ? counts.eitherSexOfSeats : counts.eitherSexOfMembers
    case .women: counts.withMembers == nil ? nil : ValueRange(counts.women)
    case .occupancy: counts.membersOfSeats
    case .share, .count, .done: nil
    }
  }

  /// The value by which two observations are compared: for either sex, the women's share.
  func comparedValue(_ measure: Measure) -> Fraction? {
    (measure == .eitherSexShare ? counts?.womenOfMembers : value)?.exact
  }
}

extension Assessment {
  /// All figures for the measure up to the period, alternates among them, the earliest first.
  ///
  /// Where one is flagged `break`, it cannot be compared with those before it.
  public var history: [Evidence] {
    let series = Series(of: subject, seenIn: period)
    return Series.sorted(series.observations + series.alternates)
      .filter { $0.carriesNumber(for: measure) }
      .map { Evidence($0, measure, of: target?.denominator ?? .members) }
  }

  /// The history where it is worth drawing: of figures, and more than one.
  public var series: [Evidence] {
    guard measure != .done else { return [] }
    let history = history
    return history.count > 1 ? history : []
  }
}

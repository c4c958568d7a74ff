/// What one observation says for one measure.
public struct Evidence: Sendable, Hashable {
  /// The observation.
  public let observation: ReportedObservation
  /// How far a milestone is; nil for anything but a milestone.
  public let status: MilestoneStatus?
  /// The value of the measure; nil for a milestone, and where there is nothing to take a share of.
  public let value: ValueRange?
  /// The counts of a body narrowed together, or of a share, whose part stands as its women and whose
  /// whole as its members; nil for other figures.
  private let narrowed: NarrowedFigures?
  /// Whether the counts are those of a share.
  private let isOfShare: Bool

  /// The counts of a body, narrowed together; nil for an indicator.
  public var counts: NarrowedFigures? { isOfShare ? nil : narrowed }
  /// The part of a share, narrowed with the whole; nil for anything but a share.
  public var part: Count? { share?.women }
  /// The whole of a share, narrowed with the part; nil for anything but a share.
  public var whole: Count? { share?.members }
  private var share: NarrowedFigures? { isOfShare ? narrowed : nil }

  /// What became of the reported percentage; nil where no counts were narrowed.
  var percentUse: NarrowedFigures.PercentUse? { narrowed?.percentUse }

  /// What a reported percentage narrowed, if anything.
  var derivation: AssessmentFlag? {
    let isOfBody = counts != nil
    return switch percentUse {
    case .narrowedMembers: isOfBody ? .derivedMembers : .derivedWhole
    case .narrowedWomen: isOfBody ? .derivedWomen : .derivedPart
    case .boundsShare, .ignored, .unused, nil: nil
    }
  }

  init(_ observation: ReportedObservation, _ measure: Measure, of denominator: Target.Denominator) {
    self.observation = observation
    let figures = observation.figures
    isOfShare = measure == .share
    switch measure {
    case .womenShare, .eitherSexShare, .women, .occupancy:
      narrowed = NarrowedFigures(figures)
      value = narrowed.flatMap { Self.value($0, measure, of: denominator) }
    case .share:
      narrowed = NarrowedFigures(shareOf: figures)
      value = narrowed?.womenOfMembers
    case .count:
      narrowed = nil
      value = figures.value.map { ValueRange($0) }
    case .done:
      narrowed = nil
      value = nil
    }
    status = measure == .done ? figures.status : nil
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

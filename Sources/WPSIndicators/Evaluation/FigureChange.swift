/// What became, by an edit, of the figures that an assessment rested on and rests on now.
public struct FigureChange: Sendable, Hashable {
  /// Why the figure of before no longer counts.
  public enum Departure: Sendable, Hashable {
    /// It is no longer in the file.
    case removed
    /// It is kept beside another source's figure.
    case becameAlternate
    /// It is said to be of another time.
    case moved(to: ObservationTime)
    /// It no longer carries a number for the measure.
    case lostNumber
    /// It is later than the period, which was moved back.
    case beyond(Period)
  }

  /// Why the figure of now counts.
  public enum Arrival: Sendable, Hashable {
    /// It was not in the file.
    case added
    /// It was in the file and said something else.
    case corrected
    /// It was kept beside another source's figure.
    case wasAlternate
    /// It was later than the period, which has moved on.
    case reached
    /// It was in the file as it is.
    case known
  }

  /// The figure of before; nil if there was none.
  public let before: ReportedObservation?
  /// The figure of now; nil if there is none.
  public let after: ReportedObservation?
  /// Why the figure of before no longer counts; nil if nothing keeps it from counting but, perhaps,
  /// that of now, and if that is what it was corrected to.
  public let departure: Departure?
  /// Why the figure of now counts; nil if there is none.
  public let arrival: Arrival?
  /// Whether the two are versions of one observation.
  public let isCorrection: Bool

  /// Tells what became of the figures of an assessment; nil if they are the same.
  /// - Parameter edits: what was edited in the subject's observations.
  init?(_ change: AssessmentChange, _ edits: [ObservationChange]) {
    let (then, now) = (change.before.evidence?.observation, change.after.evidence?.observation)
    guard then != now else { return nil }
    before = then
    after = now
    isCorrection =
      then != nil && now != nil && edits.contains { $0.before == then && $0.after == now }
    departure = isCorrection ? nil : then.flatMap { Self.departure(of: $0, change, edits) }
    arrival = now.map { Self.arrival(of: $0, change, edits) }
  }

  private static func departure(
    of then: ReportedObservation, _ change: AssessmentChange, _ edits: [ObservationChange]
  ) -> Departure? {
    let period = change.after.period
    if let edit = edits.first(where: { $0.before == then }) {
      guard let edited = edit.after else { return .removed }
      if edited.isAlternate { return .becameAlternate }
      if !edited.carriesNumber(for: change.after.yardstick) { return .lostNumber }
      if edited.time != then.time { return .moved(to: edited.time) }
    }
    return then.time.date > period.lastDay ? .beyond(period) : nil
  }

  private static func arrival(
    of now: ReportedObservation, _ change: AssessmentChange, _ edits: [ObservationChange]
  ) -> Arrival {
    guard let edit = edits.first(where: { $0.after == now }) else {
      return now.time.date > change.before.period.lastDay ? .reached : .known
    }
    guard let former = edit.before else { return .added }
    return former.isAlternate ? .wasAlternate : .corrected
  }
}

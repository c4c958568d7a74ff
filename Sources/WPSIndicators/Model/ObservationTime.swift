/// When something was observed: on a day, or in a quarter.
public struct ObservationTime: Sendable, Hashable {
  /// The quarter.
  public let period: Period
  /// The day, where the source gives one.
  public let asAt: CalendarDate?

  /// Observed in a quarter, on a day that is not known.
  public init(in period: Period) {
    self.period = period
    asAt = nil
  }

  /// Observed on a day.
  public init(asAt date: CalendarDate) {
    period = Period(containing: date)
    asAt = date
  }

  /// The day that orders observations: the day, or else the last one of the quarter.
  public var date: CalendarDate { asAt ?? period.lastDay }
}

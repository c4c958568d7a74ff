/// When something was observed: on a day, or in a quarter.
public struct ObservationTime: Sendable, Hashable {
  /// The quarter.
  public let period: Period
  /// The day, where the source gives one.
  public let asAt: CalendarDate?
  /// The quarter that is given beside the day, which must hold it and says nothing of its own.
  let besideDay: Period?

  /// Observed in a quarter, on a day that is not known.
  public init(in period: Period) {
    self.period = period
    asAt = nil
    besideDay = nil
  }

  /// Observed on a day.
  public init(asAt date: CalendarDate) {
    self.init(asAt: date, in: nil)
  }

  /// Observed on a day, with a quarter given beside it; the two may disagree, until it is checked.
  package init(asAt date: CalendarDate, in period: Period?) {
    self.period = Period(containing: date)
    asAt = date
    besideDay = period
  }

  /// Stands for a time that has not been read yet.
  static let unread = ObservationTime(in: .unread)

  /// Whether a time has been read.
  var isKnown: Bool { self != .unread }

  /// The day that orders observations: the day, or else the last one of the quarter.
  public var date: CalendarDate { asAt ?? period.lastDay }
}

extension ObservationTime: CustomStringConvertible {
  /// The day, or else the quarter.
  public var description: String { asAt?.description ?? period.description }
}

/// When something was observed: on a day, or in a period.
public struct ObservationTime: Sendable {
  /// The day by which it counts: the day, or else the last one of the period, or of its body's life
  /// where that comes first.
  public let date: CalendarDate
  /// The period as the file writes it, in the place of a day or beside it.
  private let written: Period?
  private let isDay: Bool

  /// Observed in a period, on a day that is not known.
  public init(in period: Period) {
    self.init(date: period.lastDay, written: period, isDay: false)
  }

  /// Observed on a day.
  public init(asAt date: CalendarDate) {
    self.init(asAt: date, in: nil)
  }

  /// Observed on a day, with a period given beside it; the two may disagree, until it is checked.
  package init(asAt date: CalendarDate, in period: Period?) {
    self.init(date: date, written: period, isDay: true)
  }

  private init(date: CalendarDate, written: Period?, isDay: Bool) {
    self.date = date
    self.written = written
    self.isDay = isDay
  }

  /// Stands for a time that has not been read yet.
  static let unread = ObservationTime(in: .unread)

  /// Whether a time has been read.
  var isKnown: Bool { self != .unread }

  /// The period as the file writes it; of a day alone its quarter.
  public var period: Period { written ?? quarter.period }
  /// The day, where the source gives one.
  public var asAt: CalendarDate? { isDay ? date : nil }
  /// The period that is given beside a day, which must lie in it.
  var besideDay: Period? { isDay ? written : nil }
  /// The quarter of the day by which it counts.
  public var quarter: Quarter { Quarter(containing: date) }
  /// The first day on which it may have been so.
  package var firstDay: CalendarDate { isDay ? date : period.firstDay }

  /// The time as it counts of what came to its end on a day: not after it. It stays equal to itself.
  func ending(by end: CalendarDate?) -> ObservationTime {
    guard let end, !isDay, end < date else { return self }
    return ObservationTime(date: end, written: written, isDay: false)
  }

  /// The time without a period beside its day: no two figures of a subject are of one such time.
  package var alone: ObservationTime { isDay ? ObservationTime(asAt: date) : self }

  /// The time without a period beside its day that says nothing of its own, as the day's quarter.
  var telling: ObservationTime {
    besideDay == quarter.period ? ObservationTime(asAt: date) : self
  }
}

extension ObservationTime: Hashable {
  /// Whether both are the same day, or the same period, with the same period beside the day.
  public static func == (a: ObservationTime, b: ObservationTime) -> Bool {
    a.isDay == b.isDay && a.written == b.written && (!a.isDay || a.date == b.date)
  }

  /// Feeds what makes two times equal.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(isDay)
    hasher.combine(written)
    if isDay { hasher.combine(date) }
  }
}

extension ObservationTime {
  /// Whether it counts as earlier than another. Of the same date the longer period is the earlier,
  /// and a day the latest.
  package func isEarlier(than other: ObservationTime) -> Bool {
    date != other.date ? date < other.date : rank < other.rank
  }

  /// The order among times of one date.
  private var rank: Int {
    isDay ? Period.Granularity.allCases.count : period.granularity.rawValue
  }
}

extension ObservationTime: CustomStringConvertible {
  /// The day, or else the period.
  public var description: String { asAt?.description ?? period.description }
}

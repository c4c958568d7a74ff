/// A calendar quarter, written `2016-Q3` as SDMX writes it.
public struct Period: Sendable, Hashable {
  /// Quarters since the first of the year 0, so that differences are ages.
  private let index: Int32

  /// A quarter of a year from 1 to 9999; nil if there is no such quarter.
  public init?(year: Int, quarter: Int) {
    guard (1...9999).contains(year), (1...4).contains(quarter) else { return nil }
    index = Int32(year * 4 + quarter - 1)
  }

  /// Reads `2016-Q3`; nil for anything else.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    self.init(utf8: digits[...])
  }

  init?(utf8: ArraySlice<UInt8>) {
    let start = utf8.startIndex
    guard utf8.count == 7, let year = DecimalDigits.value(of: utf8.prefix(4)),
      utf8[start + 4] == Ascii.minus, utf8[start + 5] == UInt8(ascii: "Q"),
      let quarter = DecimalDigits.value(of: utf8.suffix(1))
    else { return nil }
    self.init(year: year, quarter: quarter)
  }

  /// The quarter in which a day lies.
  public init(containing date: CalendarDate) {
    index = Int32(date.year * 4 + (date.month - 1) / 3)
  }

  private init(index: Int32) {
    self.index = index
  }

  /// Stands for a quarter that has not been read yet: one of a year that no file can name.
  static let unread = Period(index: 0)

  /// The calendar year.
  public var year: Int { Int(index) / 4 }
  /// The quarter of the year, 1 to 4.
  public var quarter: Int { Int(index) % 4 + 1 }

  /// The first day of the quarter.
  public var firstDay: CalendarDate {
    CalendarDate(unchecked: year, quarter * 3 - 2, 1)
  }

  /// The last day of the quarter.
  public var lastDay: CalendarDate {
    CalendarDate(unchecked: year, quarter * 3, quarter == 1 || quarter == 4 ? 31 : 30)
  }

  /// The number of quarters from an earlier period to this one; negative if that one is later.
  public func quarters(since earlier: Period) -> Int {
    Int(index - earlier.index)
  }

  /// The period some quarters later, or nil after the year 9999 or before the year 1.
  public func advanced(by quarters: Int) -> Period? {
    let (later, overflow) = Int(index).addingReportingOverflow(quarters)
    return !overflow && (4..<40_000).contains(later) ? Period(index: Int32(later)) : nil
  }
}

extension Period: Comparable {
  /// Whether one quarter is before another.
  public static func < (a: Period, b: Period) -> Bool { a.index < b.index }
}

extension Period: CustomStringConvertible {
  /// The quarter as `2016-Q3`.
  public var description: String {
    DecimalDigits.padded(year, to: 4) + "-Q\(quarter)"
  }
}

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

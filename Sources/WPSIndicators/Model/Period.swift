/// A calendar year `2016`, half-year `2016-S1`, quarter `2016-Q3` or month `2016-07`, written as SDMX
/// writes them.
///
/// It counts as of its last day. Of periods that end on one day the longer counts as the earlier.
public struct Period: Sendable, Hashable {
  /// How long a period is, the longest first.
  public enum Granularity: Int, Sendable, Hashable, CaseIterable {
    /// A calendar year.
    case year
    /// The months from January to June, or from July to December.
    case halfYear
    /// Three months.
    case quarter
    /// A calendar month.
    case month

    /// How many months it has.
    public var months: Int {
      switch self {
      case .year: 12
      case .halfYear: 6
      case .quarter: 3
      case .month: 1
      }
    }

    /// How many of it make a year.
    var inYear: Int { 12 / months }
  }

  /// The number of the last month since the year 0, and behind it the granularity: the order of
  /// these numbers is that of periods.
  private let code: Int32

  /// A calendar year from 1 to 9999; nil for another.
  public init?(year: Int) { self.init(.year, 1, of: year) }

  /// Half of a year from 1 to 9999, 1 or 2; nil if there is none.
  public init?(year: Int, halfYear: Int) { self.init(.halfYear, halfYear, of: year) }

  /// A quarter of a year from 1 to 9999, 1 to 4; nil if there is no such quarter.
  public init?(year: Int, quarter: Int) { self.init(.quarter, quarter, of: year) }

  /// A month of a year from 1 to 9999, 1 to 12; nil if there is no such month.
  public init?(year: Int, month: Int) { self.init(.month, month, of: year) }

  /// A period by its number in the year, from 1; nil if there is none.
  init?(_ granularity: Granularity, _ number: Int, of year: Int) {
    guard (1...9999).contains(year), (1...granularity.inYear).contains(number) else { return nil }
    self.init(granularity, lastMonth: year * 12 + number * granularity.months - 1)
  }

  private init(_ granularity: Granularity, lastMonth: Int) {
    code = Int32(lastMonth << 2 | granularity.rawValue)
  }

  /// The period of a granularity in which a day lies.
  public init(_ granularity: Granularity, containing date: CalendarDate) {
    let number = (date.month - 1) / granularity.months + 1
    self.init(granularity, lastMonth: date.year * 12 + number * granularity.months - 1)
  }

  /// Reads `2016`, `2016-S1`, `2016-Q3` or `2016-07`; nil for anything else.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    self.init(utf8: digits.span)
  }

  init?(utf8: Span<UInt8>) {
    guard utf8.count == 4 || utf8.count == 7, let year = DecimalDigits.value(in: utf8, 0..<4)
    else { return nil }
    guard utf8.count == 7 else {
      self.init(year: year)
      return
    }
    guard utf8[4] == Ascii.minus else { return nil }
    let granularity: Granularity =
      switch utf8[5] {
      case UInt8(ascii: "S"): .halfYear
      case UInt8(ascii: "Q"): .quarter
      default: .month
      }
    let digits = (granularity == .month ? 5 : 6)..<7
    guard let number = DecimalDigits.value(in: utf8, digits) else { return nil }
    self.init(granularity, number, of: year)
  }

  /// Stands for a period that has not been read yet: of a year that no file can name.
  static let unread = Period(.year, lastMonth: 11)

  /// How long it is.
  public var granularity: Granularity { Granularity(rawValue: Int(code & 3)) ?? .month }
  private var lastMonth: Int { Int(code >> 2) }

  /// The calendar year.
  public var year: Int { lastMonth / 12 }
  /// Its number among those of its length in the year, from 1; a year's is 1.
  public var number: Int { lastMonth % 12 / granularity.months + 1 }

  /// The first day.
  public var firstDay: CalendarDate {
    CalendarDate(unchecked: year, lastMonth % 12 + 2 - granularity.months, 1)
  }

  /// The last day, as of which it counts.
  public var lastDay: CalendarDate { CalendarDate(lastOf: lastMonth % 12 + 1, of: year) }

  /// The quarter of its last day.
  public var quarter: Quarter { Quarter(containing: lastDay) }

  /// Whether a day lies in it.
  public func contains(_ date: CalendarDate) -> Bool { firstDay <= date && date <= lastDay }

  /// Whether its last day is after another's.
  public func endsAfter(_ other: Period) -> Bool { lastMonth > other.lastMonth }

  /// The periods of the same length that come before it, as far as there are, the earliest first, and
  /// itself.
  func withEarlier(_ count: Int) -> [Period] {
    (0...max(0, count)).reversed().compactMap { advanced(by: -$0) }
  }

  /// The period of the same length that comes some periods later, or nil after the year 9999 or
  /// before the year 1.
  public func advanced(by count: Int) -> Period? {
    let (months, overflow) = count.multipliedReportingOverflow(by: granularity.months)
    let (later, overflows) = lastMonth.addingReportingOverflow(months)
    guard !overflow, !overflows, (12..<120_000).contains(later) else { return nil }
    return Period(granularity, lastMonth: later)
  }
}

extension Period: Comparable {
  /// Whether one period counts as earlier than another: whether it ends before, or ends on the same
  /// day and is longer.
  public static func < (a: Period, b: Period) -> Bool { a.code < b.code }
}

extension Period: CustomStringConvertible {
  /// The period as the file writes it, such as `2016-Q3`.
  public var description: String {
    let year = DecimalDigits.padded(year, to: 4)
    return switch granularity {
    case .year: year
    case .halfYear: "\(year)-S\(number)"
    case .quarter: "\(year)-Q\(number)"
    case .month: year + "-" + DecimalDigits.padded(number, to: 2)
    }
  }
}

/// A calendar quarter as a number: ages and paces count in quarters.
public struct Quarter: Sendable, Hashable {
  /// Quarters since the first of the year 0, so that differences are ages.
  private let index: Int32

  /// The quarter in which a day lies.
  public init(containing date: CalendarDate) {
    index = Int32(date.year * 4 + (date.month - 1) / 3)
  }

  private init(index: Int32) {
    self.index = index
  }

  /// The quarter as a period.
  public var period: Period {
    let firstDay = CalendarDate(unchecked: Int(index) / 4, Int(index) % 4 * 3 + 1, 1)
    return Period(.quarter, containing: firstDay)
  }

  /// The number of quarters from an earlier one to this one; negative if that one is later.
  public func quarters(since earlier: Quarter) -> Int { Int(index - earlier.index) }

  /// The quarter some quarters later, or nil after the year 9999 or before the year 1.
  public func advanced(by quarters: Int) -> Quarter? {
    let (later, overflow) = Int(index).addingReportingOverflow(quarters)
    return !overflow && (4..<40_000).contains(later) ? Quarter(index: Int32(later)) : nil
  }
}

extension Quarter: Comparable {
  /// Whether one quarter is before another.
  public static func < (a: Quarter, b: Quarter) -> Bool { a.index < b.index }
}

extension Quarter: CustomStringConvertible {
  /// The quarter as `2016-Q3`.
  public var description: String { period.description }
}

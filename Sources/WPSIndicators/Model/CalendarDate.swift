/// A day of the Gregorian calendar, written `2016-09-14`.
public struct CalendarDate: Sendable, Hashable {
  /// Year, month and day as the decimal number 20160914.
  private let number: Int32

  /// A day of the years 1 to 9999; nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// Reads `2016-09-14`; nil for anything else, and for a day that does not exist.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    self.init(utf8: digits.span)
  }

  init?(utf8: Span<UInt8>) {
    guard utf8.count == 10, utf8[4] == Ascii.minus, utf8[7] == Ascii.minus,
      let year = DecimalDigits.value(in: utf8, 0..<4),
      let month = DecimalDigits.value(in: utf8, 5..<7),
      let day = DecimalDigits.value(in: utf8, 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  init(unchecked year: Int, _ month: Int, _ day: Int) {
    number = Int32(year * 10_000 + month * 100 + day)
  }

  /// The last day of a month.
  init(lastOf month: Int, of year: Int) {
    self.init(unchecked: year, month, Self.days(in: month, of: year))
  }

  /// The calendar year.
  public var year: Int { Int(number) / 10_000 }
  /// The month, 1 to 12.
  public var month: Int { Int(number) / 100 % 100 }
  /// The day of the month, from 1.
  public var day: Int { Int(number) % 100 }

  /// How many days it is after another; negative where it is before.
  public func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

  /// The number of the day, counted from one before the year 1.
  private var dayNumber: Int {
    // Years begin in March here, so that the leap day is their last.
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// Whether one day is before another.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.number < b.number }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as `2016-09-14`.
  public var description: String {
    [DecimalDigits.padded(year, to: 4), DecimalDigits.padded(month, to: 2)]
      .joined(separator: "-") + "-" + DecimalDigits.padded(day, to: 2)
  }
}

/// Reading and writing of numbers with a fixed number of digits, as dates have them.
enum DecimalDigits {
  /// The value of digits, or nil if there is anything else among them.
  /// - Precondition: there are nine digits at most.
  static func value(of digits: some Sequence<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard Ascii.isDigit(digit) else { return nil }
      value = value * 10 + Int(digit - Ascii.zero)
    }
    return value
  }

  /// The value of the digits in a range, of which there are nine at most.
  static func value(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for place in range {
      guard Ascii.isDigit(bytes[place]) else { return nil }
      value = value * 10 + Int(bytes[place] - Ascii.zero)
    }
    return value
  }

  /// A number with zeros before it.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

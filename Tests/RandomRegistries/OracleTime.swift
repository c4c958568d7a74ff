/// A calendar day, kept as the number 20160914.
struct OracleDate: Comparable, Hashable {
  let number: Int

  /// The day with that number.
  init(_ number: Int) {
    self.number = number
  }

  /// As the file writes it: "2016-09-14".
  var text: String {
    let digits = String(number)
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }

  /// The quarter it lies in.
  var period: OraclePeriod {
    OraclePeriod(year: number / 10_000, quarter: (number / 100 % 100 - 1) / 3 + 1)
  }

  static func < (left: Self, right: Self) -> Bool {
    left.number < right.number
  }
}

/// A calendar year, half-year, quarter or month.
struct OraclePeriod: Hashable {
  /// How many months it is long: 12, 6, 3 or 1.
  let length: Int
  /// How many of its length there were since the year 0.
  private let count: Int

  /// The one of `length` months before which there were `count` since the year 0.
  init(length: Int, count: Int) {
    (self.length, self.count) = (length, count)
  }

  /// The quarter before which there were so many since the year 0.
  init(index: Int) {
    self.init(length: 3, count: index)
  }

  /// Quarter 1 to 4 of a year.
  init(year: Int, quarter: Int) {
    self.init(index: year * 4 + quarter - 1)
  }

  /// A year.
  init(year: Int) {
    self.init(length: 12, count: year)
  }

  /// The months since the year 0 up to its first, and up to its last.
  private var months: (first: Int, last: Int) { (count * length, count * length + length - 1) }

  /// How many quarters there were since the year 0 before that of its last day.
  var index: Int { months.last / 3 }

  /// As the file writes it: "2016", "2016-S2", "2016-Q3", "2016-07".
  var text: String {
    let year = String(10_000 + months.first / 12).dropFirst()
    let number = count % (12 / length) + 1
    return switch length {
    case 12: "\(year)"
    case 6: "\(year)-S\(number)"
    case 3: "\(year)-Q\(number)"
    default: "\(year)-\(String(100 + number).dropFirst())"
    }
  }

  /// Its first day.
  var firstDay: OracleDate {
    OracleDate(months.first / 12 * 10_000 + (months.first % 12 + 1) * 100 + 1)
  }

  /// Its last day.
  var lastDay: OracleDate {
    let (year, month) = (months.last / 12, months.last % 12)
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return OracleDate(year * 10_000 + (month + 1) * 100 + days[month])
  }
}

/// When something was observed: a day, and of those of one day the longer period the earlier.
struct OracleMoment: Comparable, Hashable {
  let date: OracleDate
  /// The months of the period; 0 of a day.
  let length: Int

  static func < (left: Self, right: Self) -> Bool {
    left.date == right.date ? left.length > right.length : left.date < right.date
  }
}

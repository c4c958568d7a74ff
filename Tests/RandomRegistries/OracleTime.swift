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

/// A calendar quarter, kept as the number of quarters since the year 0.
struct OraclePeriod: Comparable, Hashable {
  let index: Int

  /// The quarter with that index.
  init(index: Int) {
    self.index = index
  }

  /// Quarter 1 to 4 of a year.
  init(year: Int, quarter: Int) {
    index = year * 4 + quarter - 1
  }

  /// As the file writes it: "2016-Q3".
  var text: String { "\(String(10_000 + index / 4).dropFirst())-Q\(index % 4 + 1)" }

  /// Its first day.
  var firstDay: OracleDate {
    OracleDate(index / 4 * 10_000 + [101, 401, 701, 1001][index % 4])
  }

  /// Its last day.
  var lastDay: OracleDate {
    OracleDate(index / 4 * 10_000 + [331, 630, 930, 1231][index % 4])
  }

  static func < (left: Self, right: Self) -> Bool {
    left.index < right.index
  }
}

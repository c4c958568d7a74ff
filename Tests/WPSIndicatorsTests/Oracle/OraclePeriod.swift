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
  var text: String { "\(index / 4)-Q\(index % 4 + 1)" }

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

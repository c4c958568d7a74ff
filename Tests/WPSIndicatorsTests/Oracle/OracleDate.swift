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

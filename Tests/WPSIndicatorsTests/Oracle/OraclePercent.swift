/// A percentage as published: 27.30 is 2730 with 2 decimals.
struct OraclePercent: Hashable {
  let digits: Int
  let decimals: Int

  /// Ten to the number of decimals.
  private var scale: Int { [1, 10, 100][decimals] }

  /// The shares it may stand for: less than one unit of its last decimal away.
  var shares: OracleRange {
    OracleRange(
      low: OracleRatio(digits - 1, 100 * scale), high: OracleRatio(digits + 1, 100 * scale),
      lowIsOpen: true, highIsOpen: true)
  }

  /// Whether `part` of `whole` is such a share.
  func allows(_ part: Int, of whole: Int) -> Bool {
    whole > 0 && abs(100 * scale * part - digits * whole) < whole
  }

  /// A number which no whole that `allows` admits beside this part exceeds, where there is a limit,
  /// and which the least such whole does not exceed, where there is none.
  func reach(from part: Int) -> Int {
    100 * scale * part / (digits > 1 ? digits - 1 : digits + 1) + 1
  }

  /// As the file writes it.
  var json: String {
    guard decimals > 0 else { return String(digits) }
    let fraction = String(digits % scale)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return "\(digits / scale).\(zeros)\(fraction)"
  }
}

/// Decimal spellings of exact fractions.
enum OracleDecimal {
  /// `ratio` with so many decimals, rounded half away from zero.
  static func text(_ ratio: OracleRatio, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let doubled = abs(ratio.numerator) * scale * 2
    let rounded = (doubled + ratio.denominator) / (2 * ratio.denominator)
    let fraction = String(rounded % scale)
    let zeros = String(repeating: "0", count: max(0, decimals - fraction.count))
    let sign = ratio < .zero && rounded > 0 ? "-" : ""
    return "\(sign)\(rounded / scale).\(zeros)\(fraction)"
  }

  /// A share as a percentage: one decimal, or as many as it takes to look smaller than each of the
  /// `thresholds` that it is below.
  static func percent(_ share: OracleRatio, against thresholds: [OracleRatio]) -> String {
    let hundred = OracleRatio(100)
    var decimals = 1
    while true {
      let shown = text(share * hundred, decimals: decimals)
      let misleads = thresholds.contains {
        share < $0 && text($0 * hundred, decimals: decimals) == shown
      }
      guard misleads else { return shown }
      decimals += 1
    }
  }

  /// A change between two shares in percentage points: one decimal, or as many as it takes for a
  /// change not to look like none.
  static func points(_ change: OracleRatio) -> String {
    var decimals = 1
    while true {
      let shown = text(change * OracleRatio(100), decimals: decimals)
      guard change != .zero, shown.allSatisfy({ $0 == "0" || $0 == "." }) else { return shown }
      decimals += 1
    }
  }
}

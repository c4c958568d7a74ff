@testable import RandomRegistries

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

  /// A share as a percentage: one decimal, or as many as it takes to stand on the same side of each
  /// of the `thresholds` as the share does, or on it where the threshold can be written out.
  static func percent(_ share: OracleRatio, against thresholds: [OracleRatio]) -> String {
    let hundred = OracleRatio(100)
    for decimals in 1...12 {
      let shown = text(share * hundred, decimals: decimals)
      let misleads = thresholds.contains { threshold in
        let value = OracleRatio(spelling: shown)
        if share < threshold { return !(value < threshold * hundred) }
        if share == threshold {
          let canBeWritten = (0...8).contains { 100 * power($0) % threshold.denominator == 0 }
          return canBeWritten && value != threshold * hundred
        }
        return value < threshold * hundred
      }
      if !misleads { return shown }
    }
    return "no number of decimals will do"
  }

  private static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
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

extension OracleRatio {
  /// The value of a decimal number such as "27.2".
  init(spelling: String) {
    let parts = spelling.split(separator: ".")
    let digits = Int(parts.joined()) ?? 0
    self.init(
      digits, (0..<(parts.count == 2 ? parts[1].count : 0)).reduce(1) { value, _ in value * 10 })
  }
}

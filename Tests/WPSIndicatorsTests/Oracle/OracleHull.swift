@testable import RandomRegistries

/// The least and the greatest number that a count takes in any assignment; nil is no greatest.
struct OracleHull: Hashable {
  let min: Int
  let max: Int?

  /// The number, when there is but one.
  var exact: Int? { max == min ? min : nil }

  /// The same numbers as a range of values.
  var range: OracleRange {
    OracleRange(low: OracleRatio(min), high: max.map { OracleRatio($0) })
  }
}

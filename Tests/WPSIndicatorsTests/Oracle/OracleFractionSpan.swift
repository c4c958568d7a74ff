@testable import RandomRegistries

/// The least and the greatest of the fractions seen so far.
struct OracleFractionSpan {
  private var low = (part: 0, whole: 0)
  private var high = (part: 0, whole: 0)

  /// The least; nil if there was none.
  var least: OracleRatio? { low.whole == 0 ? nil : OracleRatio(low.part, low.whole) }

  /// The greatest; nil if there was none.
  var greatest: OracleRatio? { high.whole == 0 ? nil : OracleRatio(high.part, high.whole) }

  /// Sees `part` of `whole`, unless there is no whole.
  mutating func add(_ part: Int, of whole: Int) {
    guard whole > 0 else { return }
    if low.whole == 0 || part * low.whole < low.part * whole {
      low = (part, whole)
    }
    if high.whole == 0 || part * high.whole > high.part * whole {
      high = (part, whole)
    }
  }
}

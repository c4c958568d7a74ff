/// A count as a file gives it: a number, or bounds.
struct OracleCount: Hashable {
  /// The `atLeast` of bounds, or the number itself.
  let least: Int?
  /// The `atMost` of bounds, or the number itself.
  let most: Int?
  /// Whether it is written as a number.
  let isNumber: Bool

  /// A number.
  init(_ number: Int) {
    (least, most, isNumber) = (number, number, true)
  }

  /// Bounds, of which one may be missing.
  init(least: Int?, most: Int?) {
    (self.least, self.most, isNumber) = (least, most, false)
  }

  /// Whether it is exactly 0 as the file gives it.
  var isZero: Bool { most == 0 }

  /// As the file writes it.
  var json: String {
    if isNumber, let least {
      return String(least)
    }
    return OracleJSON.object([
      ("atLeast", least.map(String.init)), ("atMost", most.map(String.init)),
    ])
  }
}

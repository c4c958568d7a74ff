/// A threshold: what the file writes, and what it is worth.
struct OracleThreshold: Hashable {
  /// As JSON: `"30%"` with its quotation marks, or `3`.
  let json: String
  let ratio: OracleRatio

  /// A share, such as "30%".
  init(_ text: String, _ numerator: Int, _ denominator: Int) {
    json = OracleJSON.string(text)
    ratio = OracleRatio(numerator, denominator)
  }

  /// A whole number.
  init(_ number: Int) {
    json = String(number)
    ratio = OracleRatio(number)
  }
}

/// A field in which the scorecard is not as the rules have it.
struct OracleMismatch: CustomStringConvertible {
  let place: String
  let field: String
  let expected: String
  let actual: String

  var description: String {
    "\(place), \(field): expected \(expected), found \(actual)"
  }
}

/// The least and the greatest of the numbers seen so far.
struct OracleSpan {
  private(set) var least = Int.max
  private(set) var most = Int.min

  /// Whether no number was seen.
  var isEmpty: Bool { most < least }

  /// Sees `number`.
  mutating func add(_ number: Int) {
    if number < least { least = number }
    if number > most { most = number }
  }
}

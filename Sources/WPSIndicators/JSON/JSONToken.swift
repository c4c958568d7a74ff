/// A string in a JSON text, not yet decoded.
struct JSONString: Sendable {
  /// The bytes, with the quotes.
  let range: Range<Int>
  /// Whether there is a backslash in it, so that its characters are not simply its bytes.
  let hasEscapes: Bool

  /// The bytes between the quotes.
  var content: Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }
}

/// A number in a JSON text, with its spelling kept.
struct JSONNumber: Sendable {
  /// The bytes of its spelling.
  let range: Range<Int>
  /// Its value if it is spelt with digits alone, perhaps after a minus, and fits.
  let integer: Int64?
  /// Whether it is spelt with digits alone, perhaps after a minus.
  let isSpeltWhole: Bool
}

/// Where reading stands in an object or a list: whether a comma is due before what comes next.
struct JSONScope: Sendable {
  /// The offset of the opening bracket.
  let start: Int
  fileprivate(set) var isAtFirst = true

  mutating func passFirst() {
    isAtFirst = false
  }
}

/// A rule on the order of candidates, read directly, and the target that should say the same.
struct HandwrittenPlacement: Sendable {
  let id: String
  /// The members of the target beside id, name, basis and measure.
  let target: String
  /// The longest list that the rule exempts.
  var exemptUpTo = 0
  /// Whether an order of women, men and others complies: of W, M and O.
  let complies: @Sendable (String) -> Bool

  /// The members of the target beside id, name and basis.
  var members: String { "\"measure\": \"placement\", \(target)" }
}

extension StringProtocol {
  /// How many women are in an order.
  var women: Int { utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "W") ? 1 : 0) } }

  /// How many men are in an order.
  var men: Int { utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "M") ? 1 : 0) } }

  /// Whether so many of one sex follow each other.
  func hasRow(of count: Int) -> Bool {
    var (last, length) = (UInt8(ascii: "O"), 0)
    for letter in utf8 {
      length = letter == last ? length + 1 : 1
      last = letter
      if length == count, letter != UInt8(ascii: "O") { return true }
    }
    return false
  }

  /// The candidates by so many at a time, from the top; the last may be fewer.
  func blocks(of size: Int) -> [SubSequence] {
    var (blocks, rest) = ([SubSequence](), self[...])
    while !rest.isEmpty {
      blocks.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return blocks
  }
}

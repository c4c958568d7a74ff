/// What a rule makes of all orders of a length: found by trying each of them.
struct PlacementOutcomes {
  private let letters: [Character]
  private let length: Int
  private let isExempt: Bool
  /// Whether some order that complies begins so: by the number of letters, and the order that these
  /// are, in the order of `orders`.
  private let beginnings: [[Bool]]
  /// The least number of places that have to change for an order to comply.
  private let changes: [Int?]

  /// Tries all orders of a length.
  /// - Parameter letters: those that orders are made of; W and M are the first two.
  init(_ rule: HandwrittenPlacement, length: Int, letters: [Character]) {
    (self.letters, self.length) = (letters, length)
    isExempt = length <= rule.exemptUpTo
    let comply = Self.orders(of: length, letters).map(rule.complies)
    beginnings = (0...length).map { count in
      let ends = Self.power(letters.count, length - count)
      return (0..<comply.count / ends).map { comply[$0 * ends..<($0 + 1) * ends].contains(true) }
    }
    changes = Self.changes(comply, letters.count)
  }

  /// All orders of a length: W at all places is the first.
  static func orders(of length: Int, _ letters: [Character]) -> [String] {
    (0..<length).reduce([""]) { orders, _ in
      orders.flatMap { order in letters.map { order + String($0) } }
    }
  }

  /// The verdict on an order, some of which may not be stated.
  func verdict(_ order: String) -> String {
    if isExempt { return "notApplicable" }
    let readings = readings(order[...]).map { beginnings[length][$0] }
    return !readings.contains(false) ? "met" : readings.contains(true) ? "undetermined" : "unmet"
  }

  /// The first place from which on nothing that follows can make the order comply.
  func place(_ order: String) -> Int? {
    (1...length).first { count in
      !readings(order.prefix(count)).contains { beginnings[count][$0] }
    }
  }

  /// The least number of places that have to change, to W or M, for some reading to comply.
  func changes(_ order: String) -> Int? {
    readings(order[...]).compactMap { changes[$0] }.min()
  }

  /// What the beginning of an order may be, each as its number among all of that length.
  private func readings(_ beginning: Substring) -> [Int] {
    beginning.reduce([0]) { numbers, letter in
      let digits = letter == "?" ? [0, 1] : [letters.firstIndex(of: letter) ?? 0]
      return numbers.flatMap { number in digits.map { number * letters.count + $0 } }
    }
  }

  /// How many places of each order have to become W or M: none where it complies, one more than the
  /// least of the orders that one such change makes of it elsewhere.
  private static func changes(_ comply: [Bool], _ base: Int) -> [Int?] {
    var changes = comply.map { $0 ? 0 : Int?.none }
    var (count, isFound) = (0, true)
    while isFound {
      isFound = false
      count += 1
      for order in changes.indices where changes[order] == nil {
        var place = 1
        while place < changes.count {
          let others = order - order / place % base * place
          if changes[others] == count - 1 || changes[others + place] == count - 1 {
            changes[order] = count
            isFound = true
            break
          }
          place *= base
        }
      }
    }
    return changes
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { power, _ in power * base }
  }
}

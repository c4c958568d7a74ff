/// SplitMix64: a random number generator that gives the same numbers for the same seed, everywhere.
///
/// A failing test prints the seed, so that the same registry can be made again.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  /// What is given before the numbers of the seed, two bytes at a time.
  private var choices: ArraySlice<UInt8> = []

  /// A generator that starts from `seed`.
  package init(seed: UInt64) {
    state = seed
  }

  /// A generator that gives what somebody chose, and numbers behind it: a fuzzer, which learns by
  /// what a byte does.
  package init(choices: [UInt8]) {
    state = 0
    self.choices = choices[...]
  }

  package mutating func next() -> UInt64 {
    if let first = choices.popFirst() {
      return UInt64(first) | UInt64(choices.popFirst() ?? 0) << 8
    }
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True in `percent` of a hundred cases.
  package mutating func chance(_ percent: UInt64) -> Bool {
    next() % 100 < percent
  }

  /// A whole number in `range`.
  ///
  /// The remainder is taken plainly: the bias does not matter here, the same answer on every
  /// version of the standard library does.
  package mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of `items`.
  package mutating func pick<Item>(_ items: [Item]) -> Item {
    items[number(in: 0...(items.count - 1))]
  }

  /// The same items in another order.
  package mutating func shuffle<Item>(_ items: [Item]) -> [Item] {
    var left = items
    var shuffled: [Item] = []
    while !left.isEmpty {
      shuffled.append(left.remove(at: number(in: 0...(left.count - 1))))
    }
    return shuffled
  }
}

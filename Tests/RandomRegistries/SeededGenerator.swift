/// SplitMix64: a random number generator that gives the same numbers for the same seed, everywhere.
///
/// A failing test prints the seed, so that the same registry can be made again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// A generator that starts from `seed`.
  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True in `percent` of a hundred cases.
  mutating func chance(_ percent: UInt64) -> Bool {
    next() % 100 < percent
  }

  /// A whole number in `range`.
  ///
  /// The remainder is taken plainly: the bias does not matter here, the same answer on every
  /// version of the standard library does.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of `items`.
  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[number(in: 0...(items.count - 1))]
  }

  /// The same items in another order.
  mutating func shuffle<Item>(_ items: [Item]) -> [Item] {
    var left = items
    var shuffled: [Item] = []
    while !left.isEmpty {
      shuffled.append(left.remove(at: number(in: 0...(left.count - 1))))
    }
    return shuffled
  }
}

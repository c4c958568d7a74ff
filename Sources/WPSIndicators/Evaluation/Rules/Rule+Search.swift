/// Where a rule can be met: found by halving, since within one stretch of sizes what is asked never
/// grows faster than the size.
extension Rule {
  /// The stretches that hold sizes of a range, each with those sizes.
  func stretches(
    in sizes: ClosedRange<Compositions.Number>
  ) -> some Sequence<(stretch: Stretch, sizes: ClosedRange<Compositions.Number>)> {
    let first = stretches.partitioned { $0.sizes.upperBound >= sizes.lowerBound }
    return stretches[first...].lazy.prefix { $0.sizes.lowerBound <= sizes.upperBound }
      .map { (stretch: $0, sizes: $0.sizes.clamped(to: sizes)) }
  }

  /// Whether some split of a size into women and men complies; those who are neither stay.
  /// - Parameter others: how many are neither and may stay so.
  func isAttainable(
    at size: Compositions.Number, in stretch: Stretch, others: Compositions.Number = 0
  ) -> Bool {
    guard let asked = asked(at: size, in: stretch) else { return false }
    switch counted {
    case .women: return limit.sense == .atMost || asked <= size
    case .fewer: return 2 * asked <= size
    case .more: return 2 * asked >= size - others
    }
  }

  /// The least size above another at which some split complies; nil where there is none.
  func leastAttainableSize(above size: Int64) -> Int64? {
    let larger = (Compositions.Number(size) + 1)...Compositions.endless
    for (stretch, sizes) in stretches(in: larger) {
      // Odd sizes and even ones have lines of their own, of which each rises or falls all along.
      let found = [sizes.lowerBound, sizes.lowerBound + 1].filter(sizes.contains).compactMap {
        start in
        Self.firstStep(upTo: (sizes.upperBound - start) / 2) {
          isAttainable(at: start + 2 * $0, in: stretch)
        }.map { start + 2 * $0 }
      }
      if let least = found.min() { return Int64(exactly: least) }
    }
    return nil
  }

  /// The least number of places to be added, all taken by those whom `grows` counts, so that a body
  /// complies; nil where none does.
  /// - Parameters:
  ///   - size: the size before.
  ///   - becomesTrue: what holds from some number of places on, given what is asked and the places.
  ///   - staysTrue: what must hold besides, and holds up to some number of places.
  func leastEnlargement(
    of size: Int64,
    becomesTrue: (_ asked: Compositions.Number, _ added: Compositions.Number) -> Bool,
    staysTrue: (_ asked: Compositions.Number, _ added: Compositions.Number) -> Bool
  ) -> Int64? {
    let size = Compositions.Number(size)
    for (stretch, sizes) in stretches(in: (size + 1)...Compositions.endless) {
      func holds(
        _ condition: (Compositions.Number, Compositions.Number) -> Bool,
        at larger: Compositions.Number
      ) -> Bool {
        asked(at: larger, in: stretch).map { condition($0, larger - size) } ?? false
      }
      let first = Self.firstStep(upTo: sizes.upperBound - sizes.lowerBound) {
        holds(becomesTrue, at: sizes.lowerBound + $0)
      }
      if let first, holds(staysTrue, at: sizes.lowerBound + first) {
        return Int64(exactly: sizes.lowerBound + first - size)
      }
    }
    return nil
  }

  /// The least of the numbers from 0 up to a limit for which something holds that, once it holds,
  /// goes on to hold; or that holds for 0 or for none. Nil where it holds for none.
  static func firstStep(
    upTo last: Compositions.Number, where holds: (Compositions.Number) -> Bool
  ) -> Compositions.Number? {
    guard last >= 0 else { return nil }
    if holds(0) { return 0 }
    guard holds(last) else { return nil }
    var (without, with): (Compositions.Number, Compositions.Number) = (0, last)
    while with - without > 1 {
      let middle = (without + with) / 2
      if holds(middle) { with = middle } else { without = middle }
    }
    return with
  }
}

extension Array {
  /// The position of the first element for which something holds that holds for all after it.
  fileprivate func partitioned(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Counts which of some spellings is the most common.
struct Tally: Sendable {
  private var counts = [(spelling: [UInt8], count: Int)]()
  /// A file that spells the same thing in more ways than this has no way that could be followed.
  private static let mostSpellings = 32

  mutating func count(_ spelling: some Sequence<UInt8>) {
    let spelling = Array(spelling)
    if let known = counts.firstIndex(where: { $0.spelling == spelling }) {
      counts[known].count += 1
    } else if counts.count < Self.mostSpellings {
      counts.append((spelling, 1))
    }
  }

  /// The most common spelling, of equally common ones the first.
  var mostCommon: [UInt8]? {
    counts.reduce(nil as (spelling: [UInt8], count: Int)?) { best, next in
      next.count > best?.count ?? 0 ? next : best
    }?.spelling
  }
}

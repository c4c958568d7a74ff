/// Bars of characters, a character for each level of a scale.
struct LevelBars {
  /// The characters of the levels, from least to most: the more there is of one, the darker.
  let marks: [String]

  init(_ scale: Scale, isASCII: Bool) {
    let count = scale.levels.count
    let shades =
      isASCII
      ? [2: ".#", 3: ".+#", 4: ".-+#", 5: ".-=+#"] : [2: "░█", 3: "░▒█", 4: "░▒▓█", 5: "·░▒▓█"]
    // There are no more shades than that which readers would tell apart.
    let letters = "123456789abcdefghijklmnopqrstuvwxyz"
    let all = Array(shades[count] ?? letters).map { String($0) }
    marks = (0..<count).map { $0 < all.count ? all[$0] : "?" }
  }

  /// A bar as long as all that are rated; empty where nobody is.
  func bar(_ distribution: LevelDistribution, width: Int) -> String {
    zip(marks, Self.lengths(distribution.counts, width: width))
      .map { String(repeating: $0, count: $1) }.joined()
  }

  /// Lengths that add up to a width and are as the numbers are, but that none is lost from sight.
  static func lengths(_ counts: [Int], width: Int) -> [Int] {
    let all = counts.reduce(0, +)
    let least = counts.map { $0 > 0 ? 1 : 0 }
    let room = width - least.reduce(0, +)
    guard all > 0, room >= 0 else { return least.map { min($0, width) } }
    var (seen, end) = (0, 0)
    return zip(counts, least).map { count, least in
      seen += count
      let start = end
      end = room * seen / all
      return least + end - start
    }
  }
}

@testable import RandomRegistries

/// Every body that an observation leaves possible, as numbers of people, size by size.
///
/// All numbers up to `largest` are tried. Of counts without limit that is enough: the numbers of
/// the tests are so small that by then what a rule asks for has run through its period more than
/// twice beyond all of them.
struct BrutePossibilities {
  /// The largest size that is tried.
  static let largest = 127

  /// Sizes, as bits.
  typealias Sizes = UInt128

  /// The sizes at which so many are counted: an item for each number.
  private(set) var sizes = [Sizes](repeating: 0, count: largest + 1)
  /// Whether nothing satisfies the percentage.
  private(set) var ignoresPercent = false
  /// The members there may be.
  private var members: Sizes = 0
  /// The women that a source may have counted.
  private var women: Sizes = 0

  private let counts: [String: OracleCount]
  private let rule: BruteRule
  private let percent: OraclePercent?

  /// The possibilities that `counts` leave to a rule, and `percent` too where any satisfies it.
  init(_ counts: [String: OracleCount], percent: OraclePercent?, rule: BruteRule) {
    self.init(counts, satisfying: percent, rule: rule)
    guard isEmpty, percent != nil else { return }
    self.init(counts, satisfying: nil, rule: rule)
    ignoresPercent = true
  }

  private init(
    _ counts: [String: OracleCount], satisfying percent: OraclePercent?, rule: BruteRule
  ) {
    (self.counts, self.rule, self.percent) = (counts, rule, percent)
    let (women, men) = (range("women"), range("men"))
    let unspecified = range("unspecified")
    let seats = (0...Self.largest).map(self.seats)
    var known: [Int: Sizes] = [:]
    for trueWomen in women.lowerBound...Self.largest {
      for counted in trueWomen.clamped(to: women, down: unspecified.upperBound) {
        let further = trueWomen - counted
        for trueMen in stride(from: men.lowerBound, through: Self.largest - trueWomen, by: 1) {
          // As many more men of unstated sex as the source's men and unspecified leave room for.
          let least = max(0, trueMen - men.upperBound, unspecified.lowerBound - further)
          let most = min(trueMen - men.lowerBound, unspecified.upperBound - further)
          guard least <= most else { continue }
          let both = trueWomen + trueMen
          let key = percent == nil ? both : both * (Self.largest + 1) + counted
          let found = known[key] ?? self.sizes(beside: both, counted: counted, seats: seats)
          known[key] = found
          guard found != 0 else { continue }
          sizes[rule.counted(women: trueWomen, men: trueMen)] |= found
          self.women |= 1 << counted
        }
      }
    }
  }

  /// The numbers that a count allows. Others and unspecified are nobody where nothing is said.
  private func range(_ key: String) -> ClosedRange<Int> {
    guard let count = counts[key] else {
      return ["other", "unspecified"].contains(key) ? 0...0 : 0...Self.largest
    }
    return (count.least ?? 0)...(count.most ?? Self.largest)
  }

  /// The seats there may be beside so many members.
  private func seats(_ members: Int) -> Sizes {
    var found: Sizes = 0
    let all = range("seats")
    for vacant in range("vacant") where all.contains(members + vacant) {
      guard members + vacant <= Self.largest else { break }
      found |= 1 << (members + vacant)
    }
    return found
  }

  /// The sizes of bodies with so many women and men, of whom a source counts so many women.
  private mutating func sizes(beside both: Int, counted: Int, seats: [Sizes]) -> Sizes {
    var found: Sizes = 0
    let all = range("members")
    for other in range("other") where all.contains(both + other) {
      let members = both + other
      guard members <= Self.largest else { break }
      guard percent?.allows(counted, of: members) ?? true, seats[members] != 0 else { continue }
      self.members |= 1 << members
      found |= rule.isBySeats ? seats[members] : 1 << members
    }
    return found
  }

  /// Whether nothing is possible: the counts contradict each other.
  var isEmpty: Bool { members == 0 }

  /// Whether there can be no members.
  var isOfNobody: Bool { members == 1 }

  /// Whether the members are known exactly.
  var hasExactMembers: Bool { members.nonzeroBitCount == 1 }

  /// Whether the women that the source counts are known exactly.
  var hasExactWomen: Bool { women.nonzeroBitCount == 1 }

  /// The verdict of a rule put to each of them, and the reason of one that does not apply.
  func verdict(_ rule: BruteRule) -> (word: String, reason: String?) {
    let all = sizes.reduce(0, |)
    if all == 1 { return ("notApplicable", "noMembers") }
    var seen: Set<Bool?> = []
    // There is no share of nobody.
    for size in (rule.measure.isShare ? 1 : 0)...Self.largest where all & (1 << size) != 0 {
      for counted in 0...size where sizes[counted] & (1 << size) != 0 {
        seen.insert(rule.complies(counted, of: size))
      }
    }
    switch seen {
    case [nil]: return ("notApplicable", "exempt")
    case [true]: return ("met", nil)
    case [false]: return ("unmet", nil)
    default: return ("undetermined", nil)
    }
  }
}

extension Int {
  /// The numbers of `range` from this one down to `most` below it.
  fileprivate func clamped(to range: ClosedRange<Int>, down most: Int) -> Range<Int> {
    let least = Swift.max(range.lowerBound, self - most)
    let greatest = Swift.min(range.upperBound, self)
    return least..<Swift.max(least, greatest + 1)
  }
}

/// The compositions that narrowed figures leave open: how many women, men, others and vacant seats
/// there truly are.
///
/// At each size the true numbers of women and of men lie between a least and a most. These change
/// with the size along straight lines of the slopes 0, ½ and 1, and bend at few sizes; between two
/// bends the ends tell everything, however many sizes lie between.
struct Compositions {
  /// Whose number a rule counts.
  enum Counted: Sendable, Hashable {
    /// The women.
    case women
    /// The sex that has fewer.
    case fewer
    /// The sex that has more.
    case more
  }

  /// Numbers of 128 bits, so that no sum of bounds overflows.
  typealias Number = Int128

  /// Stands for the size that has no limit: beyond it nothing changes any more, since every bound of
  /// a file, times the denominator of every threshold, lies far below.
  static let endless: Number = 1 << 80
  /// Stands for a count without a limit; more than any size.
  private static let limitless: Number = 1 << 100

  /// The sizes that are possible, of the members or of the seats.
  let sizes: ClosedRange<Number>
  private let women: ClosedRange<Number>
  private let men: ClosedRange<Number>
  /// Women and men together, as far as the size does not tell.
  private let pair: ClosedRange<Number>
  /// What the size holds besides women and men: others, and where seats are counted those vacant.
  private let rest: ClosedRange<Number>

  /// The compositions of the counts of a body; their sizes are of a denominator.
  init(_ figures: NarrowedFigures, by denominator: Target.Denominator) {
    let isOfSeats = denominator == .seats
    sizes = Self.range(isOfSeats ? figures.seats : figures.members, limit: Self.endless)
    women = Self.range(figures.trueWomen)
    men = Self.range(figures.trueMen)
    let (other, members) = (Self.range(figures.other), Self.range(figures.members))
    let both = Self.range(figures.ofEitherSex)
    pair =
      max(
        both.lowerBound, members.lowerBound - other.upperBound)...min(
        both.upperBound, members.upperBound - other.lowerBound)
    let vacant = isOfSeats ? Self.range(figures.vacant) : 0...0
    rest =
      (other.lowerBound + vacant.lowerBound)...(other.upperBound + vacant.upperBound)
  }

  private static func range(_ count: Count, limit: Number = limitless) -> ClosedRange<Number> {
    Number(count.min)...(count.max.map { Number($0) } ?? limit)
  }

  /// The least and the most that the number counted can be at a possible size.
  func extremes(of counted: Counted, at size: Number) -> (least: Number, most: Number) {
    let least = max(pair.lowerBound, size - rest.upperBound)
    let most = min(pair.upperBound, size - rest.lowerBound)
    let fewestWomen = max(women.lowerBound, least - men.upperBound)
    let mostWomen = min(women.upperBound, most - men.lowerBound)
    guard counted != .women else { return (fewestWomen, mostWomen) }
    let fewestMen = max(men.lowerBound, least - women.upperBound)
    let mostMen = min(men.upperBound, most - women.lowerBound)
    return counted == .fewer
      ? (min(fewestWomen, fewestMen), min(mostWomen, mostMen, most / 2))
      : (max(fewestWomen, fewestMen, (least + 1) / 2), max(mostWomen, mostMen))
  }

  /// The sizes between two others that decide what is possible there: the ends, and those beside
  /// which an extreme bends. Two of each, since odd sizes and even ones have lines of their own.
  func decisiveSizes(in range: ClosedRange<Number>) -> [Number] {
    guard range.overlaps(self.sizes) else { return [] }
    let sizes = range.clamped(to: self.sizes)
    let (first, last) = (sizes.lowerBound, sizes.upperBound)
    guard last - first >= 4 else { return Array(sizes) }
    var decisive = [first, first + 1, last - 1, last]
    for bend in bends {
      for size in (bend - 2)...(bend + 2) where sizes.contains(size) { decisive.append(size) }
    }
    return decisive
  }

  /// Where the extremes of some number counted may bend.
  private var bends: [Number] {
    // The most women are the least of three lines: a number; the pair without the fewest men; the
    // same with the pair that the size leaves. So are the most men; and of the sex that has fewer
    // half the pair is a fourth.
    let mostWomen = min(women.upperBound, pair.upperBound - men.lowerBound)
    let mostMen = min(men.upperBound, pair.upperBound - women.lowerBound)
    let mostFewer = min(mostWomen, mostMen, pair.upperBound / 2)
    let greater = max(women.lowerBound, men.lowerBound)
    let fewestWomen = max(women.lowerBound, pair.lowerBound - men.upperBound)
    let fewestMen = max(men.lowerBound, pair.lowerBound - women.upperBound)
    let fewestMore = max(fewestWomen, fewestMen, (pair.lowerBound + 1) / 2)
    let smaller = min(women.upperBound, men.upperBound)
    let beforeMost = [
      men.lowerBound + mostWomen, women.lowerBound + mostMen, greater + mostFewer, 2 * mostFewer,
      2 * greater, pair.upperBound,
    ]
    let beforeFewest = [
      men.upperBound + fewestWomen, women.upperBound + fewestMen, smaller + fewestMore,
      2 * fewestMore, 2 * smaller, pair.lowerBound,
    ]
    return beforeMost.map { $0 + rest.lowerBound } + beforeFewest.map { $0 + rest.upperBound }
  }
}

extension Compositions {
  /// The least share that the sex which has more can have, or one that all its shares lie above.
  var leastOfMore: ValueRange {
    let sizes = max(1, self.sizes.lowerBound)...max(1, self.sizes.upperBound)
    let isEndless = sizes.upperBound == Self.endless
    let ends = decisiveSizes(in: sizes)
    // Where ever more of the rest may stand beside a number, its share comes near to 0.
    if isEndless, rest.upperBound >= Self.endless {
      let most = extremes(of: .more, at: Self.endless)
      return ValueRange(.zero, nil, excludesLower: most.least > 0)
    }
    let shares = ends.filter { $0 < Self.endless - 2 }.map {
      Fraction(reducing: extremes(of: .more, at: $0).least, $0)
    }
    return ValueRange(shares.min() ?? .zero, nil)
  }
}

/// What a target asks of a body in a period, by the size of the body: the law's own arithmetic.
///
/// The row of `bySize` for the size holds, else the latest step, else the target's own threshold; a
/// share becomes a number of people by the target's rounding.
public struct Rule: Sendable, Hashable {
  /// What is asked of the sizes of one stretch.
  enum Demand: Sendable, Hashable {
    /// Nothing.
    case exempt
    /// A number of people, whatever the size.
    case people(Int64)
    /// A share, rounded to people.
    case share(Fraction)
  }

  /// Sizes one after the other of which the same is asked.
  struct Stretch: Sendable, Hashable {
    /// The first of the sizes, and the last.
    let sizes: ClosedRange<Compositions.Number>
    /// What is asked of them.
    let demand: Demand
    /// The threshold as the file writes it; nil where they are exempt.
    let limit: Limit?
  }

  /// The threshold in force for sizes without a row.
  public let limit: Limit
  /// How a share becomes people.
  public let rounding: Target.Rounding
  /// Whose number is asked for.
  let counted: Compositions.Counted
  /// All sizes, from small to large.
  let stretches: [Stretch]

  /// What is asked of any of some sizes, each threshold once; nil stands for nothing.
  func limits(of sizes: Count) -> Set<Limit?> {
    Set(
      stretches.filter {
        $0.sizes.upperBound >= sizes.min && $0.sizes.lowerBound <= sizes.max ?? .max
      }.map { $0.limit })
  }

  /// The rule of a target in a period; nil where it asks for no number of people or things.
  init?(_ target: Target, in period: Period) {
    guard target.measure.isOfFigures, let limit = target.limit(in: period) else { return nil }
    self.init(target, limit)
  }

  /// The rule of a target with one of the thresholds that it has in time.
  init(_ target: Target, _ limit: Limit) {
    self.limit = limit
    rounding = target.rounding ?? limit.sense.exactRounding
    counted =
      !target.measure.isOfEitherSex ? .women : limit.sense == .atLeast ? .fewer : .more
    var stretches = [Stretch]()
    // There is no share of nobody.
    var first: Compositions.Number = target.measure.isShare ? 1 : 0
    for row in target.bySize {
      let last = Compositions.Number(row.upTo)
      // Rows out of order, as no file that is read has them, hold for no size.
      guard last >= first else { continue }
      stretches.append(
        Stretch(sizes: first...last, demand: Demand(row.limit), limit: row.limit))
      first = last + 1
    }
    stretches.append(
      Stretch(sizes: first...Compositions.endless, demand: Demand(limit), limit: limit))
    self.stretches = stretches
  }

  /// Whether it is the comparison with one threshold, whatever the size, without rounding but that
  /// which whole people bring with them.
  var isExact: Bool {
    stretches.count == 1 && (rounding == limit.sense.exactRounding || !limit.threshold.isShare)
  }

  /// The same rule as an exact comparison, without rows and rounding.
  var exact: Rule { Rule(limit, counted, isOfNobody: stretches[0].sizes.lowerBound == 0) }

  private init(_ limit: Limit, _ counted: Compositions.Counted, isOfNobody: Bool) {
    self.limit = limit
    rounding = limit.sense.exactRounding
    self.counted = counted
    stretches = [
      Stretch(
        sizes: (isOfNobody ? 0 : 1)...Compositions.endless, demand: Demand(limit), limit: limit)
    ]
  }

  /// The stretch of a size; nil for the size 0 of a share.
  func stretch(of size: Compositions.Number) -> Stretch? {
    if stretches.count == 1 { return stretches[0].sizes.contains(size) ? stretches[0] : nil }
    var range = stretches.indices
    while range.count > 1 {
      let middle = (range.lowerBound + range.upperBound) / 2
      range =
        stretches[middle].sizes.lowerBound <= size
        ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return range.first.map { stretches[$0] }.flatMap { $0.sizes.contains(size) ? $0 : nil }
  }

  /// The threshold in force for a size, as the file writes it; nil where the size is exempt.
  public func limit(at size: Int64) -> Limit? { stretch(of: Compositions.Number(size))?.limit }

  /// How many people are asked for at a size, at least or at most; nil where it is exempt.
  public func asked(at size: Int64) -> Int64? {
    let size = Compositions.Number(size)
    return stretch(of: size).flatMap { asked(at: size, in: $0) }.map { Int64(clamping: $0) }
  }

  /// The same in a stretch that holds the size.
  func asked(at size: Compositions.Number, in stretch: Stretch) -> Compositions.Number? {
    switch stretch.demand {
    case .exempt: nil
    case .people(let people): Compositions.Number(people)
    case .share(let share): share.people(of: size, rounding)
    }
  }

  /// Whether a number of those counted is enough, or not too many, where so many are asked for.
  func isMet(by number: Compositions.Number, asked: Compositions.Number) -> Bool {
    limit.sense == .atLeast ? number >= asked : number <= asked
  }
}

extension Rule.Demand {
  fileprivate init(_ limit: Limit?) {
    guard let threshold = limit?.threshold else {
      self = .exempt
      return
    }
    self =
      threshold.isShare ? .share(threshold.value) : .people(threshold.value.roundedDown)
  }
}

extension Limit.Sense {
  /// The rounding that is no rounding: the least number of people that reaches a share, and the
  /// greatest that does not pass it.
  var exactRounding: Target.Rounding { self == .atLeast ? .up : .down }
}

extension Fraction {
  /// The number of people that a share of a size comes to. The share is from 0 to 1.
  func people(
    of size: Compositions.Number, _ rounding: Target.Rounding
  ) -> Compositions.Number {
    let product = numerator * size
    switch rounding {
    case .down: return product / denominator
    case .up: return (product + denominator - 1) / denominator
    case .nearest: return (2 * product + denominator) / (2 * denominator)
    }
  }
}

/// A number of people, seats or things, as far as it is known: the least and the most it can be.
///
/// In a file it is a whole number, or bounds such as `{"atLeast": 2001}`. A count that a file does
/// not give is `unknown`: anything from 0 up. It has 64 bits where `Int` has 32 as well.
public struct Count: Sendable, Hashable {
  /// The least it can be, 0 or more.
  public let min: Int64
  /// The greatest it can be, with `Self.boundless` for no limit.
  let upper: Int64

  /// The greatest number that a file may give: a million million.
  public static let greatest: Int64 = 1_000_000_000_000
  static let boundless = Int64.max

  /// Nothing is known but that it is not negative.
  public static let unknown = Count(unchecked: 0, boundless)
  /// Exactly none.
  public static let zero = Count(unchecked: 0, 0)

  /// Exactly this many.
  /// - Precondition: the number is between 0 and `greatest`.
  public init(_ exactly: Int64) {
    self.init(atLeast: exactly, atMost: exactly)
  }

  /// Any number from `atLeast` to `atMost`; nil for no upper limit.
  /// - Precondition: both are between 0 and `greatest`, and in order.
  public init(atLeast: Int64 = 0, atMost: Int64?) {
    let upper = atMost ?? Self.boundless
    precondition(
      0 <= atLeast && atLeast <= Self.greatest && atLeast <= upper
        && (atMost ?? 0) <= Self.greatest, "a count out of bounds")
    self.init(unchecked: atLeast, upper)
  }

  init(unchecked min: Int64, _ upper: Int64) {
    self.min = min
    self.upper = upper
  }

  /// The greatest it can be, or nil where there is no limit.
  public var max: Int64? { upper == Self.boundless ? nil : upper }

  /// The number, if it is known exactly.
  public var exact: Int64? { min == upper ? min : nil }

  /// Whether anything at all is known about it.
  public var isKnown: Bool { self != .unknown }

  /// Whether the two can be the same number.
  public func overlaps(_ other: Count) -> Bool {
    min <= other.upper && other.min <= upper
  }
}

/// Interval arithmetic: what two counts say about their sum and their difference.
extension Count {
  static func + (a: Count, b: Count) -> Count {
    Count(unchecked: Swift.min(a.min + b.min, mostLeast), saturatingSum(a.upper, b.upper))
  }

  /// Limits are not told apart above this, so that sums of a few stay in the range of whole numbers.
  /// A body reaches it with a million parts of the greatest number that a file may give.
  private static let mostLeast: Int64 = 1 << 60

  /// A count from limits that may be out of range, which are known less exactly then; nil where the
  /// first is above the second.
  /// - Parameter upper: nil for no limit.
  init?(least: Int128, most: Int128?) {
    if let most, most < least { return nil }
    let limit = Int128(Self.mostLeast)
    let upper = most.flatMap { $0 > limit ? nil : Int64($0) }
    self.init(unchecked: Int64(Swift.max(0, Swift.min(least, limit))), upper ?? Self.boundless)
  }

  /// What is left of `a` when `b` is taken away; nil if `b` is certainly more.
  static func - (a: Count, b: Count) -> Count? {
    let least = b.upper == boundless ? 0 : Swift.max(0, a.min - b.upper)
    guard a.upper != boundless else { return Count(unchecked: least, boundless) }
    return a.upper < b.min ? nil : Count(unchecked: least, a.upper - b.min)
  }

  /// What both say; nil if they contradict each other.
  func narrowed(to other: Count) -> Count? {
    let (least, most) = (Swift.max(min, other.min), Swift.min(upper, other.upper))
    return least <= most ? Count(unchecked: least, most) : nil
  }

  /// The sum of two upper limits, either of which may be boundless.
  static func saturatingSum(_ a: Int64, _ b: Int64) -> Int64 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow || sum > mostLeast ? boundless : sum
  }

  /// What is left of an upper limit, which may be boundless.
  static func remainder(_ a: Int64, _ b: Int64) -> Int64 {
    a == boundless ? boundless : a - b
  }
}

extension Count: CustomStringConvertible {
  /// The number, or its bounds: `5`, `5 or more`, `at most 9`, `5 to 9`, `unknown`.
  public var description: String {
    if let exact { return String(exact) }
    switch (min, max) {
    case (0, nil): return "unknown"
    case (let min, nil): return "\(min) or more"
    case (0, let max?): return "at most \(max)"
    case (let min, let max?): return "\(min) to \(max)"
    }
  }
}

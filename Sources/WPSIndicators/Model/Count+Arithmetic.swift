/// Interval arithmetic: what two counts say about their sum and their difference.
extension Count {
  static func + (a: Count, b: Count) -> Count {
    Count(unchecked: a.min + b.min, saturatingSum(a.upper, b.upper))
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
    return overflow ? boundless : sum
  }

  /// What is left of an upper limit, which may be boundless.
  static func remainder(_ a: Int64, _ b: Int64) -> Int64 {
    a == boundless ? boundless : a - b
  }
}

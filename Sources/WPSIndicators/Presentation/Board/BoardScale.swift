/// Where values stand on an axis, in thousandths of its length.
///
/// Positions are whole numbers, so that the same figures are drawn alike everywhere. They only
/// place marks: nothing is decided by them.
struct BoardScale {
  /// The value at the end of the axis; its beginning is 0.
  let end: Fraction

  /// The thousandths at which a value stands; the axis' end for what lies beyond, or has no limit.
  func thousandths(of value: Fraction?) -> Int {
    guard let value, value < end else { return 1000 }
    return Int(max(0, (value / end * Fraction(1000) + Fraction(1, over: 2)).roundedDown))
  }

  /// The scale of all of a whole, and that of half of it.
  static let wholeShare = BoardScale(end: .one)
  static let halfShare = BoardScale(end: Fraction(1, over: 2))

  /// The scale of all bars of a board: to half of all, or to all where a share or a target is beyond.
  init(for board: Board) { self = board.reachesBeyondHalf ? .wholeShare : .halfShare }

  private init(end: Fraction) { self.end = end }
}

extension Int {
  /// Thousandths as a length of a drawing: `25.4%`.
  var asPerCent: String { "\(self / 10).\(self % 10)%" }
}

extension Board {
  /// Whether a share or a target of its rows is more than half.
  fileprivate var reachesBeyondHalf: Bool {
    let half = Fraction(1, over: 2)
    return (rows + rows.flatMap { $0.under }.filter { $0.lead.part == nil }).contains { row in
      (row.value?.lower ?? .zero) > half || (row.goal?.threshold.value ?? .zero) > half
    }
  }
}

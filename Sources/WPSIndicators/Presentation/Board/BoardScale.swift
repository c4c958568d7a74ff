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
}

extension BoardScale {
  /// The scale of all bars of a board: to half of all, since parity is the end; to all where a share
  /// or a target is beyond.
  init(of rows: [BoardRow], _ wording: AssessmentWording) {
    let half = Fraction(1, over: 2)
    let isBeyond = rows.contains { row in
      let goal = row.lead.measure.isShare ? wording.goal(row.lead)?.position : nil
      return (row.value?.lower ?? .zero) > half || (goal ?? .zero) > half
    }
    end = isBeyond ? .one : half
  }
}

extension Int {
  /// Thousandths as a length of a drawing: `25.4%`.
  var asPerCent: String { "\(self / 10).\(self % 10)%" }
}

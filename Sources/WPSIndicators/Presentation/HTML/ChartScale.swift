/// Where values stand on an axis, in thousandths of its length.
///
/// Positions are whole numbers, so that the same figures are drawn alike everywhere. They only
/// place marks: nothing is decided by them.
struct ChartScale {
  /// The value at the end of the axis; its beginning is 0.
  let end: Fraction

  /// The thousandths at which a value stands; the axis' end for what lies beyond, or has no limit.
  func thousandths(of value: Fraction?) -> Int {
    guard let value, value < end else { return 1000 }
    return Int(max(0, (value / end * Fraction(1000) + Fraction(1, over: 2)).roundedDown))
  }

  /// The scale on which a share is always shown.
  static let wholeShare = ChartScale(end: .one)

  /// A scale that reaches some values: for shares it ends at the next multiple of ten per cent.
  init(reaching values: [Fraction], ofShares: Bool) {
    let greatest = values.max() ?? .zero
    if ofShares {
      end = Fraction(min((greatest * Fraction(10)).roundedDown + 1, 10), over: 10)
    } else {
      end = max(greatest, .one)
    }
  }

  private init(end: Fraction) {
    self.end = end
  }
}

extension Int {
  /// Thousandths as a length of a drawing: `25.4%`.
  var asPerCent: String { "\(self / 10).\(self % 10)%" }
}

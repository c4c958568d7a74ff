/// A bar of a value with a tick at the target; what is not known exactly is drawn as a band.
///
/// Lengths are percentages of the width there is, so that the words keep their size on any screen.
struct ShareBar {
  /// Where the target stands, on which side of it the target is met, and the words under it.
  struct Goal {
    let position: Fraction
    let sense: Limit.Sense
    let words: String
  }

  let value: ValueRange
  let scale: ChartScale
  let goal: Goal?
  /// The words under the bar: of its beginning, and of its end.
  let start: String
  let end: String
  let title: String
  let description: String

  func write(as id: String, to html: inout HTMLWriter) {
    html.element(
      .svg,
      [
        .class: "bar", .width: "100%", .height: "36", .role: "img",
        .ariaLabelledBy: "\(id).title \(id).desc",
      ]
    ) { html in
      html.element(.title, [.id: "\(id).title"], title)
      html.element(.desc, [.id: "\(id).desc"], description)
      html.empty(.rect, [.class: "track", .y: "5", .width: "100%", .height: "14"])
      writeValue(to: &html)
      writeTick(to: &html)
    }
  }

  private func writeValue(to html: inout HTMLWriter) {
    let lower = scale.thousandths(of: value.lower)
    html.empty(
      .rect, [.class: "value", .y: "5", .width: lower.asPerCent, .height: "14"])
    guard value.exact != nil else {
      let upper = scale.thousandths(of: value.upper)
      html.empty(
        .rect,
        [
          .class: "band", .x: lower.asPerCent, .y: "5",
          .width: max(upper - lower, 4).asPerCent, .height: "14",
        ])
      return
    }
    // One in a thousand would be too narrow to see, and none must look like a number, not a gap.
    let x = min(max(lower, 3), 997).asPerCent
    html.empty(.line, [.class: "end", .x1: x, .x2: x, .y1: "5", .y2: "19"])
  }

  private func writeTick(to html: inout HTMLWriter) {
    let tick = goal.map { scale.thousandths(of: $0.position) }
    // The words at either end give way to those under the tick.
    if tick.map({ $0 >= 160 }) ?? true {
      html.element(.text, [.class: "scale", .y: "34"], start)
    }
    if tick.map({ $0 <= 800 }) ?? true {
      html.element(.text, [.class: "scale", .x: "100%", .y: "34", .textAnchor: "end"], end)
    }
    guard let tick, let goal else { return }
    let x = min(max(tick, 3), 997).asPerCent
    // Between the tick and a bar that passes it there is a gap, since they are alike in lightness.
    html.empty(.line, [.class: "gap", .x1: x, .x2: x, .y1: "5", .y2: "19"])
    html.empty(.line, [.class: "tick", .x1: x, .x2: x, .y1: "0", .y2: "24"])
    if goal.sense == .atMost {
      // A hook back over what is allowed: the most, and not the least.
      let back = max(tick - 25, 0).asPerCent
      html.empty(.line, [.class: "tick", .x1: back, .x2: x, .y1: "1.5", .y2: "1.5"])
    }
    let anchor = tick < 160 ? "start" : tick > 800 ? "end" : "middle"
    html.element(
      .text, [.class: "goal", .x: tick.asPerCent, .y: "34", .textAnchor: anchor], goal.words)
  }
}

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

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

/// A line of a series over time.
///
/// Exact figures are dots, joined from one to the next; a new series is not joined to what came
/// before. What is known within bounds is a band, and other sources' figures are hollow: neither is
/// joined to anything. The axis ends with the period, so that old figures are seen to be old.
struct SeriesChart {
  let series: [Evidence]
  let assessment: Assessment
  let scale: ChartScale
  /// What the line of the target stands for; nil without a target.
  let goal: GoalLine?
  /// The words on the axes: of the greatest value, and of nothing.
  let top: String
  let bottom: String
  let title: String
  let description: String
  private let first: CalendarDate
  private let last: CalendarDate

  /// The heights, in pixels, at which the greatest value and nothing stand.
  private static let (ceiling, floor) = (10, 90)

  init?(
    _ series: [Evidence], _ assessment: Assessment, scale: ChartScale, goal: GoalLine?, top: String,
    bottom: String, title: String, description: String
  ) {
    guard let first = series.first?.observation.time.date else { return nil }
    self.series = series
    self.assessment = assessment
    self.scale = scale
    self.goal = goal
    self.top = top
    self.bottom = bottom
    self.title = title
    self.description = description
    self.first = first
    last = assessment.period.lastDay
  }

  func write(as id: String, to html: inout HTMLWriter) {
    html.element(
      .svg,
      [
        .class: "series", .width: "100%", .height: "112", .role: "img",
        .ariaLabelledBy: "\(id).title \(id).desc",
      ]
    ) { html in
      html.element(.title, [.id: "\(id).title"], title)
      html.element(.desc, [.id: "\(id).desc"], description)
      writeAxes(to: &html)
      writeGoal(to: &html)
      writeJoins(to: &html)
      for evidence in series { writeMark(evidence, to: &html) }
    }
  }

  // MARK: - Axes and target

  private func writeAxes(to html: inout HTMLWriter) {
    for (height, words) in [(Self.ceiling, top), (Self.floor, bottom)] {
      horizontal("axis", at: height, from: 0, to: 1000, &html)
      html.element(
        .text, [.class: "scale", .x: "-6", .y: "\(height + 4)", .textAnchor: "end"], words)
    }
    html.element(.text, [.class: "scale", .y: "108"], "\(first.year)")
    if last.year > first.year {
      html.element(
        .text, [.class: "scale", .x: "100%", .y: "108", .textAnchor: "end"], "\(last.year)")
    }
  }

  /// The threshold while the target is in force, a line for each of its steps.
  private func writeGoal(to html: inout HTMLWriter) {
    guard let target = assessment.target, let limit = target.limit, goal != .bySize else { return }
    let start = max(first, target.from ?? first)
    let end = min(last, target.to ?? last)
    guard start < end else { return }
    var level = (from: start, height: height(of: limit, target))
    for step in target.steps where step.from.firstDay < end {
      let day = step.from.firstDay
      if day > start {
        horizontal(
          "goal-line", at: level.height, from: x(level.from), to: x(day), &html)
        vertical(
          "goal-line", at: x(day), from: level.height, to: height(of: step.limit, target), &html)
      }
      level = (max(day, start), height(of: step.limit, target))
    }
    horizontal("goal-line", at: level.height, from: x(level.from), to: x(end), &html)
  }

  private func height(of limit: Limit, _ target: Target) -> Int {
    guard case .people(let size) = goal, assessment.measure.isShare,
      let people = Rule(target, limit).asked(at: size)
    else { return height(of: limit.threshold.value) }
    return height(of: Fraction(people, over: size))
  }

  // MARK: - Figures

  private func writeJoins(to html: inout HTMLWriter) {
    var previous: Evidence?
    for evidence in series where !evidence.observation.isAlternate {
      let startsAnew = evidence.observation.flag == .break
      if startsAnew {
        previous = nil
        vertical(
          "break", at: x(evidence.observation.time.date), from: Self.ceiling, to: Self.floor, &html)
      }
      guard let value = evidence.value?.exact else { continue }
      if let previous, let earlier = previous.value?.exact {
        html.empty(
          .line,
          [
            .class: "join", .x1: x(previous.observation.time.date).asPerCent,
            .y1: "\(height(of: earlier))", .x2: x(evidence.observation.time.date).asPerCent,
            .y2: "\(height(of: value))",
          ])
      }
      previous = evidence
    }
  }

  private func writeMark(_ evidence: Evidence, to html: inout HTMLWriter) {
    guard let value = evidence.value else { return }
    let x = x(evidence.observation.time.date).asPerCent
    let isAlternate = evidence.observation.isAlternate
    guard let exact = value.exact else {
      let top = height(of: value.upper)
      html.empty(
        .rect,
        [
          .class: isAlternate ? "range other" : "range", .x: x, .y: "\(top)", .width: "7",
          .height: "\(max(height(of: value.lower) - top, 4))", .transform: "translate(-3.5)",
        ])
      return
    }
    let isAssessed = evidence.observation == assessment.evidence?.observation
    html.empty(
      .circle,
      [
        .class: isAlternate ? "other" : "dot", .cx: x, .cy: "\(height(of: exact))",
        .r: isAssessed ? "5" : "3.5",
      ])
  }

  // MARK: - Positions

  private func x(_ date: CalendarDate) -> Int {
    let days = last.days(since: first)
    // A thousand times as many days as there can be would leave an `Int` of 32 bits.
    return days == 0 ? 500 : Int(Int64(date.days(since: first)) * 1000 / Int64(days))
  }

  private func height(of value: Fraction?) -> Int {
    Self.floor - scale.thousandths(of: value) * (Self.floor - Self.ceiling) / 1000
  }

  private func horizontal(
    _ name: String, at height: Int, from: Int, to: Int, _ html: inout HTMLWriter
  ) {
    html.empty(
      .line,
      [
        .class: name, .x1: from.asPerCent, .y1: "\(height)", .x2: to.asPerCent, .y2: "\(height)",
      ])
  }

  private func vertical(
    _ name: String, at x: Int, from: Int, to: Int, _ html: inout HTMLWriter
  ) {
    html.empty(
      .line,
      [.class: name, .x1: x.asPerCent, .y1: "\(from)", .x2: x.asPerCent, .y2: "\(to)"])
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

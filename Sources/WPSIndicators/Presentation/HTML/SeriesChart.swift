/// A line of a series over time.
///
/// Exact figures are dots, joined from one to the next; a new series is not joined to what came
/// before. What is known within bounds is a band, and other sources' figures are hollow: neither is
/// joined to anything. The axis ends with the period, so that old figures are seen to be old.
struct SeriesChart {
  let series: [Evidence]
  let assessment: Assessment
  let scale: ChartScale
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
    _ series: [Evidence], _ assessment: Assessment, scale: ChartScale, top: String, bottom: String,
    title: String, description: String
  ) {
    guard let first = series.first?.observation.time.date else { return nil }
    self.series = series
    self.assessment = assessment
    self.scale = scale
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
    guard let target = assessment.target, let threshold = target.atLeast else { return }
    let start = max(first, target.from ?? first)
    let end = min(last, target.to ?? last)
    guard start < end else { return }
    var level = (from: start, threshold: threshold)
    for step in target.steps where step.from.firstDay < end {
      let day = step.from.firstDay
      if day > start {
        horizontal(
          "goal-line", at: height(of: level.threshold.value), from: x(level.from), to: x(day), &html
        )
        vertical(
          "goal-line", at: x(day), from: height(of: level.threshold.value),
          to: height(of: step.atLeast.value), &html)
      }
      level = (max(day, start), step.atLeast)
    }
    horizontal(
      "goal-line", at: height(of: level.threshold.value), from: x(level.from), to: x(end), &html)
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

/// What a chart draws where, in whole pixels and without words.
struct ChartMarks: Sendable, Hashable {
  /// A figure that holds until the next.
  struct Hold: Sendable, Hashable {
    let y: Int
    let from: Int
    /// Where it begins to be old; where it ends if it does not grow old.
    let oldFrom: Int
    let to: Int
  }

  /// From one figure to the next, where the two touch.
  struct Riser: Sendable, Hashable {
    let x: Int
    let from: Int
    let to: Int
  }

  /// What is not known until the next figure: all of the axis, or what lies between two values.
  struct Band: Sendable, Hashable {
    let box: PixelBox
    /// Whether it has bounds.
    let isBounded: Bool
    /// The position of the figure.
    let figure: Int
  }

  /// A figure of the series at its day.
  struct Dot: Sendable, Hashable {
    let x: Int
    let y: Int
    let figure: Int
  }

  /// Another source's figure.
  struct Ring: Sendable, Hashable {
    let x: Int
    let y: Int
    /// Down to which height it may lie as well, where the source gives bounds.
    let lowest: Int
    /// Whether it gives no total, so that it has no height.
    let isUnknown: Bool
    let figure: Int
  }

  /// The target from one of its steps to the next.
  struct Goal: Sendable, Hashable {
    let y: Int
    let from: Int
    let to: Int
    let limit: Limit
  }

  let plot: PixelBox
  let axis: ValueAxis
  let time: TimeAxis
  private(set) var holds = [Hold]()
  private(set) var risers = [Riser]()
  private(set) var bands = [Band]()
  private(set) var dots = [Dot]()
  private(set) var rings = [Ring]()
  /// Where new series begin.
  private(set) var breaks = [Int]()
  private(set) var goals = [Goal]()

  /// - Parameter goal: what the target's line stands for; nil without a line.
  init(
    _ figures: [ChartFigure], of assessment: Assessment, goal: GoalLine?, axis: ValueAxis,
    time: TimeAxis, in plot: PixelBox
  ) {
    self.plot = plot
    self.axis = axis
    self.time = time
    let own = figures.indices.filter { !figures[$0].isAlternate }
    let end = min(assessment.subject.host?.ended ?? time.last, time.last)
    for (place, index) in own.enumerated() {
      let next = place + 1 < own.count ? figures[own[place + 1]] : nil
      add(figures[index], at: index, until: next?.date ?? max(end, figures[index].date), next)
    }
    for index in figures.indices where figures[index].isAlternate {
      addAlternate(figures[index], at: index)
    }
    if let target = assessment.target { addGoals(target, assessment, goal) }
  }

  // MARK: - Figures

  /// What is left between a series and the next.
  private static let gap = 9

  private mutating func add(
    _ figure: ChartFigure, at index: Int, until end: CalendarDate, _ next: ChartFigure?
  ) {
    let from = x(figure.date)
    // A line that went on to a new series would seem to be one with it, above all at the same height.
    let to = next?.startsSeries ?? false ? max(from, x(end) - Self.gap) : x(end)
    if figure.startsSeries { breaks.append(from) }
    switch figure.value {
    case .at, .published:
      guard let value = figure.value.value else { return }
      let y = y(value)
      let oldFrom = figure.oldFrom.map { $0 < end ? min(x(max($0, figure.date)), to) : to } ?? to
      holds.append(Hold(y: y, from: from, oldFrom: oldFrom, to: to))
      dots.append(Dot(x: from, y: y, figure: index))
      guard let next, let later = next.value.value, !next.startsSeries,
        figure.oldFrom.map({ next.date < $0 }) ?? true
      else { return }
      risers.append(Riser(x: to, from: y, to: self.y(later)))
    case .between(let least, let most):
      addBand(top: most.map(y) ?? plot.top, bottom: y(least), from, to, isBounded: true, index)
    case .unknown:
      addBand(top: plot.top, bottom: plot.bottom, from, to, isBounded: false, index)
    case .nothing: break
    }
  }

  /// A band that can be seen, however short and low what it stands for is.
  private mutating func addBand(
    top: Int, bottom: Int, _ from: Int, _ to: Int, isBounded: Bool, _ figure: Int
  ) {
    let right = min(max(to, from + 5), plot.right)
    let top = max(plot.top, min(top, bottom - 5))
    let box = PixelBox(
      left: min(from, right - 5), top: top, right: right, bottom: max(bottom, top + 5))
    bands.append(Band(box: box, isBounded: isBounded, figure: figure))
  }

  private mutating func addAlternate(_ figure: ChartFigure, at index: Int) {
    let x = x(figure.date)
    switch figure.value {
    case .at, .published:
      guard let value = figure.value.value else { return }
      let y = y(value)
      rings.append(Ring(x: x, y: y, lowest: y, isUnknown: false, figure: index))
    case .between(let least, let most):
      rings.append(
        Ring(
          x: x, y: most.map(y) ?? plot.top, lowest: y(least), isUnknown: false, figure: index))
    case .unknown:
      // Those of nearly the same day stand on each other.
      var y = plot.bottom - 10
      while y > plot.top + 28, rings.contains(where: { $0.isNear(x, y) }) { y -= 18 }
      rings.append(Ring(x: x, y: y, lowest: y, isUnknown: true, figure: index))
    case .nothing: break
    }
  }

  // MARK: - The target

  /// The threshold while the target is in force, a line for each of its steps.
  private mutating func addGoals(_ target: Target, _ assessment: Assessment, _ goal: GoalLine?) {
    guard let goal, goal != .bySize, let limit = target.limit else { return }
    let start = max(time.first, target.from ?? time.first)
    let ends = [target.to, assessment.subject.host?.ended].compactMap { $0 }
    let end = ends.reduce(time.last, min)
    guard start < end else { return }
    var current = (from: start, limit: limit)
    for step in target.steps where step.from.firstDay < end {
      addGoal(current.limit, target, assessment, goal, current.from, step.from.firstDay)
      current = (max(step.from.firstDay, start), step.limit)
    }
    addGoal(current.limit, target, assessment, goal, current.from, end)
  }

  private mutating func addGoal(
    _ limit: Limit, _ target: Target, _ assessment: Assessment, _ goal: GoalLine,
    _ from: CalendarDate, _ to: CalendarDate
  ) {
    guard from < to,
      let value = goal.height(of: limit, target, isShare: assessment.measure.isShare)
    else { return }
    goals.append(Goal(y: y(value), from: x(from), to: x(to), limit: limit))
  }

  // MARK: - Positions

  private func x(_ date: CalendarDate) -> Int {
    plot.left + time.distance(to: date, in: plot.width)
  }

  func y(_ value: Fraction) -> Int { plot.bottom - axis.height(of: value, in: plot.height) }
}

extension ChartMarks.Ring {
  /// Whether one at this place would cover it.
  fileprivate func isNear(_ x: Int, _ y: Int) -> Bool {
    (self.x - x).magnitude < 18 && y - 9 <= lowest + 5 && self.y - 5 <= y + 9
  }
}

extension GoalLine {
  /// Where a line stands for a threshold; nil where the threshold is no value of the axis.
  func height(of limit: Limit, _ target: Target, isShare: Bool) -> Fraction? {
    if case .people(let size) = self, isShare {
      return Rule(target, limit).asked(at: size).map { Fraction($0, over: size) }
    }
    return limit.threshold.isShare == isShare ? limit.threshold.value : nil
  }
}

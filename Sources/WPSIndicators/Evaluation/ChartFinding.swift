/// What a chart tells: the first of these that holds of a subject's figures.
///
/// It is of the latest series alone, since figures cannot be compared across a break. Other sources'
/// figures, which decide nothing, have no part in it. Figures are held against the target as it is in
/// the assessment's period, exactly and never as they are rounded.
public enum ChartFinding: Sendable, Hashable {
  /// There is no figure.
  case noFigure
  /// No figure gives a value.
  case noValue
  /// One figure gives a value, and none is later, nor any of an earlier series.
  case oneFigure(Evidence)
  /// The latest figure gives no value; the one before it that does.
  case inexactSince(Evidence)
  /// No figure meets the target: the least of them, the greatest, and when.
  case never(least: Evidence, greatest: Evidence, ChartSpan)
  /// All figures meet the target.
  case always(ChartSpan)
  /// From one value to another. The latter meets the target, or there is none, or figures without a
  /// value leave open when it did.
  case change(from: Evidence, to: Evidence, ChartSpan.End)
  /// The latest figure is the only one of a new series that gives a value.
  case newSeries(Evidence)
  /// The target was met once, and is not by the latest figure: from which figure to which, and by which
  /// it was missed again; nil where nothing was counted until the last of them was old.
  case metOnce(from: ObservationTime, to: ObservationTime, missed: ObservationTime?)
  /// The target was met so many times, and is not by the latest figure.
  case met(times: Int, ChartSpan)
}

/// From which figure to which something holds.
public struct ChartSpan: Sendable, Hashable {
  /// The time of the first figure.
  public let from: ObservationTime
  /// The time of the latest.
  public let to: ObservationTime
  /// What has become of it since.
  public let end: End

  /// What has become of something since the latest figure.
  public enum End: Sendable, Hashable {
    /// It holds.
    case open
    /// Nobody knows: the figure is older than figures may be.
    case uncounted
    /// The body ended.
    case ended
  }
}

extension Assessment {
  /// What a chart of its figures tells.
  public func chartFinding() -> ChartFinding { ChartFinding(chartFigures(), self) }
}

extension ChartFinding {
  init(_ all: [ChartFigure], _ assessment: Assessment) {
    let series = ChartSeries(all)
    let valued = series.figures.filter { $0.value.value != nil }
    guard let last = series.figures.last else {
      self = all.isEmpty ? .noFigure : .noValue
      return
    }
    guard last.value.value != nil else {
      let lastValued = all.last { !$0.isAlternate && $0.value.value != nil }
      self = lastValued.map { .inexactSince($0.evidence) } ?? .noValue
      return
    }
    guard valued.count > 1, let first = valued.first else {
      self = series.isNew ? .newSeries(last.evidence) : .oneFigure(last.evidence)
      return
    }
    let end: ChartSpan.End =
      assessment.reason == .ended
      ? .ended : assessment.isStale(last.evidence.observation) ? .uncounted : .open
    let span = ChartSpan(
      from: first.evidence.observation.time, to: last.evidence.observation.time, end: end)
    self =
      Self(series.figures, span) ?? .change(from: first.evidence, to: last.evidence, end)
  }

  /// What the target makes of all figures; nil where that is open, or the latest has come to meet it.
  private init?(_ figures: [ChartFigure], _ span: ChartSpan) {
    guard figures.allSatisfy({ $0.verdict == .met || $0.verdict == .unmet }) else { return nil }
    if figures.allSatisfy({ $0.verdict == .met }) {
      self = .always(span)
      return
    }
    guard figures.last?.verdict == .unmet else { return nil }
    var runs = [ClosedRange<Int>]()
    for (index, figure) in figures.enumerated() where figure.verdict == .met {
      if let run = runs.last, run.upperBound == index - 1 {
        runs[runs.count - 1] = run.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    if let run = runs.first {
      self = runs.count > 1 ? .met(times: runs.count, span) : Self.once(run, figures)
      return
    }
    // All that are unmet have bounds, and those without a value none that could be told.
    let valued = figures.filter { $0.value.value != nil }
    guard valued.count == figures.count,
      let least = valued.min(by: Self.isLess), let greatest = valued.max(by: Self.isLess)
    else { return nil }
    self = .never(least: least.evidence, greatest: greatest.evidence, span)
  }

  /// Met from the first figure of a run to its last, and missed by the one after it, if that came while
  /// the last still counted.
  private static func once(_ run: ClosedRange<Int>, _ figures: [ChartFigure]) -> ChartFinding {
    let (first, last) = (figures[run.lowerBound], figures[run.upperBound])
    let next = figures[run.upperBound + 1]
    let isHeld = last.oldFrom.map { next.date < $0 } ?? true
    return .metOnce(
      from: first.evidence.observation.time, to: last.evidence.observation.time,
      missed: isHeld ? next.evidence.observation.time : nil)
  }

  private static func isLess(_ a: ChartFigure, _ b: ChartFigure) -> Bool {
    guard let a = a.value.value, let b = b.value.value else { return false }
    return a < b
  }
}

/// Where a chart can put a figure.
public enum DrawnValue: Sendable, Hashable {
  /// At a value that is known exactly.
  case at(Fraction)
  /// At a percentage as the source prints it, where the counts leave more than one share possible.
  case published(ReportedPercent)
  /// Between two values; without a second there is no limit.
  case between(Fraction, Fraction?)
  /// Nowhere: what it is a share of is not given.
  case unknown
  /// Nowhere: there is nothing to take a share of.
  case nothing

  /// The value where there is one.
  public var value: Fraction? {
    switch self {
    case .at(let value): value
    case .published(let percent): percent.share
    case .between, .unknown, .nothing: nil
    }
  }
}

extension ReportedPercent {
  /// The share that it is, taken as it stands.
  var share: Fraction { Fraction(digits, over: scale) }
}

extension Evidence {
  /// Where a chart can put it.
  public var drawn: DrawnValue {
    guard let value = figure else { return .nothing }
    if let exact = value.exact { return .at(exact) }
    if let published { return .published(published) }
    guard measure.isShare else {
      return value.lower > .zero || value.upper != nil
        ? .between(value.lower, value.upper) : .unknown
    }
    guard let upper = value.upper, value.lower > .zero || upper < .one, isWholeTold else {
      return .unknown
    }
    return .between(value.lower, upper)
  }

  /// The percentage that bounds the share, where it is the source's own: of women, or what it leaves
  /// to the men where theirs is judged.
  private var published: ReportedPercent? {
    guard measure.rules.isPublishedAsPercent, denominator == .members,
      let percent = given.reportedPercent
    else { return nil }
    switch percentUse {
    case .ignored, .unused, nil: return nil
    case .narrowedMembers, .narrowedWomen, .boundsShare: break
    }
    return judgedSex.map { $0 == .men ? percent.complement : percent }
  }

  /// Whether a source says anything of what the share is taken of.
  private var isWholeTold: Bool {
    guard let key = measure.rules.whole(of: denominator), let whole = self[key] else { return true }
    return whole.exact != nil || given[key].isKnown || derivedCount == key || isBoundByParts(key)
  }
}

/// A figure of a subject as a chart shows it.
public struct ChartFigure: Sendable, Hashable {
  /// What the observation says.
  public let evidence: Evidence
  /// Where it stands.
  public let value: DrawnValue
  /// What the target, as it is in the assessment's period, would make of it; nil where the target is
  /// not in force then, or there is none.
  public let verdict: Verdict?
  /// The first day on which it is older than figures may be; nil where it never is.
  public let oldFrom: CalendarDate?

  /// The day as of which it counts.
  public var date: CalendarDate { evidence.observation.time.date }
  /// Whether another source gives it, and nothing is decided by it.
  public var isAlternate: Bool { evidence.observation.isAlternate }
  /// Whether it cannot be compared with those before it.
  public var startsSeries: Bool { evidence.observation.flag == .break }
}

/// The figures that can be compared with the latest one that says anything: the series since its last
/// break. Other sources' figures are not in it.
struct ChartSeries {
  /// From the first to the latest, without those that have nothing to take a share of.
  let figures: [ChartFigure]
  /// Whether an earlier series gives values, with which these must not be compared.
  let isNew: Bool

  init(_ all: [ChartFigure]) {
    let own = all.filter { !$0.isAlternate }
    let told = own.prefix((own.lastIndex { $0.value != .nothing } ?? -1) + 1)
    // The break may be at a figure without a value.
    let start = told.lastIndex { $0.startsSeries } ?? 0
    figures = told[start...].filter { $0.value != .nothing }
    isNew = told[..<start].contains { $0.value.value != nil }
  }
}

extension Assessment {
  /// All figures up to the period, other sources' among them, the earliest first; none where it is
  /// about no share and no number. A sum of parts, of which no source speaks, stands alone.
  public func chartFigures() -> [ChartFigure] {
    guard measure.isOfFigures else { return [] }
    var figures = history()
    if figures.allSatisfy({ $0.observation.isAlternate }), let evidence { figures.append(evidence) }
    return figures.map { evidence in
      ChartFigure(
        evidence: evidence, value: evidence.drawn, verdict: chartVerdict(evidence),
        oldFrom: oldFrom(evidence.observation))
    }
  }

  private func chartVerdict(_ evidence: Evidence) -> Verdict? {
    guard let standard, verdict != .notInForce else { return nil }
    return Verdict(on: evidence, by: standard, of: subject, in: period)
  }

  private func oldFrom(_ observation: ReportedObservation) -> CalendarDate? {
    guard subject.list == nil else { return nil }
    return observation.time.ending(by: subject.host?.ended).quarter
      .advanced(by: staleAfterQuarters + 1)?.period.firstDay
  }
}

/// Where a subject is heading.
public struct Trend: Sendable, Hashable {
  /// A direction.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// The value rose.
    case increased
    /// The value fell.
    case decreased
    /// The value stayed the same.
    case unchanged
    /// Nothing can be said.
    case unknown
  }

  /// What the direction rests on.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// Two exact values.
    case counts
    /// A source's words.
    case reported
  }

  /// What a direction rests on.
  indirect enum Ground: Sendable, Hashable {
    /// The figure compared with.
    case figure(Evidence)
    /// A source's words.
    case words(ReportedObservation)
  }

  /// The direction.
  public let direction: Direction
  /// What it rests on; nil where it is unknown.
  let ground: Ground?
  /// Whose it is, `.women` or `.men`: of the sex whose figure is judged; of what a source says in
  /// words, which is of the women alone, theirs. Nil where no people are measured, or nothing is known.
  public let sex: Figures.Key?
  /// The change in women, where both numbers are exact.
  public let women: Int64?
  /// The change in men, where both numbers are exact.
  public let men: Int64?
  /// The change in members, where both numbers are exact.
  public let members: Int64?
  /// The change in a number of things or people, for indicators that count them.
  public let count: Int64?
  /// The change in a share, of which 1 is a hundred percentage points; nil for other measures.
  public let shareChange: Fraction?

  /// In which way it is known; nil where it is unknown.
  public var basis: Basis? {
    switch ground {
    case .figure: .counts
    case .words: .reported
    case nil: nil
    }
  }

  /// The observation compared with, or the one whose words are reported.
  public var observation: ReportedObservation? {
    switch ground {
    case .figure(let earlier): earlier.observation
    case .words(let observation): observation
    case nil: nil
    }
  }

  /// The period compared with; of a day its quarter.
  public var since: Period? { basis == .counts ? observation?.time.period : nil }

  /// The change in the number of the sex whose it is, where both numbers are exact.
  var people: Int64? { sex == nil ? nil : sex == .men ? men : women }

  private init(
    _ direction: Direction, on ground: Ground?, of sex: Figures.Key?, women: Int64? = nil,
    men: Int64? = nil, members: Int64? = nil, count: Int64? = nil, shareChange: Fraction? = nil
  ) {
    (self.direction, self.ground, self.sex) = (direction, ground, sex)
    (self.women, self.men, self.members, self.count) = (women, men, members, count)
    self.shareChange = shareChange
  }

  static let unknown = Trend(.unknown, on: nil, of: nil)

  /// The trend up to the assessed observation: against the latest earlier exact value since the
  /// last break, else in a source's words.
  static func upTo(
    _ assessed: AssessedFigure?, in series: Series, by yardstick: Yardstick
  ) -> Trend {
    // A sum of parts is compared with nothing: its parts may be of other dates, and others.
    if let assessed, assessed.index == nil { return .unknown }
    let sex = assessed?.evidence.comparedSex
    if let assessed, let index = assessed.index,
      let now = assessed.evidence.compared(as: sex)?.exact
    {
      let start = series.startOfSeries(at: index)
      for earlier in series.observations[start..<index].reversed()
      where earlier.time.date < assessed.evidence.observation.time.date
        && earlier.carriesNumber(for: yardstick)
      {
        let evidence = Evidence(earlier, by: yardstick)
        guard let then = evidence.compared(as: sex)?.exact else { continue }
        return between(evidence, then, and: assessed.evidence, now, of: sex)
      }
    }
    guard let reported = series.reportedTrend(notOlderThan: assessed?.evidence.observation),
      let direction = reported.reportedTrend.flatMap({ Direction(rawValue: $0.rawValue) })
    else { return .unknown }
    return Trend(
      direction, on: .words(reported), of: yardstick.measure.isOfWomen ? .women : nil)
  }

  private static func between(
    _ earlier: Evidence, _ then: Fraction, and assessed: Evidence, _ now: Fraction,
    of sex: Figures.Key?
  ) -> Trend {
    func change(_ key: Figures.Key) -> Int64? {
      guard let now = assessed.trueCount(key)?.exact, let then = earlier.trueCount(key)?.exact
      else { return nil }
      return now - then
    }
    return Trend(
      now > then ? .increased : now < then ? .decreased : .unchanged, on: .figure(earlier),
      of: sex, women: change(.women), men: change(.men), members: change(.members),
      count: change(.value), shareChange: assessed.measure.isShare ? now - then : nil)
  }
}

extension Assessment {
  /// Whether the direction is that of the sex whose figure is judged: not where a source speaks of the
  /// women, and the men are judged.
  var hasTrendOfJudged: Bool { trend.sex != .women || evidence?.judgedSex != .men }
}

extension Trend {
  /// The change in percentage points with one decimal, or with more where it would look like none.
  public var percentagePoints: String? { shareChange?.percentagePoints }
}

extension Fraction {
  /// A change of a share in percentage points, with one decimal or with more where it would look
  /// like none.
  var percentagePoints: String {
    var decimals = 1
    while self != .zero, percent(decimals: decimals) == Fraction.zero.percent(decimals: decimals) {
      decimals += 1
    }
    return percent(decimals: decimals)
  }
}

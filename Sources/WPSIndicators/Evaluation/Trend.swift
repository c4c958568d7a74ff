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
  /// The change in women, where both numbers are exact.
  public let women: Int64?
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

  static let unknown = Trend(
    direction: .unknown, ground: nil, women: nil, members: nil, count: nil, shareChange: nil)

  /// The trend up to the assessed observation: against the latest earlier exact value since the
  /// last break, else in a source's words.
  static func upTo(
    _ assessed: AssessedFigure?, in series: Series, by yardstick: Yardstick
  ) -> Trend {
    // A sum of parts is compared with nothing: its parts may be of other dates, and others.
    if let assessed, assessed.index == nil { return .unknown }
    if let assessed, let index = assessed.index, let now = assessed.evidence.compared.value?.exact {
      let start = series.startOfSeries(at: index)
      for earlier in series.observations[start..<index].reversed()
      where earlier.time.date < assessed.evidence.observation.time.date
        && earlier.carriesNumber(for: yardstick)
      {
        let evidence = Evidence(earlier, by: yardstick)
        guard let then = evidence.compared.value?.exact else { continue }
        return between(evidence, then, and: assessed.evidence, now)
      }
    }
    guard let reported = series.reportedTrend(notOlderThan: assessed?.evidence.observation),
      let direction = reported.reportedTrend.flatMap({ Direction(rawValue: $0.rawValue) })
    else { return .unknown }
    return Trend(
      direction: direction, ground: .words(reported), women: nil, members: nil, count: nil,
      shareChange: nil)
  }

  private static func between(
    _ earlier: Evidence, _ then: Fraction, and assessed: Evidence, _ now: Fraction
  ) -> Trend {
    func change(_ key: Figures.Key) -> Int64? {
      guard let now = assessed.trueCount(key)?.exact, let then = earlier.trueCount(key)?.exact
      else { return nil }
      return now - then
    }
    return Trend(
      direction: now > then ? .increased : now < then ? .decreased : .unchanged,
      ground: .figure(earlier), women: change(.women), members: change(.members),
      count: change(.value), shareChange: assessed.measure.isShare ? now - then : nil)
  }
}

extension Assessment {
  /// Where the sex is heading whose figure is judged: `trend` speaks of the women, this of the men
  /// where they are judged. What a source says in words is of the women alone.
  var judgedTrend: Trend {
    guard let evidence, evidence.judgedSex == .men else { return trend }
    guard case .figure(let earlier) = trend.ground else { return .unknown }
    return .ofMen(from: earlier, to: evidence)
  }
}

extension Trend {
  /// The change in the men's share of the members, or in their number.
  fileprivate static func ofMen(from earlier: Evidence, to assessed: Evidence) -> Trend {
    func value(_ evidence: Evidence) -> Fraction? {
      guard let men = evidence.trueCount(.men)?.exact else { return nil }
      guard evidence.measure.isShare else { return Fraction(men) }
      guard let members = evidence[.members]?.exact, members > 0 else { return nil }
      return Fraction(men, over: members)
    }
    guard let then = value(earlier), let now = value(assessed) else { return .unknown }
    let isShare = assessed.measure.isShare
    return Trend(
      direction: now > then ? .increased : now < then ? .decreased : .unchanged,
      ground: .figure(earlier), women: nil, members: nil,
      count: isShare ? nil : (now - then).roundedDown, shareChange: isShare ? now - then : nil)
  }
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

/// A row of the board: a body, a position, a list, and how it stands against its targets on women.
public struct BoardRow: Sendable, Hashable {
  /// The assessment that the row shows: the one that is worst for the subject, the first of several.
  public let lead: Assessment
  /// What else the subject as a whole is held against, in the order of the file.
  public let others: [Assessment]
  /// What is folded under it: its parts, its positions, the lists of those who stand for it.
  public let under: [BoardRow]
  /// How the lead's target stood quarter by quarter, the earliest first; the last is the period.
  public let strip: [StripCell]

  /// Whom or what it is about.
  public var subject: Subject { lead.subject }
  /// How it stands.
  public var standing: Standing { Standing(lead) }
  /// How old its figure is.
  public var freshness: Freshness { Freshness(lead) }
  /// What it would take to meet the target.
  public var need: Need { Need(lead) }
  /// Where the value stands, exactly or within bounds; nil where it is no share, or none is known.
  public var value: ValueRange? { lead.measure.isShare ? lead.evidence?.value : nil }
  /// What the target asks, where it is a share.
  public var goal: Limit? {
    lead.measure.isShare && lead.limit?.threshold.isShare ?? false ? lead.limit : nil
  }
}

/// A quarter of a row's strip.
public struct StripCell: Sendable, Hashable {
  /// The quarter; the last may be a shorter or a longer period that ends in it.
  public let period: Period
  /// How the subject stood against the target: the cell's height.
  public let standing: Standing
  /// How old the figure was: the cell's ink.
  public let freshness: Freshness
  /// Why there is no verdict although there may be a figure; nil elsewhere.
  public let reason: InapplicabilityReason?

  init(_ assessment: Assessment) {
    self.init(
      assessment.period, Standing(assessment), Freshness(assessment), assessment.reason)
  }

  init(_ judgement: Judgement, by assessor: Assessor) {
    let (period, isStale) = (assessor.period, judgement.isStale(by: assessor))
    self.init(
      period, Standing(judgement.verdict, judgement.rating),
      Freshness(judgement.ageInQuarters(in: period), isStale: isStale), judgement.reason)
  }

  private init(
    _ period: Period, _ standing: Standing, _ freshness: Freshness,
    _ reason: InapplicabilityReason?
  ) {
    (self.period, self.standing, self.reason) = (period, standing, reason)
    self.freshness = standing == .none ? .none : freshness
  }
}

extension Assessment {
  /// The year in which a missed target is due, where that is still to come and nothing less is asked
  /// before.
  var yearAhead: Int? {
    guard verdict == .unmet, let due = target?.dueBy, due > period.lastDay,
      target?.step(in: period) == nil
    else { return nil }
    return due.year
  }
}

extension BoardRow {
  /// Where a row stands among those of its group: current figures before old ones, and old ones before
  /// none; in each what is missed by most first, then what is open, then what is met.
  private struct Rank {
    let age: Int
    let standing: Int
    let distance: Fraction

    init(_ row: BoardRow) {
      age = row.freshness.isCurrent ? 0 : row.freshness == .old ? 1 : 2
      standing = row.standing.rank
      distance = row.lead.distance ?? .zero
    }

    func isBefore(_ other: Rank) -> Bool {
      if age != other.age { return age < other.age }
      if standing != other.standing { return standing < other.standing }
      return distance > other.distance
    }
  }

  /// Rows in the order of a board; what stands alike keeps its order.
  static func sorted(_ rows: [BoardRow]) -> [BoardRow] {
    let ranks = rows.map { Rank($0) }
    return ranks.indices.sorted { a, b in
      ranks[a].isBefore(ranks[b]) || !ranks[b].isBefore(ranks[a]) && a < b
    }.map { rows[$0] }
  }
}

extension Standing {
  /// The worse it is, the smaller; what is close counts as missed.
  var rank: Int {
    switch self {
    case .unmet, .near: 0
    case .undetermined: 1
    case .met: 2
    case .none: 3
    }
  }
}

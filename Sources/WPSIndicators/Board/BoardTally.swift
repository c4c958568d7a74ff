/// How many bodies of a board meet their targets on women: the bodies of its rows, each by the target
/// that the row shows.
public struct BoardTally: Sendable, Hashable {
  /// How many stand how.
  public struct Counts: Sendable, Hashable {
    /// How many meet the target.
    public fileprivate(set) var met = 0
    /// How many miss it, be it by little.
    public fileprivate(set) var unmet = 0
    /// How many of these have a target that is due after the period.
    public fileprivate(set) var dueLater = 0
    /// Of how many the sources cannot tell.
    public fileprivate(set) var undetermined = 0

    /// All of them.
    public var total: Int { met + unmet + undetermined }
    /// Whether they do not all stand alike.
    var isMixed: Bool { ![met, unmet, undetermined].contains(total) }

    fileprivate mutating func count(_ row: BoardRow) {
      if row.standing.isMissed, row.lead.yearAhead != nil { dueLater += 1 }
      switch row.standing {
      case .met: met += 1
      case .near, .unmet: unmet += 1
      case .undetermined: undetermined += 1
      case .none: break
      }
    }
  }

  /// The bodies that are further from their targets than all others that miss one.
  public struct WidestGap: Sendable, Hashable {
    /// Their rows: one, or several that are equally far.
    public let rows: [BoardRow]
    /// How far they are.
    public let distance: Fraction
    /// Whether they may be further still, their figures being known within bounds.
    public let isLeast: Bool
  }

  /// By figures that are current.
  public private(set) var now = Counts()
  /// By the last figure, where it is stale.
  public private(set) var older = Counts()
  /// The positions to be held by a woman, by current reports.
  public private(set) var positions = Counts()
  /// How many bodies had not been counted by then.
  public private(set) var never = 0
  /// How many of these the file has figures of that are later.
  public private(set) var notYet = 0
  /// Of how many bodies nothing is asked although a target is in force, and why: they are too small,
  /// or nobody serves in them.
  public private(set) var unjudged = [InapplicabilityReason: Int]()
  /// How many bodies a verdict is sought on.
  public var assessed: Int { now.total + older.total + never }
  /// All bodies that have a target on women in force.
  public var bodies: Int { assessed + unjudged.values.reduce(0, +) }
  /// Which are furthest from their targets by current figures; nil where fewer than two miss one, and
  /// where the figures leave open which it is.
  public let widestGap: WidestGap?
  /// How many figures of the bodies are how old; a body without one counts as `.none`.
  public let ages: [Freshness: Int]

  init(_ rows: [BoardRow], later: [Board.LaterFigure]) {
    let bodies = rows.filter { $0.subject.body != nil }
    var ages = [Freshness: Int]()
    for row in bodies { ages[row.freshness, default: 0] += 1 }
    self.ages = ages
    widestGap = WidestGap(
      among: bodies.filter { $0.freshness.isCurrent && $0.standing.isMissed })
    for row in rows.flatMap({ [$0] + $0.under })
    where row.subject.position != nil && row.freshness.isCurrent {
      positions.count(row)
    }
    let counted = Set(later.map { $0.row.lead.key })
    for row in bodies {
      if row.standing == .none, row.freshness != .none, let reason = row.lead.reason {
        unjudged[reason, default: 0] += 1
        continue
      }
      switch row.freshness {
      case .new, .carriedOn: now.count(row)
      case .old: older.count(row)
      case .none:
        never += 1
        if counted.contains(row.lead.key) { notYet += 1 }
      }
    }
  }
}

extension BoardTally.WidestGap {
  /// - Parameter missed: the rows that miss their target by current figures.
  fileprivate init?(among missed: [BoardRow]) {
    let distances = missed.compactMap { $0.lead.distances }
    guard missed.count > 1, distances.count == missed.count,
      let widest = distances.map({ $0.least }).max()
    else { return nil }
    let furthest = distances.indices.filter { distances[$0].least == widest }
    // Where bounds let another be as far, it is not known which is.
    let isAlone = furthest.count == 1
    let couldBe = distances.indices.filter { distances[$0].most >= widest }
    guard couldBe == furthest,
      isAlone || furthest.allSatisfy({ distances[$0].most == widest })
    else { return nil }
    rows = furthest.map { missed[$0] }
    distance = widest
    isLeast = distances[furthest[0]].most > widest
  }
}

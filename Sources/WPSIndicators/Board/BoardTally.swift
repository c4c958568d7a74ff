/// How many bodies of a board meet their targets on women: the bodies of its rows, each by the target
/// that the row shows.
public struct BoardTally: Sendable, Hashable {
  /// How many stand how.
  public struct Counts: Sendable, Hashable {
    /// How many meet the target.
    public fileprivate(set) var met = 0
    /// How many miss it, be it by little.
    public fileprivate(set) var unmet = 0
    /// Of how many the sources cannot tell.
    public fileprivate(set) var undetermined = 0

    /// All of them.
    public var total: Int { met + unmet + undetermined }
    /// Whether they do not all stand alike.
    var isMixed: Bool { ![met, unmet, undetermined].contains(total) }

    fileprivate mutating func count(_ standing: Standing) {
      switch standing {
      case .met: met += 1
      case .near, .unmet: unmet += 1
      case .undetermined: undetermined += 1
      case .none: break
      }
    }
  }

  /// By figures that are current.
  public private(set) var now = Counts()
  /// By the last figure, where it is stale.
  public private(set) var older = Counts()
  /// The positions to be held by a woman, by current reports.
  public private(set) var positions = Counts()
  /// How many bodies have never been counted.
  public private(set) var never = 0
  /// All bodies that are held against a target on women.
  public var bodies: Int { now.total + older.total + never }
  /// Which is furthest from its target by a current figure; nil where fewer than two miss one, and
  /// where it is not known by how much.
  public let furthest: BoardRow?
  /// How many figures of the bodies are how old; a body without one counts as `.none`.
  public let ages: [Freshness: Int]

  init(_ rows: [BoardRow]) {
    let bodies = rows.filter { $0.subject.body != nil }
    var ages = [Freshness: Int]()
    for row in bodies { ages[row.freshness, default: 0] += 1 }
    self.ages = ages
    let missed = bodies.filter { $0.freshness.isCurrent && $0.standing.isMissed }
    furthest =
      missed.count < 2
      ? nil
      : missed.filter { $0.lead.distance != nil }.max {
        ($0.lead.distance ?? .zero) < ($1.lead.distance ?? .zero)
      }
    for row in rows.flatMap({ [$0] + $0.under })
    where row.subject.position != nil && row.freshness.isCurrent {
      positions.count(row.standing)
    }
    for row in bodies {
      switch row.freshness {
      case .new, .carriedOn: now.count(row.standing)
      case .old: older.count(row.standing)
      case .none: never += 1
      }
    }
  }
}

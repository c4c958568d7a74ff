/// The women among the members of several bodies, and how many are missing.
///
/// Women and members are added up, as the Inter-Parliamentary Union does for regions and the world;
/// percentages are never averaged, and what is current is never added to what is stale. A body counts
/// that is alive, has a target on the women of the whole body in force, and a current figure from
/// which its women and its members are known exactly; unless a body that it is part of counts.
public struct WomenSum: Sendable, Hashable {
  /// Why a body is not in a sum: the first that applies.
  public enum Omission: String, Sendable, Hashable, CaseIterable {
    /// It had ended.
    case ended
    /// It did not exist yet.
    case notEstablished
    /// No target on the women of the whole body is in force.
    case noTarget
    /// Those in force ask nothing of a body of its size.
    case exempt
    /// Nothing is known of its women.
    case noData
    /// What is known of its women is older than the registry allows.
    case stale
    /// Its women or its members are not known exactly.
    case inexact
    /// It is part of a body that is counted.
    case partOf
    /// It is a unit or component of a mission, a security force, or part of one.
    case force
  }

  /// A body that is not in the sum, and why.
  public struct OmittedBody: Sendable, Hashable {
    /// The body.
    public let body: Body
    /// Why it is left out.
    public let reason: Omission
  }

  /// A body in the sum, and what it adds.
  public struct CountedBody: Sendable, Hashable {
    /// The body.
    public let body: Body
    /// Its women.
    public let women: Int64
    /// Its members.
    public let members: Int64
    /// What came of its targets on women that are in force.
    public let assessments: [Assessment]

    /// The women that it is short by, for the target that asks for most; 0 where none is missing, or
    /// men are, whether or not more women would do.
    public var short: Int64 {
      assessments.compactMap { $0.requirement?.womenShort }.reduce(0, max)
    }
    /// The same for the targets that a body of its size can meet: where none can be, no number of
    /// women would do.
    var shortWithinReach: Int64 {
      assessments.compactMap { $0.requirement }.filter { !$0.isUnattainable }
        .compactMap { $0.womenShort }.reduce(0, max)
    }
    /// Whether it may be short of more than that: a target that it misses, or may miss, names no
    /// number, such as one on seats of which nobody says how many there are.
    var isShortOfMore: Bool {
      assessments.contains {
        ($0.verdict == .unmet || $0.verdict == .undetermined) && $0.requirement == nil
      }
    }
    /// Whether it misses a target without its being known by how many women.
    var missesByUnknown: Bool {
      assessments.contains {
        $0.verdict == .unmet && $0.requirement == nil && $0.evidence?.judgedSex != .men
      }
    }
    /// The men that it is short by, where neither sex may fall short; 0 where none is missing.
    var menShort: Int64 {
      assessments.compactMap { $0.requirement }.filter { !$0.isUnattainable }
        .compactMap { $0.menShort }.reduce(0, max)
    }
  }

  /// The bodies counted with what each adds, in the order of the scorecard.
  public let counted: [CountedBody]
  /// The bodies left out, in the order of the scorecard.
  public let leftOut: [OmittedBody]

  /// The women in the bodies counted.
  public var women: Int64 { counted.reduce(0) { $0 + $1.women } }
  /// The members of the bodies counted.
  public var members: Int64 { counted.reduce(0) { $0 + $1.members } }
  /// The women that the bodies counted are short by, body by body: what one has beyond its target
  /// makes up for nothing in another.
  public var short: Int64 { counted.reduce(0) { $0 + $1.short } }
  /// The same for the targets that bodies of their sizes can meet.
  var shortWithinReach: Int64 { counted.reduce(0) { $0 + $1.shortWithinReach } }
  /// The men that the bodies counted are short by, for the targets that they can meet.
  var menShort: Int64 { counted.reduce(0) { $0 + $1.menShort } }
  /// Whether a body may be short of more than can be told.
  var isShortOfMore: Bool { counted.contains { $0.isShortOfMore } }
  /// Whether a target of a body in it takes shares of the seats, which the share here is not of.
  var isHeldToSeats: Bool {
    counted.contains { body in body.assessments.contains { $0.target?.denominator == .seats } }
  }
  /// The seats of the bodies counted; nil unless all their targets are on seats, and all are known.
  var seats: Int64? {
    var sum: Int64 = 0
    for body in counted {
      guard body.assessments.allSatisfy({ $0.target?.denominator == .seats }),
        let seats = body.assessments.first?.evidence?[.seats]?.exact
      else { return nil }
      sum += seats
    }
    return sum > 0 ? sum : nil
  }
  /// The women's share of the members; nil where there are none.
  public var share: Fraction? {
    members > 0 ? Fraction(women, over: members) : nil
  }

  /// The bodies that are counted here and not there.
  func counted(apartFrom other: WomenSum) -> [CountedBody] {
    let known = Set(other.counted.map { $0.body.id })
    return counted.filter { !known.contains($0.body.id) }
  }
}

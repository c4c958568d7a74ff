/// How the assessments of a group, or of all, add up.
///
/// Never an average of percentages: women and members are summed.
public struct RollUp: Sendable, Hashable {
  /// Why a body is not in the sums.
  public enum Omission: String, Sendable, Hashable, CaseIterable {
    /// It had ended.
    case ended
    /// It did not exist yet.
    case notEstablished
    /// Nothing is known of its women.
    case noData
    /// Its women or its members are not known exactly.
    case inexact
    /// It is part of a body that is counted.
    case partOf
  }

  /// A body that is not in the sums, and why.
  public struct OmittedBody: Sendable, Hashable {
    /// The body.
    public let body: Body
    /// Why it is left out.
    public let reason: Omission
  }

  /// A body in the sums, and what it adds to them.
  public struct CountedBody: Sendable, Hashable {
    /// The body.
    public let body: Body
    /// Its women.
    public let women: Int64
    /// Its members.
    public let members: Int64
    /// Whether its figures are stale.
    public let isStale: Bool
  }

  /// The number of assessments.
  public let assessmentCount: Int
  /// The assessments by verdict; verdicts that do not occur are absent.
  public let verdicts: [Verdict: Int]
  /// The assessments by rating; ratings that do not occur are absent.
  public let ratings: [Rating: Int]
  /// The bodies counted with what each adds, in the order of the scorecard.
  public let counted: [CountedBody]
  /// The bodies left out, in the order of the scorecard.
  public let bodiesLeftOut: [OmittedBody]

  /// The women in the bodies counted.
  public var women: Int64 { counted.reduce(0) { $0 + $1.women } }
  /// The members of the bodies counted.
  public var members: Int64 { counted.reduce(0) { $0 + $1.members } }
  /// The bodies counted, in the order of the scorecard.
  public var bodiesCounted: [Body] { counted.map { $0.body } }
  /// Those of the bodies counted whose figures are stale.
  public var staleBodies: [Body] { counted.filter { $0.isStale }.map { $0.body } }

  /// The assessments that are met.
  public var metCount: Int { verdicts[.met] ?? 0 }
  /// The assessments that are met or unmet.
  public var decidedCount: Int { metCount + (verdicts[.unmet] ?? 0) }

  /// Met among met and unmet; nil where there is neither.
  public var metRate: Fraction? {
    decidedCount > 0 ? Fraction(Int64(metCount), over: Int64(decidedCount)) : nil
  }

  /// The women's share of the members of the bodies counted; nil where there are none.
  public var share: Fraction? {
    members > 0 ? Fraction(women, over: members) : nil
  }

  /// - Parameters:
  ///   - bodies: the bodies of the assessments, each once.
  ///   - standings: what each body brings to the sums, by its identifier.
  init(_ assessments: some Sequence<Assessment>, of bodies: [Body], _ standings: BodyStandings) {
    var assessmentCount = 0
    var verdicts = [Verdict: Int]()
    var ratings = [Rating: Int]()
    for assessment in assessments {
      assessmentCount += 1
      verdicts[assessment.verdict, default: 0] += 1
      if let rating = assessment.rating { ratings[rating, default: 0] += 1 }
    }
    self.assessmentCount = assessmentCount
    self.verdicts = verdicts
    self.ratings = ratings
    var counted = [CountedBody]()
    var leftOut = [OmittedBody]()
    for (body, standing) in zip(bodies, standings.standings(within: bodies)) {
      switch standing {
      case .exact(let women, let members, let isStale):
        counted.append(
          CountedBody(body: body, women: women, members: members, isStale: isStale))
      case .omitted(let reason): leftOut.append(OmittedBody(body: body, reason: reason))
      }
    }
    self.counted = counted
    bodiesLeftOut = leftOut
  }

  /// The bodies that are counted here and not there.
  func counted(apartFrom other: RollUp) -> [CountedBody] {
    let known = Set(other.counted.map { $0.body.id })
    return counted.filter { !known.contains($0.body.id) }
  }
}

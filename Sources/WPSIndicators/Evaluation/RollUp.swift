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

  /// The number of assessments.
  public let assessmentCount: Int
  /// The assessments by verdict; verdicts that do not occur are absent.
  public let verdicts: [Verdict: Int]
  /// The assessments by rating; ratings that do not occur are absent.
  public let ratings: [Rating: Int]
  /// The women in the bodies counted.
  public let women: Int
  /// The members of the bodies counted.
  public let members: Int
  /// The bodies counted, in the order of the scorecard.
  public let bodiesCounted: [Body]
  /// Those of the bodies counted whose figures are stale.
  public let staleBodies: [Body]
  /// The bodies left out, in the order of the scorecard.
  public let bodiesLeftOut: [OmittedBody]

  /// The assessments that are met.
  public var metCount: Int { verdicts[.met] ?? 0 }
  /// The assessments that are met or unmet.
  public var decidedCount: Int { metCount + (verdicts[.unmet] ?? 0) }

  /// Met among met and unmet; nil where there is neither.
  public var metRate: Fraction? {
    decidedCount > 0 ? Fraction(metCount, over: decidedCount) : nil
  }

  /// The women's share of the members of the bodies counted; nil where there are none.
  public var share: Fraction? {
    members > 0 ? Fraction(women, over: members) : nil
  }

  /// - Parameters:
  ///   - bodies: the bodies of the assessments, each once.
  ///   - standings: what each body brings to the sums, by its identifier.
  init(_ assessments: [Assessment], of bodies: [Body], _ standings: BodyStandings) {
    assessmentCount = assessments.count
    verdicts = assessments.reduce(into: [:]) { $0[$1.verdict, default: 0] += 1 }
    ratings = assessments.reduce(into: [:]) { counts, assessment in
      if let rating = assessment.rating { counts[rating, default: 0] += 1 }
    }
    var counted = [Body]()
    var stale = [Body]()
    var leftOut = [OmittedBody]()
    var women = 0
    var members = 0
    for (body, standing) in zip(bodies, standings.standings(within: bodies)) {
      switch standing {
      case .exact(let exactWomen, let exactMembers, let isStale):
        counted.append(body)
        women += exactWomen
        members += exactMembers
        if isStale { stale.append(body) }
      case .omitted(let reason): leftOut.append(OmittedBody(body: body, reason: reason))
      }
    }
    bodiesCounted = counted
    staleBodies = stale
    bodiesLeftOut = leftOut
    self.women = women
    self.members = members
  }
}

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

/// What bodies bring to the sums of a roll-up in a period.
struct BodyStandings {
  /// What one body brings.
  enum Standing {
    case exact(women: Int64, members: Int64, isStale: Bool)
    case omitted(RollUp.Omission)
  }

  private let standings: [String: Standing]
  private let wholes: [String: String]

  init(of bodies: [Body], in registry: Registry, _ period: Period) {
    standings = Dictionary(
      firstOf: bodies.map { ($0.id, Self.standing(of: $0, in: registry, period)) })
    wholes = Dictionary(
      firstOf: registry.bodies.compactMap { body in body.partOf.map { (body.id, $0) } })
  }

  /// The standings among some bodies, in their order: what is part of a body that is counted among
  /// them, however many steps away, is left out.
  func standings(within bodies: [Body]) -> [Standing] {
    let scope = Set(bodies.map { $0.id })
    /// Whether a body, or one that it is part of, is exact and in the scope.
    var isCovered = [String: Bool]()
    func covers(_ id: String) -> Bool {
      var path = [String]()
      var current: String? = id
      while let id = current, isCovered[id] == nil {
        if scope.contains(id), case .exact = standings[id] {
          isCovered[id] = true
        } else {
          path.append(id)
          isCovered[id] = false
          current = wholes[id]
        }
      }
      let result = current.flatMap { isCovered[$0] } ?? false
      for id in path { isCovered[id] = result }
      return result
    }
    return bodies.map { body in
      let standing = standings[body.id] ?? .omitted(.noData)
      guard case .exact = standing, let whole = wholes[body.id], covers(whole) else {
        return standing
      }
      return .omitted(.partOf)
    }
  }

  private static func standing(
    of body: Body, in registry: Registry, _ period: Period
  ) -> Standing {
    switch body.inapplicability(in: period) {
    case .ended: return .omitted(.ended)
    case .notEstablished: return .omitted(.notEstablished)
    case .noMembers, .noWhole, .contradictoryCounts, nil: break
    }
    let series = Series(of: .body(body), seenIn: period)
    guard let index = series.assessedIndex(for: .womenShare) else { return .omitted(.noData) }
    let observation = series.observations[index]
    let counts = Evidence(observation, .womenShare, of: .members).counts
    guard let women = counts?.women.exact, let members = counts?.members.exact else {
      return .omitted(.inexact)
    }
    let limit = registry.staleAfterQuarters(for: .body(body))
    return .exact(
      women: women, members: members,
      isStale: observation.isStale(in: period, of: .body(body), after: limit))
  }
}

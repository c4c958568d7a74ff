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

  /// Met among met and unmet; nil where there is neither.
  public var metRate: Fraction? {
    let (met, unmet) = (verdicts[.met] ?? 0, verdicts[.unmet] ?? 0)
    return met + unmet > 0 ? Fraction(met, over: met + unmet) : nil
  }

  /// The women's share of the members of the bodies counted; nil where there are none.
  public var share: Fraction? {
    members > 0 ? Fraction(women, over: members) : nil
  }

  init(_ assessments: [Assessment], bodies: [Body], registry: Registry, period: Period) {
    assessmentCount = assessments.count
    verdicts = assessments.reduce(into: [:]) { $0[$1.verdict, default: 0] += 1 }
    ratings = assessments.reduce(into: [:]) { counts, assessment in
      if let rating = assessment.rating { counts[rating, default: 0] += 1 }
    }

    var exact = [String: Figures]()
    var omissions = [String: Omission]()
    for body in bodies {
      switch Self.figures(of: body, in: period) {
      case .success(let figures): exact[body.id] = figures
      case .failure(let omitted): omissions[body.id] = omitted.reason
      }
    }
    let parents = Dictionary(
      registry.bodies.compactMap { body in body.partOf.map { (body.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    for body in bodies where exact[body.id] != nil {
      // An ancestor that is exact is counted itself, or is part of one that is.
      if Self.ancestors(of: body.id, parents).contains(where: { exact[$0] != nil }) {
        omissions[body.id] = .partOf
      }
    }
    bodiesCounted = bodies.filter { omissions[$0.id] == nil }
    staleBodies = bodiesCounted.filter { body in
      let limit = body.staleAfterQuarters ?? registry.staleAfterQuarters
      return (exact[body.id]?.ageInQuarters ?? 0) > limit
    }
    bodiesLeftOut = bodies.compactMap { body in
      omissions[body.id].map { OmittedBody(body: body, reason: $0) }
    }
    women = bodiesCounted.reduce(0) { $0 + (exact[$1.id]?.women ?? 0) }
    members = bodiesCounted.reduce(0) { $0 + (exact[$1.id]?.members ?? 0) }
  }

  private struct Figures {
    let women: Int
    let members: Int
    let ageInQuarters: Int
  }

  private struct Omitted: Error {
    let reason: Omission
  }

  /// A body's women and members in a period, if they are known exactly.
  private static func figures(
    of body: Body, in period: Period
  ) -> Result<Figures, Omitted> {
    switch body.inapplicability(in: period) {
    case .ended: return .failure(Omitted(reason: .ended))
    case .notEstablished: return .failure(Omitted(reason: .notEstablished))
    case .noMembers, nil: break
    }
    let series = Series(of: .body(body), seenIn: period)
    guard let index = series.assessedIndex(for: .womenShare) else {
      return .failure(Omitted(reason: .noData))
    }
    let observation = series.observations[index]
    let counts = Evidence(observation, .womenShare, of: .members).counts
    guard let women = counts?.women.exact, let members = counts?.members.exact else {
      return .failure(Omitted(reason: .inexact))
    }
    let age = period.quarters(since: observation.time.period)
    return .success(Figures(women: women, members: members, ageInQuarters: age))
  }

  private static func ancestors(of id: String, _ parents: [String: String]) -> Set<String> {
    var ancestors = Set<String>()
    var current = parents[id]
    while let ancestor = current, ancestors.insert(ancestor).inserted {
      current = parents[ancestor]
    }
    return ancestors
  }
}

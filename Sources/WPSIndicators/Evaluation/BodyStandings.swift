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
      women: women, members: members, isStale: observation.isStale(in: period, after: limit))
  }
}

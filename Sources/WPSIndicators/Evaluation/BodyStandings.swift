extension Body.Kind {
  /// Whether it is of a mission.
  fileprivate var isOfMission: Bool { self == .missionUnit || self == .missionComponent }
  /// Whether its members are a force, so numerous that they would drown others in a sum.
  fileprivate var isForce: Bool { isOfMission || self == .securityForces }
}

/// What the bodies of a scorecard bring to sums of women.
struct BodyStandings {
  /// What one body brings.
  private enum Contribution {
    case exact(WomenSum.CountedBody)
    case omitted(WomenSum.OmittedBody)

    /// The id of the body.
    var id: String {
      switch self {
      case .exact(let counted): counted.body.id
      case .omitted(let omitted): omitted.body.id
      }
    }
  }

  private var bodies = [Contribution]()
  private var places = [String: Int]()
  private let lineage: Lineage
  private let forces: Set<String>
  /// The bodies alive with members, and by a current figure exactly no woman.
  private(set) var bodiesWithoutWomen = [Body]()

  init(of subjects: some Sequence<AssessedSubject>, by assessor: Assessor) {
    let (registry, period) = (assessor.registry, assessor.period)
    let lineage = Lineage(of: registry.bodies)
    self.lineage = lineage
    let ownForces = Set(registry.bodies.filter { $0.kind.isForce }.map { $0.id })
    forces = ownForces.union(
      lineage.parts(among: Set(registry.bodies.map { $0.id }), of: ownForces))
    for subject in subjects {
      guard let body = subject.subject.body else { continue }
      if places[body.id] == nil { places[body.id] = bodies.count }
      bodies.append(Self.contribution(of: body, subject.assessments, period))
      if body.omission(in: period) == nil, Self.isWithoutWomen(subject, by: assessor) {
        bodiesWithoutWomen.append(body)
      }
    }
  }

  /// The sum over all bodies that are not forces.
  var headline: WomenSum { sum(over: Array(bodies.indices)) { !forces.contains($0) } }

  /// The sum over the units and components of missions.
  var mission: WomenSum {
    let ofMissions = bodies.indices.filter { index in
      switch bodies[index] {
      case .exact(let counted): counted.body.kind.isOfMission
      case .omitted(let omitted): omitted.body.kind.isOfMission
      }
    }
    return sum(over: ofMissions) { _ in true }
  }

  /// The sum over the bodies of a group, without the forces unless it has nothing else.
  func sum(of subjects: [AssessedSubject]) -> WomenSum {
    let own = subjects.compactMap { subject in
      subject.subject.body == nil ? nil : places[subject.subject.id]
    }
    let areForces = own.allSatisfy { forces.contains(bodies[$0].id) }
    return sum(over: own) { areForces || !forces.contains($0) }
  }

  /// The sum over some bodies: what is part of one that is counted, however many steps away, is left
  /// out, and so is what is not admitted.
  /// - Parameters:
  ///   - positions: which they are.
  ///   - isAdmitted: whether one is admitted, by its id.
  private func sum(over positions: [Int], admitting isAdmitted: (String) -> Bool) -> WomenSum {
    var (known, candidates) = (Set<String>(), Set<String>())
    for position in positions {
      guard case .exact(let counted) = bodies[position] else { continue }
      let id = counted.body.id
      known.insert(id)
      if isAdmitted(id) { candidates.insert(id) }
    }
    let parts = lineage.parts(among: known, of: candidates)
    var counted = [WomenSum.CountedBody]()
    var leftOut = [WomenSum.OmittedBody]()
    counted.reserveCapacity(candidates.count)
    for position in positions {
      switch bodies[position] {
      case .omitted(let omitted): leftOut.append(omitted)
      case .exact(let exact):
        let id = exact.body.id
        if parts.contains(id) {
          leftOut.append(.init(body: exact.body, reason: .partOf))
        } else if !isAdmitted(id) {
          leftOut.append(.init(body: exact.body, reason: .force))
        } else {
          counted.append(exact)
        }
      }
    }
    return WomenSum(counted: counted, leftOut: leftOut)
  }

  private static func contribution(
    of body: Body, _ assessments: [Assessment], _ period: Period
  ) -> Contribution {
    func omitted(_ reason: WomenSum.Omission) -> Contribution {
      .omitted(WomenSum.OmittedBody(body: body, reason: reason))
    }
    if let reason = body.omission(in: period) { return omitted(reason) }
    let ofWomen = assessments.filter {
      $0.measure.isOfWomen && $0.part == nil && $0.target?.isInForce(in: period) ?? false
    }
    guard !ofWomen.isEmpty else { return omitted(.noTarget) }
    let asking = ofWomen.filter { $0.reason != .exempt }
    guard let first = asking.first else { return omitted(.exempt) }
    // All measures of women are taken from the same observation.
    guard let evidence = first.evidence else { return omitted(.noData) }
    if first.flags.contains(.stale) { return omitted(.stale) }
    guard let women = evidence.counts?.trueWomen.exact, let members = evidence.counts?.members.exact
    else { return omitted(.inexact) }
    return .exact(.init(body: body, women: women, members: members, assessments: asking))
  }

  private static func isWithoutWomen(_ assessed: AssessedSubject, by assessor: Assessor) -> Bool {
    let subject = assessed.subject
    // All measures of women are taken from the same observation.
    let ofWomen = assessed.assessments.first { $0.measure.isOfWomen && $0.part == nil }
    guard let evidence = ofWomen?.evidence ?? assessor.evidence(of: subject, for: .womenShare),
      !assessor.isStale(evidence.observation, of: subject), let counts = evidence.counts
    else { return false }
    return counts.trueWomen == .zero && counts.members != .zero
  }
}

extension Body {
  /// Why its life keeps it out of a sum; nil while it is alive.
  fileprivate func omission(in period: Period) -> WomenSum.Omission? {
    switch inapplicability(in: period) {
    case .ended: .ended
    case .notEstablished: .notEstablished
    case .noMembers, .noWhole, .exempt, .contradictoryCounts, nil: nil
    }
  }
}

/// Which bodies are part of which, however many steps away.
///
/// Each of them has a span that lies within that of the body it is part of, as brackets lie within
/// brackets: the chains are walked once, not anew for each question.
private struct Lineage {
  /// The spans of the bodies that are part of others, or have parts.
  private var spans = [String: Range<Int>]()
  /// The bodies whose chain bites its tail, as no chain of a file does.
  private var circling = Set<String>()

  init(of bodies: [Body]) {
    let wholes = Dictionary(
      firstOf: bodies.compactMap { body in body.partOf.map { (body.id, $0) } })
    var parts = [String: [String]]()
    for (part, whole) in wholes { parts[whole, default: []].append(part) }
    var open = parts.keys.filter { wholes[$0] == nil }
    var starts = [String: Int]()
    while let id = open.last {
      if let start = starts[id] {
        spans[id] = start..<starts.count
        open.removeLast()
      } else {
        starts[id] = starts.count
        open += parts[id] ?? []
      }
    }
    for part in wholes.keys where spans[part] == nil { circling.insert(part) }
  }

  /// Those of some bodies that are part of one of the wholes among them; all those that are part of
  /// themselves.
  func parts(among bodies: Set<String>, of wholes: Set<String>) -> Set<String> {
    var parts = circling
    var end = 0
    let inOrder = bodies.compactMap { id in spans[id].map { (id: id, span: $0) } }
      .sorted { $0.span.lowerBound < $1.span.lowerBound }
    for (id, span) in inOrder {
      if span.lowerBound < end { parts.insert(id) }
      if wholes.contains(id) { end = max(end, span.upperBound) }
    }
    return parts
  }
}

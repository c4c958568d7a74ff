@testable import RandomRegistries

/// The expected count of rows that are alike: K of section 11 of the rules.
struct OracleTally {
  /// How many rows have each verdict, by how they are dated.
  private(set) var verdicts: [OracleExpectation.Dating: [String: Int]] = [:]
  /// How many of the current ones have each rating.
  private(set) var ratings: [String: Int] = [:]

  /// Counts those of `rows` that are of a kind.
  init(_ rows: [OracleExpectation], of kind: OracleExpectation.Kind) {
    for row in rows where row.kind == kind {
      verdicts[row.dating, default: [:]][row.verdict, default: 0] += 1
      if row.dating == .current, let rating = row.rating { ratings[rating, default: 0] += 1 }
    }
  }

  /// The met of those that are met or unmet.
  var metRate: OracleRatio? {
    let (met, unmet) = (verdicts[.current]?["met"] ?? 0, verdicts[.current]?["unmet"] ?? 0)
    return met + unmet == 0 ? nil : OracleRatio(met, met + unmet)
  }
}

/// An expected sum of women and members: S of section 11 of the rules.
struct OracleSum {
  /// Why each body that might be counted is not; nil if it is.
  let reasons: [String: String?]
  let women: Int
  let members: Int
  /// How many women are missing; nil where the rules leave it open.
  let short: Int?

  /// The bodies that are counted.
  var bodies: Set<String> { Set(reasons.filter { $0.value == nil }.keys) }

  /// Adds up `bodies`, those that are `forces` left out.
  init(
    _ bodies: [OracleSubject], leavingOut forces: Set<String>, in period: OraclePeriod,
    by oracle: Oracle
  ) {
    var figures: [String: OracleFigure] = [:]
    for body in bodies { figures[body.id] = OracleFigure(body, in: period, by: oracle) }
    var reasons: [String: String?] = [:]
    // Wholes first: whether a part is counted depends on them.
    func settle(_ id: String) -> String? {
      if let settled = reasons[id] { return settled }
      var reason = figures[id]?.reason
      var whole = oracle.body(id)?.partOf
      while reason == nil, let next = whole {
        if figures[next] != nil, settle(next) == nil { reason = "partOf" }
        whole = oracle.body(next)?.partOf
      }
      if reason == nil, forces.contains(id) { reason = "force" }
      reasons[id] = .some(reason)
      return reason
    }
    for body in bodies { _ = settle(body.id) }
    self.reasons = reasons
    let counted = reasons.filter { $0.value == nil }.keys.compactMap { figures[$0] }
    women = counted.reduce(0) { $0 + $1.women }
    members = counted.reduce(0) { $0 + $1.members }
    short = counted.reduce(Optional.some(0)) { sum, figure in
      sum.flatMap { sum in figure.short.map { sum + $0 } }
    }
  }
}

/// What a body has to bring into a sum.
struct OracleFigure {
  /// Why it brings nothing; nil if it does.
  var reason: String?
  var women = 0
  var members = 0
  /// How many women it is short by; nil where the rules leave it open.
  var short: Int? = 0
  /// Whether it is current, and exactly no woman.
  var isWithoutWomen = false

  /// The figure of a body in a period.
  init(_ body: OracleSubject, in period: OraclePeriod, by oracle: Oracle) {
    reason = oracle.reasonNotAlive(body, in: period)
    guard reason == nil else { return }
    let targets = oracle.targets(of: body).filter {
      $0.measure.isOfWomen && $0.isInForce(in: period)
    }
    if targets.isEmpty { reason = "noTarget" }
    guard let figure = oracle.assessed(body, .womenShare, in: period) else {
      reason = reason ?? "noData"
      return
    }
    let isStale = oracle.isStale(figure, of: body, in: period)
    if isStale { reason = reason ?? "stale" }
    isWithoutWomen = !isStale && figure.reading.exact("trueWomen") == 0
    guard let women = figure.reading.exact("trueWomen"),
      let members = figure.reading.exact("members")
    else {
      reason = reason ?? "inexact"
      return
    }
    (self.women, self.members) = (women, members)
    let shorts = targets.map { target in
      Self.short(OracleCase(oracle: oracle, subject: body, target: target, period: period))
    }
    short = shorts.contains(nil) ? nil : shorts.compactMap { $0 }.max() ?? 0
  }

  /// How many women a body is short by against one target.
  private static func short(_ row: OracleCase) -> Int? {
    guard let need = row.need, row.verdict.word == "unmet" else { return 0 }
    guard row.target.measure.isOfEitherSex else { return max(0, need.needed - need.actual) }
    guard let women = row.assessed?.reading.exact("trueWomen"),
      let men = row.assessed?.reading.exact("trueMen")
    else { return nil }
    // Whether a body that is short of men and women counts as short of women is not fixed.
    if women < need.needed, men < need.needed { return nil }
    return max(0, need.needed - women)
  }
}

/// The expected totals of a scorecard: section 9 of the rules.
struct OracleRollUp {
  let oracle: Oracle
  let period: OraclePeriod

  /// All bodies, in file order.
  private var bodies: [OracleSubject] { oracle.registry.subjects.filter { $0.kind == .body } }

  /// The bodies that bear arms, and what is part of them.
  private var forces: Set<String> {
    let kinds = ["missionUnit", "missionComponent", "securityForces"]
    return Set(
      bodies.filter { body in
        sequence(first: body) { $0.partOf.flatMap(oracle.body) }
          .contains { kinds.contains($0.bodyKind) }
      }.map(\.id))
  }

  /// The sum over all bodies that are not forces.
  var headline: OracleSum {
    OracleSum(bodies, leavingOut: forces, in: period, by: oracle)
  }

  /// The sum over the units and components of missions.
  var mission: OracleSum {
    let own = bodies.filter { ["missionUnit", "missionComponent"].contains($0.bodyKind) }
    return OracleSum(own, leavingOut: [], in: period, by: oracle)
  }

  /// The sum over a group: without the forces, unless it has nothing else.
  func sum(of group: String) -> OracleSum {
    let own = bodies.filter { $0.group == group }
    let isOfForces = own.allSatisfy { forces.contains($0.id) }
    return OracleSum(own, leavingOut: isOfForces ? [] : forces, in: period, by: oracle)
  }

  /// The bodies alive that have, as of now, no woman.
  var bodiesWithoutWomen: Set<String> {
    Set(
      bodies.filter { OracleFigure($0, in: period, by: oracle).isWithoutWomen }.map(\.id))
  }

  /// The bodies with nobody in them: whether they are counted is not fixed.
  var emptyBodies: Set<String> {
    Set(
      bodies.filter { body in
        oracle.assessed(body, .womenShare, in: period)?.reading.hulls["members"]?.max == 0
      }.map(\.id))
  }

  /// How many shares rose, fell and stayed since an earlier period: those of rows whose value is
  /// exact in both, each share once, whatever it is held against.
  func changes(since earlier: OraclePeriod) -> [String: Int] {
    var changes = ["rose": 0, "fell": 0, "stayed": 0]
    var seen: Set<String> = []
    for (then, now) in zip(shares(for: earlier), shares(for: period)) {
      guard now.target.measure.isShare, then.target.measure == now.target.measure, then.isShown,
        now.isShown, let (old, new) = now.comparedShares(since: then),
        !now.hasBreak(since: then), seen.insert(now.shareKey).inserted
      else { continue }
      changes[new > old ? "rose" : new < old ? "fell" : "stayed", default: 0] += 1
    }
    return changes
  }

  /// All rows; what has no target is held against one that asks for nothing.
  private func shares(for period: OraclePeriod) -> [OracleCase] {
    oracle.cases(for: period).map { subject, row in
      func held(against measure: OracleTarget.Measure) -> OracleCase {
        var target = OracleTarget(id: "", measure: measure)
        target.atLeast = OracleThreshold(0)
        return OracleCase(oracle: oracle, subject: subject, target: target, period: period)
      }
      if let row { return row }
      switch subject.kind {
      case .share: return held(against: .share)
      case .count: return held(against: .count)
      case .milestone: return held(against: .done)
      case .body:
        let ofWomen = held(against: .womenShare)
        let filled = held(against: .occupancy)
        return ofWomen.assessed == nil && filled.assessed != nil ? filled : ofWomen
      }
    }
  }
}

extension Oracle {
  /// The body with an identifier.
  func body(_ id: String) -> OracleSubject? {
    registry.subjects.first { $0.id == id && $0.kind == .body }
  }
}

extension OracleCase {
  /// Whether the row shows a value.
  var isShown: Bool { !["notApplicable", "notInForce", "noData"].contains(verdict.word) }
}

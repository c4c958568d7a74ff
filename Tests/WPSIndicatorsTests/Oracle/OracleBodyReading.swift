@testable import RandomRegistries

/// What the counts of a body and the percentage beside them tell.
struct OracleBodyReading {
  let assignments: OracleAssignments
  let hulls: [String: OracleHull]
  let share: OracleRange?
  let eitherSexShare: OracleRange?
  let shareOfSeats: OracleRange?
  let eitherSexShareOfSeats: OracleRange?
  let occupancy: OracleRange?
  /// Whether the percentage bounds the share alone.
  let isBoundedByPercent: Bool
  /// The count that the percentage narrowed, women or members; nil if none.
  let derived: String?

  /// Reads them; nil if the counts contradict each other.
  init?(_ counts: [String: OracleCount], percent: OraclePercent?) {
    var assignments = OracleAssignments(counts)
    guard !assignments.isEmpty else { return nil }
    let before = assignments.hulls
    // The percentage speaks of the women that the source counts.
    let (women, members) = (before["women"]?.exact, before["members"]?.exact)
    if let percent, let women, women > 0, members == nil {
      // The bounds found so far limit the search better than the file's own.
      var narrowed = counts
      narrowed["women"] = OracleCount(women)
      let kept = OracleAssignments(narrowed, percent: percent)
      if !kept.isEmpty { assignments = kept }
    } else if let percent, let members, members > 0, women == nil {
      let kept = OracleAssignments(counts, percent: percent)
      if !kept.isEmpty { assignments = kept }
    }
    self.assignments = assignments
    hulls = assignments.hulls
    shareOfSeats = assignments.womenShare(bySeats: true)
    eitherSexShareOfSeats = assignments.fewerShare(bySeats: true)
    occupancy = assignments.occupancy
    derived = hulls == before ? nil : women == nil ? "women" : "members"

    let all = assignments.womenShare(bySeats: false)
    var fewer = assignments.fewerShare(bySeats: false)
    var kept = all
    let isSatisfied = percent.flatMap { percent in
      assignments.countedWomenShare?.intersection(percent.shares).isEmpty == false
    }
    if let percent, women == nil, members == nil, let all, isSatisfied ?? false {
      // Those whose sex is not stated may be women too, but the women counted still are.
      let isWhole = before["unspecified"]?.exact == 0
      let shares = percent.shares
      let lower = OracleRange(low: shares.low, high: .one, lowIsOpen: true)
      kept = all.intersection(isWhole ? shares : lower)
      if let some = kept, some.isEmpty { kept = all }
      if let some = kept, some != all, let men = assignments.menShare(bySeats: false) {
        // The men are the other members, or some of them.
        let rest = some.complement
        let others =
          isWhole && before["other"]?.exact == 0
          ? rest : OracleRange(low: .zero, high: rest.high, highIsOpen: rest.highIsOpen)
        fewer = fewer.map { Self.smaller(some, men.intersection(others), within: $0) }
      }
    }
    (share, eitherSexShare, isBoundedByPercent) = (kept, fewer, kept != all)
  }

  /// The range of the smaller share where these are the ranges of both, and no composition is
  /// outside `attained`.
  private static func smaller(
    _ women: OracleRange, _ men: OracleRange, within attained: OracleRange
  ) -> OracleRange {
    let low = min(women.low, men.low)
    let lows = [women, men].filter { $0.low == low }
    let highs = [women, men, attained]
    let high = highs.compactMap(\.high).min() ?? .one
    return OracleRange(
      low: low, high: high, lowIsOpen: lows.allSatisfy(\.lowIsOpen),
      highIsOpen: highs.contains { $0.high == high && $0.highIsOpen })
  }
}

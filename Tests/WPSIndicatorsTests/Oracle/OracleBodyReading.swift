@testable import RandomRegistries

/// What the counts of a body and the percentage beside them tell.
struct OracleBodyReading {
  let hulls: [String: OracleHull]
  let share: OracleRange?
  let eitherSexShare: OracleRange?
  let shareOfSeats: OracleRange?
  let occupancy: OracleRange?
  /// The count that the percentage narrowed, women or members; nil if none.
  let derived: String?

  /// Reads them; nil if the counts contradict each other.
  init?(_ counts: [String: OracleCount], percent: OraclePercent?) {
    var assignments = OracleAssignments(counts)
    guard !assignments.isEmpty else { return nil }
    let before = assignments.hulls
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
    hulls = assignments.hulls
    derived = hulls == before ? nil : women == nil ? "women" : "members"
    shareOfSeats = assignments.womenShareOfSeats
    occupancy = assignments.membersShareOfSeats

    var womenShare = assignments.womenShareOfMembers
    var menShare = assignments.menShareOfMembers
    if let percent, women == nil, members == nil, let bounds = womenShare {
      let kept = bounds.intersection(percent.shares)
      if !kept.isEmpty {
        womenShare = kept
        // The men are the other members, or some of them.
        let others = kept.complement
        menShare = menShare?.intersection(
          hulls["unspecified"]?.exact == 0
            ? others
            : OracleRange(low: .zero, high: others.high, highIsOpen: others.highIsOpen))
      }
    }
    share = womenShare
    let size = hulls["members"]
    if size?.exact != nil || size?.max == 1 {
      eitherSexShare = assignments.fewerShareOfMembers
    } else if let womenShare, let menShare {
      eitherSexShare = Self.smaller(womenShare, menShare)
    } else {
      eitherSexShare = nil
    }
  }

  /// The range of the smaller share, as the rules have it for a body of unknown size.
  private static func smaller(_ women: OracleRange, _ men: OracleRange) -> OracleRange {
    let low = min(women.low, men.low)
    let lows = [women, men].filter { $0.low == low }
    let half = OracleRatio(1, 2)
    let high = min(women.high ?? half, men.high ?? half, half)
    let isOpen = [women, men].contains { $0.high == high && $0.highIsOpen }
    return OracleRange(
      low: low, high: high, lowIsOpen: lows.allSatisfy(\.lowIsOpen), highIsOpen: isOpen)
  }
}

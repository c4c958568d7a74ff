@testable import RandomRegistries

/// What an observation tells, percentage included: section 4 of the rules.
struct OracleReading {
  /// The bounds of every count, by key; none of a milestone.
  let hulls: [String: OracleHull]
  /// The women's share of members, or the part's share of the whole.
  let share: OracleRange?
  /// The share of the sex with the smaller one.
  let eitherSexShare: OracleRange?
  /// The women's share of seats.
  let shareOfSeats: OracleRange?
  /// The members' share of seats.
  let occupancy: OracleRange?
  /// The count that the percentage narrowed, by its key; nil if none.
  let derived: String?

  /// Reads an observation of a subject of that kind; nil if its counts contradict each other.
  init?(_ observation: OracleObservation, of kind: OracleSubject.Kind) {
    switch kind {
    case .milestone:
      (hulls, derived) = ([:], nil)
      (share, eitherSexShare, shareOfSeats, occupancy) = (nil, nil, nil, nil)
    case .count:
      let value = observation.counts["value"]
      hulls = ["value": OracleHull(min: value?.least ?? 0, max: value?.most)]
      derived = nil
      (share, eitherSexShare, shareOfSeats, occupancy) = (nil, nil, nil, nil)
    case .share, .body:
      // A part and a whole are women and members by another name: the rest are the men.
      var counts = observation.counts
      if kind == .share {
        (counts["women"], counts["members"]) = (counts["part"], counts["whole"])
      }
      guard let body = OracleBodyReading(counts, percent: observation.percent) else { return nil }
      var hulls = body.hulls
      if kind == .share {
        (hulls["part"], hulls["whole"]) = (hulls["women"], hulls["members"])
      }
      self.hulls = hulls
      (share, eitherSexShare) = (body.share, body.eitherSexShare)
      (shareOfSeats, occupancy) = (body.shareOfSeats, body.occupancy)
      derived =
        kind == .share
        ? body.derived.map { $0 == "women" ? "part" : "whole" } : body.derived
    }
  }

  /// The number of `key`, when it is known exactly.
  func exact(_ key: String) -> Int? { hulls[key]?.exact }

  /// The value held against a target; nil if there is none.
  func value(of target: OracleTarget) -> OracleRange? {
    switch target.measure {
    case .womenShare: target.isBySeats ? shareOfSeats : share
    case .eitherSexShare: eitherSexShare
    case .women: hulls["women"]?.range
    case .occupancy: occupancy
    case .share: share
    case .count: hulls["value"]?.range
    case .done: nil
    }
  }
}

@testable import RandomRegistries

/// What an observation tells, percentage included: section 4 of the rules.
struct OracleReading {
  /// The bounds of every count, by key; none of a milestone. The women and men are those that the
  /// source counts, the true ones are `trueWomen` and `trueMen`.
  var hulls: [String: OracleHull] = [:]
  /// What a body's counts tell, or those of a share, whose part and whole are women and members by
  /// another name.
  var counted: OracleBodyReading?
  /// The count that the percentage narrowed, by its key; nil if none.
  var derived: String?

  /// Reads an observation of a subject of that kind; nil if its counts contradict each other.
  init?(_ observation: OracleObservation, of kind: OracleSubject.Kind) {
    switch kind {
    case .milestone:
      break
    case .count:
      let value = observation.counts["value"]
      hulls = ["value": OracleHull(min: value?.least ?? 0, max: value?.most)]
    case .share, .body:
      var counts = observation.counts
      if kind == .share {
        (counts["women"], counts["members"]) = (counts["part"], counts["whole"])
      }
      guard let read = OracleBodyReading(counts, percent: observation.percent) else { return nil }
      hulls = read.hulls
      (counted, derived) = (read, read.derived)
      if kind == .share {
        (hulls["part"], hulls["whole"]) = (hulls["women"], hulls["members"])
        derived = read.derived.map { $0 == "women" ? "part" : "whole" }
      }
    }
  }

  /// The sum of what the parts of a body tell, interval by interval; nil of one tells nothing.
  init?(sumOf parts: [OracleReading?]) {
    let keys = [
      ("women", "trueWomen"), ("men", "trueMen"), ("other", "other"), ("vacant", "vacant"),
      ("members", "members"), ("seats", "seats"),
    ]
    var counts: [String: OracleCount] = [:]
    for (key, source) in keys {
      let hulls = parts.map { $0?.hulls[source] }
      let most = hulls.reduce(Optional.some(0)) { sum, hull in
        sum.flatMap { sum in hull?.max.map { sum + $0 } }
      }
      counts[key] = OracleCount(least: hulls.reduce(0) { $0 + ($1?.min ?? 0) }, most: most)
    }
    guard let read = OracleBodyReading(counts, percent: nil) else { return nil }
    (hulls, counted) = (read.hulls, read)
  }

  /// The number of `key`, when it is known exactly.
  func exact(_ key: String) -> Int? { hulls[key]?.exact }

  /// Whether unspecified, others and members of a body are all uncertain.
  var isCoupled: Bool {
    exact("unspecified") != 0 && exact("other") == nil && exact("members") == nil
  }

  /// The value held against a target; nil if there is none.
  func value(of target: OracleTarget) -> OracleRange? {
    switch target.measure {
    case .womenShare, .share:
      target.isBySeats ? counted?.shareOfSeats : counted?.share
    case .eitherSexShare:
      target.isBySeats ? counted?.eitherSexShareOfSeats : counted?.eitherSexShare
    case .women: hulls["trueWomen"]?.range
    case .eitherSex: hulls["fewer"]?.range
    case .occupancy: counted?.occupancy
    case .count: hulls["value"]?.range
    case .done: nil
    }
  }

  /// Whether the rule can be put to every composition, and what comes of it.
  func verdict(on target: OracleTarget, threshold: OracleRatio) -> String? {
    guard target.measure.isOfWomen, let counted else { return nil }
    let isBounded = !target.isBySeats && counted.isBoundedByPercent
    guard !isBounded, !counted.assignments.isUnlimited(bySeats: target.isBySeats) else {
      return nil
    }
    var outcomes: Set<Bool> = []
    for composition in counted.assignments.compositions {
      let number =
        [.womenShare, .women].contains(target.measure)
        ? composition.women : composition.fewer
      guard target.measure.isShare else {
        outcomes.insert(OracleRatio(number) >= threshold)
        continue
      }
      let vacancies =
        target.isBySeats ? counted.assignments.vacancies(beside: composition.members) : [0]
      for size in vacancies.map({ composition.members + $0 }) where size > 0 {
        outcomes.insert(number >= (threshold * OracleRatio(size)).ceiling)
      }
    }
    return outcomes.count == 1 ? (outcomes == [true] ? "met" : "unmet") : "undetermined"
  }
}

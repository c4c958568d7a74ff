@testable import RandomRegistries

/// One subject held against one target for one period.
struct OracleCase {
  let oracle: Oracle
  let subject: OracleSubject
  let target: OracleTarget
  let period: OraclePeriod

  /// What is seen, alternates left out, from the earliest on.
  var series: [OracleSighting] {
    oracle.seen(subject, in: period).filter { !$0.observation.isAlternate }
  }

  /// The observation that counts.
  var assessed: OracleSighting? { oracle.assessed(subject, target.measure, in: period) }

  /// The value in it.
  var value: OracleRange? { assessed?.reading.value(of: target) }

  /// The threshold in force.
  var threshold: OracleThreshold? { target.threshold(for: period) }

  /// The verdict, and the reason for one that says why.
  var verdict: (word: String, reason: String?) {
    if let ended = subject.ended, period.firstDay > ended { return ("notApplicable", "ended") }
    if let established = subject.established, period.lastDay < established {
      return ("notApplicable", "notEstablished")
    }
    if let reading = assessed?.reading, isWithoutMembers(reading) {
      return ("notApplicable", "noMembers")
    }
    if let from = target.from, period.lastDay < from { return ("notInForce", nil) }
    if let to = target.to, period.firstDay > to { return ("notInForce", nil) }
    guard let assessed else { return ("noData", nil) }
    if target.measure == .done {
      return (milestoneVerdict(assessed.observation), nil)
    }
    guard let value = assessed.reading.value(of: target), let threshold else {
      return ("undetermined", nil)
    }
    return (Self.verdict(of: value, against: threshold.ratio), nil)
  }

  /// Whether the body has nobody, or no seat, to take a share of.
  func isWithoutMembers(_ reading: OracleReading) -> Bool {
    guard subject.kind == .body else { return false }
    return reading.hulls[target.isBySeats ? "seats" : "members"]?.max == 0
  }

  /// The verdict on a milestone.
  private func milestoneVerdict(_ observation: OracleObservation) -> String {
    if observation.status == "done" { return "met" }
    if observation.status == "abandoned" { return "unmet" }
    if let due = subject.due, due <= period.lastDay { return "unmet" }
    return "notDue"
  }

  /// The verdict on a value.
  static func verdict(of value: OracleRange, against threshold: OracleRatio) -> String {
    if value.isAtLeast(threshold) { return "met" }
    return value.isBelow(threshold) ? "unmet" : "undetermined"
  }

  /// The rating that goes with the verdict.
  var rating: String? {
    let verdict = verdict.word
    guard verdict == "met" || verdict == "unmet" else { return nil }
    if target.measure == .done { return verdict == "met" ? "meets" : "missing" }
    guard let value else { return nil }
    if verdict == "met" {
      guard let exceeds = target.exceeds?.ratio else { return "meets" }
      if value.isAtLeast(exceeds) { return "exceeds" }
      return value.isBelow(exceeds) ? "meets" : nil
    }
    guard let near = target.near?.ratio else { return "missing" }
    if value.isAtLeast(near) { return "approaches" }
    return value.isBelow(near) ? "missing" : nil
  }
}

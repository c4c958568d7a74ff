@testable import RandomRegistries

/// One subject held against one target for one period.
struct OracleCase {
  let oracle: Oracle
  let subject: OracleSubject
  let target: OracleTarget
  let period: OraclePeriod
  /// The observation that counts.
  let assessed: OracleSighting?

  /// Holds `subject` against `target`.
  init(oracle: Oracle, subject: OracleSubject, target: OracleTarget, period: OraclePeriod) {
    (self.oracle, self.subject) = (oracle, subject)
    (self.target, self.period) = (target, period)
    assessed = oracle.assessed(subject, target.measure, in: period)
  }

  /// What is seen, alternates left out, from the earliest on.
  var series: [OracleSighting] {
    oracle.seen(subject, in: period).filter { !$0.observation.isAlternate }
  }

  /// Whether what counts is the sum of what is told of the parts.
  var isSum: Bool { assessed?.summed.isEmpty == false }

  /// Whether it is too old to be current.
  var isStale: Bool {
    assessed.map { oracle.isStale($0, of: subject, in: period) } ?? false
  }

  /// The value in it.
  var value: OracleRange? { assessed?.reading.value(of: target) }

  /// The threshold in force.
  var threshold: OracleThreshold? { target.threshold(for: period) }

  /// The verdict, and the reason for one that says why.
  var verdict: (word: String, reason: String?) {
    if let reason = oracle.reasonNotAlive(subject, in: period) { return ("notApplicable", reason) }
    if let reading = assessed?.reading, isWithoutMembers(reading) {
      return ("notApplicable", "noMembers")
    }
    guard target.isInForce(in: period) else { return ("notInForce", nil) }
    guard let assessed else { return ("noData", nil) }
    if target.measure == .done {
      return (milestoneVerdict(assessed.observation), nil)
    }
    return (verdict(on: assessed.reading), nil)
  }

  /// The verdict on what an observation tells: the rule put to every composition where that can
  /// be, else to the value.
  func verdict(on reading: OracleReading) -> String {
    guard let threshold = threshold?.ratio, let value = reading.value(of: target) else {
      return "undetermined"
    }
    return reading.verdict(on: target, threshold: threshold)
      ?? Self.verdict(of: value, against: threshold)
  }

  /// Whether the body has nobody, or no seat, to take a share of.
  func isWithoutMembers(_ reading: OracleReading) -> Bool {
    guard subject.kind == .body else { return false }
    return reading.hulls[target.isBySeats ? "seats" : "members"]?.max == 0
  }

  /// The verdict on a milestone: silence after the day it was due is none.
  private func milestoneVerdict(_ observation: OracleObservation) -> String {
    if observation.status == "done" { return "met" }
    if observation.status == "abandoned" { return "unmet" }
    guard let due = subject.due else { return "notDue" }
    let isReportedUndone = series.contains { sighting in
      ["planned", "inProgress"].contains(sighting.observation.status)
        && Self.isWhollyAfter(due, sighting.observation)
    }
    if isReportedUndone { return "unmet" }
    return due <= period.lastDay ? "undetermined" : "notDue"
  }

  /// Whether an observation's day, or without one its whole period, is later than `date`.
  static func isWhollyAfter(_ date: OracleDate, _ observation: OracleObservation) -> Bool {
    (observation.asAt ?? observation.period?.firstDay).map { $0 > date } ?? false
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

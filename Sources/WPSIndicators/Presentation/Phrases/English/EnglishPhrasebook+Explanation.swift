/// The calculation of a verdict, in English.
extension EnglishPhrasebook {
  func step(_ step: TraceStep.Kind) -> String {
    switch step {
    case .observation: "Observation"
    case .counts: "Counts"
    case .order: "Order"
    case .value: "Value"
    case .threshold: "Threshold"
    case .verdict: "Verdict"
    case .requirement: "What it would take"
    case .direction: "Direction and pace"
    case .remarks: "Remarks"
    }
  }

  func latest(upTo period: Period, _ measure: String) -> String {
    "the latest observation up to \(named(period)) on the \(measure)"
  }
  func staleAfter(_ quarters: Int) -> String {
    "stale: more than \(quarters == 1 ? "1 quarter" : "\(quarters) quarters") old"
  }
  func notUsed(_ words: Passage) -> Passage {
    labelled("another source, kept for comparison", words)
  }

  func count(_ count: NarrowedCount) -> String {
    switch count {
    case .seats: "seats"
    case .members: "members"
    case .vacant: "vacant seats"
    case .women: "women"
    case .men: "men"
    case .other: "neither women nor men"
    case .unspecified: "of unstated sex"
    case .part: "part"
    case .whole: "whole"
    }
  }
  var given: String { "given" }
  var follows: String { "follows" }
  var wholeOfSeats: String { "seats = members + vacant seats" }
  var wholeOfMembers: String { "members = women + men + others + of unstated sex" }
  func trueNumbers(women: Count, men: Count) -> String {
    "those of unstated sex may be women or men: \(plain(women)) women, \(plain(men)) men"
  }
  func leaves(_ percent: String, _ count: Count, of name: NarrowedCount) -> String {
    let number = plain(count)
    let left =
      switch name {
      case .whole: "a whole of \(number)"
      case .part: "a part of \(number)"
      case .women: "\(number) \(count.max == 1 ? "woman" : "women")"
      case .seats, .members, .vacant, .men, .other, .unspecified:
        "\(number) \(count.max == 1 ? "member" : "members")"
      }
    return "the reported \(percent), rounded or cut off, leaves "
      + (count.exact == nil ? left : "only \(left)")
  }
  func bounds(_ percent: String) -> String {
    "the reported \(percent), rounded or cut off, bounds the share alone"
  }
  func ignored(_ percent: String) -> String {
    "the reported \(percent) does not agree with the counts and is not used"
  }

  func step(_ threshold: String, from period: Period) -> String {
    "\(threshold) from \(named(period)) on"
  }
  var finalThreshold: String { "final threshold" }
  func inForce(in period: Period) -> String { "in force in \(named(period))" }
  func start(of band: Rating) -> String {
    "where “\(band == .exceeds ? "exceeds" : "approaches")” begins"
  }
  func inForce(from: CalendarDate?, to: CalendarDate?) -> String {
    "in force" + (from.map { " from \(date($0))" } ?? "") + (to.map { " to \(date($0))" } ?? "")
  }

  func balance(_ needed: String, _ actual: String) -> String {
    "\(needed) needed, \(actual) there"
  }
  func short(_ shortfall: String) -> String { "\(shortfall) short" }

  var baseline: String { "baseline" }
  var noBaseline: String { "no earlier exact figure of the series to measure a pace from" }
  var baselineMet: String { "the baseline met the target already" }
  var baselineOfSameQuarter: String {
    "the baseline is of the same quarter, so that there is no rate yet"
  }
  var rate: String { "rate" }
  func requiredRate(by due: CalendarDate) -> String { "rate required \(by(due))" }
  func quarters(_ count: Int) -> String {
    "\(number(count)) \(count == 1 ? "quarter" : "quarters")"
  }
  func aQuarter(_ points: String) -> String { "\(points) a quarter" }
  func quartersLeft(_ count: Int, roundedFrom exact: String?, after period: Period) -> String {
    let exact = exact.map { "\($0), rounded up to " } ?? ""
    return "\(exact)\(quarters(count)) after \(named(period))"
  }
  var atThisRate: String { "at this rate" }
  func beyond(_ horizon: Int) -> String { "more than \(quarters(horizon)) away, too far to say" }
}

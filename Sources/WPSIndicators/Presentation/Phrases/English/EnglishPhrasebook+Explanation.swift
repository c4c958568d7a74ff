/// The calculation of a verdict, in English.
extension EnglishPhrasebook {
  var observationStep: String { "Observation" }
  var countsStep: String { "Counts" }
  var valueStep: String { "Value" }
  var thresholdStep: String { "Threshold" }
  var verdictStep: String { "Verdict" }
  var requirementStep: String { "What it would take" }
  var directionStep: String { "Direction and pace" }
  var remarksStep: String { "Remarks" }

  func latest(upTo period: Period, _ measure: String) -> String {
    "the latest observation up to \(period) that carries a number for this (\(measure))"
  }
  func staleAfter(_ quarters: Int) -> String {
    "stale: more than \(quarters == 1 ? "1 quarter" : "\(quarters) quarters") old"
  }
  func notUsed(_ words: String) -> String { "another source, kept beside it: \(words)" }

  func count(_ count: NarrowedCount) -> String {
    switch count {
    case .seats: "seats"
    case .members: "members"
    case .vacant: "vacant seats"
    case .women: "women"
    case .men: "men"
    case .unspecified: "of unspecified sex"
    case .part: "part"
    case .whole: "whole"
    }
  }
  var given: String { "given" }
  var follows: String { "follows" }
  var wholeOfSeats: String { "seats = members + vacant seats" }
  var wholeOfMembers: String { "members = women + men + unspecified" }
  func leaves(_ percent: String, _ count: String) -> String {
    "the reported \(percent), rounded or cut off, leaves \(count)"
  }
  func bounds(_ percent: String) -> String {
    "the reported \(percent), rounded or cut off, bounds the share alone"
  }
  func ignored(_ percent: String) -> String {
    "the reported \(percent) does not agree with the counts and is not used"
  }

  func step(_ threshold: String, from period: Period) -> String {
    "\(threshold) from \(period) on"
  }
  func inForce(from: CalendarDate?, to: CalendarDate?) -> String {
    "in force" + (from.map { " from \(date($0))" } ?? "") + (to.map { " to \(date($0))" } ?? "")
  }

  func product(
    _ threshold: String, of whole: String, _ product: String, roundedUp needed: String?
  ) -> String {
    "\(threshold) of \(whole) is \(product)" + (needed.map { ", rounded up \($0)" } ?? "")
  }
  func least(_ needed: String, of actual: String, short: String) -> String {
    "needed: \(needed); there: \(actual); short: \(short)"
  }
  func enough(_ needed: String, of actual: String) -> String {
    "needed: \(needed); there: \(actual)"
  }
}

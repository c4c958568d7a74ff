/// What one source says about one subject at one time, as the file gives it.
struct OracleObservation: Hashable {
  var period: OraclePeriod?
  var asAt: OracleDate?
  /// The counts by key: `women`, `members`, … of a body, `part`, `whole`, `value` of an indicator.
  var counts: [String: OracleCount] = [:]
  var percent: OraclePercent?
  var trend: String?
  var status: String?
  var flag: String?
  var isAlternate = false
  var sources = ["s1"]
  var locator: String?
  var quote: String?
  var note: String?
  /// Members that say nothing for the figures, as JSON.
  var words: [String: String] = [:]

  /// The day it is ordered by, where its subject lives on.
  var date: OracleDate { asAt ?? period?.lastDay ?? OracleDate(0) }

  /// When it was observed, of a subject that ends, or ended, on a day.
  func moment(before end: OracleDate?) -> OracleMoment {
    guard asAt == nil, let period else { return OracleMoment(date: date, length: 0) }
    return OracleMoment(date: end.map { min($0, date) } ?? date, length: period.length)
  }

  /// Whether it says nothing in numbers.
  var isOfWords: Bool { counts.isEmpty && percent == nil && status == nil }

  /// As the file writes it.
  var json: String {
    let keys = [
      "seats", "members", "vacant", "women", "men", "other", "unspecified", "part", "whole",
      "value",
    ]
    var members: [(key: String, value: String?)] = [
      ("period", period.map { OracleJSON.string($0.text) }),
      ("asAt", asAt.map { OracleJSON.string($0.text) }),
    ]
    members += keys.map { ($0, counts[$0]?.json) }
    members += [
      ("status", status.map(OracleJSON.string)),
      ("reportedPercent", percent?.json),
      ("reportedTrend", trend.map(OracleJSON.string)),
      (
        "source",
        sources.count == 1
          ? OracleJSON.string(sources[0]) : OracleJSON.array(sources.map(OracleJSON.string))
      ),
      ("locator", locator.map(OracleJSON.string)),
      ("quote", quote.map(OracleJSON.string)),
      ("note", note.map(OracleJSON.string)),
      ("flag", flag.map(OracleJSON.string)),
      ("alternate", isAlternate ? "true" : nil),
    ]
    return OracleJSON.object(members, words: words)
  }
}

/// A count as a file gives it: a number, or bounds.
struct OracleCount: Hashable {
  /// The `atLeast` of bounds, or the number itself.
  let least: Int?
  /// The `atMost` of bounds, or the number itself.
  let most: Int?
  /// Whether it is written as a number.
  let isNumber: Bool

  /// A number.
  init(_ number: Int) {
    (least, most, isNumber) = (number, number, true)
  }

  /// Bounds, of which one may be missing.
  init(least: Int?, most: Int?) {
    (self.least, self.most, isNumber) = (least, most, false)
  }

  /// Whether it is exactly 0 as the file gives it.
  var isZero: Bool { most == 0 }

  /// As the file writes it.
  var json: String {
    if isNumber, let least {
      return String(least)
    }
    return OracleJSON.object([
      ("atLeast", least.map(String.init)), ("atMost", most.map(String.init)),
    ])
  }
}

/// A percentage as published: 27.30 is 2730 with 2 decimals.
struct OraclePercent: Hashable {
  let digits: Int
  let decimals: Int

  /// Ten to the number of decimals.
  var scale: Int { [1, 10, 100][decimals] }

  /// As the file writes it.
  var json: String {
    guard decimals > 0 else { return String(digits) }
    let fraction = String(digits % scale)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return "\(digits / scale).\(zeros)\(fraction)"
  }
}

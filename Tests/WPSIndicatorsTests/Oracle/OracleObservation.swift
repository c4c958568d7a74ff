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

  /// The day it is ordered by.
  var date: OracleDate { asAt ?? period?.lastDay ?? OracleDate(0) }

  /// The quarter it belongs to.
  var quarter: OraclePeriod { date.period }

  /// As the file writes it.
  var json: String {
    let keys = [
      "seats", "members", "vacant", "women", "men", "unspecified", "part", "whole", "value",
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
      ("flag", flag.map(OracleJSON.string)),
      ("alternate", isAlternate ? "true" : nil),
    ]
    return OracleJSON.object(members)
  }

  /// Whether it carries a number that the measure needs.
  func carries(_ measure: OracleTarget.Measure) -> Bool {
    switch measure {
    case .womenShare, .eitherSexShare, .women:
      counts["women"] != nil || counts["men"] != nil || percent != nil
        || OracleReading(self, of: .body)?.exact("members") == 0
    case .occupancy:
      counts["vacant"] != nil || counts["seats"] != nil && counts["members"] != nil
    case .share: counts["part"] != nil || counts["whole"] != nil || percent != nil
    case .count: counts["value"] != nil
    case .done: status != nil
    }
  }
}

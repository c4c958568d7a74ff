/// The figures and codes of an assessment's JSON under the names of the columns that repeat them.
struct CSVExpectation {
  /// By column; empty where JSON has null.
  private(set) var cells = [String: String]()

  init(_ assessment: [String: Any], period: String) {
    cells["period"] = period
    for (column, key) in Self.codes { cells[column] = Self.text(assessment[key]) }
    cells["flags"] = Self.joined(assessment["flags"])
    cells["alternates"] = String((assessment["alternates"] as? [Any])?.count ?? -1)
    observation(assessment["observation"], Self.assessed)
    observation(assessment["unmeasured"], Self.unmeasured)
    for count in ["women", "members", "seats", "vacant", "part", "whole"] {
      let bounds = assessment[count] as? [String: Any]
      cells["\(count)_min"] = Self.text(bounds?["min"])
      cells["\(count)_max"] = Self.text(bounds?["max"])
    }
    value(assessment["value"] as? [String: Any])
    let routes = assessment["routes"] as? [String: Any]
    let vacancies = routes?["vacancies"] as? [String: Any]
    cells["replacement"] = Self.text(routes?["replacement"])
    cells["enlargement"] = Self.text(routes?["enlargement"])
    cells["vacancies_vacant"] = Self.text(vacancies?["vacant"])
    cells["vacancies_women"] = Self.text(vacancies?["women"])
    cells["vacancies_sufficient"] = (vacancies?["sufficient"] as? Bool).map(String.init) ?? ""
    let trend = assessment["trend"] as? [String: Any]
    for (column, key) in Self.trend { cells[column] = Self.text(trend?[key]) }
    let pace = assessment["pace"] as? [String: Any]
    for key in ["status", "baseline", "reaches"] { cells["pace_\(key)"] = Self.text(pace?[key]) }
  }

  private static let codes = [
    "subject": "subject", "subject_kind": "subjectKind", "name": "name", "unit": "unit",
    "note": "note", "group": "group", "target": "target", "measure": "measure", "basis": "basis",
    "verdict": "verdict", "reason": "reason", "rating": "rating", "status": "status",
    "percent": "percent", "needed": "needed", "shortfall": "shortfall",
    "women_short": "womenShort", "men_short": "menShort",
  ]
  private static let trend = [
    "trend_direction": "direction", "trend_since": "since", "trend_women": "women",
    "trend_members": "members", "trend_count": "count",
    "trend_percentage_points": "percentagePoints", "trend_basis": "basis",
    "trend_sex": "sex", "trend_men": "men",
  ]
  private static let assessed = [
    "period": "observation_period", "asAt": "observation_as_at",
    "ageInQuarters": "age_in_quarters", "sources": "sources", "locator": "locator",
    "quote": "quote", "note": "observation_note", "flag": "observation_flag",
  ]
  private static let unmeasured = [
    "period": "unmeasured_period", "asAt": "unmeasured_as_at",
    "ageInQuarters": "unmeasured_age_in_quarters", "sources": "unmeasured_sources",
    "locator": "unmeasured_locator", "quote": "unmeasured_quote", "note": "unmeasured_note",
    "flag": "unmeasured_flag",
  ]

  private mutating func observation(_ value: Any?, _ columns: [String: String]) {
    let observation = value as? [String: Any]
    for (key, column) in columns {
      switch key {
      case "sources": cells[column] = Self.joined(observation?[key])
      case "locator": cells[column] = Self.locator(Self.text(observation?[key]))
      default: cells[column] = Self.text(observation?[key])
      }
    }
  }

  /// A place such as "May 2015", which a spreadsheet would take for a date, has an apostrophe.
  private static func locator(_ text: String) -> String {
    text.wholeMatch(of: /\p{L}+ \d{4}/) == nil ? text : "'" + text
  }

  /// A fraction takes two columns; a whole number is over 1.
  private mutating func value(_ bounds: [String: Any]?) {
    for end in ["min", "max"] {
      let parts = Self.text(bounds?[end]).split(separator: "/").map(String.init)
      cells["value_\(end)_numerator"] = parts.first ?? ""
      cells["value_\(end)_denominator"] =
        parts.isEmpty ? "" : parts.count == 2 ? parts[1] : "1"
      let isExcluded = bounds?["\(end)Excluded"] as? Bool ?? false
      cells["value_\(end)_excluded"] = bounds == nil ? "" : String(isExcluded)
    }
  }

  private static func joined(_ list: Any?) -> String {
    (list as? [String])?.joined(separator: " ") ?? ""
  }

  private static func text(_ value: Any?) -> String {
    (value as? String) ?? (value as? Int).map(String.init) ?? ""
  }
}

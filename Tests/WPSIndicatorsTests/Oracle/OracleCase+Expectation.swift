@testable import RandomRegistries

extension OracleCase {
  /// Everything that is predicted of the row.
  var expectation: OracleExpectation {
    let (word, reason) = verdict
    var expected = OracleExpectation(
      subject: subject.id, group: subject.group, target: target.id, verdict: word, rating: rating)
    expected.fields = [
      "target": OracleJSON.string(target.id),
      "subjectKind": OracleJSON.string(subject.kind == .body ? "body" : "indicator"),
      "group": OracleJSON.optional(subject.group),
      "measure": OracleJSON.string(target.measure.rawValue),
      "basis": OracleJSON.string(target.basis),
      "required": threshold?.json ?? "null",
      "verdict": OracleJSON.string(word),
      "reason": OracleJSON.optional(reason),
      "rating": OracleJSON.optional(rating),
    ]
    if word != "unmet" || ![.womenShare, .occupancy, .share].contains(target.measure) {
      expected.fields["pace"] = "null"
    }
    // What else stands in a row that does not apply is not fixed.
    guard word != "notApplicable", word != "notInForce" else { return expected }
    expected.flags = flags
    expected.openFlags = openFlags
    for fields in [observationFields, countFields, valueFields, needFields, trendFields] {
      expected.fields.merge(fields) { $1 }
    }
    if expected.fields["pace"] == nil {
      expected.fields.merge(paceFields) { $1 }
    }
    return expected
  }

  /// Which observation counts.
  private var observationFields: [String: String] {
    guard let observation = assessed?.observation else { return ["observation": "null"] }
    return [
      "observation.period": OracleJSON.string(observation.quarter.text),
      "observation.asAt": OracleJSON.optional(observation.asAt?.text),
      "observation.ageInQuarters": String(period.index - observation.quarter.index),
      "observation.sources": OracleJSON.array(observation.sources.map(OracleJSON.string)),
      "observation.locator": "null",
      "observation.quote": "null",
      "observation.flag": OracleJSON.optional(observation.flag),
    ]
  }

  /// What it tells of every count.
  private var countFields: [String: String] {
    let keys: [String]
    switch subject.kind {
    case .body: keys = ["women", "members", "seats", "vacant"]
    case .share: keys = ["part", "whole"]
    case .count: keys = []
    case .milestone: return ["status": OracleJSON.optional(assessed?.observation.status)]
    }
    var fields: [String: String] = [:]
    for key in keys {
      let hull = assessed?.reading.hulls[key]
      fields["\(key).min"] = OracleJSON.optional(hull?.min)
      fields["\(key).max"] = OracleJSON.optional(hull?.max)
    }
    return fields
  }

  /// The value, and its percentage when there is but one.
  private var valueFields: [String: String] {
    guard let value else { return ["value": "null", "percent": "null"] }
    guard target.measure.isShare else {
      return [
        "value.min": String(value.low.numerator),
        "value.max": OracleJSON.optional(value.high?.numerator), "percent": "null",
      ]
    }
    let thresholds = [threshold, target.near, target.exceeds].compactMap(\.?.ratio)
    var fields = [
      "value.min": OracleJSON.string(value.low.text),
      "value.max": OracleJSON.optional(value.high?.text), "percent": "null",
    ]
    if let exact = value.exact {
      let percent = OracleDecimal.percent(exact, against: thresholds)
      let goals = thresholds + [target.atLeast].compactMap(\.?.ratio)
      // Whether the final threshold counts while an interim one is in force is not fixed.
      let isFixed = OracleDecimal.percent(exact, against: goals) == percent
      fields["percent"] = isFixed ? OracleJSON.string(percent) : nil
    }
    return fields
  }
}

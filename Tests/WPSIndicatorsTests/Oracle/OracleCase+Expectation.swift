@testable import RandomRegistries

extension OracleCase {
  /// Everything that is predicted of the row.
  var expectation: OracleExpectation {
    let (word, reason) = verdict
    var expected = OracleExpectation(
      subject: subject.id, group: subject.group, target: target.id, verdict: word, rating: rating)
    expected.kind = OracleExpectation.Kind(of: target.measure)
    expected.dating = dating
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
      "position": "null",
    ]
    // The part of a share is a count by the same key.
    if subject.kind != .share { expected.fields["part"] = "null" }
    if word != "unmet" || ![.womenShare, .occupancy, .share].contains(target.measure) {
      expected.fields["pace"] = "null"
    }
    // What else stands in a row that does not apply is not fixed.
    guard word != "notApplicable", word != "notInForce" else { return expected }
    expected.flags = flags
    expected.openFlags = openFlags
    expected.unorderedFields = sourceFields
    let all = [observationFields, wordFields, countFields, valueFields, needFields, trendFields]
    for fields in all {
      expected.fields.merge(fields) { $1 }
    }
    if expected.fields["pace"] == nil {
      expected.fields.merge(paceFields) { $1 }
    }
    return expected
  }

  /// Whether the row is of now, of long ago, or of no time at all.
  private var dating: OracleExpectation.Dating {
    let (word, reason) = verdict
    if ["noData", "notInForce"].contains(word) || reason == "ended" || reason == "notEstablished" {
      return .withoutDate
    }
    return isStale ? .stale : .current
  }

  /// Which observation counts.
  private var observationFields: [String: String] {
    guard let assessed else { return ["observation": "null"] }
    var fields = fields(of: assessed, at: "observation")
    guard isSum else { return fields }
    // Which of several as old as each other gives the time its words is not fixed; nor whether one
    // of the parts' flags is the sum's.
    let times = assessed.summed.filter { $0.moment == assessed.moment }.map(\.periodText)
    if Set(times).count > 1 { fields["observation.period"] = nil }
    fields["observation.sources"] = nil
    fields["observation.flag"] = nil
    return fields
  }

  /// The sources of a sum, in whatever order.
  private var sourceFields: [String: [String]] {
    guard isSum, let assessed else { return [:] }
    return ["observation.sources": assessed.observation.sources]
  }

  /// The latest words that say no number, where they are newer than what counts.
  private var wordFields: [String: String] {
    func words(after moment: OracleMoment?) -> OracleSighting? {
      series.last { sighting in
        let observation = sighting.observation
        let hasWords =
          observation.quote != nil || observation.note != nil || observation.trend != nil
        return hasWords && !sighting.carries(target.measure)
          && moment.map { $0 < sighting.moment } ?? true
      }
    }
    let newer = words(after: assessed?.moment)
    // Whether the words beside a sum have to be newer than it is not fixed.
    if isSum, newer?.moment != words(after: nil)?.moment { return [:] }
    guard let newer else { return ["newerInWords": "null"] }
    return fields(of: newer, at: "newerInWords")
  }

  /// An observation as it is shown.
  private func fields(of sighting: OracleSighting, at path: String) -> [String: String] {
    let observation = sighting.observation
    let age = oracle.age(sighting, of: subject, in: period)
    return [
      "\(path).period": OracleJSON.string(sighting.periodText),
      "\(path).asAt": OracleJSON.optional(observation.asAt?.text),
      "\(path).ageInQuarters": String(age),
      "\(path).sources": OracleJSON.array(observation.sources.map(OracleJSON.string)),
      "\(path).locator": OracleJSON.optional(observation.locator),
      "\(path).quote": OracleJSON.optional(observation.quote),
      "\(path).flag": OracleJSON.optional(observation.flag),
    ]
  }

  /// What it tells of every count.
  private var countFields: [String: String] {
    var keys: [String]
    switch subject.kind {
    case .body: keys = ["women", "men", "other", "unspecified", "members", "seats", "vacant"]
    case .share: keys = ["part", "whole"]
    case .count: keys = []
    case .milestone: return ["status": OracleJSON.optional(assessed?.observation.status)]
    }
    // Whether a sum shows whose sex is not stated, or the women that there may be, is not fixed.
    let isClear = assessed?.summed.allSatisfy { $0.reading.exact("unspecified") == 0 } ?? true
    if isSum, !isClear { keys.removeAll { ["women", "men", "unspecified"].contains($0) } }
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
    // No composition is the greatest where both sexes may grow for ever.
    let isLimit = value.highIsOpen && value.high == OracleRatio(1, 2)
    if target.measure == .eitherSexShare, isLimit { fields["value.max"] = nil }
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

@testable import RandomRegistries

/// Holds a scorecard against what the oracle expects.
struct OracleComparison {
  private(set) var mismatches: [OracleMismatch] = []
  private let card: ScorecardFields

  /// Compares every predicted field.
  init(_ card: ScorecardFields, with oracle: Oracle, for period: OraclePeriod) {
    self.card = card
    let rows = oracle.expectations(for: period)
    compareRows(rows)
    compare(card.text("period"), OracleJSON.string(period.text), "scorecard", "period")
    compareGroups(rows, oracle, period)
    let whole = OracleRollUp(oracle: oracle, period: period, group: nil)
    if let summary = card.object("summary") {
      compare(summary, whole, rows, "summary")
    } else {
      mismatches.append(
        OracleMismatch(place: "scorecard", field: "summary", expected: "{…}", actual: "null"))
    }
  }

  /// Notes a difference.
  private mutating func compare<Value: Equatable>(
    _ actual: Value, _ expected: Value, _ place: String, _ field: String
  ) {
    guard actual != expected else { return }
    mismatches.append(
      OracleMismatch(place: place, field: field, expected: "\(expected)", actual: "\(actual)"))
  }

  /// Compares the groups; one without subjects may be left out.
  private mutating func compareGroups(
    _ rows: [OracleExpectation], _ oracle: Oracle, _ period: OraclePeriod
  ) {
    let found = card.items("groups")
    let ids = found.map { $0.string("id") ?? "?" }
    let expected = oracle.registry.groups.filter { group in
      ids.contains(group) || oracle.registry.subjects.contains { $0.group == group }
    }
    guard ids == expected else {
      compare(ids, expected, "scorecard", "groups")
      return
    }
    for (fields, group) in zip(found, expected) {
      let rollUp = OracleRollUp(oracle: oracle, period: period, group: group)
      compare(fields, rollUp, rows, "group \(group)")
    }
  }

  /// Compares the assessments.
  private mutating func compareRows(_ rows: [OracleExpectation]) {
    let found = card.items("assessments")
    let places = rows.map { "\($0.subject) against \($0.target ?? "no target")" }
    let foundPlaces = found.map {
      "\($0.string("subject") ?? "?") against \($0.string("target") ?? "no target")"
    }
    guard places == foundPlaces else {
      compare(foundPlaces, places, "scorecard", "assessments")
      return
    }
    for ((row, fields), place) in zip(zip(rows, found), places) {
      for (path, expected) in row.fields.sorted(by: { $0.key < $1.key }) {
        compare(fields.text(path), expected, place, path)
      }
      if let flags = row.flags {
        let found = fields.items("flags").compactMap(\.string)
        compare(
          found.filter { !row.openFlags.contains($0) }.sorted(),
          flags.subtracting(row.openFlags).sorted(), place, "flags")
      }
    }
  }

  /// Compares the totals of a group, or of the whole.
  private mutating func compare(
    _ fields: ScorecardFields, _ rollUp: OracleRollUp, _ rows: [OracleExpectation],
    _ place: String
  ) {
    for (path, expected) in rollUp.fields(rows).sorted(by: { $0.key < $1.key }) {
      compare(fields.text(path), expected, place, path)
    }
    compare(fields.numbers("verdicts"), rollUp.verdicts(rows), place, "verdicts")
    compare(fields.numbers("ratings"), rollUp.ratings(rows), place, "ratings")
    compare(
      fields.items("bodiesCounted").compactMap(\.string).sorted(), rollUp.counted.sorted(),
      place, "bodiesCounted")
    let leftOut = fields.items("bodiesLeftOut").map {
      "\($0.string("body") ?? "?"): \($0.string("reason") ?? "?")"
    }
    compare(
      leftOut.sorted(), rollUp.leftOut.map { "\($0.key): \($0.value)" }.sorted(), place,
      "bodiesLeftOut")
  }
}

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
    compareGroups(oracle)
  }

  /// Notes a difference.
  private mutating func compare<Value: Equatable>(
    _ actual: Value, _ expected: Value, _ place: String, _ field: String
  ) {
    guard actual != expected else { return }
    mismatches.append(
      OracleMismatch(place: place, field: field, expected: "\(expected)", actual: "\(actual)"))
  }

  /// Compares the groups; one without subjects may be left out. What they add up to is not compared
  /// here: `RollUpTests` does it by hand.
  private mutating func compareGroups(_ oracle: Oracle) {
    let ids = card.items("groups").map { $0.string("id") ?? "?" }
    let expected = oracle.registry.groups.filter { group in
      ids.contains(group) || oracle.registry.subjects.contains { $0.group == group }
    }
    compare(ids, expected, "scorecard", "groups")
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
}

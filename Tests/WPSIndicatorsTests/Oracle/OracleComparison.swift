@testable import RandomRegistries

/// Holds a scorecard against what the oracle expects.
struct OracleComparison {
  private(set) var mismatches: [OracleMismatch] = []
  private let card: ScorecardFields

  /// Compares every predicted field.
  init(
    _ card: ScorecardFields, with oracle: Oracle, for period: OraclePeriod,
    since earlier: OraclePeriod? = nil
  ) {
    self.card = card
    let rows = oracle.expectations(for: period)
    let rollUp = OracleRollUp(oracle: oracle, period: period)
    compareRows(rows)
    compare(card.text("period"), OracleJSON.string(period.text), "scorecard", "period")
    compareGroups(rows, rollUp)
    guard let summary = card.object("summary") else {
      compare("null", "{…}", "scorecard", "summary")
      return
    }
    compare(summary, rows, "summary")
    compare(summary, "headline", rollUp.headline, rollUp, "summary")
    compare(summary, "mission", rollUp.mission, rollUp, "summary")
    compare(
      Set(summary.items("bodiesWithoutWomen").compactMap(\.string))
        .subtracting(rollUp.emptyBodies).sorted(),
      rollUp.bodiesWithoutWomen.subtracting(rollUp.emptyBodies).sorted(), "summary",
      "bodiesWithoutWomen")
    let changes = earlier.map(rollUp.changes)
    for key in ["rose", "fell", "stayed"] {
      compare(
        summary.text("changes.\(key)"), OracleJSON.optional(changes?[key]), "summary",
        "changes.\(key)")
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
  private mutating func compareGroups(_ rows: [OracleExpectation], _ rollUp: OracleRollUp) {
    let registry = rollUp.oracle.registry
    let found = card.items("groups")
    let ids = found.map { $0.string("id") ?? "?" }
    let expected = registry.groups.filter { group in
      ids.contains(group) || registry.subjects.contains { $0.group == group }
    }
    guard ids == expected else {
      compare(ids, expected, "scorecard", "groups")
      return
    }
    for (fields, group) in zip(found, expected) {
      compare(fields, rows.filter { $0.group == group }, "group \(group)")
      compare(fields, "sum", rollUp.sum(of: group), rollUp, "group \(group)")
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
      for (path, expected) in row.unorderedFields.sorted(by: { $0.key < $1.key }) {
        compare(
          fields.items(path).compactMap(\.string).sorted(), expected.sorted(), place, path)
      }
      if let flags = row.flags {
        let found = fields.items("flags").compactMap(\.string)
        compare(
          found.filter { !row.openFlags.contains($0) }.sorted(),
          flags.subtracting(row.openFlags).sorted(), place, "flags")
      }
    }
  }

  /// Compares what is counted of each kind, in a group or in all.
  private mutating func compare(
    _ fields: ScorecardFields, _ rows: [OracleExpectation], _ place: String
  ) {
    for kind in OracleExpectation.Kind.allCases {
      let tally = OracleTally(rows, of: kind)
      for dating in OracleExpectation.Dating.allCases {
        let path = "\(kind).\(dating)"
        compare(fields.numbers(path), tally.verdicts[dating] ?? [:], place, path)
      }
      compare(fields.numbers("\(kind).ratings"), tally.ratings, place, "\(kind).ratings")
      compare(
        fields.text("\(kind).metRate"), OracleJSON.optional(tally.metRate?.text), place,
        "\(kind).metRate")
    }
  }

  /// Compares a sum.
  private mutating func compare(
    _ fields: ScorecardFields, _ path: String, _ sum: OracleSum, _ rollUp: OracleRollUp,
    _ place: String
  ) {
    let empty = rollUp.emptyBodies
    let counted = sum.bodies.subtracting(empty)
    // A sum of nobody may be no sum.
    guard !counted.isEmpty else {
      if sum.bodies.isEmpty { compare(fields.text(path), "null", place, path) }
      return
    }
    compare(fields.text("\(path).women"), String(sum.women), place, "\(path).women")
    compare(fields.text("\(path).members"), String(sum.members), place, "\(path).members")
    let share = OracleRatio(sum.women, sum.members)
    compare(fields.text("\(path).share"), OracleJSON.string(share.text), place, "\(path).share")
    if let short = sum.short {
      compare(fields.text("\(path).short"), String(short), place, "\(path).short")
    }
    compare(
      fields.items("\(path).bodies").compactMap(\.string).filter { !empty.contains($0) }.sorted(),
      counted.sorted(), place, "\(path).bodies")
    let leftOut = fields.items("\(path).leftOut").filter {
      !empty.contains($0.string("body") ?? "")
    }.map { "\($0.string("body") ?? "?"): \($0.string("reason") ?? "?")" }
    let expected = sum.reasons.compactMap { body, reason in
      empty.contains(body) ? nil : reason.map { "\(body): \($0)" }
    }
    compare(leftOut.sorted(), expected.sorted(), place, "\(path).leftOut")
  }
}

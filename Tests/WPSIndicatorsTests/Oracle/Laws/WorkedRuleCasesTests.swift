import Testing

@testable import RandomRegistries

/// The worked answers that come with the rules, on bodies: observation, target, fields of the row.
struct WorkedRuleCasesTests {
  /// The fields of the row that are expected, as JSON; `flags` are those that must be among them.
  private func expect(
    _ counts: String, _ target: String, _ fields: [String: String], flags: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var registry = LawsRegistry()
    registry.targets = [("t", target)]
    registry.bodies = [LawsRegistry.Body(targets: ["t"], counts: counts)]
    let row = try #require(try registry.rows().first, sourceLocation: sourceLocation)
    for (path, text) in fields.sorted(by: { $0.key < $1.key }) {
      #expect(row.text(path) == text, "\(path) of \(counts)", sourceLocation: sourceLocation)
    }
    let found = row.items("flags").compactMap(\.string)
    for flag in flags {
      #expect(found.contains(flag), "\(flag) of \(counts)", sourceLocation: sourceLocation)
    }
  }

  private let women30 = #""measure": "womenShare", "atLeast": "30%""#
  private let either = #""measure": "eitherSexShare", "#
  private let table = """
    "measure": "eitherSexShare", "atLeast": "40%", "bySize": [{"upTo": 2, "exempt": true}, \
    {"upTo": 3, "atLeast": 1}, {"upTo": 5, "atLeast": 2}, {"upTo": 8, "atLeast": 3}]
    """
  private let met = "\"met\""
  private let unmet = "\"unmet\""
  private let undetermined = "\"undetermined\""

  @Test func unspecifiedOrOther() throws {
    try expect(
      #""members": 100, "women": 25, "men": 65, "unspecified": 10"#, women30,
      ["verdict": undetermined, "value.min": "\"1/4\"", "value.max": "\"7/20\""])
    try expect(
      #""members": 100, "women": 25, "men": 65, "other": 10"#, women30, ["verdict": unmet])
    let half = either + #""atLeast": "50%""#
    try expect(
      #""members": 10, "women": 4, "men": 4, "unspecified": 2"#, half,
      ["verdict": undetermined])
    try expect(
      #""members": 10, "women": 4, "men": 4, "other": 2"#, half, ["verdict": unmet])
    try expect(
      #""women": 2, "men": 2, "other": 6"#, either + #""atLeast": "40%""#,
      ["verdict": unmet, "routes.replacement": "4", "routes.enlargement": "null"])
  }

  /// Between two and three women: none too few, four too many.
  @Test func unspecifiedAtMost() throws {
    let counts = #""members": 8, "men": 5, "unspecified": {"atMost": 1}"#
    for (threshold, verdict) in [("25%", met), ("30%", undetermined), ("50%", unmet)] {
      try expect(
        counts, "\"measure\": \"womenShare\", \"atLeast\": \"\(threshold)\"",
        ["verdict": verdict, "value.min": "\"1/4\"", "value.max": "\"3/8\""])
    }
  }

  @Test func lawThatRounds() throws {
    let nearest = either + #""atLeast": "30%", "rounding": "nearest""#
    try expect(
      #""members": 21, "women": 6, "men": 15"#, nearest,
      ["verdict": met, "needed": "6", "percent": "\"28.6\""], flags: ["lawRounds", "fragile"])
    try expect(
      #""members": 21, "women": 5, "men": 16"#, nearest, ["verdict": unmet, "needed": "6"],
      flags: ["withinOne"])
    try expect(
      #""members": 12, "women": 3, "men": 9"#, nearest, ["verdict": unmet, "needed": "4"])
    try expect(#""members": 11, "women": 3, "men": 8"#, nearest, ["verdict": met])
    let down = either + #""atLeast": "50%", "rounding": "down""#
    try expect(
      #""women": 82, "men": 83"#, down, ["verdict": met, "needed": "82"], flags: ["lawRounds"])
    try expect(#""women": 1, "men": 2"#, down, ["verdict": met])
  }

  @Test func unattainable() throws {
    try expect(
      #""women": 3, "men": 4"#, either + #""atLeast": "50%""#,
      ["verdict": unmet, "attainableAt": "8"], flags: ["unattainable"])
    try expect(
      #""women": 1, "men": 2"#, either + #""atLeast": "40%""#,
      ["verdict": unmet, "attainableAt": "4"], flags: ["unattainable"])
  }

  @Test func atMost() throws {
    let twoThirds = either + #""atMost": "2/3""#
    try expect(
      #""women": 3, "men": 6, "unspecified": 1"#, twoThirds, ["verdict": undetermined])
    try expect(#""women": 3, "men": 6, "other": 1"#, twoThirds, ["verdict": met])
    try expect(
      #""women": 5, "men": 80"#, twoThirds,
      [
        "verdict": unmet, "allowed": "56", "excess": "24", "needed": "null", "shortfall": "null",
        "routes.replacement": "24", "routes.enlargement": "35",
      ])
    try expect(
      #""women": 2, "men": 28"#, twoThirds, ["verdict": unmet, "routes.enlargement": "12"])
    // A maximum covers those who are neither, a minimum does not.
    try expect(
      #""women": 1, "men": 3, "other": 1"#,
      either + #""atMost": "60%", "bySize": [{"upTo": 6, "atMost": 3}]"#, ["verdict": met])
    try expect(
      #""women": 1, "men": 3, "other": 1"#,
      either + #""atLeast": "40%", "bySize": [{"upTo": 6, "atLeast": 2}]"#, ["verdict": unmet])
  }

  @Test func sizesThatAreNotKnown() throws {
    try expect(
      #""members": {"atLeast": 7, "atMost": 9}, "women": 3, "men": {"atLeast": 5}"#, table,
      ["verdict": undetermined])
    for women in 0...1 {
      try expect(
        "\"members\": {\"atLeast\": 2, \"atMost\": 3}, \"women\": \(women)", table,
        ["verdict": undetermined])
    }
  }

  @Test func shareOfSeats() throws {
    let tenth = #""measure": "womenShare", "atLeast": "10%", "denominator": "seats""#
    try expect(
      #""seats": 51, "members": 51, "women": 5"#, tenth, ["verdict": unmet, "needed": "6"])
    try expect(#""seats": 51, "members": 51, "women": 6"#, tenth, ["verdict": met])
    try expect(#""seats": 50, "members": 50, "women": 5"#, tenth, ["verdict": met])
  }
}

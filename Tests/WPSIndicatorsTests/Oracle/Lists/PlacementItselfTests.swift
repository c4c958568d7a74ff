import Testing

@testable import RandomRegistries

/// Holds the rules on the order of candidates, as they are read here, against what their laws and
/// the worked answers say of some lists.
struct PlacementItselfTests {
  private static let rules = HandwrittenPlacement.laws + HandwrittenPlacement.combined

  /// A rule, and what it makes of lists: "MMMWWW unmet 3 2" where it is place 3 and 2 changes.
  private static let cases = [
    ("mali-3", "MMWMMW met; MMMWWW unmet 3 2; MM? undetermined; MMMW unmet 3 1; WWM met; MM met"),
    (
      "mali-3",
      "MWWWM unmet 4 1; MMOMM met; ?MM? undetermined; MMM? unmet 3 1; MM?MM undetermined; MM?MMM unmet 6 1"
    ),
    ("alternation", "MWMWM met; MWWM unmet 3 2; WM met; MMW unmet 2 1; M met; MWMMWM unmet 4 3"),
    ("bolivia", "MWMW unmet 1 4; WMWM met; ?M undetermined; OW unmet 1 2"),
    ("old-spain", "MMMMW unmet 4 1; MWMWMMW met; MWMWMMM unmet 7 1; MMWM unmet 4 1; MMW met"),
    ("belgium", "MWMWM met; MMWW unmet 2 1; WMM met; M met; MO met; ?M undetermined"),
    ("uruguay", "WMMMMW met; MMMWWW unmet 3 2; MMWMM met; MM met"),
    ("uruguay-two-seats", "MM unmet 2 1; MW met; M notApplicable"),
    ("mauritania", "MWMW met; MWMWMM unmet 6 1; MMWW unmet 2 2"),
    ("north-macedonia-10", "MMWMMWMMWW met; MMWMMWMMWM unmet 10 1"),
    ("indonesia", "MMWMMW met; MMMWWW unmet 3 1; WWWWWW met"),
    ("half-of-five-nearest", "MWMWM unmet 1 null; MWMW met"),
    ("pairs-in-five", "M unmet 1 null; MWWM met; MWWMM unmet 1 null"),
  ]

  @Test(arguments: cases) func asWorked(id: String, cases: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    for text in cases.split(separator: "; ") {
      let words = text.split(separator: " ").map(String.init)
      let order = words[0]
      let outcomes = PlacementOutcomes(rule, length: order.count, letters: ["W", "M", "O"])
      #expect(outcomes.verdict(order) == words[1], "\(text)")
      guard words.count > 2 else { continue }
      #expect(OracleJSON.optional(outcomes.place(order)) == words[2], "\(text)")
      #expect(OracleJSON.optional(outcomes.changes(order)) == words[3], "\(text)")
    }
  }

  /// That somebody who is neither may follow makes no list comply that could not otherwise, so that
  /// lists of women and men alone may be tried without them.
  @Test(arguments: rules) func othersHelpNobody(_ rule: HandwrittenPlacement) {
    for length in 1...(RandomCases.areAll ? 8 : 6) {
      let alone = PlacementOutcomes(rule, length: length, letters: ["W", "M"])
      let all = PlacementOutcomes(rule, length: length, letters: ["W", "M", "O"])
      for order in PlacementOutcomes.orders(of: length, ["W", "M"]) {
        #expect(alone.verdict(order) == all.verdict(order))
        #expect(alone.changes(order) == all.changes(order), "\(rule.id): \(order)")
        guard alone.verdict(order) == "unmet" else { continue }
        #expect(alone.place(order) == all.place(order), "\(rule.id): \(order)")
      }
    }
  }

  /// Each rule is met by some list, and by some it is not.
  @Test(arguments: rules) func everyRuleDecides(_ rule: HandwrittenPlacement) {
    let lengths = rule.id.hasSuffix("10") ? 10...10 : 1...7
    let verdicts = lengths.flatMap { length in
      let outcomes = PlacementOutcomes(rule, length: length, letters: ["W", "M"])
      return PlacementOutcomes.orders(of: length, ["W", "M"]).map(outcomes.verdict)
    }
    #expect(Set(verdicts).isSuperset(of: ["met", "unmet"]))
    #expect(verdicts.contains("notApplicable") == (rule.exemptUpTo > 0))
  }
}

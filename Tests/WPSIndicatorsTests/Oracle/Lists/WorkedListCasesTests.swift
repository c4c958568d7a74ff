import Testing

@testable import RandomRegistries

/// Laws on lists of candidates with the cases that were worked out from their words by hand.
struct WorkedListCasesTests {
  struct Law: Sendable, CustomTestStringConvertible {
    let name: String
    /// The members of the target beside id, name and basis.
    let target: String
    /// "MWMWM met; MWWM unmet, place 3" and so on: a number in brackets is what is asked for of an
    /// order or, after ≤, what is allowed; of a list by numbers, "10: 3 met", the women come first.
    let cases: String

    var testDescription: String { name }
  }

  private static let placement = #""measure": "placement", "#
  private static let either = #""measure": "eitherSexShare", "#
  private static let women = #""measure": "womenShare", "#

  private static let laws = [
    Law(
      name: "Mali, loi 2015-052, art. 2",
      target: either + #""atMost": "70%", "bySize": [{"upTo": 2, "exempt": true}]"#,
      cases: """
        MM exempt; MMM unmet (≤2); MMW met (≤2); 2: 0 exempt; 3: 1 met; 3: 0 unmet; \
        4: 1 unmet (≤2); 7: 2 unmet (≤4); 10: 3 met (≤7); 10: 8 unmet (≤7); 10: 2 unmet; \
        MM? undetermined; MMO met (≤2); MW? met
        """),
    Law(
      name: "Mali, loi 2015-052, art. 3", target: placement + #""maxRun": 2"#,
      cases: """
        MMWMMW met; MMMWWW unmet, place 3, changes 2; MM? undetermined; MMMW unmet, place 3; \
        MWWWM unmet, place 4; MM met; WWM met
        """),
    Law(
      name: "alternation: Argentina, Guinea, Senegal, Spain", target: placement + #""maxRun": 1"#,
      cases: """
        MWMWM met; MWWM unmet, place 3; WM met; MWMWMW met; MWMMWM unmet, place 4; \
        MMW unmet, place 2; WMWM met; M met; W met; MWMW met; MWMWMM unmet, place 6; \
        MMWW unmet, place 2
        """),
    Law(
      name: "Bolivia", target: placement + #""maxRun": 1, "first": "woman""#,
      cases: "MWMW unmet, place 1, changes 4; WMWM met"),
    Law(
      name: "Burundi, Indonesia, Sierra Leone",
      target: placement + #""everyBlockOf": 3, "atLeast": 1, "counted": "women""#,
      cases: "MMWMMW met; MMMWWW unmet, place 3, changes 1; WWWWWW met; MMWMM met"),
    Law(
      name: "Spain, until 2024, of every five",
      target: placement + #""everyBlockOf": 5, "atLeast": "40%", "tail": "nearest""#,
      cases: """
        MWMWMMW met; MWMWMMM unmet, place 7, changes 1; MMMMW unmet, place 4, changes 1; \
        MMWM unmet, place 4; MMW met
        """),
    Law(
      name: "Spain, until 2024, of the list",
      target: either + """
        "atLeast": "40%", "bySize": \
        [{"upTo": 1, "atLeast": 0}, {"upTo": 3, "atLeast": 1}, {"upTo": 4, "atLeast": 2}]
        """,
      cases: """
        M met (0); MMW met (1); MMM unmet (1); MMWM unmet (2); MMMMW unmet (2); \
        MWMWMMW met (3); MWMWMMM unmet (3)
        """),
    Law(
      name: "half, rounded down: Senegal, Belgium, Mauritania",
      target: either + #""atLeast": "50%", "rounding": "down""#,
      cases: """
        MWMWM met (2); MWMM unmet (2); MMW met (1); M met (0); MWMWMM unmet (3); \
        165: 82 met (82); 165: 81 unmet (82)
        """),
    Law(
      name: "Portugal, of the list",
      target: either + #""atLeast": "40%", "rounding": "nearest""#,
      cases: """
        7: 3 met (3); 7: 2 unmet (3); 3: 1 met; 6: 2 met (2); 8: 2 unmet (3); MMWMMW met; \
        1: 0 met (0)
        """),
    Law(
      name: "Portugal, the order", target: placement + #""maxRun": 2"#,
      cases: "MMWMMW met; MMMWW unmet, place 3; M met"),
    Law(
      name: "Belgium, the first two", target: placement + #""firstDiffer": 2"#,
      cases: "MWMWM met; MWMM met; MMWW unmet, place 2; WMM met; MWW met"),
    Law(
      name: "Cabo Verde", target: placement + #""firstDiffer": 2, "maxRun": 2"#,
      cases: "MWWMMW met; MMWW unmet, place 2, changes 1; WMMM unmet, place 4"),
    Law(
      name: "Burkina Faso", target: placement + #""maxRun": 1, "within": "2/3""#,
      cases: "MWMWWW met; MWMMWW unmet, place 4; MWM met; MMW unmet, place 2; MWW met"),
    Law(
      name: "Uruguay, every three", target: placement + #""everyBlockOf": 3, "atLeast": 1"#,
      cases: "WMMMMW met; MMMWWW unmet, place 3; MMWMM met"),
    Law(
      name: "Uruguay, two seats", target: placement + #""firstDiffer": 2"#,
      cases: "MM unmet, place 2; MW met"),
    Law(
      name: "Mauritania, the groups of four",
      target: placement + #""everyBlockOf": 4, "atLeast": "50%""#,
      cases: "MWMW met; MMWW met; MWMWMM met; MMMW unmet, place 3"),
    Law(
      name: "Mauritania, councils",
      target: """
        "measure": "women", "atLeast": 4, \
        "bySize": [{"upTo": 11, "atLeast": 2}, {"upTo": 17, "atLeast": 3}]
        """,
      cases: "11: 2 met (2); 15: 2 unmet (3); 19: 3 unmet (4)"),
    Law(
      name: "North Macedonia, the list", target: either + #""atLeast": "40%", "rounding": "up""#,
      cases: "MMWMMWMMWW met (4); MMWMMWMMWM unmet (4)"),
    Law(
      name: "North Macedonia, every three",
      target: placement + #""everyBlockOf": 3, "atLeast": 1"#,
      cases: "MMWMMWMMWW met; MMWMMWMMWM met"),
    Law(
      name: "North Macedonia, every ten",
      target: placement + #""everyBlockOf": 10, "atLeast": 4"#,
      cases: "MMWMMWMMWW met; MMWMMWMMWM unmet, place 10, changes 1"),
    Law(
      name: "Indonesia, until 2023",
      target: women + #""atLeast": "30%", "rounding": "nearest""#,
      cases: "7: 2 met (2); 8: 2 met (2); 4: 1 met (1); 5: 2 met (2); 10: 3 met (3)"),
    Law(
      name: "Indonesia", target: women + #""atLeast": "30%", "rounding": "up""#,
      cases: "7: 2 unmet (3); 8: 2 unmet (3); 4: 1 unmet (2); 5: 2 met (2); 10: 3 met (3)"),
  ]

  /// The order and the expected fields of a case.
  private static func parse(_ text: Substring) -> (order: String, fields: [String: String]) {
    var words = text.split { $0 == " " || $0 == "," }
    var order = String(words.removeFirst())
    if order.hasSuffix(":") {
      let (size, women) = (Int(order.dropLast()) ?? 0, Int(words.removeFirst()) ?? 0)
      order = String(repeating: "W", count: women) + String(repeating: "M", count: size - women)
    }
    let verdict = words.removeFirst()
    var fields = ["verdict": "\"\(verdict)\"", "reason": "null"]
    if verdict == "exempt" {
      fields = ["verdict": "\"notApplicable\"", "reason": "\"exempt\""]
    }
    while !words.isEmpty {
      let word = words.removeFirst()
      if word.hasPrefix("(") {
        fields[word.contains("≤") ? "allowed" : "needed"] = word.filter { $0.isNumber }
      } else {
        fields[String(word)] = words.isEmpty ? "?" : String(words.removeFirst())
      }
    }
    if verdict != "unmet" { (fields["place"], fields["changes"]) = ("null", "null") }
    return (order, fields)
  }

  @Test(arguments: laws) func lawsAsWorked(_ law: Law) throws {
    let cases = law.cases.split(separator: ";").map(Self.parse)
    var registry = SubjectsRegistry()
    registry.addTarget("t", law.target)
    for (order, _) in cases { registry.addList(order, targets: ["t"]) }
    let rows = try registry.listRows()
    try #require(rows.count == cases.count)
    for (row, (order, fields)) in zip(rows, cases) {
      for (path, text) in fields.sorted(by: { $0.key < $1.key }) {
        #expect(row.text(path) == text, "\(path) of \(order)")
      }
    }
  }

  /// A milestone that was planned before its day, and of which nothing was heard after it.
  @Test func milestoneThatNobodySpokeOf() throws {
    var registry = SubjectsRegistry()
    registry.addTarget("t", #""measure": "done""#)
    registry.indicators = [
      """
      {"id": "m", "name": "M", "kind": "milestone", "due": "2016-11-20", "targets": ["t"], \
      "observations": [{"asAt": "2016-09-14", "status": "planned", "source": "s"}]}
      """
    ]
    let row = try #require(try registry.card(for: "2022-Q2").items("assessments").first)
    #expect(row.string("verdict") == "undetermined")
    #expect(row.items("flags").compactMap(\.string).contains("overdue"))
  }

  /// Two offices that an agreement gives to women, by who holds them.
  @Test func officesOfAnAgreement() throws {
    var registry = SubjectsRegistry()
    registry.addTarget("t", #""measure": "heldByWoman""#)
    let holders = [
      "woman": "met", "man": "unmet", "other": "unmet", "vacant": "unmet",
      "unspecified": "undetermined",
    ]
    for holder in holders.keys.sorted() {
      registry.bodies.append(
        """
        {"id": "\(holder)", "name": "B", "kind": "legislature", "targets": [], \
        "positions": [{"id": "deputy-speaker", "name": "P", "targets": ["t"]}], \
        "observations": [{"period": "2020-Q2", "source": "s", \
        "holders": {"deputy-speaker": "\(holder)"}}]}
        """)
    }
    let card = try registry.card(for: "2020-Q2")
    let rows = card.items("assessments").filter { $0.string("subjectKind") == "position" }
    #expect(rows.count == holders.count)
    for row in rows {
      #expect(row.string("position") == "deputy-speaker")
      #expect(row.string("verdict") == holders[row.string("subject") ?? ""])
    }
    let summary = card.object("summary")?.numbers("positions.deputy-speaker")
    #expect(summary == ["filled": 4, "women": 1])
  }
}

import Testing

@testable import RandomRegistries

/// Worked cases of laws, and of the rules: body, number, answer.
struct WorkedLawCasesTests {
  /// A law's target, and bodies that are held against it: `12: 3 unmet (4)` is a body of twelve
  /// with three women and else men, which fails because four are asked for; `≤` stands before a
  /// number that is allowed.
  struct Law: CustomTestStringConvertible {
    let name: String
    let target: String
    let cases: String

    var testDescription: String { name }
  }

  private static let either = #""measure": "eitherSexShare", "#

  private static let laws = [
    Law(
      name: "Mali, loi 2015-052, art. 1", target: either + #""atLeast": "30%", "rounding": "up""#,
      cases: """
        10: 3 met; 28: 6 unmet (9); 32: 11 met (10); 36: 9 unmet (11); 121: 31 unmet (37); \
        2: 0 unmet (1)
        """),
    Law(
      name: "Germany, AktG 96 (2)", target: either + #""atLeast": "30%", "rounding": "nearest""#,
      cases: """
        12: 3 unmet (4); 11: 3 met (3); 15: 4 unmet (5); 16: 4 unmet (5); 8: 2 met (2); \
        20: 6 met (6); 21: 6 met (6); 12: 9 unmet (4); 21: 5 unmet (6)
        """),
    Law(
      name: "Germany, AktG 76 (3a)",
      target: """
        "measure": "eitherSex", "atLeast": 1, "bySize": [{"upTo": 3, "exempt": true}]
        """,
      cases: "3: 0 exempt; 4: 0 unmet (1); 4: 1 met; 5: 5 unmet (1); 9: 1 met"),
    Law(
      name: "Germany, AktG 393a (2)",
      target: """
        "measure": "eitherSex", "atLeast": 1, "bySize": [{"upTo": 2, "exempt": true}]
        """,
      cases: "3: 0 unmet (1); 2: 0 exempt"),
    Law(
      name: "France, L225-18-1",
      target: either + """
        "atLeast": "40%", "bySize": [{"upTo": 2, "atLeast": 0}, {"upTo": 4, "atLeast": 1}, \
        {"upTo": 6, "atLeast": 2}, {"upTo": 8, "atLeast": 3}]
        """,
      cases: """
        3: 1 met; 4: 1 met; 5: 1 unmet (2); 6: 2 met; 8: 3 met; 8: 2 unmet (3); 9: 3 unmet (4); \
        15: 6 met; 18: 7 unmet (8)
        """),
    Law(
      name: "Norway, boards",
      target: either + """
        "atMost": "60%", "bySize": [{"upTo": 2, "exempt": true}, {"upTo": 4, "atMost": 2}, \
        {"upTo": 6, "atMost": 3}, {"upTo": 7, "atMost": 4}, {"upTo": 8, "atMost": 5}]
        """,
      cases: """
        2: 0 exempt; 4: 1 unmet (≤2); 7: 3 met; 8: 3 met (≤5); 9: 3 unmet (≤5); 10: 4 met
        """),
    Law(
      name: "Norway, section 28",
      target: either + """
        "atLeast": "40%", "rounding": "up", "bySize": [{"upTo": 1, "exempt": true}, \
        {"upTo": 3, "atLeast": 1}, {"upTo": 5, "atLeast": 2}, {"upTo": 8, "atLeast": 3}]
        """,
      cases: """
        2: 0 unmet (1); 3: 1 met; 5: 1 unmet (2); 8: 3 met; 9: 3 unmet (4); 10: 4 met; \
        11: 4 unmet (5)
        """),
    Law(
      name: "Norway, kommuneloven",
      target: either + """
        "atLeast": "40%", "rounding": "up", \
        "bySize": [{"upTo": 1, "exempt": true}, {"upTo": 3, "atLeast": 1}]
        """,
      cases: """
        3: 1 met; 4: 1 unmet (2); 6: 2 unmet (3); 8: 3 unmet (4); 10: 4 met; 11: 4 unmet (5)
        """),
    Law(
      name: "nearest 40 per cent",
      target: either + """
        "atLeast": "40%", "rounding": "nearest", \
        "bySize": [{"upTo": 2, "exempt": true}, {"upTo": 4, "atLeast": 1}]
        """,
      cases: "2: 0 exempt; 4: 1 met; 6: 2 met; 7: 2 unmet (3); 9: 3 unmet (4); 11: 4 met"),
    Law(
      name: "nearest 33 per cent",
      target: either + """
        "atLeast": "33%", "rounding": "nearest", "bySize": [{"upTo": 2, "exempt": true}]
        """,
      cases: "7: 2 met; 8: 2 unmet (3); 10: 3 met; 11: 3 unmet (4); 53: 17 met (17)"),
    Law(
      name: "nearest third", target: either + #""atLeast": "1/3", "rounding": "nearest""#,
      cases: "4: 1 met; 5: 1 unmet (2); 7: 2 met; 8: 2 unmet (3); 53: 17 unmet (18)"),
    Law(
      name: "third up", target: either + #""atLeast": "1/3", "rounding": "up""#,
      cases: "4: 1 unmet (2); 6: 2 met; 7: 2 unmet (3)"),
    Law(
      name: "nearest 30 per cent from six on",
      target: either + """
        "atLeast": "30%", "rounding": "nearest", "bySize": [{"upTo": 5, "exempt": true}]
        """,
      cases: "5: 0 exempt; 6: 1 unmet (2); 8: 2 met; 9: 2 unmet (3); 15: 4 unmet (5)"),
    Law(
      name: "Greece, until 2026", target: either + #""atLeast": "25%", "rounding": "down""#,
      cases: "3: 0 met (0); 7: 1 met; 8: 1 unmet (2); 11: 2 met"),
    Law(
      name: "Greece, from 2026", target: either + #""atLeast": "25%", "rounding": "nearest""#,
      cases: "3: 0 unmet (1); 7: 1 unmet (2); 9: 2 met"),
    Law(
      name: "Greece, large", target: either + #""atLeast": "33%", "rounding": "nearest""#,
      cases: "8: 2 unmet (3); 10: 3 met"),
    Law(
      name: "Italy",
      target: either
        + #""atLeast": "40%", "rounding": "up", "bySize": [{"upTo": 3, "atLeast": 1}]"#,
      cases: "3: 1 met; 4: 1 unmet (2); 5: 2 met; 7: 2 unmet (3); 9: 3 unmet (4); 11: 5 met"),
    Law(
      name: "Senegal", target: either + #""atLeast": "50%", "rounding": "down""#,
      cases: """
        165: 82 met; 165: 81 unmet (82); 7: 3 met; 8: 3 unmet (4); 1: 0 met; 3: 1 met
        """),
    Law(
      name: "Kenya", target: either + #""atMost": "2/3""#,
      cases: """
        9: 3 met (≤6); 10: 3 unmet (≤6); 3: 1 met; 2: 0 unmet (≤1); 2: 1 met; 85: 5 unmet (≤56)
        """),
    Law(
      name: "Rwanda, Burundi, Chad",
      target: #""measure": "womenShare", "atLeast": "30%", "rounding": "up""#,
      cases: """
        80: 24 met; 80: 23 unmet (24); 26: 8 met; 26: 7 unmet (8); 16: 4 unmet (5); 15: 5 met; \
        123: 37 met; 123: 36 unmet (37); 10: 3 met; 41: 12 unmet (13); 3: 0 unmet (1); 10: 9 met
        """),
    Law(
      name: "Spain, presence", target: either + #""atLeast": "40%", "rounding": "up""#,
      cases: "5: 2 met; 12: 4 unmet (5); 10: 7 unmet (4); 3: 1 unmet (2)"),
    Law(
      name: "Spain, women", target: #""measure": "womenShare", "atLeast": "40%""#,
      cases: "10: 7 met (4)"),
    Law(
      name: "Niger",
      target: either + """
        "atLeast": "25%", "rounding": "up", "bySize": [{"upTo": 2, "exempt": true}]
        """,
      cases: "2: 0 exempt; 3: 0 unmet (1); 4: 1 met; 5: 1 unmet (2); 8: 2 met; 9: 2 unmet (3)"),
    Law(
      name: "Niger, ten per cent",
      target: either + """
        "atLeast": "10%", "rounding": "up", "bySize": [{"upTo": 2, "exempt": true}]
        """,
      cases: "3: 1 met; 11: 1 unmet (2)"),
    Law(
      name: "Central African Republic", target: #""measure": "womenShare", "atLeast": "35%""#,
      cases: "14: 3 unmet (5); 20: 7 met; 29: 10 unmet (11)"),
    Law(
      name: "Nepal", target: #""measure": "women", "atLeast": 3"#,
      cases: "8: 3 met; 8: 2 unmet (3)"),
    Law(
      name: "India", target: #""measure": "womenShare", "atLeast": "1/3", "rounding": "nearest""#,
      cases: "543: 181 met; 70: 23 met; 70: 22 unmet (23); 10: 3 met"),
    Law(
      name: "India, panchayats", target: #""measure": "womenShare", "atLeast": "1/3""#,
      cases: "10: 3 unmet (4)"),
    Law(
      name: "Mauritania, councils",
      target: """
        "measure": "women", "atLeast": 4, \
        "bySize": [{"upTo": 11, "atLeast": 2}, {"upTo": 17, "atLeast": 3}]
        """,
      cases: "11: 2 met; 15: 2 unmet (3); 19: 3 unmet (4)"),
    Law(
      name: "a table of the worked answers",
      target: either + """
        "atLeast": "40%", "bySize": [{"upTo": 2, "exempt": true}, {"upTo": 3, "atLeast": 1}, \
        {"upTo": 5, "atLeast": 2}, {"upTo": 8, "atLeast": 3}]
        """,
      cases: "3: 1 met; 8: 3 met; 8: 2 unmet (3); 10: 4 met; 2: 0 exempt"),
  ]

  @Test(arguments: laws) func lawsAsWorked(_ law: Law) throws {
    var registry = LawsRegistry()
    registry.targets = [("t", law.target)]
    var expected: [(size: Int, women: Int, verdict: String, number: Substring?)] = []
    for text in law.cases.split(separator: "; ") {
      let words = text.split(separator: " ")
      try #require((3...4).contains(words.count))
      let (size, women) = (Int(words[0].dropLast()) ?? 0, Int(words[1]) ?? 0)
      let number = words.count > 3 ? words[3].dropFirst().dropLast() : nil
      expected.append((size, women, String(words[2]), number))
      let people = LawsPeople(women: women, men: size - women)
      registry.bodies.append(.init(targets: ["t"], counts: people.counts()))
    }
    let rows = try registry.rows()
    try #require(rows.count == expected.count)
    for (row, some) in zip(rows, expected) {
      let isExempt = some.verdict == "exempt"
      #expect(row.string("verdict") == (isExempt ? "notApplicable" : some.verdict), "\(some)")
      if isExempt { #expect(row.string("reason") == "exempt", "\(some)") }
      if let number = some.number {
        let isMost = number.hasPrefix("≤")
        let text = row.text(isMost ? "allowed" : "needed")
        #expect(text == number.drop { $0 == "≤" }, "\(some)")
      }
    }
  }
}

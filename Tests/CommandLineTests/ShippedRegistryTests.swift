import Foundation
import Testing

@testable import wps_cli

/// The registry that the repository ships, against hand-made calculations and house rules.
@Suite struct ShippedRegistryTests {
  private let registry: String

  init() throws {
    registry = try String(contentsOfFile: Repository.registry, encoding: .utf8)
  }

  /// A row as worked out by hand from the sources' figures.
  struct HandCheck: CustomTestStringConvertible, Sendable {
    let period: String
    let subject: String
    let verdict: String
    var percent: String?
    var shortfall: Int?
    var flags: [String]?
    var reason: String?

    var testDescription: String { "\(period) \(subject)" }
  }

  static let handChecks: [HandCheck] = [
    // 1 ÷ 62 = 1.61; ⌈18.6⌉ − 1 = 18.
    HandCheck(
      period: "2016-Q3", subject: "csa-and-subcommittees", verdict: "unmet", percent: "1.6",
      shortfall: 18, flags: []),
    HandCheck(period: "2016-Q3", subject: "csa", verdict: "noData"),
    // 6 ÷ 24 = 25; ⌈7.2⌉ − 6 = 2.
    HandCheck(
      period: "2016-Q3", subject: "cvjr", verdict: "unmet", percent: "25.0", shortfall: 2,
      flags: []),
    // 8 ÷ 34 = 23.53; ⌈10.2⌉ − 8 = 3.
    HandCheck(
      period: "2016-Q3", subject: "government", verdict: "unmet", percent: "23.5", shortfall: 3,
      flags: []),
    // The figure of May 2015: 13 ÷ 147 = 8.84; ⌈44.1⌉ − 13 = 32; five quarters old.
    HandCheck(
      period: "2016-Q3", subject: "assembly", verdict: "unmet", percent: "8.8", shortfall: 32,
      flags: ["stale"]),
    HandCheck(
      period: "2016-Q3", subject: "cnt", verdict: "notApplicable", reason: "notEstablished"),
    // 7 posts less 3 vacant: 4 ÷ 7 = 57.14.
    HandCheck(
      period: "2016-Q3", subject: "minusma-gender-unit", verdict: "unmet", percent: "57.1",
      shortfall: 3, flags: []),
    HandCheck(period: "2016-Q3", subject: "gender-law-decree", verdict: "notDue"),

    HandCheck(
      period: "2020-Q2", subject: "csa-and-subcommittees", verdict: "unmet", percent: "1.6",
      shortfall: 18, flags: ["stale"]),
    // Six of nobody knows how many.
    HandCheck(period: "2020-Q2", subject: "csa", verdict: "undetermined", flags: []),
    HandCheck(
      period: "2020-Q2", subject: "cvjr", verdict: "unmet", percent: "25.0", shortfall: 2,
      flags: ["stale"]),
    // 9 ÷ 38 = 23.68; ⌈11.4⌉ − 9 = 3; another source counts 8; four quarters old.
    HandCheck(
      period: "2020-Q2", subject: "government", verdict: "unmet", percent: "23.7", shortfall: 3,
      flags: ["sourcesDiffer"]),
    // 40 ÷ 147 = 27.21; 45 − 40 = 5; others count 41 and 42.
    HandCheck(
      period: "2020-Q2", subject: "assembly", verdict: "unmet", percent: "27.2", shortfall: 5,
      flags: ["sourcesDiffer"]),
    // No woman among an unknown number: exactly none.
    HandCheck(
      period: "2020-Q2", subject: "interim-authority-menaka", verdict: "unmet", percent: "0.0",
      flags: []),
    // 79 ÷ 298 = 26.51; ⌈89.4⌉ − 79 = 11.
    HandCheck(
      period: "2020-Q2", subject: "minusma-individual-police", verdict: "unmet", percent: "26.5",
      shortfall: 11, flags: []),
    // 156 ÷ 1,428 = 10.92, against 20 per cent: ⌈285.6⌉ − 156 = 130.
    HandCheck(
      period: "2020-Q2", subject: "minusma-formed-police", verdict: "unmet", percent: "10.9",
      shortfall: 130, flags: []),
    // 430 ÷ 1,417 = 30.35; the other sources have 29.44 and 29.43.
    HandCheck(
      period: "2020-Q2", subject: "women-candidates-2020", verdict: "met", percent: "30.3",
      shortfall: 0, flags: ["sourcesDiffer", "sourcesDisagree"]),
    // Planned in 2016, due on 20 November 2016.
    HandCheck(period: "2020-Q2", subject: "gender-law-decree", verdict: "unmet"),
    HandCheck(period: "2020-Q2", subject: "women-in-mechanisms-workshop", verdict: "met"),

    // 9 women and 31 per cent force 29 members: 31.03; 9 = ⌈8.7⌉.
    HandCheck(
      period: "2020-Q4", subject: "csa", verdict: "met", percent: "31.0", shortfall: 0,
      flags: ["fragile", "derivedMembers"]),
    // 4 ÷ 25 = 16; ⌈7.5⌉ − 4 = 4.
    HandCheck(
      period: "2020-Q4", subject: "government", verdict: "unmet", percent: "16.0", shortfall: 4,
      flags: []),
    HandCheck(period: "2020-Q4", subject: "assembly", verdict: "notApplicable", reason: "ended"),
    // 32 ÷ 121 = 26.45; ⌈36.3⌉ − 32 = 5; others count 24 and 25.
    HandCheck(
      period: "2020-Q4", subject: "cnt", verdict: "unmet", percent: "26.4", shortfall: 5,
      flags: ["sourcesDiffer"]),

    HandCheck(
      period: "2022-Q2", subject: "csa", verdict: "met", percent: "31.0", shortfall: 0,
      flags: ["stale", "fragile", "derivedMembers"]),
    // "20 per cent": above 19 and below 21.
    HandCheck(period: "2022-Q2", subject: "cvjr", verdict: "unmet", flags: []),
    // 6 ÷ 28 = 21.43; ⌈8.4⌉ − 6 = 3; another source counts 5.
    HandCheck(
      period: "2022-Q2", subject: "government", verdict: "unmet", percent: "21.4", shortfall: 3,
      flags: ["sourcesDiffer"]),
    HandCheck(
      period: "2022-Q2", subject: "cnt", verdict: "unmet", percent: "26.4", shortfall: 5, flags: []
    ),
    // 20.58 per cent against 30, and 12.70 against 20, counts not given.
    HandCheck(
      period: "2022-Q2", subject: "minusma-individual-police", verdict: "unmet", flags: []),
    HandCheck(period: "2022-Q2", subject: "minusma-formed-police", verdict: "unmet", flags: []),
    HandCheck(period: "2022-Q2", subject: "minusma-civilians", verdict: "noData"),

    // 6 ÷ 28 again, as the Government of 1 July 2023 was reported.
    HandCheck(
      period: "2024-Q1", subject: "government", verdict: "unmet", percent: "21.4", shortfall: 3),
    // 42 ÷ 147 = 28.57; 45 − 42 = 3; five quarters old.
    HandCheck(
      period: "2024-Q1", subject: "cnt", verdict: "unmet", percent: "28.6", shortfall: 3,
      flags: ["stale"]),
    // The mission withdrew by 31 December 2023.
    HandCheck(
      period: "2024-Q1", subject: "minusma-military", verdict: "noTarget", reason: "ended"),
    HandCheck(period: "2024-Q1", subject: "minusma-police", verdict: "noTarget", reason: "ended"),
    HandCheck(period: "2024-Q1", subject: "woman-head-mopti", verdict: "notInForce"),
    HandCheck(
      period: "2024-Q1", subject: "minusma-individual-police", verdict: "notApplicable",
      reason: "ended"),
    HandCheck(
      period: "2024-Q1", subject: "minusma-formed-police", verdict: "notApplicable",
      reason: "ended"),
    HandCheck(
      period: "2024-Q1", subject: "minusma-civilians", verdict: "notApplicable", reason: "ended"),
    HandCheck(
      period: "2024-Q1", subject: "minusma-gender-unit", verdict: "notApplicable", reason: "ended"),
  ]

  @Test(arguments: handChecks)
  func `the verdict is the one worked out by hand`(check: HandCheck) throws {
    let row = try #require(
      assessments(check.period).first { $0["subject"] as? String == check.subject })
    #expect(row["verdict"] as? String == check.verdict)
    #expect(row["percent"] as? String == check.percent)
    #expect(row["reason"] as? String == check.reason)
    if let shortfall = check.shortfall { #expect(row["shortfall"] as? Int == shortfall) }
    if let flags = check.flags { #expect(row["flags"] as? [String] == flags) }
  }

  @Test func `every quarter from 2015 to mid-2024 yields a scorecard that names its sources`()
    throws
  {
    for index in 0..<38 {
      let period = "\(2015 + index / 4)-Q\(index % 4 + 1)"
      let scorecard = try CommandRun.scorecard(registry, ["--period", period])
      let rows = scorecard["assessments"] as? [[String: Any]] ?? []
      let listed = Set(
        (scorecard["sources"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String })
      #expect(!rows.isEmpty, "\(period)")
      for row in rows {
        guard let observation = row["observation"] as? [String: Any] else { continue }
        let sources = observation["sources"] as? [String] ?? []
        #expect(
          !sources.isEmpty && listed.isSuperset(of: sources), "\(period) \(row["subject"] ?? "")")
      }
    }
  }

  @Test func `the only warnings are that some figures are later than the reporting period`() {
    let run = CommandRun(["validate", Repository.registry])
    #expect(run.status == .success)
    let warnings = run.problems.split(separator: "\n").filter { $0.contains(": warning: ") }
    #expect(!warnings.isEmpty)
    #expect(warnings.allSatisfy { $0.hasSuffix("[after-reporting-period]") })
  }

  @Test func `every name and note is given in English and in French`() throws {
    let object = try JSONSerialization.jsonObject(with: Data(registry.utf8))
    let file = try #require(object as? [String: Any])
    for list in ["groups", "targets", "bodies", "indicators"] {
      for record in file[list] as? [[String: Any]] ?? [] {
        let id = record["id"] ?? ""
        for key in ["name", "shortName", "note", "unit"] {
          guard let text = record[key] else { continue }
          let languages = (text as? [String: String])?.keys.sorted()
          #expect(languages == ["en", "fr"], "\(list) \(id) \(key)")
        }
        for observation in record["observations"] as? [[String: Any]] ?? [] {
          guard let note = observation["note"] else { continue }
          #expect((note as? [String: String])?.keys.sorted() == ["en", "fr"], "\(id)")
        }
      }
    }
  }

  private func assessments(_ period: String) throws -> [[String: Any]] {
    let scorecard = try CommandRun.scorecard(registry, ["--period", period])
    return scorecard["assessments"] as? [[String: Any]] ?? []
  }
}

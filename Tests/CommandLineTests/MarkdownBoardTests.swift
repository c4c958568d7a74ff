import Foundation
import Testing

@testable import RandomRegistries
@testable import wps_cli

/// The board in Markdown gives the JSON's figures and verdicts, in four columns.
@Suite struct MarkdownBoardTests {
  private let shipped: String

  init() throws {
    shipped = try String(contentsOfFile: Repository.registry, encoding: .utf8)
  }

  private static let signs = ["met": "✓", "unmet": "✗", "undetermined": "?"]

  /// The rows of the only table, without those of groups and lists.
  private func rows(_ registry: String, _ options: [String]) throws -> [[String]] {
    let text = CommandRun(
      ["scorecard", "-", "--format", "markdown"] + options, input: registry
    ).output
    let tables = MarkdownReader.tables(text)
    #expect(tables.count <= 1)
    return tables.flatMap(\.rows).filter { row in
      #expect(row.count == 4)
      return !row[2].isEmpty
    }
  }

  /// The bodies of the shipped file by the names that their rows have.
  private func bodies(in language: String) throws -> [String: String] {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(shipped.utf8)) as? [String: Any])
    var ids = [String: String]()
    for body in try #require(json["bodies"] as? [[String: Any]]) {
      let name = body["shortName"] ?? body["name"]
      let text = (name as? [String: String])?[language] ?? name as? String
      ids[try #require(text)] = body["id"] as? String
    }
    return ids
  }

  @Test(arguments: ["2016-Q3", "2020-Q2", "2022-Q2", "2024-Q1", "2025-Q4"], ["en", "fr"])
  func `figures of the shipped file`(period: String, language: String) throws {
    let options = ["--period", period, "--language", language]
    let rows = try rows(shipped, options).filter { !$0[0].hasPrefix("– ") }
    let bodies = try bodies(in: language)
    let assessments = try #require(
      CommandRun.scorecard(shipped, options)["assessments"] as? [[String: Any]])
    let onWomen = ["womenShare", "eitherSexShare", "women", "eitherSex"]
    let held = Dictionary(
      grouping: assessments.filter { assessment in
        assessment["subjectKind"] as? String == "body" && assessment["part"] is NSNull
          && assessment["target"] is String
          && onWomen.contains(assessment["measure"] as? String ?? "")
          && ["met", "unmet", "undetermined", "noData"].contains(
            assessment["verdict"] as? String ?? "")
      }, by: { $0["subject"] as? String ?? "" })
    let shown = rows.compactMap { bodies[$0[0]] }
    #expect(Set(shown) == Set(held.keys) && shown.count == held.count)
    for row in rows {
      guard let id = bodies[row[0]] else { continue }
      let order = ["✗", "?", "✓", "–"]
      let worst = held[id, default: []].map { assessment in
        (assessment, Self.signs[assessment["verdict"] as? String ?? ""] ?? "–")
      }.min { order.firstIndex(of: $0.1)! < order.firstIndex(of: $1.1)! }
      let (assessment, sign) = try #require(worst)
      #expect(row[2].hasPrefix("\(sign) "), "\(row)")
      if let percent = assessment["percent"] as? String {
        let decimal = language == "fr" ? percent.replacing(".", with: ",") : percent
        // Nobody is none of however many.
        #expect(row[1].hasPrefix(percent == "0.0" ? "0" : decimal), "\(row)")
      }
      if let women = exact(assessment["women"]), let members = exact(assessment["members"]) {
        #expect(
          row[1].replacing(/[,\u{A0}\u{202F}](?=\d{3})/, with: "").contains(
            "\(women) \(language == "fr" ? "sur" : "of") \(members)"), "\(row)")
      }
    }
  }

  private func exact(_ count: Any?) -> Int? {
    guard let count = count as? [String: Any], let least = count["min"] as? Int else { return nil }
    return least == count["max"] as? Int ? least : nil
  }

  @Test(arguments: RandomCases.seeds(1...100, few: 20))
  func `four columns of random files`(seed: UInt64) throws {
    let registry = RandomRegistry.hostile(seed: seed).text
    for language in ["en", "fr"] {
      _ = try rows(registry, ["--period", "2020-Q\(seed % 4 + 1)", "--language", language])
    }
  }

  @Test func `what changed comes first, and the headline stands out`() {
    let text = CommandRun(
      [
        "scorecard", "-", "--format", "markdown", "--period", "2026-Q1", "--compare-with",
        "2021-Q2",
      ],
      input: shipped
    ).output
    let lines = text.split(separator: "\n")
    let headline = lines.firstIndex {
      $0.hasPrefix("**Women are 40 of the 133 members (30.1 per cent)")
    }
    #expect(headline ?? 99 < 4, "\(text.prefix(800))")
    let changes = lines.firstIndex { $0.hasPrefix("## Changes since 2021-Q2") }
    let board = lines.firstIndex { $0 == "## Where the bodies stand" }
    #expect(changes != nil && board != nil && changes! < board!)
    #expect(
      text.contains(
        "- ✓ National Transition Council: not met → met; 27.3% (33 women of 121) → 30.1% (40 women of 133)\n"
      ))
  }
}

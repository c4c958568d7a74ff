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

  @Test(arguments: ["2016-Q3", "2020-Q2", "2022-Q2", "2024-Q1", "2025-Q4"], ["en", "fr"])
  func `figures of the shipped file`(period: String, language: String) throws {
    let options = ["--period", period, "--language", language]
    let rows = try rows(shipped, options)
    let assessments = try #require(
      CommandRun.scorecard(shipped, options)["assessments"] as? [[String: Any]])
    #expect(rows.count >= 6)
    for row in rows {
      let name = row[0].hasPrefix("– ") ? String(row[0].dropFirst(2)) : row[0]
      let sign = try #require(row[2].first.map(String.init))
      // One of the targets of a body of this name, abbreviated or not, has this sign and share.
      let alike = assessments.filter { assessment in
        let share = (assessment["percent"] as? String).map {
          language == "fr" ? $0.replacing(".", with: ",") : $0
        }
        let isSign = Self.signs[assessment["verdict"] as? String ?? ""] ?? "–" == sign
        return isSign && (share.map { row[1].contains($0) } ?? true)
      }
      #expect(!alike.isEmpty, "\(name): \(row)")
    }
    // The worst verdict on each body that is held against a target on women.
    var worst = [String: String]()
    for assessment in assessments where assessment["measure"] as? String == "womenShare" {
      guard assessment["part"] is NSNull, let id = assessment["subject"] as? String,
        assessment["subjectKind"] as? String == "body", assessment["target"] is String,
        let sign = Self.signs[assessment["verdict"] as? String ?? ""]
      else { continue }
      let order = ["✗", "?", "✓"]
      if order.firstIndex(of: sign)! < order.firstIndex(of: worst[id] ?? "✓")! || worst[id] == nil {
        worst[id] = sign
      }
    }
    for sign in ["✓", "✗", "?"] {
      let shown = rows.count { !$0[0].hasPrefix("– ") && $0[2].hasPrefix(sign) }
      let held = worst.values.count { $0 == sign }
      // A position that stands alone is a row as well.
      #expect(shown >= held && shown <= held + 1, "\(sign)")
    }
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
    #expect(lines[3].hasPrefix("**Women are 40 of the 133 members (30.1 per cent)"))
    let changes = lines.firstIndex { $0.hasPrefix("## Changes since 2021-Q2") }
    let board = lines.firstIndex { $0 == "## Where the bodies stand" }
    #expect(changes != nil && board != nil && changes! < board!)
    #expect(
      text.contains(
        "- ✓ National Transition Council: not met → met; 27.3% (33 of 121) → 30.1% (40 of 133)\n"))
  }
}

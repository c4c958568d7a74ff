import Foundation
import Testing

@testable import wps_cli

/// What people read, compared with the copies in `Golden`.
@Suite struct GoldenTests {
  struct Page: CustomTestStringConvertible, Sendable {
    let name: String
    let options: [String]
    var environment = ["LANG": "C.UTF-8"]
    var columns: Int?

    var testDescription: String { name }
  }

  static let pages = [
    Page(name: "scorecard-compared.txt", options: ["--compare-with", "2020-Q2"]),
    Page(
      name: "scorecard-compared-fr.txt",
      options: ["--compare-with", "2016-Q3", "--period", "2020-Q2", "--language", "fr"]),
    Page(name: "brief.txt", options: ["--format", "brief", "--compare-with", "2020-Q2"]),
    Page(
      name: "brief-fr.txt",
      options: ["--format", "brief", "--language", "fr", "--period", "2020-Q2"]),
    Page(name: "scorecard-2016-Q3.txt", options: ["--period", "2016-Q3"]),
    Page(name: "scorecard-2024-Q1.txt", options: ["--period", "2024-Q1"]),
    Page(name: "scorecard-ascii.txt", options: ["--period", "2020-Q2"], environment: [:]),
    Page(
      name: "scorecard-wide.txt", options: ["--period", "2020-Q2", "--group", "un-mission"],
      environment: ["LANG": "C.UTF-8", "NO_COLOR": "1"], columns: 120),
    Page(
      name: "scorecard-colour.txt", options: ["--period", "2020-Q4", "--body", "csa"], columns: 80),
    Page(
      name: "scorecard.json",
      options: [
        "--period", "2020-Q2", "--format", "json", "--body", "assembly", "--body",
        "minusma-gender-unit", "--body", "women-candidates-2020", "--body", "gender-law-decree",
      ]),
    Page(name: "scorecard.csv", options: table("csv", "en")),
    Page(name: "scorecard-fr.csv", options: table("csv", "fr")),
    Page(name: "scorecard.md", options: table("markdown", "en")),
    Page(name: "scorecard-fr.md", options: table("markdown", "fr")),
  ]

  /// The options for a few rows of each kind.
  private static func table(_ format: String, _ language: String) -> [String] {
    let subjects = [
      "csa", "government", "assembly", "minusma-gender-unit", "minusma-individual-police",
      "women-candidates-2020", "gender-law-decree",
    ]
    return ["--period", "2020-Q2", "--format", format, "--language", language]
      + subjects.flatMap { ["--body", $0] }
  }

  @Test(arguments: pages)
  func `the page is as it was`(page: Page) throws {
    let run = CommandRun(
      ["scorecard", "--full", Repository.registry] + page.options, environment: page.environment,
      columns: page.columns)
    #expect(run.status == .success)
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    try RecordedPage(file: folder.appending(path: page.name)).expect(run.output)
  }

  @Test(arguments: [40, 60, 80, 100, 120, 200])
  func `no line is wider than the terminal, save for web addresses`(columns: Int) {
    let run = CommandRun(
      ["scorecard", "--full", Repository.registry],
      environment: ["LANG": "C.UTF-8", "NO_COLOR": "1"], columns: columns)
    let limit = min(max(columns, 60), 120)
    for line in run.output.split(separator: "\n") where line.count > limit {
      #expect(line.trimmingCharacters(in: .whitespaces).hasPrefix("http"), "\(line)")
    }
  }
}

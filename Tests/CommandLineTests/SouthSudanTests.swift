import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// The agreement of South Sudan, 35 per cent of the executive and 6, 3 and 1 women by party, with
/// made-up figures: what people read of it, compared with the copies in `Golden/south-sudan`.
@Suite struct SouthSudanTests {
  struct Page: CustomTestStringConvertible, Sendable {
    let name: String
    let command: [String]

    var testDescription: String { name }
  }

  private static let registry = Repository.root
    .appending(path: "Tests/WPSIndicatorsTests/Fixtures/valid/south-sudan.json").path

  static let pages: [Page] = Language.allCases.flatMap { language in
    let code = language.rawValue
    let scorecard = { (name: String, options: [String]) in
      Page(
        name: name.replacing("*", with: code),
        command: ["scorecard", "--full", registry, "--language", code] + options)
    }
    return [
      scorecard("scorecard-*.txt", []),
      scorecard("scorecard-2020-*.txt", ["--period", "2020-Q1"]),
      scorecard("changes-*.txt", ["--format", "brief", "--compare-with", "2020-Q1"]),
      scorecard("brief-2020-*.txt", ["--format", "brief", "--period", "2020-Q1"]),
      scorecard("scorecard-*.md", ["--format", "markdown"]),
      scorecard("scorecard-*.html", ["--format", "html"]),
      Page(
        name: "explanation-\(code).txt",
        command: [
          "explain", "council", "--file", registry, "--language", code, "--target", "two-each",
        ]),
      Page(
        name: "evidence-\(code).txt",
        command: ["verify", registry, "--language", code]),
    ]
  }

  @Test(arguments: pages)
  func `the page is as it was`(page: Page) throws {
    let run = CommandRun(page.command)
    // A page of evidence names its file.
    let output = run.output.replacing(Self.registry, with: "south-sudan.json")
    let folder = Repository.root.appending(path: "Tests/CommandLineTests/Golden/south-sudan")
    try RecordedPage(file: folder.appending(path: page.name)).expect(output)
  }

  @Test func `each verdict is the one that the agreement gives`() throws {
    let text = try String(contentsOfFile: Self.registry, encoding: .utf8)
    for (period, verdicts) in [
      ("2020-Q1", "unmet unmet unmet noData met unmet noData noData noTarget met noTarget unmet"),
      ("2021-Q2", "unmet met met met met met unmet met noTarget met noTarget unmet"),
    ] {
      let scorecard = try CommandRun.scorecard(text, ["--period", period])
      let rows = try #require(scorecard["assessments"] as? [[String: Any]])
      #expect(rows.compactMap { $0["verdict"] as? String }.joined(separator: " ") == verdicts)
    }
  }
}

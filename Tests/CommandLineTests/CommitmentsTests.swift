import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// A made-up agreement of 37 commitments on four levels over eight quarters, with actions on its
/// bodies: what people read of it, compared with the copies in `Golden/commitments`.
@Suite struct CommitmentsTests {
  struct Page: CustomTestStringConvertible, Sendable {
    let name: String
    let command: [String]

    var testDescription: String { name }
  }

  private static let registry = Repository.root
    .appending(path: "Tests/WPSIndicatorsTests/Fixtures/valid/commitments.json").path

  static let pages: [Page] = Language.allCases.flatMap { language in
    let code = language.rawValue
    let scorecard = { (name: String, options: [String]) in
      Page(
        name: name.replacing("*", with: code),
        command: ["scorecard", "--full", registry, "--language", code] + options)
    }
    let one = ["--body", "women-2", "--body", "women-5"]
    return [
      scorecard("scorecard-*.txt", ["--compare-with", "2024-Q3"]),
      scorecard("scorecard-2023-*.txt", ["--period", "2023-Q3"]),
      scorecard("scorecard-*.md", ["--format", "markdown", "--compare-with", "2024-Q3"]),
      scorecard("scorecard-*.html", ["--format", "html"]),
      scorecard("scorecard-*.csv", ["--format", "csv", "--group", "women"]),
      scorecard("brief-*.txt", ["--format", "brief", "--compare-with", "2024-Q3"]),
      scorecard("few-*.txt", one + ["--compare-with", "2024-Q3"]),
      scorecard("few-brief-*.txt", one + ["--format", "brief", "--compare-with", "2024-Q3"]),
      Page(
        name: "explanation-\(code).txt",
        command: ["explain", "women-3", "--file", registry, "--language", code]),
      Page(name: "worklist-\(code).txt", command: ["quarter", registry, "--language", code]),
    ]
  }

  @Test(arguments: pages)
  func `the page is as it was`(page: Page) throws {
    let run = CommandRun(page.command)
    // Commands name their file.
    let output = run.output.replacing(Self.registry, with: "commitments.json")
    let folder = Repository.root.appending(path: "Tests/CommandLineTests/Golden/commitments")
    try RecordedPage(file: folder.appending(path: page.name)).expect(output)
  }

  @Test func `a text keeps to its columns and to ASCII`() {
    let run = CommandRun(
      ["scorecard", "--full", Self.registry, "--language", "fr", "--compare-with", "2023-Q4"],
      environment: ["LC_ALL": "C"])
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(run.output.contains("...--"))
  }

  @Test func `every commitment stands at a level, or apart`() throws {
    let text = try String(contentsOfFile: Self.registry, encoding: .utf8)
    let registry = try #require(Registry.read(SourceText(name: "commitments.json", text)).registry)
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    #expect(scorecard.rollUp.levels.map(\.total) == [37])
    for (section, total) in zip(scorecard.sections, [13, 24]) {
      let many = try #require(section.manyRated.first)
      #expect(many.subjects.count == total)
      for (period, distribution) in section.history(on: many.distribution.scale, over: 8) {
        #expect(distribution.total == total)
        // The same period by itself gives the same numbers.
        let alone = Scorecard(of: registry, for: period).sections.first {
          $0.group == section.group
        }
        #expect(alone?.levels == [distribution])
      }
    }
  }
}

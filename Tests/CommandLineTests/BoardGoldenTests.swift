import Foundation
import Testing

@testable import wps_cli

/// What is printed unless all is asked for, compared with the copies in `Golden/board`.
@Suite struct BoardGoldenTests {
  struct Page: CustomTestStringConvertible, Sendable {
    let name: String
    let options: [String]

    var testDescription: String { name }
  }

  static let pages = ["en", "fr"].flatMap { language in
    [
      Page(
        name: "brief.\(language).txt",
        options: ["--format", "brief", "--period", "2022-Q2", "--language", language]),
      Page(
        name: "brief-compared.\(language).txt",
        options: [
          "--format", "brief", "--period", "2024-Q1", "--compare-with", "2021-Q2", "--language",
          language,
        ]),
      Page(
        name: "markdown.\(language).md",
        options: ["--format", "markdown", "--period", "2022-Q2", "--language", language]),
      Page(
        name: "markdown-compared.\(language).md",
        options: [
          "--format", "markdown", "--period", "2025-Q4", "--compare-with", "2019-Q4", "--language",
          language,
        ]),
    ]
  }

  @Test(arguments: pages) func `the page is as it was`(page: Page) throws {
    let run = CommandRun(
      ["scorecard", Repository.registry] + page.options, environment: ["LANG": "C.UTF-8"])
    #expect(run.status == .success)
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Golden/board")
    try RecordedPage(file: folder.appending(path: page.name)).expect(run.output)
  }
}

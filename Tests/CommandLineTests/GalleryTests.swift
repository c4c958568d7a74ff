import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// `docs/gallery` shows the shipped registry in each format and language, as it is printed today.
///
/// `WPS_RECORD=1 swift test --filter GalleryTests` makes the gallery anew.
@Suite struct GalleryTests {
  struct Page: CustomTestStringConvertible, Sendable {
    let name: String
    let options: [String]

    var testDescription: String { name }
  }

  private static let folder = Repository.root.appending(path: "docs/gallery")

  static let pages: [Page] = Language.allCases.flatMap { language in
    let code = language.rawValue
    let changes = Page(
      name: "changes.\(code).md",
      options: ["--full", "--language", code, "--format", "markdown", "--compare-with", "2020-Q2"])
    let table = Page(
      name: "table.\(code).csv", options: ["--language", code, "--format", "csv"])
    return [changes, table]
      + ScorecardFormat.allCases.map { format in
        Page(
          name: "\(format == .brief ? "brief" : "scorecard").\(code).\(format.fileExtension)",
          options: ["--full", "--language", code, "--format", format.rawValue])
      }
  }

  @Test(arguments: pages)
  func `the page is what is printed today`(page: Page) throws {
    let run = CommandRun(["scorecard", Repository.registry] + page.options)
    #expect(run.status == .success)
    try RecordedPage(file: Self.folder.appending(path: page.name), isForPeople: true).expect(
      run.output)
  }

  @Test func `the gallery has these pages, and its index links to each`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names) == Set(Self.pages.map(\.name) + ["README.md"]))
    let index = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    for page in Self.pages {
      #expect(index.contains("](\(page.name))"), "\(page.name)")
    }
  }
}

extension ScorecardFormat {
  /// What file names of the format end in.
  fileprivate var fileExtension: String {
    switch self {
    case .text, .brief: "txt"
    case .html: "html"
    case .svg: "svg"
    case .markdown: "md"
    case .csv: "csv"
    case .json: "json"
    }
  }
}

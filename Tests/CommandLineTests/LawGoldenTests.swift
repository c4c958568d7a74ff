import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// Rules with an arithmetic of their own, as people read them: `Golden/laws/registry.json` in every
/// format for reading and both languages, and the calculations behind it.
@Suite struct LawGoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/laws")
  private static let registry = folder.appending(path: "registry.json").path

  static let pages = ["en", "fr"].flatMap { language in
    [("text", "txt"), ("brief", "brief.txt"), ("markdown", "md"), ("html", "html")].map {
      (language: language, format: $0.0, file: "\(language).\($0.1)")
    }
  }

  @Test(arguments: pages)
  func `the page is as it was`(language: String, format: String, file: String) throws {
    let run = CommandRun(
      ["scorecard", "--full", Self.registry, "--language", language, "--format", format])
    #expect(run.status == .success)
    try RecordedPage(file: Self.folder.appending(path: file)).expect(run.output)
  }

  @Test(arguments: ["en", "fr"])
  func `the calculations are as they were`(language: String) throws {
    let subjects = [
      "bank", "railways", "water", "roads", "ports", "forests", "mines", "auditor", "lakeside",
      "hills", "plains", "party",
    ]
    let output = subjects.map { subject in
      CommandRun(["explain", subject, "--file", Self.registry, "--language", language]).output
    }
    try RecordedPage(file: Self.folder.appending(path: "\(language).explained.txt"))
      .expect(output.joined(separator: "\n"))
  }

  @Test(arguments: [60, 80, 120])
  func `no line is wider than the terminal`(columns: Int) {
    for language in ["en", "fr"] {
      let run = CommandRun(
        ["scorecard", "--full", Self.registry, "--language", language],
        environment: ["LANG": "C.UTF-8", "NO_COLOR": "1"], columns: columns)
      for line in run.output.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
    }
  }

  @Test func `the file has no problems`() {
    #expect(CommandRun(["validate", Self.registry, "--strict"]).status == .success)
  }
}

import Foundation
import Testing

@testable import WPSIndicators

/// README shows what the code prints, and code that compiles.
@Suite struct ReadmeTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private let readme: String

  init() throws {
    readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  /// The first fenced block of a language after a heading.
  private func block(_ language: String, after heading: String) throws -> String {
    let start = try #require(readme.range(of: heading)).upperBound
    let fence = try #require(readme.range(of: "```\(language)\n", range: start..<readme.endIndex))
    let end = try #require(
      readme.range(
        of: "\n *```", options: .regularExpression, range: fence.upperBound..<readme.endIndex))
    return String(readme[fence.upperBound..<end.lowerBound])
  }

  @Test func `the scorecard is the one that is printed`() throws {
    let file = root.appending(path: "indicators.json")
    let text = SourceText(name: "indicators.json", bytes: Array(try Data(contentsOf: file)))
    let registry = try #require(Registry.read(text).registry)
    let card = Scorecard(of: registry, for: registry.reportingPeriod)
    let shown = try block("text", after: "## What it prints")
    #expect(TextScorecard.render(card, in: .english, with: RenderingOptions()) == shown + "\n")
  }

  @Test func `the observation to add is one that the reader takes`() throws {
    let observation = try block("json", after: "## Update it next quarter")
    let registry = """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2026-Q4",
        "sources": [{ "id": "ipu-2026-12", "title": "S" }],
        "targets": [{ "id": "t", "name": "T", "basis": "policy", "measure": "womenShare",
                      "atLeast": "30%" }],
        "bodies": [{ "id": "b", "name": "B", "kind": "legislature", "targets": ["t"],
                     "observations": [\(observation)] }] }
      """
    #expect(Registry.read(SourceText(name: "t.json", registry)).diagnostics == [])
  }

  @Test func `the problem is drawn as it is shown`() throws {
    let shown = try block("text", after: "Every problem comes with its place")
      .split(separator: "\n").map { $0.dropFirst(3) }.joined(separator: "\n")
    let registry = """
      { "formatVersion": 1,
        "title": "T",
        "reportingPeriod": "2026-Q4",
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [],
        "bodies": [{
          "id": "b",
          "name": "B",
          "kind": "other",
          "targets": [],
          "observations": [
        { "asAt": "2026-12-01", "memebrs": 133,
          "source": "s" }] }] }
      """
    let text = SourceText(name: "indicators.json", registry)
    #expect(DiagnosticDrawing.draw(Registry.read(text).diagnostics, of: text) == shown + "\n")
  }

  @Test func `the table of keys is the reader's`() throws {
    let keys = { (names: [String]) in Set(names) }
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("`") }
    let records: [(String, Set<String>)] = [
      ("| top", keys(FileFormat.registry.names)),
      ("| group", keys(FileFormat.group.names)),
      ("| source", keys(FileFormat.source.names)),
      ("| target", keys(FileFormat.target.names)),
      ("| scale", keys(FileFormat.scale.names + FileFormat.level.names)),
      ("| list", keys(FileFormat.list.names)),
      ("| its observation | `period` or `asAt`, `order`", keys(FileFormat.listObservation.names)),
      ("| body", keys(FileFormat.body.names)),
      ("| indicator", keys(FileFormat.indicator.names)),
      (
        "| its observation | `period` or `asAt`, `seats`",
        keys(FileFormat.bodyObservation.names)
      ),
      (
        "| its observation | `period` or `asAt`; ",
        keys(FileFormat.indicatorObservation.names)
      ),
    ]
    for (start, expected) in records {
      let row = try #require(rows.first { $0.hasPrefix(start) })
      let named = row.matches(of: /`([$a-zA-Z0-9]+)`/).map { String($0.output.1) }
      #expect(Set(named) == expected, "\(start)")
    }
  }
}

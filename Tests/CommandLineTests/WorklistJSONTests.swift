import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// `wps-cli quarter --format json`: the worklist for other programs.
@Suite struct WorklistJSONTests {
  private static let fixtures = Repository.root.appending(
    path: "Tests/WPSIndicatorsTests/Fixtures/valid")
  private static let registries = [
    ("shipped", URL(filePath: Repository.registry)),
    ("commitments", fixtures.appending(path: "commitments.json")),
    ("offices-and-lists", fixtures.appending(path: "offices-and-lists.json")),
    ("every-key", fixtures.appending(path: "every-key.json")),
  ]

  @Test(arguments: registries, ["en", "fr"])
  func `the list is as it was`(registry: (name: String, file: URL), language: String) throws {
    let run = CommandRun(
      ["quarter", registry.file.path, "--format", "json", "--language", language])
    #expect(run.status == .success && run.problems == "")
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/quarter")
    try RecordedPage(file: folder.appending(path: "\(registry.name)-\(language).json"))
      .expect(run.output)
  }

  @Test(arguments: registries)
  func `it has what the text has, in its order`(registry: (name: String, file: URL)) throws {
    let entries = try Self.entries(["quarter", registry.file.path])
    let read = Registry.read(
      SourceText(name: "x", bytes: Array(try Data(contentsOf: registry.file))))
    let whole = try #require(read.registry)
    let worklist = Worklist(of: Scorecard(of: whole, for: whole.reportingPeriod))
    let items = worklist.sections.flatMap(\.items)
    try #require(entries.count == items.count && !items.isEmpty)
    let list = CommandRun(["quarter", registry.file.path], columns: 120).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for (entry, item) in zip(entries, items) {
      #expect(entry["subject"] as? String == item.subject.id)
      #expect(entry["position"] as? String == item.subject.position?.id)
      #expect(entry["section"] as? String == item.urgency.rawValue)
      #expect(entry["reasons"] as? [String] == item.reasons.map(\.rawValue))
      for line in try #require(entry["lines"] as? [String]) {
        let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(list.contains(words), "\(words)")
      }
    }
  }

  @Test func `figures are as the file has them, with their age and what is held against them`()
    throws
  {
    let registry = """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2",
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [
          { "id": "w", "name": { "en": "W", "fr": "F" }, "basis": "law", "measure": "womenShare",
            "atLeast": "30%", "dueBy": "2020-03-31" } ],
        "bodies": [
          { "id": "b", "name": { "en": "B", "fr": "L’organe" }, "kind": "other", "targets": ["w"],
            "observations": [
              { "asAt": "2019-01-05", "members": 9, "reportedPercent": 11.1, "source": "s",
                "quote": "“one” in nine" } ] },
          { "id": "said", "name": "Said", "kind": "other", "targets": [], "observations": [
              { "period": "2020-Q1", "source": "s", "quote": { "fr": "aucune" } } ] } ],
        "indicators": [
          { "id": "plan", "name": "Plan", "kind": "milestone", "targets": [], "due": "2021-01-31",
            "observations": [] } ] }

      """
    let entries = try Self.entries(["quarter", "-", "--language", "fr"], input: registry)
    #expect(entries.map { $0["subject"] as? String } == ["b", "said", "plan"])
    let body = try #require(entries.first)
    #expect(
      body["section"] as? String == "due" && body["reasons"] as? [String] == ["due", "stale"])
    #expect(body["name"] as? String == "L’organe")
    #expect(body["names"] as? [String: String] == ["en": "B", "fr": "L’organe"])
    let due = ["date": "2020-03-31", "target": "w"]
    #expect(body["due"] as? [[String: String]] == [due])
    let figure = try #require((body["figures"] as? [[String: Any]])?.first)
    #expect(figure["time"] as? String == "2019-01-05" && figure["ageInQuarters"] as? Int == 5)
    #expect(figure["measured"] as? Bool == true && figure["stale"] as? Bool == true)
    let observation = try #require(figure["observation"] as? [String: Any])
    #expect(observation["members"] as? Int == 9 && observation["source"] as? String == "s")
    #expect(observation["quote"] as? String == "“one” in nine")
    let target = try #require((figure["targets"] as? [[String: Any]])?.first)
    #expect(target["id"] as? String == "w" && target["verdict"] as? String == "unmet")
    #expect(target["dueBy"] as? String == "2020-03-31")

    let words = try #require((entries[1]["figures"] as? [[String: Any]])?.first)
    #expect(entries[1]["section"] as? String == "missing")
    #expect(words["measured"] as? Bool == false && words["ageInQuarters"] as? Int == 1)
    #expect(entries[2]["due"] as? [[String: String]] == [])
    #expect(entries[2]["dueLater"] as? [[String: String]] == [["date": "2021-01-31"]])
    #expect((entries[2]["figures"] as? [[String: Any]])?.first?["observation"] == nil)
  }

  @Test func `targets on one figure each say what they measure of it`() throws {
    let registry = """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2030-Q2",
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [
          { "id": "a", "name": "A", "basis": "law", "measure": "womenShare", "atLeast": "30%" },
          { "id": "b", "name": "B", "basis": "law", "measure": "womenShare", "atLeast": "30%",
            "denominator": "seats" },
          { "id": "c", "name": "C", "basis": "law", "measure": "women", "atLeast": 3 } ],
        "bodies": [
          { "id": "body", "name": "Body", "kind": "other", "targets": ["a", "b", "c"],
            "observations": [
              { "period": "2020-Q1", "seats": 100, "members": 50, "women": 20, "source": "s" } ] } ]
      }

      """
    let entries = try Self.entries(["quarter", "-"], input: registry)
    let figures = try #require(entries.first?["figures"] as? [[String: Any]])
    #expect(figures.count == 1 && figures[0]["measure"] == nil && figures[0]["percent"] == nil)
    let targets = try #require(figures[0]["targets"] as? [[String: Any]])
    #expect(targets.map { $0["measure"] as? String } == ["womenShare", "womenShare", "women"])
    #expect(targets.map { $0["percent"] as? String } == ["40.0", "20.0", nil])
    #expect(targets.map { $0["verdict"] as? String } == ["met", "unmet", "met"])
  }

  @Test func `a percentage keeps the digits of its source`() throws {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""members": 40, "reportedPercent": 20.50"#)
    )
    .replacing(#""reportingPeriod": "2020-Q2""#, with: #""reportingPeriod": "2030-Q2""#)
    let run = CommandRun(["quarter", "-", "--format", "json"], input: registry)
    #expect(run.output.contains(#""reportedPercent": 20.50"#), "\(run.output)")
  }

  @Test func `it follows the file that was moved on, and nothing follows a dry run`() throws {
    let file = try ScratchFile(
      TinyRegistry.body(TinyRegistry.observation(#""members": 24, "women": 6"#)))
    let begin = ["quarter", file.path, "--begin", "2026-Q4", "--format", "json"]
    let dry = CommandRun(begin + ["--dry-run"])
    #expect(dry.status == .unusable && dry.output == "")
    #expect(
      dry.problems
        == "wps-cli: '--format' means nothing with '--dry-run'. Leave it out\n")
    let run = CommandRun(begin)
    #expect(run.status == .success && run.output.contains(#""period": "2026-Q4""#))
    #expect(run.output == CommandRun(["quarter", file.path, "--format", "json"]).output)
    #expect(run.problems.contains("the reporting period is now 2026-Q4"))
  }

  private static func entries(
    _ arguments: [String], input: String = ""
  ) throws -> [[String: Any]] {
    let run = CommandRun(arguments + ["--format", "json"], input: input)
    #expect(run.status == .success, "\(run.problems)")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(json?["formatVersion"] as? Int == 1)
    return try #require(json?["entries"] as? [[String: Any]])
  }
}

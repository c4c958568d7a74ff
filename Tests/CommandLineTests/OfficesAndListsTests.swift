import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// Made-up offices and candidate lists: what people read of them, compared with the copies in
/// `Golden/offices-and-lists`.
@Suite struct OfficesAndListsTests {
  struct Page: CustomTestStringConvertible, Sendable {
    let name: String
    let command: [String]

    var testDescription: String { name }
  }

  private static let registry = Repository.root
    .appending(path: "Tests/WPSIndicatorsTests/Fixtures/valid/offices-and-lists.json").path

  static let pages: [Page] = Language.allCases.flatMap { language in
    let code = language.rawValue
    let scorecard = { (name: String, options: [String]) in
      Page(
        name: name.replacing("*", with: code),
        command: ["scorecard", "--full", registry, "--language", code] + options)
    }
    let explanation = { (subject: String) in
      Page(
        name: "explanation-\(subject)-\(code).txt",
        command: ["explain", subject, "--file", registry, "--language", code])
    }
    return [
      scorecard("scorecard-*.txt", []),
      scorecard("scorecard-2021-*.txt", ["--period", "2021-Q4"]),
      scorecard("changes-*.txt", ["--compare-with", "2021-Q2", "--group", "offices"]),
      scorecard("brief-*.txt", ["--format", "brief", "--compare-with", "2021-Q2"]),
      scorecard("scorecard-*.md", ["--format", "markdown"]),
      scorecard("scorecard-*.html", ["--format", "html"]),
      scorecard("scorecard-*.csv", ["--format", "csv"]),
      explanation("mopti"), explanation("north-union"), explanation("south-alliance"),
    ]
  }

  @Test(arguments: pages)
  func `the page is as it was`(page: Page) throws {
    let folder = Repository.root.appending(path: "Tests/CommandLineTests/Golden/offices-and-lists")
    let run = CommandRun(page.command)
    try RecordedPage(file: folder.appending(path: page.name)).expect(run.output)
  }

  @Test func `a worklist asks for holders and orders, and for nothing of a body without figures`()
    throws
  {
    let file = try ScratchFile(try String(contentsOfFile: Self.registry, encoding: .utf8))
    _ = CommandRun(["quarter", file.path, "--begin", "2022-Q3"])
    let run = CommandRun(["quarter", file.path])
    #expect(run.output.contains("Chair (Truth Commission)\n"), "\(run.output)")
    #expect(run.output.contains("--holder chair=HOLDER"), "\(run.output)")
    #expect(!run.output.contains("record mopti --as-at DATE --members"), "\(run.output)")
    #expect(!run.output.contains("--order LETTERS"), "candidates stand once")
  }

  @Test func `an edit of holders and of an order is told with what it did`() throws {
    let text = try String(contentsOfFile: Self.registry, encoding: .utf8)
    let before = try ScratchFile(text)
    let after = try ScratchFile(
      text.replacing(
        "\"chair\": \"woman\", \"deputy\": \"unspecified\"", with: "\"chair\": \"man\""
      )
      .replacing("MMMWWW", with: "MMWMWW"))
    let run = CommandRun(["diff", before.path, after.path])
    for line in [
      "holders.chair: woman → man", "holders.deputy: unspecified → not given",
      "order: MMMWWW → MMWMWW", "was a woman, now a man",
    ] {
      #expect(run.output.contains(line), "\(run.output)")
    }
  }

  @Test(arguments: [
    ("MMMWWW", #""maxRun": 2"#, "place 3: third man in a row"),
    ("MMMWWW", #""maxRun": 1"#, "place 2: second man in a row"),
    ("WWWW", #""maxRun": 2"#, "place 3: third woman in a row"),
    ("MW", #""first": "woman""#, "place 1: a man, where a woman must stand first"),
    ("OW", #""first": "man""#, "place 1: neither a woman nor a man, where a man must stand first"),
    ("MMW", #""firstDiffer": 2"#, "place 2: the first two are both men"),
    ("WWWM", #""firstDiffer": 3"#, "place 3: the first three are all women"),
    (
      "MMMMW", #""everyBlockOf": 5, "atLeast": "40%""#,
      "places 1–5: at most one woman, two are required"
    ),
    ("MWMMMMMM", #""everyBlockOf": 3, "atLeast": 1"#, "places 4–6: no woman, one is required"),
    (
      "MM?MM", #""everyBlockOf": 5, "atLeast": 2"#,
      "places 1–5: at most one woman, two are required"
    ),
    (
      "MWOO", #""everyBlockOf": 4, "atLeast": 2"#,
      "places 1–4: not enough places for two women and as many men"
    ),
    ("M??M", #""maxRun": 1"#, "place 4: whatever follows, the rule can no longer be kept"),
    ("M", #""everyBlockOf": 1, "atLeast": 1"#, "no list of this length can comply"),
  ])
  func `the place is told at which an order breaks a rule`(
    order: String, rule: String, words: String
  ) throws {
    let run = try Self.scorecard(of: order, rule)
    #expect(run.output.contains(words), "\(run.output)")
  }

  @Test func `only one report says nothing of since when`() throws {
    let run = CommandRun(["scorecard", "--full", Self.registry, "--body", "electoral-commission"])
    #expect(run.output.contains("Chair: a woman\n"), "\(run.output)")
  }

  /// The scorecard of a list of one order under one rule.
  private static func scorecard(of order: String, _ rule: String) throws -> CommandRun {
    let file = try ScratchFile(
      """
      {
        "formatVersion": 1, "title": "t", "reportingPeriod": "2022-Q1",
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [
          { "id": "t", "name": "T", "basis": "policy", "measure": "placement", \(rule) }
        ],
        "bodies": [],
        "lists": [
          {
            "id": "l", "name": "L", "targets": ["t"],
            "observations": [{ "period": "2022", "order": "\(order)", "source": "s" }]
          }
        ]
      }
      """)
    return CommandRun(["scorecard", "--full", file.path, "--period", "2022"], columns: 120)
  }
}

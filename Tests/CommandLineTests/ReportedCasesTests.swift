import Foundation
import Testing

@testable import wps_cli

/// What people's own files and tables held, each kind once: read, or refused with help that helps.
@Suite struct ReportedCasesTests {
  /// A file with a parliament, a police force and a share, as somebody wrote it by hand.
  private static let file = """
    {
      "formatVersion": 1, "title": "T", "reportingPeriod": "2026-Q2",
      "sources": [{ "id": "report", "title": "Quarterly report", "date": "2026-06-30" }],
      "targets": [
        { "id": "thirty", "name": "Thirty", "basis": "benchmark", "measure": "womenShare", "atLeast": "30%" }
      ],
      "bodies": [
        { "id": "house", "name": "House", "kind": "legislature", "targets": ["thirty"],
          "observations": [
            { "asAt": "2026-03-31", "members": 147, "women": 40, "source": "report" }
          ] },
        { "id": "police", "name": "Police", "kind": "securityForces", "targets": ["thirty"],
          "observations": [] }
      ]
    }

    """

  /// What a faulty file is told: the place, the message and the help.
  @Test(arguments: [
    (#""women": 40"#, #""women": n/a"#, "10:58", "leave the key out where nothing is known"),
    (#""women": 40"#, #""women": "n/a""#, "10:58", "leave the key out where nothing is known"),
    (#""women": 40"#, #""women": "unknown""#, "10:58", "leave the key out where nothing is known"),
    (#""women": 40"#, #""women": "..""#, "10:58", "leave the key out where nothing is known"),
    (#""women": 40"#, #""women": -"#, "10:58", "leave the key out where nothing is known"),
    (#""women": 40"#, #""women": "2000+""#, "10:58", #"write { "atLeast": 2000 }"#),
    (#""women": 40"#, #""reportedPercent": 2,5"#, "10:68", "write 2.5, with a point"),
    (#""women": 40"#, #""reportedPercent": 27,2"#, "10:68", "write 27.2, with a point"),
    (#""members": 147"#, #""members": 12 179"#, "10:44", "write 12179"),
    (#""women": 40"#, "\"women\": 40\u{A0}", "10:60", "an invisible character; delete it"),
    (
      "        { \"asAt\"", "<<<<<<< HEAD\n        { \"asAt\"", "10:1",
      "keep one of the two sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"
    ),
    (
      #"  "sources""#, "=======\n  \"sources\"", "3:1",
      "keep one of the two sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"
    ),
    (#""kind": "legislature""#, #""kind": "parliament""#, "8:47", "did you mean 'legislature'?"),
    (#""atLeast": "30%""#, #""atLeast": 30"#, "5:99", #"write "30%""#),
  ])
  func `a fault has its place and its help`(
    sound: String, faulty: String, place: String, help: String
  ) {
    let text = Self.file.replacing(sound, with: faulty)
    #expect(text != Self.file)
    let run = CommandRun(["validate", "-"], input: text)
    #expect(run.status == .failure)
    let problems = run.problems.split(separator: "\n", omittingEmptySubsequences: false)
    let error = problems.firstIndex { $0.contains(": error: ") }.map { problems[$0...] } ?? []
    #expect(error.first?.hasPrefix("standard input:\(place): error: ") == true, "\(run.problems)")
    #expect(error.first { $0.contains("= help: ") }?.contains(help) == true, "\(run.problems)")
    #expect(run.problems.contains("1 error"), "\(run.problems)")
  }

  @Test func `a ceiling is a threshold like a floor, and stands in its place`() {
    func problems(_ ceiling: String) -> String {
      let text = Self.file.replacing(#""atLeast": "30%""#, with: ceiling)
      return CommandRun(["validate", "-"], input: text).problems
    }
    #expect(!problems(#""atMost": "60%""#).contains("error"))
    #expect(problems(#""atMost": 10"#).contains("'10' is not a share from 0 to 100 per cent"))
    let both = problems(#""atLeast": "30%", "atMost": "60%""#)
    #expect(both.contains("a target has 'atLeast' or 'atMost', not both [inapplicable-key]"))
    let neither = problems(#""note": "No threshold""#)
    #expect(neither.contains("a target needs the key 'atLeast' or 'atMost' [missing-key]"))
  }

  @Test func `a byte order mark is read over`() {
    let run = CommandRun(["validate", "-"], input: "\u{FEFF}" + Self.file)
    #expect(run.status == .success)
    #expect(
      run.problems.contains("standard input:1:1: warning: the file begins with a byte order mark"))
  }

  // MARK: - Tables

  private func imported(
    _ table: [UInt8], into text: String = file
  ) throws -> (run: CommandRun, file: String) {
    let file = try ScratchFile(text)
    let path = file.folder.appending(path: "t.csv")
    try Data(table).write(to: path)
    let run = CommandRun(["import", path.path, "--into", file.path])
    return (run, try file.text)
  }

  @Test func `tables as spreadsheets write them come in`() throws {
    let row = #""asAt": "2026-06-30", "members": 100, "women": 20, "source": "report""#
    let plain = "subject,asAt,members,women,source\npolice,2026-06-30,100,20,report\n"
    let tables: [String: [UInt8]] = [
      "capitals": Array(
        "Subject,AsAt,Members,Women,Source\npolice , 2026-06-30,100,20,report\n".utf8),
      "title": Array("Observations,,,,\n,,,,\n\(plain)".utf8),
      "UTF-16": [0xFF, 0xFE]
        + plain.replacing(",", with: "\t").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    ]
    for (name, table) in tables {
      let (run, text) = try imported(table)
      #expect(run.status == .success && run.problems == "", "\(name): \(run.problems)")
      #expect(text.contains(row), "\(name): \(text)")
    }
    let accents: [UInt8] =
      Array("subject;asAt;members;women;source;note\npolice;2026-06-30;100;20;report;".utf8)
      + [0xE9, 0x6C, 0x75, 0x65, 0x73, 0x0A]
    let (run, text) = try imported(accents)
    #expect(run.problems.contains("is read as Windows-1252"))
    #expect(text.contains(#""note": "élues""#))
  }

  @Test(arguments: [
    ("asAt,women\npolice,2026-06-30,20,report\n,2026-05-31,21,report\n", "fill the id down"),
    ("period,women\npolice,T2 2026,20,report\n", "did you mean 2026-Q2?"),
    ("period,women\npolice,2026Q1,20,report\n", "did you mean 2026-Q1?"),
    ("asAt,women\npolice,2026-06-30,n/a,report\n", "leave the cell empty where nothing is known"),
    ("asAt,women\npolice,2026-06-30,12 179,report\n", "write 12179"),
  ])
  func `a cell that cannot be read is told`(table: String, help: String) throws {
    let columns = table.prefix { $0 != "\n" }
    let (run, text) = try imported(
      Array("subject,\(columns),source\(table.dropFirst(columns.count))".utf8))
    #expect(run.status == .failure && text == Self.file)
    #expect(run.problems.contains(help), "\(run.problems)")
  }

  /// Spreadsheets make 2001 of 2001+; ≥2001 they leave alone.
  @Test func `a bound goes through a spreadsheet and back`() throws {
    let bounded = Self.file.replacing(#""women": 40"#, with: #""women": { "atLeast": 40 }"#)
    let exported = CommandRun(["export", "-"], input: bounded)
    #expect(exported.output.contains(",≥40,"), "\(exported.output)")
    let (back, same) = try imported(Array(exported.output.utf8), into: bounded)
    #expect(back.output.contains("nothing to change") && same == bounded)
    let lost = exported.output.replacing("≥40", with: "40")
    let (run, stays) = try imported(Array(lost.utf8), into: bounded)
    #expect(run.problems.contains("the file has ≥40, which stays"), "\(run.problems)")
    #expect(stays == bounded)
    for spelling in ["41+", "20..25", "..5", "0..5", "≥41"] {
      let table = "subject,asAt,members,women,source\npolice,2026-06-30,100,\(spelling),report\n"
      #expect(try imported(Array(table.utf8)).run.status == .success, "\(spelling)")
    }
  }

  @Test func `a fraction in the place of a percentage is doubted`() throws {
    let (run, text) = try imported(
      Array("subject,asAt,reportedPercent,source\npolice,2026-06-30,0.26,report\n".utf8))
    #expect(run.status == .success && text.contains(#""reportedPercent": 0.26"#))
    #expect(run.problems.contains("if 26 per cent is meant, write 26"), "\(run.problems)")
    let file = try ScratchFile(Self.file)
    let recorded = CommandRun([
      "record", "police", "--as-at", "2026-06-30", "--reported-percent", "0.214", "--source",
      "report", "--file", file.path,
    ])
    #expect(recorded.problems.contains("if 21.4 per cent is meant, write 21.4"))
  }

  // MARK: - Parts

  /// A part with more than its whole has, of the same day, by the same source or another.
  @Test func `parts do not exceed their whole`() {
    func told(_ members: Int, _ women: Int, source: String) -> CommandRun {
      let parts = Self.file
        .replacing(
          #"{ "id": "report""#, with: #"{ "id": "other", "title": "O" }, { "id": "report""#
        )
        .replacing(
          #""kind": "securityForces", "targets": ["thirty"],"#,
          with: #""kind": "other", "partOf": "house", "targets": [],"#
        )
        .replacing(
          #""observations": [] }"#,
          with: #""observations": [{ "asAt": "2026-03-31", "members": \#(members), "women": "#
            + #"\#(women), "source": "\#(source)" }] }"#)
      return CommandRun(["validate", "-"], input: parts)
    }
    let more = told(400, 41, source: "report")
    #expect(more.status == .failure)
    #expect(
      more.problems.contains("'police' has 400 members, more than the 147 of 'house'"),
      "\(more.problems)")
    #expect(more.problems.contains("'police' has 41 women, more than the 40 of 'house'"))
    let others = told(400, 41, source: "other")
    #expect(others.status == .success)
    #expect(others.problems.contains("warning: 'police' has 400 members"), "\(others.problems)")
    #expect(!told(147, 40, source: "report").problems.contains("'police' has"))
  }

  // MARK: - Words

  /// A registry with one body, what is judged of it, and what the formats for reading make of that.
  private func shown(_ figures: String, _ target: String, _ format: String = "text") -> String {
    let registry = TinyRegistry.body(TinyRegistry.observation(figures), target: target)
    let run = CommandRun(
      ["scorecard", "--full", "-", "--format", format], input: registry,
      environment: ["LANG": "C.UTF-8", "NO_COLOR": "1"], columns: 200)
    return run.output.split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
  }

  private static let parity = #""measure": "eitherSexShare", "atLeast": "50%""#

  /// A figure of which nothing can be said is not to be shown as advice: 3 of 7, 50 of 101, 1 of 3.
  @Test(arguments: [
    (#""members": 7, "women": 3"#, parity, "an odd number of members cannot be", "8"),
    (#""members": 101, "women": 50, "other": 1"#, parity, "an odd number of members", "102"),
    (
      #""members": 3, "women": 1"#, #""measure": "eitherSexShare", "atLeast": "40%""#,
      "there are too few members for the target ever to be met", "4"
    ),
    (
      #""members": 3, "women": 1"#, #""measure": "women", "atLeast": 5"#,
      "there are too few members for the target ever to be met", "5"
    ),
  ])
  func `what cannot be met has its reason, its size and no advice`(
    figures: String, target: String, reason: String, size: String
  ) {
    for format in ["text", "brief", "markdown", "html"] {
      let text = shown(figures, target, format)
      #expect(text.lowercased().contains(reason), "\(text)")
      #expect(text.contains("; at a size of \(size) that is possible"), "\(format): \(text)")
      for advice in ["needed", "needs", "fewer than"] where format != "html" {
        #expect(!text.contains(advice), "\(format): \(text)")
      }
    }
    let french = CommandRun(
      ["scorecard", "--full", "-", "--language", "fr", "--format", "brief"],
      input: TinyRegistry.body(TinyRegistry.observation(figures), target: target))
    #expect(
      french.output.contains("\u{A0}; avec un effectif de \(size), c’est possible"),
      "\(french.output)")
  }

  @Test func `what no size can meet names none`() {
    let both = #""measure": "eitherSexShare", "atLeast": "60%""#
    let text = shown(#""members": 10, "women": 3"#, both)
    #expect(text.contains("neither sex can be more than half where both must be; trend unknown"))
    #expect(!text.contains("needs") && !text.contains("at a size"), "\(text)")
  }

  /// Where the men are the fewer, theirs is the figure.
  @Test func `the figure shown is the figure judged`() {
    let thirty = #""measure": "eitherSexShare", "atLeast": "30%""#
    #expect(
      shown(#""members": 20, "women": 14"#, thirty, "brief").contains(
        "six men were among the 20 members (30.0 per cent) of the Body, meeting, with nobody to"))
    let forty = #""measure": "eitherSexShare", "atLeast": "40%""#
    #expect(
      shown(#""reportedPercent": 100.0"#, forty).contains(
        "✗ not met men 0.0% (women 100.0%, as reported)"))
    #expect(
      shown(#""members": 1, "women": 1"#, thirty).contains("✗ not met 0 men of 1 0.0%"))
  }

  /// Members whose sex is not given may be women; others are not.
  @Test func `a sex that is not stated leaves the verdict open`() {
    let thirty = #""measure": "womenShare", "atLeast": "30%""#
    let third = #""measure": "eitherSexShare", "atLeast": "1/3""#
    let open = #""members": 100, "women": 25, "men": 65, "unspecified": 10"#
    #expect(
      shown(open, thirty).contains(
        "? unclear 25 women of 100, sex not stated of 10 25.0–35.0%"), "\(shown(open, thirty))"
    )
    #expect(
      shown(#""members": 10, "women": 3, "men": 6, "unspecified": 1"#, third)
        .contains("? unclear 3 women of 10, sex not stated of 1 30.0–40.0%"))
    #expect(
      shown(#""members": 100, "women": 25, "men": 65, "other": 10"#, thirty)
        .contains("✗ not met 25 women of 100"))
  }

  /// A number in brackets in a quotation cites nothing.
  @Test func `a brief lists the sources that it cites, and no more`() {
    let registry = """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2",
        "sources": [{ "id": "a", "title": "First" }, { "id": "b", "title": "Second" },
          { "id": "c", "title": "Third, cited nowhere" }],
        "targets": [
          { "id": "t", "name": "Forty", "basis": "policy", "measure": "womenShare",
            "atLeast": "40%", "source": "c" },
          { "id": "d", "name": "Done", "basis": "policy", "measure": "done", "source": "b" }],
        "bodies": [{ "id": "court", "name": "Court", "kind": "other", "targets": ["t"],
          "observations": [] }],
        "indicators": [{ "id": "decree", "name": "Decree", "kind": "milestone", "targets": ["d"],
          "observations": [{ "asAt": "2020-05-01", "status": "planned", "source": "a",
            "quote": "as the list [3] says" }] }] }
      """
    let run = CommandRun(["scorecard", "--full", "-", "--format", "brief"], input: registry)
    #expect(run.status == .success, "\(run.problems)")
    #expect(run.output.contains("“as the list [3] says” [2]"), "\(run.output)")
    #expect(run.output.contains("[2] First") && !run.output.contains("Third"), "\(run.output)")
  }

  // MARK: - What a file may hold

  @Test func `controls reach neither a terminal nor another program's input`() {
    for hostile in [#"\u001b]52;c;ZXZpbA==\u0007"#, "\u{9B}31m", "\u{202E}"] {
      let registry = TinyRegistry.body(
        #"{ "period": "2020-Q2", "members": 10, "women": 2, "quote": "x\#(hostile)y", "source": "source" }"#
      ).replacing(#""name": "Body""#, with: #""name": "B\#(hostile)ody""#)
      let formats = ["text", "brief", "html", "markdown", "csv", "json"]
      let runs =
        formats.map { CommandRun(["scorecard", "--full", "-", "--format", $0], input: registry) }
        + [
          CommandRun(["export", "-"], input: registry, columns: 80),
          CommandRun(["explain", "body", "--file", "-"], input: registry),
          CommandRun(["validate", "-"], input: registry),
        ]
      for run in runs {
        let controls = run.output.unicodeScalars.filter {
          $0.value < 32 && $0 != "\n" && $0 != "\r" && $0 != "\t"
            || (0x7F...0x9F).contains($0.value)
            || $0 == "\u{202E}"
        }
        #expect(controls.isEmpty, "\(run.output)")
      }
    }
  }

  /// Flags that pair up, and quotes before equals signs, once took time with the square of the text.
  @Test(arguments: ["🇲🇱", "'=1;", "e\u{301}"])
  func `a long note is shown and compared`(unit: String) {
    let note = String(repeating: unit, count: 300_000 / unit.utf8.count)
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""members": 24, "women": 6"#), body: #", "note": "\#(note)""#)
    for format in ["text", "csv"] {
      let run = CommandRun(["scorecard", "--full", "-", "--format", format], input: registry)
      #expect(run.status == .success && run.output.count > 10_000)
    }
    let other = registry.replacing(#""note": ""#, with: #""note": "x"#)
    let files = [registry, other].compactMap { try? ScratchFile($0) }
    // The files last as long as the values that stand for them.
    withExtendedLifetime(files) {
      #expect(CommandRun(["diff"] + files.map(\.path)).output.contains("note"))
    }
  }

  // MARK: - Options

  @Test(arguments: [
    ("pdf", "Print the page of --format html to PDF"), ("DOCX", "pandoc"),
    ("xlsx", "Open what --format csv writes in the spreadsheet"), ("jsn", "Did you mean 'json'?"),
  ])
  func `a format that is not written is reached from one that is`(format: String, help: String) {
    let run = CommandRun(["scorecard", "-", "--format", format], input: Self.file)
    #expect(run.status == .unusable && run.problems.contains(help), "\(run.problems)")
  }

  @Test func `a name stands for an id where one is meant`() throws {
    for command in ["scorecard", "export"] {
      let run = CommandRun([command, "-", "--body", "House of"], input: Self.file)
      #expect(run.status == .unusable)
      let near = CommandRun([command, "-", "--body", "Polise"], input: Self.file)
      #expect(near.problems.contains("Did you mean 'police'"), "\(near.problems)")
    }
    let file = try ScratchFile(Self.file.replacing("\"Police\"", with: "\"National Guard\""))
    let named = CommandRun(["scorecard", "--full", file.path, "--body", "guard"])
    #expect(named.problems.contains("Did you mean 'police' (National Guard)?"), "\(named.problems)")
    func source(_ word: String) -> String {
      CommandRun([
        "record", "police", "--as-at", "2026-06-30", "--women", "3", "--source", word, "--file",
        file.path,
      ]).problems
    }
    #expect(source("Quarterly report").contains("Did you mean 'report' (Quarterly report)?"))
    #expect(source("quarterly Reports").contains("Did you mean 'report' (Quarterly report)?"))
    #expect(
      source("Annual survey, 2025").contains("--new-source annual-survey-2025 --title 'Annual"))
    #expect(source("survey-2025").contains("--new-source survey-2025 --title TEXT"))
  }

  @Test func `thousands and other names of options are understood`() throws {
    let file = try ScratchFile(Self.file)
    func problems(_ options: [String]) -> String {
      CommandRun(
        ["record", "police", "--as-at", "2026-06-30", "--source", "report", "--file", file.path]
          + options
      ).problems
    }
    #expect(problems(["--members", "1,028"]).contains("Write 1028"))
    #expect(problems(["--members", "1\u{A0}028"]).contains("Write 1028"))
    #expect(problems(["--total", "28"]).contains("Did you mean '--members'?"))
    #expect(problems(["--reported-percent", "28%"]).contains("Write 28, without %"))
  }

  @Test func `a file that was begun and not filled in is told`() {
    let starter = CommandRun(["init", "-", "--period", "2026-Q2"]).output
    let run = CommandRun(["validate", "-"], input: starter)
    #expect(run.status == .success && run.problems.contains("[placeholder]"), "\(run.problems)")
  }
}

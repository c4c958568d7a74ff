import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// `wps-cli import`, from the table to the bytes of the file.
@Suite struct ImportCommandTests {
  private static let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#)
  ).replacing("\"2020-Q2\",\n", with: "\"2020-Q4\",\n")

  private let file: ScratchFile

  init() throws {
    file = try ScratchFile(Self.registry)
  }

  private func run(_ table: String, _ options: String...) -> CommandRun {
    CommandRun(["import", "-", "--into", file.path] + options, input: table)
  }

  @Test func `rows are taken over, and what they change is told`() throws {
    let run = run(
      """
      subject;period;asAt;women;members;source;quote.fr
      body;2020-Q2;;7;24;source;
      body;;2020-12-01;2..3;20+;source;"deux; trois"
      """)
    #expect(run.problems == "")
    #expect(run.status == .success)
    #expect(
      run.output.hasPrefix(
        "1 observation added; 1 corrected\n\n- → \(file.path)\n"))
    #expect(run.output.contains("women: 6 → 7"))
    let expected = Self.registry.replacing(
      #""women": 6, "source": "source" }"#,
      with: #""women": 7, "source": "source" },"# + "\n    "
        + #"{ "asAt": "2020-12-01", "members": { "atLeast": 20 }, "#
        + #""women": { "atLeast": 2, "atMost": 3 }, "source": "source", "#
        + #""quote": { "fr": "deux; trois" } }"#)
    #expect(try file.text == expected)
    #expect(try file.names == ["indicators.json"])
  }

  @Test func `what was exported changes nothing`() throws {
    let table = CommandRun(["export", file.path]).output
    let run = run(table)
    #expect(run.status == .success)
    #expect(run.output == "nothing to change: the file says all of this; 1 as in the file\n")
    #expect(try file.text == Self.registry)
  }

  @Test func `the shipped registry comes back from its table`() throws {
    let shipped = try String(contentsOfFile: Repository.registry, encoding: .utf8)
    let copy = try ScratchFile(shipped)
    let table = CommandRun(["export", copy.path, "--language", "fr"]).output
    let run = CommandRun(["import", "-", "--into", copy.path], input: table)
    #expect(run.output == "nothing to change: the file says all of this; 118 as in the file\n")
    #expect(try copy.text == shipped)
  }

  @Test func `nothing is written where a row is wrong, and all that is wrong is told`() throws {
    let run = run(
      """
      subject,period,women,members,source
      body,2020-Q3,seven,24,source
      body,2020-Q4,8,24,source
      bodi,2020-Q4,8,24,source

      """)
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(
      run.problems == """
        standard input:2:14: error: cell C2: 'seven' is not a count for 'women' [invalid-count]
            2 | body,2020-Q3,seven,24,source
              |              ^~~~~
              = help: write 40, or ≥2001 for at least 2001, or 20..25 for 20 to 25, in digits only
        standard input:4:1: error: cell A4: the file has no body, list or indicator 'bodi' [unknown-id]
            4 | bodi,2020-Q4,8,24,source
              | ^~~~
              = help: did you mean 'body'?
        standard input: 2 errors; nothing was written

        """)
    #expect(try file.text == Self.registry)
  }

  @Test func `a file with errors is left alone`() throws {
    let faulty = try ScratchFile(Self.registry.replacing("24", with: "-24"))
    let run = CommandRun(
      ["import", "-", "--into", faulty.path],
      input: "subject,period,women,source\nbody,2020-Q3,7,source\n")
    #expect(run.status == .failure)
    #expect(run.problems.contains("[invalid-count]"))
    #expect(run.problems.hasSuffix("1 error; mend the file first\n"))
  }

  @Test func `what stays beside new rows of its subject is listed`() throws {
    let run = run("subject,period,women,members,source\nbody,2020-Q3,7,24,source\n")
    #expect(
      run.output.hasPrefix(
        "1 observation added; 1 observation of these subjects is not in the table, and\nstays\n"
          + "  body, 2020-Q2 [source]\n\n"), "\(run.output)")
  }

  @Test func `a dry run shows the change and writes nothing`() throws {
    let run = run(
      "subject,period,women,members,source\nbody,2020-Q2,7,24,source\n", "--dry-run",
      "--language", "fr")
    #expect(run.status == .success)
    #expect(run.output.hasPrefix("--- \(file.path)\n+++ \(file.path)\n@@ "))
    #expect(run.problems.hasPrefix("1 à corriger\n"))
    #expect(try file.text == Self.registry)
  }

  @Test func `warnings are told at their cells, and do not stop it`() throws {
    let run = run("subject,period,women,members,source\nbody,2021-Q1,7,24,source\n")
    #expect(run.status == .success)
    #expect(
      run.problems.hasPrefix("standard input:2:6: warning: cell B2: this observation is later"))
    #expect(try file.text != Self.registry)
  }

  @Test(arguments: [
    ([], "no table given. Write 'wps-cli import observations.csv --into indicators.json'"),
    (
      ["a", "b"],
      "one table at a time. Write 'wps-cli import observations.csv --into indicators.json'"
    ),
    (["-", "--into", "-"], "only one of table and file can be standard input"),
    (
      ["a", "--dates", "dmy"],
      "'dmy' is not a value of '--dates'. The values are day-first, month-first"
    ),
  ])
  func `wrong options`(options: [String], problem: String) {
    let run = CommandRun(["import"] + options)
    #expect(run.status == .unusable)
    #expect(run.problems == "wps-cli: \(problem)\n")
  }

  @Test func `a table of another format is told from one to import`() throws {
    let table = CommandRun(["export", file.path, "--format", "sdmx-csv", "--ref-area", "ML"]).output
    let run = run(table)
    #expect(run.status == .failure)
    #expect(run.problems.contains("help: this is SDMX-CSV, which is for publication"))
    #expect(try file.text == Self.registry)
  }
}

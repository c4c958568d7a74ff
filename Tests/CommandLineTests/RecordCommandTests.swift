import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// `wps-cli record`, from the options to the bytes of the file.
@Suite struct RecordCommandTests {
  private static let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#)
  ).replacing("\"2020-Q2\",\n", with: "\"2020-Q4\",\n")

  private let file: ScratchFile

  init() throws {
    file = try ScratchFile(Self.registry)
  }

  private func record(_ options: String...) -> CommandRun {
    CommandRun(["record"] + options + ["--file", file.path])
  }

  @Test func `a figure is added, and the verdict told`() throws {
    let run = record(
      "body", "--as-at", "2020-12-01", "--women", "9", "--members", "24", "--seats", "25",
      "--source", "source", "--locator", "para. 2", "--quote", "en=nine", "--quote", "fr=neuf",
      "--flag", "provisional")
    #expect(run.problems == "")
    #expect(run.status == .success)
    #expect(
      run.output == """
        \(file.path):9: recorded body, 1 December 2020
          Target, 2020-Q4: not met → met (9 women of 24, 37.5%)

        """)
    let added = """
      ,
          { "asAt": "2020-12-01", "seats": 25, "members": 24, "women": 9, \
      "source": "source", "locator": "para. 2", "quote": { "en": "nine", "fr": "neuf" }, \
      "flag": "provisional" }
      """
    let mark = "\"women\": 6, \"source\": \"source\" }"
    #expect(try file.text == Self.registry.replacing(mark, with: mark + added))
    #expect(try file.names == ["indicators.json"])
  }

  @Test func `a count that says no more than leaving it out is written where it is given`() throws {
    #expect(
      record("body", "--period", "2020-Q3", "--women", "0+", "--source", "source").status
        == .success)
    #expect(try file.text.contains(#""period": "2020-Q3", "women": { "atLeast": 0 }"#))
    #expect(
      record("body", "--period", "2020-Q1", "--unspecified", "0", "--source", "source").status
        == .success)
    #expect(try file.text.contains(#""period": "2020-Q1", "unspecified": 0"#))
  }

  @Test func `every option of a body and of indicators reaches the file`() throws {
    let run = record(
      "body", "--period", "2020-Q3", "--seats", "20-25", "--members", "0-9", "--vacant", "2+",
      "--women", "3", "--men", "2", "--unspecified", "1", "--reported-percent", "50.0",
      "--reported-trend", "increased", "--source", "source", "--new-source", "new", "--title",
      "en=New", "--title", "fr=Neuf", "--symbol", "S/1", "--date", "2020-10-01", "--publisher",
      "UN", "--url", "https://un.org/", "--note", "a=b", "--flag", "break")
    #expect(run.status == .success)
    let text = try file.text
    #expect(
      text.contains(
        #"{ "period": "2020-Q3", "seats": { "atLeast": 20, "atMost": 25 }, "#
          + #""members": { "atMost": 9 }, "vacant": { "atLeast": 2 }, "women": 3, "men": 2, "#
          + #""unspecified": 1, "reportedPercent": 50.0, "reportedTrend": "increased", "#
          + #""source": ["source", "new"], "note": "a=b", "flag": "break" }"#))
    #expect(
      text.contains(
        #", { "id": "new", "title": { "en": "New", "fr": "Neuf" }, "symbol": "S/1", "#
          + #""date": "2020-10-01", "publisher": "UN", "url": "https://un.org/" }]"#))
    #expect(run.output.contains(":2: added the source new\n"))
    for (kind, options, figures) in [
      ("share", ["--part", "1", "--whole", "4"], #""part": 1, "whole": 4"#),
      ("count", ["--value", "2001+"], #""value": { "atLeast": 2001 }"#),
      ("milestone", ["--status", "done"], #""status": "done""#),
    ] {
      let target =
        kind == "milestone"
        ? #""measure": "done""#
        : #""measure": "\#(kind)", "atLeast": \#(kind == "share" ? "\"30%\"" : "9")"#
      let indicator = try ScratchFile(TinyRegistry.indicator(kind, "", target: target))
      let run = CommandRun(
        ["record", "indicator", "--period", "2020-Q2", "--source", "source"] + options
          + ["--file", indicator.path])
      #expect(run.status == .success, "\(run.problems)")
      #expect(
        try indicator.text.contains(#"{ "period": "2020-Q2", \#(figures), "source": "source" }"#))
    }
  }

  @Test func `an alternate stands behind the figure and leaves the verdict`() throws {
    let run = record(
      "body", "--period", "2020-Q2", "--women", "12", "--members", "24", "--source", "source",
      "--alternate")
    #expect(run.output.contains("  Target, 2020-Q4: not met (6 women of 24, 25.0%), as before\n"))
    #expect(try file.text.contains(#""source": "source", "alternate": true }"#))
  }

  @Test func `what validate would refuse is drawn where it would stand, and not written`() throws {
    let run = record(
      "body", "--period", "2020-Q3", "--as-at", "2020-12-01", "--women", "30", "--members", "24",
      "--source", "source")
    #expect(run.status == .failure)
    #expect(run.output == "")
    for code in ["contradictory-counts", "dates-disagree"] {
      #expect(run.problems.contains("[\(code)]"))
    }
    #expect(run.problems.contains("\(file.path), as it would be:9:"))
    #expect(run.problems.hasSuffix("indicators.json: 2 errors; nothing was written\n"))
    #expect(try file.text == Self.registry)
  }

  @Test func `warnings about the new figure are shown, older ones are not`() throws {
    let run = record(
      "body", "--period", "2021-Q1", "--women", "6", "--members", "24", "--reported-percent",
      "26", "--source", "source")
    #expect(run.status == .success)
    #expect(run.problems.contains("warning: this observation is later than the reporting period"))
    #expect(run.problems.contains("[percent-mismatch]"))
    #expect(run.output.contains("2021-Q1: not met"))
    let next = record("body", "--period", "2020-Q3", "--women", "6", "--source", "source")
    #expect(next.problems == "")
  }

  @Test func `a dry run prints a diff and writes nothing`() throws {
    let run = record(
      "body", "--period", "2020-Q3", "--women", "1", "--source", "source", "--dry-run")
    #expect(run.status == .success)
    #expect(run.output.hasPrefix("--- \(file.path)\n+++ \(file.path)\n@@ -5,6 +5,7 @@\n"))
    #expect(run.output.contains(#"+    { "period": "2020-Q3", "women": 1, "source": "source" }"#))
    #expect(run.problems.contains("would be recorded: body, 2020-Q3"))
    #expect(try file.text == Self.registry)
    let input = CommandRun(
      [
        "record", "body", "--period", "2020-Q3", "--women", "1", "--source", "source", "--dry-run",
        "--file", "-",
      ],
      input: Self.registry)
    #expect(input.output.hasPrefix("--- standard input\t\n"))
  }

  @Test func `the outcome is told in French`() {
    let run = record(
      "body", "--as-at", "2020-12-01", "--women", "9", "--members", "24", "--source", "source",
      "--language", "fr")
    let cited = record(
      "body", "--as-at", "2020-12-02", "--women", "9", "--new-source", "hr-2020", "--title",
      "Report",
      "--language", "fr")
    #expect(cited.output.contains(": source ajoutée\u{A0}: hr-2020\n"), "\(cited.output)")
    #expect(run.output.contains(":9: donnée enregistrée\u{A0}: body, 1er\u{A0}décembre 2020\n"))
    #expect(
      run.output.contains(
        "Target, 4e\u{A0}trimestre 2020\u{A0}: non atteint → atteint (9 femmes sur 24, 37,5\u{A0}%)"
      ))
  }

  @Test(arguments: [
    ([], "no subject given. Write 'wps-cli record SUBJECT --period 2020-Q2 …'"),
    (["a", "b"], "one subject at a time, not 'a', 'b'. Put a text of several words in quotes"),
    (
      ["body"],
      "no time given. Write '--period 2026-Q3', or '--as-at 2026-09-30' for a day"
    ),
    (
      ["body", "--period", "2020-Q3"],
      "no source given. Write '--source ID', or '--new-source ID --title TEXT' for one that is new"
    ),
    (
      ["body", "--as-at", "2020-02-30"],
      "'2020-02-30' is not a day for '--as-at'. Write year-month-day, such as 2026-12-01"
    ),
    (
      ["boddy", "--period", "2020-Q3", "--source", "source"],
      "the file has no body, list or indicator 'boddy'. Did you mean 'body' (Body)?"
    ),
    (
      ["body", "--period", "2020-Q3", "--source", "s", "--url", "x"],
      "'--url' describes a new source. Add '--new-source ID'"
    ),
    (
      ["body", "--period", "2020-Q3", "--new-source", "n"],
      "the new source 'n' has no title. Add '--title TEXT'"
    ),
    (
      ["body", "--period", "2020-Q3", "--source", "s", "--reported-percent", "5%"],
      "'5%' is not a percentage for '--reported-percent'. Write 5, without %"
    ),
    (
      ["body", "--period", "2020-Q3", "--source", "s", "--quote", "a", "--quote", "b"],
      "'--quote' is given twice. Write '--quote en=…' and '--quote fr=…' for two languages"
    ),
    (
      ["body", "--period", "2020-Q3", "--source", "s", "--women", "1000000000001"],
      "'1000000000001' is more than 1000000000000, the greatest count"
    ),
  ])
  func `a command that cannot be carried out exits with 2`(options: [String], message: String)
    throws
  {
    let run = CommandRun(["record"] + options + ["--file", file.path])
    #expect(run.status == .unusable)
    #expect(run.problems == "wps-cli: \(message)\n")
    #expect(try file.text == Self.registry)
  }

  @Test(arguments: [
    "", "-", "n/a", "+", "-5", "5-", "25-20", "1-2-3", "1.5", "1,000", "1 028", "0x1", "5+5", "²",
  ])
  func `what is no count is told, with what was meant`(spelling: String) throws {
    let run = record("body", "--period", "2020-Q3", "--source", "source", "--women=\(spelling)")
    #expect(run.status == .unusable)
    let leavingOut = "Leave the option out where nothing is known"
    let problem =
      spelling == "25-20"
      ? "'25-20' for '--women' begins with the greater number"
      : "'\(spelling)' is not a count for '--women'. "
        + ([
          "": leavingOut, "-": leavingOut, "n/a": leavingOut, "1,000": "Write 1000\n",
          "1 028": "Write 1028\n",
        ][spelling] ?? "Write 40, or")
    #expect(run.problems.contains(problem))
    #expect(try file.text == Self.registry)
  }

  @Test(arguments: ["≥20", "at least 20", ">19", "au moins 20", "20..", "20+"])
  func `a bound may be written in words`(spelling: String) throws {
    let run = record("body", "--period", "2020-Q3", "--source", "source", "--women", spelling)
    #expect(run.status == .success)
    #expect(try file.text.contains("\"women\": { \"atLeast\": 20 }"))
  }

  @Test func `an option of another name is known`() {
    let run = record("body", "--period", "2020-Q3", "--source", "source", "--total", "28")
    #expect(run.problems == "wps-cli: unknown option '--total'. Did you mean '--members'?\n")
  }

  @Test func `a file with errors is to be mended first`() throws {
    let broken = try ScratchFile(Self.registry.replacing("\"women\"", with: "\"wimen\""))
    let run = CommandRun(
      ["record", "body", "--period", "2020-Q3", "--source", "source", "--file", broken.path])
    #expect(run.status == .failure)
    #expect(run.problems.contains("did you mean 'women'?"))
    #expect(run.problems.hasSuffix("1 error; mend the file first\n"))
  }
}

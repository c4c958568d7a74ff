import Foundation
import Testing

@testable import wps_cli

/// The values that options take, and what is taken for one by mistake.
@Suite struct OptionValueTests {
  private static let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#)
  ).replacing("\"2020-Q2\",\n", with: "\"2020-Q4\",\n")

  private let file: ScratchFile

  init() throws {
    file = try ScratchFile(Self.registry)
  }

  private func record(_ options: String...) -> CommandRun { record(options) }

  private func record(_ options: [String]) -> CommandRun {
    CommandRun(
      [
        "record", "body", "--period", "2020-Q3", "--women", "1", "--source", "source", "--file",
        file.path,
      ] + options)
  }

  @Test(arguments: [
    ("scorecard", "pdf", "Print the page of --format html to PDF"), ("scorecard", "docx", "pandoc"),
    ("scorecard", "XLSX", "Open what --format csv writes in the spreadsheet"),
    ("export", "xlsx", "Open what --format csv writes in the spreadsheet"),
    ("export", "pdf", "The values are"),
  ])
  func `a format of another program is told how to get`(
    command: String, format: String, advice: String
  ) {
    let run = CommandRun([command, file.path, "--format", format])
    #expect(run.status == .unusable && run.problems.contains(advice))
    #expect(run.problems.split(separator: "\n").count == 1)
  }

  @Test func `an option does not become the value of the one before it`() throws {
    let run = record("--locator", "--dry-run")
    #expect(run.status == .unusable)
    #expect(
      run.problems == "wps-cli: '--locator' needs a value; '--dry-run' is an option. "
        + "For these very words write '--locator=--dry-run'\n")
    #expect(record("--note", "--quote=a").problems.contains("'--note=--quote=a'"))
    #expect(try file.text == Self.registry)
    #expect(record("--locator=--dry-run", "--note", "--drier", "--quote", "-").status == .success)
    #expect(try file.text.contains(#""locator": "--dry-run", "quote": "-", "note": "--drier""#))
  }

  @Test(arguments: [
    (["--femmes", "4"], "unknown option '--femmes'. Did you mean '--women'?"),
    (["--sièges", "4"], "unknown option '--sièges'. Did you mean '--seats'?"),
    (["--membres", "4"], "unknown option '--membres'. Did you mean '--members'?"),
    (["--citation", "a"], "unknown option '--citation'. Did you mean '--quote'?"),
    (
      ["--men", "environ 4"],
      "'environ 4' is not a count for '--men'. Write 4, and --flag estimated"
    ),
    (["--wimen", "4"], "unknown option '--wimen'. Did you mean '--women'?"),
    (
      ["--language", "es"],
      "'es' is not a value of '--language'. The languages are en, fr"
    ),
    (
      ["--reported-percent", "30,1"],
      "'30,1' is not a percentage for '--reported-percent'. Write 30.1, with a point"
    ),
    (
      ["--reported-percent", "30.1%"],
      "'30.1%' is not a percentage for '--reported-percent'. Write 30.1, without %"
    ),
    (
      ["--reported-percent", "30,1 %"],
      "'30,1 %' is not a percentage for '--reported-percent'. Write 30.1, with a point, without %"
    ),
    (
      ["--men", "40%"],
      "'40%' is not a count for '--men'. For a percentage write --reported-percent 40"
    ),
    (
      ["--men", "40", "%"], "unexpected argument '%'. For a percentage write --reported-percent 40"
    ),
    (
      ["--as-at", "01/12/2026"],
      "'01/12/2026' is not a day for '--as-at'. Write year-month-day, such as 2026-12-01"
    ),
    (
      ["--as-at", "24/12/2026"],
      "'24/12/2026' is not a day for '--as-at'. Write year-month-day: 2026-12-24"
    ),
    (["--as-at", "2026-Q4"], "'2026-Q4' is not a day for '--as-at'. For a period use --period"),
  ])
  func `what to write instead is said`(options: [String], message: String) {
    #expect(record(options).problems == "wps-cli: \(message)\n")
  }

  @Test(arguments: [
    ("2026-12-01", "For a day use --as-at"), ("2026-T4", "Did you mean 2026-Q4?"),
    ("T4 2026", "Did you mean 2026-Q4?"),
    ("soon", "Write it as 2020-Q2; a year as 2020, a half-year as 2020-S1, a month as 2020-04"),
  ])
  func `a period may have been meant otherwise`(word: String, hint: String) {
    let run = CommandRun(["record", "body", "--period", word, "--file", file.path])
    #expect(run.problems == "wps-cli: '\(word)' is not a period for '--period'. \(hint)\n")
    let scorecard = CommandRun(["scorecard", file.path, "--period", "2026-12-01"])
    #expect(scorecard.problems.hasSuffix("Did you mean 2026-Q4?\n"))
  }
}

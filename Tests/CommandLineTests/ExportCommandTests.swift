import Foundation
import Testing

@testable import wps_cli

@Suite struct ExportCommandTests {
  private let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": { "atLeast": 5 }, "note": "Ébauche""#))
  private let table = ["export", "-", "--format", "sdmx-csv"]

  @Test(arguments: [
    (["--ref-area", "ML"], "'--ref-area' changes nothing in 'csv'. Leave it out"),
    (["--measure", "women"], "'--measure' changes nothing in 'csv'. Leave it out"),
    (
      ["--format", "series", "--measure", "womanShare"],
      "'womanShare' is not a value of '--measure'. Did you mean 'womenShare'?"
    ),
    (
      ["--format", "series", "--measure", "placement"],
      "'placement' is not a value of '--measure'. The values are womenShare, eitherSexShare, women, "
        + "eitherSex, occupancy, share, count"
    ),
    (
      ["--format", "sdmx"],
      "'sdmx' is not a value of '--format'. The values are csv, series, sdmx-csv, sdmx-structure"
    ),
    (
      ["--format", "sdmx-csv"],
      "SDMX needs the country, which the file does not name. Write '--ref-area ML'"
    ),
    (
      ["--format", "sdmx-csv", "--ref-area", "Côte d'Ivoire"],
      "'Côte d'Ivoire' is no code for SDMX, which allows letters A to Z, digits, '_', '@', '$' and "
        + "'-'. Write '--ref-area ML'"
    ),
    (
      ["--format", "sdmx-csv", "--ref-area", ""],
      "'' is no code for SDMX, which allows letters A to Z, digits, '_', '@', '$' and '-'. "
        + "Write '--ref-area ML'"
    ),
    (
      ["--format", "sdmx-structure", "--ref-area", "ML"],
      "'--ref-area' changes nothing in 'sdmx-structure'. Leave it out"
    ),
    (
      ["--format", "sdmx-csv", "--ref-area", "ML", "--body", "bode"],
      "the file has no body 'bode'. Did you mean 'body' (Body)?"
    ),
    (
      ["--format", "sdmx-csv", "--ref-area", "ML", "--group", "g"], "the file has no group 'g'"
    ),
    (
      ["--format", "sdmx-csv", "--ref-area", "ML", "--language", "de"],
      "'de' is not a value of '--language'. The languages are en, fr"
    ),
  ])
  func `wrong options`(options: [String], problem: String) {
    let run = CommandRun(["export", "-"] + options, input: registry)
    #expect(run.status == .unusable)
    #expect(run.output == "")
    #expect(run.problems == "wps-cli: \(problem)\n")
  }

  @Test(arguments: ["ML", "686", "MLI", "ml", "_T", "A-1@$"])
  func `codes of areas`(code: String) throws {
    let run = CommandRun(table + ["--ref-area", code], input: registry)
    #expect(run.status == .success)
    #expect(try CSVTable(text: run.output).rows.allSatisfy { $0["REF_AREA"] == code })
  }

  @Test(arguments: [["csv"], ["sdmx-csv", "--ref-area", "ML"], ["sdmx-structure"]])
  func `nothing comes of a file with errors`(options: [String]) {
    let faulty = registry.replacing("24", with: "-24")
    let run = CommandRun(["export", "-", "--format"] + options, input: faulty)
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(run.problems.contains("[invalid-count]"))
    #expect(run.problems.hasSuffix("standard input: 1 error\n"))
  }

  @Test(arguments: [["csv"], ["sdmx-csv", "--ref-area", "ML"], ["sdmx-structure"]])
  func `the output goes to a file`(options: [String]) throws {
    let command = ["export", "-", "--format"] + options
    let file = try ScratchFile("before", name: "out")
    let run = CommandRun(command + ["--output", file.path], input: registry)
    #expect(run.status == .success)
    #expect(run.output == "")
    // As bytes, since a byte order mark is taken off with the reading of a string.
    let written = try Array(Data(contentsOf: file.url))
    #expect(written == Array(CommandRun(command, input: registry).output.utf8))
  }

  @Test(arguments: [["export"], ["scorecard", "--format", "csv"]])
  func `no result takes the place of the file`(command: [String]) throws {
    let file = try ScratchFile(registry)
    let link = file.folder.appending(path: "link.json").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file.path)
    for output in [file.path, file.folder.path + "/./indicators.json", link] {
      let run = CommandRun(command + [file.path, "--output", output])
      #expect(run.status == .unusable)
      #expect(
        run.problems == "wps-cli: '\(output)' is the file that is read, and would be lost. "
          + "Name another file for '--output'\n")
    }
    #expect(try file.text == registry)
  }

  @Test func `warnings are counted`() {
    let unused = registry.replacing(
      #""sources": ["#, with: #""sources": [{ "id": "unused", "title": "U" }, "#)
    let run = SDMXExport.run(unused)
    #expect(run.status == .success)
    #expect(run.problems == "standard input: 1 warning; 'wps-cli validate' shows what\n")
  }

  @Test(arguments: [
    ("observations.csv", ["csv"]), ("observations.sdmx.csv", ["sdmx-csv", "--ref-area", "ML"]),
    ("structure.xml", ["sdmx-structure"]),
  ])
  func `the output is as it was`(name: String, options: [String]) throws {
    let run = CommandRun(["export", "-", "--format"] + options, input: registry)
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    try RecordedPage(file: folder.appending(path: name)).expect(run.output)
  }
}

import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// The built command as a process of its own: streams, statuses, files.
@Suite struct ProcessTests {
  private struct Ending {
    let status: Int32
    let output: String
    let problems: String
  }

  private func run(
    _ arguments: [String], input: String? = nil, in folder: URL = Repository.root
  ) throws -> Ending {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "wps-cli")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "C.UTF-8"]
    // Files, not pipes: a pipe that fills while nobody reads it would block the command.
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let streams = try ["in", "out", "err"].map { name in
      let file = scratch.appending(path: name)
      try Data((name == "in" ? input ?? "" : "").utf8).write(to: file)
      return (file, try FileHandle(forUpdating: file))
    }
    process.standardInput = streams[0].1
    process.standardOutput = streams[1].1
    process.standardError = streams[2].1
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    return Ending(
      status: process.terminationStatus,
      output: try String(contentsOf: streams[1].0, encoding: .utf8),
      problems: try String(contentsOf: streams[2].0, encoding: .utf8))
  }

  @Test func `scorecard finds indicators.json in the current folder`() throws {
    let ending = try run(["scorecard"])
    #expect(ending.status == 0)
    #expect(ending.output.hasPrefix("Mali: women and peace and security "))
    #expect(ending.output == CommandRun(["scorecard", Repository.registry]).output)
  }

  @Test func `standard input`() throws {
    let registry = TinyRegistry.body(TinyRegistry.observation(#""members": 24, "women": 6"#))
    #expect(try run(["scorecard", "-"], input: registry).status == 0)
    let bad = try run(["validate", "-"], input: String(registry.dropLast(3)))
    #expect(bad.status == 1)
    #expect(bad.output == "")
    #expect(bad.problems.contains("[malformed-json]"))
  }

  @Test func `what cannot be read exits with 2`() throws {
    let empty = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: empty) }
    let missing = try run(["scorecard"], in: empty)
    #expect(missing.status == 2)
    #expect(missing.output == "")
    #expect(
      missing.problems
        == "wps-cli: there is no indicators.json in this folder. Go to its folder, name the file, "
        + "or begin one with 'wps-cli init'\n")
    let record = ["record", "b", "--period", "2020-Q1", "--women", "1", "--source", "s"]
    #expect(try run(record, in: empty).problems == missing.problems)
    #expect(
      try run(record + ["--file", "x.json"], in: empty).problems
        == "wps-cli: cannot read 'x.json': there is no such file or folder\n")
    #expect(try run(["validate", empty.path]).problems.hasSuffix("it is a folder\n"))
    #expect(try run(["scorecard", "--nonsense"]).status == 2)
  }

  /// Command lines that print what a registry says, in every format and language; EDITED stands for
  /// another version of it.
  private static let prints: [[String]] = {
    let registry = Repository.registry
    let prints =
      ScorecardFormat.allCases.map {
        ["scorecard", "--full", registry, "--compare-with", "2016-Q3", "--format", $0.rawValue]
      } + ScorecardFormat.allCases.map { ["scorecard", registry, "--format", $0.rawValue] } + [
        ["export", registry], ["diff", "EDITED", registry], ["quarter", registry],
        ["export", registry, "--format", "sdmx-csv", "--ref-area", "ML"],
        ["explain", "assembly", "--file", registry],
      ]
    return ["en", "fr"].flatMap { language in prints.map { $0 + ["--language", language] } }
      + [["export", registry, "--format", "sdmx-structure"], ["validate", registry]]
  }()

  /// What was printed in the order of a dictionary would differ between two processes: each hashes
  /// with a seed of its own.
  @Test(arguments: prints)
  func `the same input gives the same bytes`(arguments: [String]) throws {
    let edited = try ScratchFile(
      String(contentsOfFile: Repository.registry, encoding: .utf8)
        .replacing("\"women\": 1,", with: "\"women\": 2,").replacing("2014-", with: "2013-"))
    let arguments = arguments.map { $0 == "EDITED" ? edited.path : $0 }
    let (one, other) = (try run(arguments), try run(arguments))
    #expect(one.status == 0 && !(one.output + one.problems).isEmpty)
    #expect(one.output == other.output && one.problems == other.problems)
  }
}

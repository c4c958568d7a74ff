import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// What shells are told to offer, and what bash makes of it.
@Suite struct CompletionTests {
  private static func words(_ arguments: [String]) -> [String] {
    let run = CommandRun(["complete", "--"] + arguments)
    return run.output.split(separator: "\n").map { line in
      String(line.prefix { $0 != "\t" })
    }
  }

  @Test(arguments: [
    (["sc"], ["scorecard", "schema"]),
    (["--v"], ["--version"]),
    (["help", "val"], ["validate"]),
    (["validate", "-"], ["--strict", "--all", "--format", "--language", "--help"]),
    (["validate", "--strict", "-"], ["--all", "--format", "--language", "--help"]),
    (["scorecard", "--fo"], ["--format"]),
    (["scorecard", "--format", "m"], ["markdown"]),
    (["scorecard", "--format=m"], ["--format=markdown"]),
    (["scorecard", "--format", "=", "m"], ["markdown"]),
    (["scorecard", "--format", "="], ["text", "brief", "html", "svg", "markdown", "csv", "json"]),
    (["scorecard", "--language", ""], ["en", "fr"]),
    (
      ["scorecard", "--fail-on", "unmet,stale,"],
      ["unmet,stale,undetermined", "unmet,stale,noData"]
    ),
    (["scorecard", "--body", "x", "--bo"], ["--body"]),
    (["scorecard", ""], [""]), (["scorecard", "a.json", ""], []),
    (["scorecard", "--", "--f"], [""]),
    (["scorecard", "--output", ""], [""]),
    (
      ["explain", "duplicate-"],
      ["duplicate-key", "duplicate-id", "duplicate-observation", "duplicate-column"]
    ),
    (["completions", ""], ["bash", "zsh", "fish"]),
    (["nonsense", ""], []), (["comple"], ["completions"]),
  ])
  func `what can follow`(typed: [String], offered: [String]) {
    #expect(Self.words(typed) == offered)
  }

  @Test func `every option of every command is offered, and no other`() {
    for command in Commands.shown {
      let options = command.allOptions.map(\.name)
      #expect(Self.words([command.name, "--"]) == options, "\(command.name)")
    }
    #expect(Self.words([""]) == Commands.shown.map(\.name) + ["help"])
  }

  @Test func `ids and quarters come from the file`() {
    let file = Repository.registry
    #expect(Self.words(["scorecard", file, "--group", "un"]) == ["un-mission"])
    #expect(Self.words(["scorecard", file, "--body", "cv"]) == ["cvjr", "cvjr-at-work"])
    let periods = Self.words(["scorecard", file, "--period", "202"])
    let read = periods.compactMap { Period($0) }
    #expect(
      periods.contains("2022-Q2") && read == read.sorted(by: >) && read.count == periods.count)
    #expect(Set(periods).count == periods.count)
    #expect(Self.words(["scorecard", "/nowhere.json", "--body", ""]) == [])
    let run = CommandRun(["complete", "--", "scorecard", file, "--body", "cvjr-"])
    #expect(
      run.output
        == "cvjr-at-work\tTruth, Justice and Reconciliation Commission has begun its work\n")
  }

  @Test func `a file with errors still has names, but none that a shell would act upon`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let registry = TinyRegistry.body(TinyRegistry.observation(#""women": 6, "nonsense": 1"#))

    let group = #""groups": [{ "id": "$(x)", "name": "G" }, { "id": "g", "name": "G" }],"#
    try registry.replacing("\"sources\"", with: group + "\"sources\"")
      .write(to: file, atomically: true, encoding: .utf8)
    #expect(Self.words(["scorecard", file.path, "--body", ""]) == ["body"])
    #expect(Self.words(["scorecard", file.path, "--group", ""]) == ["g"])
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")),
    arguments: [
      ("wps-cli sc", ["scorecard", "schema"]),
      ("wps-cli scorecard --format j", ["json"]),
      ("wps-cli scorecard --format = j", ["json"]),
      ("wps-cli scorecard --body cv", ["cvjr", "cvjr-at-work"]),
      ("wps-cli scorecard READ", ["README.md"]),
      ("wps-cli scorecard --output = READ", ["README.md"]),
      ("wps-cli scorecard ~/none.json --group u", []),
    ])
  func `bash completes`(line: String, replies: [String]) throws {
    let script = try #require(CompletionScript(rawValue: "bash")).text
    let words = line.split(separator: " ").map { "'\($0)'" }
    let test = """
      \(script)
      COMP_WORDS=(\(words.joined(separator: " "))) COMP_CWORD=\(words.count - 1)
      _wps_cli wps-cli
      printf '%s\\n' "${COMPREPLY[@]}"
      complete -p wps-cli >&2
      """
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["--norc", "-c", test]
    process.currentDirectoryURL = Repository.root
    let tool = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    process.environment = ["LANG": "C.UTF-8", "PATH": tool + ":/usr/bin:/bin", "HOME": "/home"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    // What bash prints is far less than a pipe holds.
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(output.split(separator: "\n").map(String.init) == replies)
  }

  @Test func `a quarter to begin is one to come, and a target the subject's`() throws {
    let registry = TinyRegistry.body(TinyRegistry.observation(#""members": 9, "women": 3"#))
      .replacing(
        #""targets": ["#,
        with: #""targets": [{ "id": "other", "name": "Other", "basis": "law", "#
          + #""measure": "womenShare", "atLeast": "9%" }, "#, maxReplacements: 1)
    let file = try ScratchFile(registry)
    func complete(_ words: String...) -> [Substring] {
      CommandRun(["complete", "--"] + words).output.split(separator: "\n")
        .map { $0.prefix { $0 != "\t" } }
    }
    #expect(
      complete("quarter", file.path, "--begin", "")
        == ["2020-Q3", "2020-Q4", "2021-Q1", "2021-Q2"])
    #expect(complete("explain", "--file", file.path, "body", "--target", "") == ["target"])
    #expect(complete("explain", "--file", file.path, "--target", "") == ["other", "target"])
    let unescaped = CommandRun(["complete", "record", "x", "--status", ""])
    #expect(
      unescaped.problems
        == "wps-cli: unknown option '--status'. The options are --language, --help\n")
  }

  @Test(arguments: [
    ([], "no shell named. The shells are bash, zsh, fish"),
    (["tcsh"], "there are no completions for 'tcsh'. The shells are bash, zsh, fish"),
    (["bash", "zsh"], "unexpected argument 'zsh'"),
  ])
  func `only known shells have a script`(shells: [String], message: String) {
    let run = CommandRun(["completions"] + shells)
    #expect(run.status == .unusable)
    #expect(run.problems == "wps-cli: \(message)\n")
  }
}

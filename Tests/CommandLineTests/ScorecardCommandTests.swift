import Foundation
import Testing

@testable import wps_cli

@Suite struct ScorecardCommandTests {
  private let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#))

  @Test func `a scorecard goes to standard output, and nothing to standard error`() {
    let run = CommandRun(["scorecard", "--full", "-"], input: registry)
    #expect(run.status == .success)
    #expect(run.output.contains("6 women of 24"))
    #expect(run.problems == "")
  }

  @Test func `a file with errors prints nothing on standard output`() {
    let run = CommandRun(
      ["scorecard", "-"], input: registry.replacing("\"women\"", with: "\"wimen\""))
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(run.problems.contains("error: 'wimen' is not a key of an observation of a body"))
    #expect(run.problems.contains("did you mean 'women'?"))
    #expect(run.problems.hasSuffix("standard input: 1 error\n"))
  }

  @Test func `warnings do not stop a scorecard`() {
    let input = registry.replacing("\"women\": 6", with: "\"women\": 6, \"reportedPercent\": 26")
    let run = CommandRun(["scorecard", "--full", "-"], input: input)
    #expect(run.status == .success)
    #expect(run.output.contains("25.0%"))
    #expect(run.problems == "standard input: 1 warning; 'wps-cli validate' shows what\n")
  }

  @Test(arguments: [
    (["unmet"], wps_cli.ExitStatus.failure), (["undetermined"], .success),
    (["noData", "stale"], .success),
    (["stale,unmet"], .failure), (["noData", "unmet"], .failure),
  ])
  func `--fail-on`(lists: [String], expected: wps_cli.ExitStatus) {
    let options = lists.flatMap { ["--fail-on", $0] }
    let run = CommandRun(["scorecard", "-"] + options, input: registry)
    #expect(run.status == expected)
    #expect(!run.output.isEmpty)
    let complaint = "wps-cli: unmet: body, target target\n"
    #expect(run.problems == (expected == .failure ? complaint : ""))
  }

  @Test func `--fail-on stale`() {
    let options = ["--period", "2022-Q2", "--fail-on", "stale"]
    let run = CommandRun(["scorecard", "--full", "-"] + options, input: registry)
    #expect(run.status == .failure)
    #expect(run.output.contains("8 quarters old, stale"))
  }

  @Test func `the period defaults to the file's`() {
    let run = CommandRun(["scorecard", "--full", "-"], input: registry)
    #expect(run.output.contains("Scorecard for 2020-Q2 (1 April to 30 June 2020)"))
    let earlier = CommandRun(["scorecard", "--full", "-", "--period=2019-Q4"], input: registry)
    #expect(earlier.output.contains("Nothing in the file up to 2019-Q4\n  – no data  Body\n"))
  }

  @Test(arguments: [
    ([], "no command given. Try 'wps-cli --help'"),
    (["scorcard"], "unknown command 'scorcard'. Did you mean 'scorecard'?"),
    (["--versoin"], "unknown option '--versoin'. Did you mean '--version'?"),
    (["scorecard", "--perod", "2020-Q1"], "unknown option '--perod'. Did you mean '--period'?"),
    (["scorecard", "--period"], "'--period' needs a value. Write '--period PERIOD'"),
    (
      ["scorecard", "--period", "20"],
      "'20' is not a period for '--period'. "
        + "Write it as 2020-Q2; a year as 2020, a half-year as 2020-S1, a month as 2020-04"
    ),
    (["scorecard", "--period", "2020-Q1", "--period", "2020-Q2"], "'--period' is given twice"),
    (["scorecard", "--format", "jsn"], "'jsn' is not a value of '--format'. Did you mean 'json'?"),
    (
      ["scorecard", "--language", "xx"],
      "'xx' is not a value of '--language'. The languages are en, fr"
    ),
    (
      ["scorecard", "--fail-on", "unmet,stael"],
      "'stael' is not a value of '--fail-on'. Did you mean 'stale'?"
    ),
    (["scorecard", "a.json", "b.json"], "one file at a time, not 'a.json', 'b.json'"),
    (["validate", "--strict=yes"], "'--strict' takes no value"),
    (
      ["scorecard", "-", "--body", "boddy"],
      "the file has no body 'boddy'. Did you mean 'body' (Body)?"
    ),
    (["scorecard", "-", "--group", "x"], "the file has no group 'x'"),
    (
      ["scorecard", "/nowhere/x.json"],
      "cannot read '/nowhere/x.json': there is no such file or folder"
    ),
    (["validate", "/"], "cannot read '/': it is a folder"),
  ])
  func `a command that cannot be carried out exits with 2 and one line`(
    arguments: [String], message: String
  ) {
    let run = CommandRun(arguments, input: registry)
    #expect(run.status == .unusable)
    #expect(run.output == "")
    #expect(run.problems == "wps-cli: \(message)\n")
  }

  @Test(arguments: [
    ["--help"], ["-h"], ["help"], ["scorecard", "--help"], ["help", "scorecard"],
    ["validate", "-h"], ["record", "--help"], ["help", "quarter"],
  ])
  func `help is a result, in 80 columns`(arguments: [String]) {
    let run = CommandRun(arguments)
    #expect(run.status == .success)
    #expect(run.output.contains("Usage: wps-cli"))
    #expect(run.problems == "")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `--version`() {
    #expect(CommandRun(["--version"]).output == "wps-cli 0.1.0\n")
  }

  @Test func `groups and bodies narrow the scorecard`() throws {
    let all = try CommandRun.scorecard(shipped)
    let one = try CommandRun.scorecard(shipped, ["--body", "cvjr", "--body", "csa"])
    let group = try CommandRun.scorecard(shipped, ["--group", "un-mission"])
    let subjects = { (card: [String: Any]) in
      (card["assessments"] as? [[String: Any]] ?? []).compactMap { $0["subject"] as? String }
    }
    #expect(Set(subjects(one)) == ["cvjr", "csa"])
    #expect(subjects(group).contains("minusma-gender-unit"))
    #expect(subjects(all).count > subjects(group).count)
  }

  @Test func `--output writes the whole file`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "card.txt").path
    let options = ["scorecard", "-", "--output", file]
    let run = CommandRun(options, input: registry, environment: [:])
    #expect(run.status == .success)
    #expect(run.output == "")
    let written = try String(contentsOfFile: file, encoding: .utf8)
    #expect(written == CommandRun(["scorecard", "-"], input: registry).output)

    #expect(run.problems == "Wrote \(file) (\((written.utf8.count + 999) / 1000) KB)\n")
    let page = folder.appending(path: "p.html").path
    let html = ["scorecard", "-", "--format", "html", "--output", page]
    let english = CommandRun(html, input: registry).problems
    let size = (try Data(contentsOf: URL(filePath: page)).count + 999) / 1000
    #expect(english == "Wrote \(page) (\(size) KB); open it in a browser\n")
    let french = CommandRun(html + ["--language", "fr"], input: registry).problems
    #expect(french.hasPrefix("\(page) enregistré ("))
    #expect(french.hasSuffix("\u{A0}Ko)\u{A0}; ouvrez-le dans un navigateur\n"))
    try FileManager.default.removeItem(atPath: page)

    let bad = CommandRun(options, input: "{")
    #expect(bad.status == .failure)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == written)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["card.txt"])

    let nowhere = CommandRun(
      ["scorecard", "-", "--output", folder.path + "/no/card.txt"], input: registry)
    #expect(nowhere.status == .unusable)
  }

  @Test func `--output keeps permissions and follows links`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "card.txt").path
    try "old".write(toFile: file, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    let link = folder.appending(path: "link.txt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "card.txt")

    #expect(CommandRun(["scorecard", "-", "--output", link], input: registry).status == .success)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("Test "))
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "card.txt")

    let onFolder = CommandRun(["scorecard", "-", "--output", folder.path], input: registry)
    #expect(onFolder.status == .unusable)
    #expect(onFolder.problems == "wps-cli: cannot write '\(folder.path)': it is a folder\n")
  }

  @Test func `--output - is standard output`() {
    let run = CommandRun(["scorecard", "--full", "-", "--output", "-"], input: registry)
    #expect(run.output.contains("6 women of 24"))
  }

  @Test func `a device is written to, not replaced`() throws {
    #expect(
      CommandRun(["scorecard", "-", "--output", "/dev/null"], input: registry).status == .success)
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func `colours only on a terminal that wants them`() {
    let run = { (columns: Int?, environment: [String: String]) in
      CommandRun(
        ["scorecard", "-"], input: registry,
        environment: environment.merging(["LANG": "fr_ML.UTF-8"]) { first, _ in first },
        columns: columns
      ).output.contains("\u{1B}[")
    }
    #expect(run(80, [:]))
    #expect(!run(nil, [:]))
    #expect(!run(80, ["NO_COLOR": "1"]))
    #expect(run(80, ["NO_COLOR": ""]))
    #expect(!run(80, ["TERM": "dumb"]))
  }

  @Test(arguments: [
    ([:], true), (["LANG": "en_GB.UTF-8"], false), (["LANG": "fr_FR.utf8"], false),
    (["LANG": "C.UTF-8", "LC_ALL": "C"], true), (["LANG": "C", "LC_CTYPE": "C.UTF-8"], false),
    (["LANG": "fr_FR.ISO-8859-1"], true),
  ])
  func `the locale decides between UTF-8 and ASCII`(environment: [String: String], isASCII: Bool) {
    for detail in [[], ["--full"]] {
      let run = CommandRun(
        ["scorecard", "-"] + detail, input: shipped, environment: environment)
      #expect(run.output.utf8.allSatisfy { $0 < 0x80 } == isASCII, "\(detail)")
    }
  }

  private var shipped: String {
    (try? String(contentsOfFile: Repository.registry, encoding: .utf8)) ?? ""
  }
}

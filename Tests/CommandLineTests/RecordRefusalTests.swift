import Foundation
import Testing
import WPSIndicators

import WPSIndicatorsFiles
@testable import wps_cli

/// What `record` refuses, in the words of its options, before anything is put into the file.
@Suite struct RecordRefusalTests {
  private static let body = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#) + ",\n"
      + #"{ "period": "2020-Q2", "members": 24, "women": 7, "source": "source", "alternate": true }"#
  )

  private static func indicator(_ kind: String) -> String {
    let target =
      kind == "milestone"
      ? #""measure": "done""#
      : #""measure": "\#(kind)", "atLeast": \#(kind == "share" ? "\"30%\"" : "9")"#
    return TinyRegistry.indicator(kind, "", target: target)
  }

  private func refusal(_ registry: String, _ options: [String]) throws -> String {
    let file = try ScratchFile(registry)
    let subject = registry.contains("\"body\", \"name\"") ? "body" : "indicator"
    let time = options.contains("--period") ? [] : ["--period", "2020-Q1"]
    let source = options.contains { $0.hasSuffix("source") } ? [] : ["--source", "source"]
    let run = CommandRun(["record", subject, "--file", file.path] + time + source + options)
    #expect(run.status == .unusable && run.output == "")
    #expect(try file.text == registry)
    return run.problems.replacing(file.path, with: "FILE")
  }

  @Test(arguments: [
    ([], "nothing to record. Give a figure, --reported-trend or --quote"),
    (
      ["--status", "done"],
      "'--status' is for milestones; 'body' is a body. It takes --seats, --members, --vacant, "
        + "--women, --men, --other, --unspecified, --by, --holder, --reported-percent, --reported-trend"
    ),
    (
      ["--part", "3"],
      "'--part' is for shares; 'body' is a body. It takes --seats, --members, --vacant, "
        + "--women, --men, --other, --unspecified, --by, --holder, --reported-percent, --reported-trend"
    ),
    (
      ["--women", "3", "--period", "2020-Q2"],
      "'body' has a figure of that time already: period 2020-Q2, members 24, women 6, "
        + "source source [duplicate-observation]. Add --alternate, or correct line 8 of FILE with --replace"
    ),
    (
      ["--women", "7", "--members", "24", "--period", "2020-Q2", "--alternate"],
      "already recorded: line 9 of FILE has the same figure of the same source"
    ),
    (
      ["--women", "3", "--source", "source", "--source", "source"],
      "the source 'source' is given twice"
    ),
    (
      ["--women", "3", "--source", "new", "--new-source", "new", "--title", "New"],
      "the source 'new' is given twice"
    ),
    (
      ["--women", "3", "--new-source", "source", "--title", "New"],
      "the file has a source 'source' already. Cite it with '--source source', or choose another id"
    ),
    (
      ["--women", "3", "--source", "sourze"],
      "the file has no source 'sourze'. Did you mean 'source' (Source)?"
    ),
    (
      ["--women", "3", "--source", "IPU Parline, l'année 2026"],
      "the file has no source 'IPU Parline, l'année 2026'. Add one that is new with "
        + #"--new-source ipu-parline-l-annee-2026 --title 'IPU Parline, l'\''année 2026'"#
    ),
    (
      ["--women", "3", "--source", "—"],
      "the file has no source '—'. Add one that is new with --new-source ID --title '—'"
    ),
    (
      ["--women", "3", "--source", "ipu"],
      "the file has no source 'ipu'. Add one that is new with '--new-source ipu --title TEXT'"
    ),
  ])
  func `of a body`(options: [String], message: String) throws {
    let expected = message.replacing("period 2020-Q2, ", with: "")
    #expect(try refusal(Self.body, options) == "wps-cli: \(expected)\n")
  }

  @Test(arguments: [
    ("milestone", [], "nothing to record. Give --status"),
    ("share", [], "nothing to record. Give a figure or --quote"),
    (
      "milestone", ["--quote", "a"],
      "'indicator' is a milestone, and no status is given. "
        + "Add --status planned, inProgress, done or abandoned"
    ),
    (
      "count", ["--quote", "a"], "'indicator' is a count, and no number is given. Add --value COUNT"
    ),
    (
      "count", ["--reported-percent", "3"],
      "'--reported-percent' is for bodies and shares; 'indicator' is a count. It takes --value"
    ),
  ])
  func `of an indicator`(kind: String, options: [String], message: String) throws {
    #expect(try refusal(Self.indicator(kind), options) == "wps-cli: \(message)\n")
  }

  /// The lines are those of a text that is not on the disk.
  @Test func `what the reader finds is drawn as being in the file as it would be`() throws {
    let file = try ScratchFile(
      Self.body.replacing("\"2020-Q2\",\n", with: "\"2020-Q1\",\n"))
    let run = CommandRun([
      "record", "body", "--period", "2020-Q3", "--women", "30", "--members", "24", "--source",
      "source", "--file", file.path,
    ])
    #expect(run.status == .failure)
    #expect(run.problems.contains("\(file.path), as it would be:10:"))
    #expect(run.problems.hasSuffix("indicators.json: 1 error; nothing was written\n"))
  }

  @Test func `a failure to say so does not hide that the file was changed`() throws {
    for arguments in [["record", "body"] + Self.options, ["quarter", "--begin", "2020-Q3"]] {
      let file = try ScratchFile(Self.body)
      var problems = ""
      let console = Console(
        environment: ["LANG": "C.UTF-8"], readInput: { () throws(ToolError) in [] },
        write: { _ throws(ToolError) in
          throw .file(
            FileError(
              path: "standard output", action: .write,
              reason: Message("the disk is full", fr: "le disque est plein")))
        },
        writeProblem: { problems += String(decoding: $0, as: UTF8.self) })
      let named = arguments[0] == "record" ? ["--file", file.path] : [file.path]
      #expect(CommandLineTool(console: console).run(arguments + named) == .unusable)
      #expect(
        problems.hasSuffix(
          "wps-cli: cannot write 'standard output': the disk is full; "
            + "'\(file.path)' was changed all the same\n"))
      #expect(try file.text != Self.body)
    }
  }

  private static let options = ["--period", "2020-Q1", "--women", "3", "--source", "source"]

  @Test func `other words of the same source are new`() throws {
    let words = #"{ "period": "2020-Q2", "source": "source", "quote": "few", "alternate": true }"#
    let registry = TinyRegistry.body(TinyRegistry.observation(#""women": 6"#) + ", " + words)
    #expect(
      try refusal(registry, ["--period", "2020-Q2", "--quote", "few", "--alternate"])
        .contains("already recorded: line "))
    for options in [["--quote", "two of the deputies"], ["--reported-trend", "increased"]] {
      let file = try ScratchFile(registry)
      let run = CommandRun(
        ["record", "body", "--period", "2020-Q2", "--source", "source", "--alternate"] + options
          + ["--file", file.path])
      #expect(run.status == .success, "\(run.problems)")
    }
  }

  @Test func `another direction by the same source is new`() throws {
    let words =
      #"{ "period": "2020-Q2", "source": "source", "reportedTrend": "increased", "alternate": true }"#
    let registry = TinyRegistry.body(TinyRegistry.observation(#""women": 6"#) + ", " + words)
    let options = ["--period", "2020-Q2", "--alternate", "--reported-trend"]
    #expect(
      try refusal(registry, options + ["increased"]).contains("already recorded: line "))
    let file = try ScratchFile(registry)
    let run = CommandRun(
      ["record", "body", "--source", "source", "--file", file.path] + options + ["decreased"])
    #expect(run.status == .success, "\(run.problems)")
    #expect(try file.text.contains(#""reportedTrend": "decreased""#))
  }
}

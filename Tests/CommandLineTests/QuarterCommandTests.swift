import Foundation
import Testing

@testable import WPSIndicators
@testable import wps_cli

/// `wps-cli quarter`: the worklist, and the step into a new quarter.
@Suite struct QuarterCommandTests {
  private static let registry = """
    { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2",
      "sources": [{ "id": "s", "title": "S" }],
      "targets": [
        { "id": "w", "name": "W", "basis": "law", "measure": "womenShare", "atLeast": "30%",
          "denominator": "seats", "dueBy": "2021-03-31" },
        { "id": "e", "name": "E", "basis": "law", "measure": "eitherSexShare", "atLeast": "30%" },
        { "id": "o", "name": "O", "basis": "law", "measure": "occupancy", "atLeast": "90%" },
        { "id": "n", "name": "N", "basis": "law", "measure": "share", "atLeast": "90%" },
        { "id": "c", "name": "C", "basis": "law", "measure": "count", "atLeast": 9 },
        { "id": "d", "name": "D", "basis": "law", "measure": "done" }
      ],
      "bodies": [
        { "id": "empty", "name": "Empty", "kind": "other", "targets": ["e"], "observations": [] },
        { "id": "old", "name": "Old", "kind": "other", "targets": ["w", "o"], "observations": [
          { "asAt": "2019-01-05", "women": 1, "members": 9, "seats": 9, "source": "s" } ] },
        { "id": "fresh", "name": "Fresh", "kind": "other", "targets": ["e"], "observations": [
          { "period": "2020-Q2", "women": 5, "members": 9, "source": "s" } ] },
        { "id": "gone", "name": "Gone", "kind": "other", "targets": ["e"], "ended": "2019-12-31",
          "observations": [] }
      ],
      "indicators": [
        { "id": "money", "name": "Money", "kind": "share", "targets": ["n"], "observations": [] },
        { "id": "people", "name": "People", "kind": "count", "targets": ["c"], "observations": [] },
        { "id": "law", "name": "Law", "kind": "milestone", "targets": ["d"], "due": "2020-09-30",
          "observations": [{ "period": "2020-Q2", "status": "inProgress", "source": "s" }] },
        { "id": "done", "name": "Done", "kind": "milestone", "targets": ["d"],
          "due": "2020-01-31",
          "observations": [{ "period": "2020-Q1", "status": "done", "source": "s" }] },
        { "id": "plan", "name": "Plan", "kind": "milestone", "targets": ["d"],
          "observations": [{ "period": "2020-Q2", "status": "planned", "source": "s" }] }
      ] }

    """

  private let file: ScratchFile

  init() throws {
    file = try ScratchFile(Self.registry)
  }

  private func list(_ text: String, after heading: String) -> String {
    guard let start = text.range(of: "\n\(heading)\n") else { return "" }
    let rest = text[start.upperBound...].drop { $0 != "\n" }.dropFirst()
    return String(rest[..<(rest.range(of: "\n\n")?.lowerBound ?? rest.endIndex)])
  }

  @Test func `the list names what is missing, stale, due and open, with its command`() throws {
    let run = CommandRun(["quarter", file.path])
    #expect(run.status == .success)
    let file = "--source SOURCE --file \(file.path)"
    #expect(
      list(run.output, after: "No data (3)") == """
          Empty
            Nothing in the file up to 2020-Q2
            wps-cli record empty --as-at DATE --members NUMBER --women NUMBER --men NUMBER \(file)
          Money
            Nothing in the file up to 2020-Q2
            wps-cli record money --as-at DATE --part NUMBER --whole NUMBER \(file)
          People
            Nothing in the file up to 2020-Q2
            wps-cli record people --as-at DATE --value NUMBER \(file)
        """)
    #expect(
      list(run.output, after: "Stale figures (1)") == """
          Old
            5 January 2019 (5 quarters old)
            wps-cli record old --as-at DATE --seats NUMBER --members NUMBER --women NUMBER \(file)
        """)
    #expect(
      list(run.output, after: "Open milestones (2)").contains(
        "  Plan\n    planned, no due date\n    wps-cli record plan --as-at DATE --status STATUS"))
    #expect(run.output.contains("  Law\n    in progress, due 30 September 2020\n"))
    #expect(!run.output.contains("Due, and not reached") && !run.output.contains("Gone"))
    #expect(!run.output.contains("Fresh") && !run.output.contains("record done"))
    #expect(try self.file.text == Self.registry)
  }

  @Test func `beginning a quarter changes one value, and what is due shows`() throws {
    let run = CommandRun(["quarter", file.path, "--begin", "2021-Q1"])
    #expect(run.status == .success)
    #expect(
      run.problems == "\(file.path):1: the reporting period is now 2021-Q1; it was 2020-Q2\n")
    let due = list(run.output, after: "Due, and not reached (2)")
    #expect(due.contains("  Old\n    W, by 31 March 2021\n"))
    #expect(due.contains("  Law\n    due 30 September 2020\n"))
    #expect(list(run.output, after: "Open milestones (1)").contains("Plan"))
    let period = "\"reportingPeriod\": \"2020-Q2\""
    #expect(
      try file.text
        == Self.registry.replacing(period, with: "\"reportingPeriod\": \"2021-Q1\""))
  }

  @Test func `a reporting period does not go back`() throws {
    let back = CommandRun(["quarter", file.path, "--begin", "2020-Q1"])
    #expect(back.status == .unusable)
    #expect(
      back.problems
        == "wps-cli: the file reports up to 2020-Q2 already, later than 2020-Q1. "
        + "A reporting period only moves on\n")
    let same = CommandRun(["quarter", file.path, "--begin", "2020-Q2"])
    #expect(same.status == .success && same.problems == "")
    #expect(try file.text == Self.registry)
    let dry = CommandRun(["quarter", file.path, "--begin", "2020-Q3", "--dry-run"])
    #expect(dry.output.hasPrefix("--- ") && !dry.output.contains("Worklist"))
    #expect(try file.text == Self.registry)
    #expect(CommandRun(["quarter", file.path, "--dry-run"]).status == .unusable)
  }

  @Test func `the commands of the list are ones that record takes`() throws {
    let output = CommandRun(["quarter", file.path, "--begin", "2021-Q1"]).output
    let commands = output.split(separator: "\n").filter { $0.hasPrefix("    wps-cli ") }
    var seen = Set<Substring>()
    for command in commands where seen.insert(command).inserted {
      let words = command.replacing("DATE", with: "2021-02-01").replacing("NUMBER", with: "0")
        .replacing("STATUS", with: "done").replacing("SOURCE", with: "s")
      let run = CommandRun(words.split(separator: " ").dropFirst().map(String.init))
      #expect(run.status == .success, "\(command): \(run.problems)")
    }
    #expect(seen.count == 6)
    let left = CommandRun(["quarter", file.path])
    #expect(!left.output.contains("No data") && !left.output.contains("Stale"))
  }

  @Test func `nothing to do is said`() throws {
    let fresh = TinyRegistry.body(TinyRegistry.observation(#""members": 24, "women": 6"#))
    #expect(
      CommandRun(["quarter", "-"], input: fresh).output.hasSuffix(
        "\nNothing is missing, stale, due or open.\n"))
  }

  @Test func `a name with spaces is quoted for the shell`() {
    #expect(RecordCommandLine.quotedForShell("a/b-c.json") == "a/b-c.json")
    #expect(RecordCommandLine.quotedForShell("it's mine.json") == #"'it'\''s mine.json'"#)
    #expect(RecordCommandLine.quotedForShell("") == "''")
  }

  @Test func `no English word is left in the French list`() throws {
    func words(_ language: String) -> Set<String> {
      let output = CommandRun(
        ["quarter", "-", "--language", language],
        input: Self.registry.replacing("\"2020-Q2\",\n", with: "\"2021-Q2\",\n")
      ).output
      // What a shell reads is the same in every language.
      let lines = output.split(separator: "\n").filter { !$0.hasPrefix("    wps-cli ") }
      return Set(
        lines.joined(separator: " ").replacing("wps-cli record --help", with: "").lowercased()
          .split { !$0.isLetter }.map(String.init).filter { $0.count > 1 })
    }
    // The last word is spelt alike in both.
    let names: Set<String> = ["empty", "money", "people", "old", "law", "plan", "fresh", "source"]
    let (english, french) = (words("en"), words("fr"))
    #expect(english.count > 30 && french.count > 30)
    #expect(english.intersection(french).subtracting(names) == [])
    let output = CommandRun(["quarter", "-", "--language", "fr"], input: Self.registry).output
    #expect(output.contains("«\u{A0}wps-cli record --help\u{A0}»"))
    #expect(output.contains("Sans données (3)"))
    #expect(output.contains("--women NOMBRE"))
  }
}

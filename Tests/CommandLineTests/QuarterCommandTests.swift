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
    return String(rest[..<(rest.range(of: "\n\n")?.lowerBound ?? rest.dropLast().endIndex)])
  }

  @Test func `the list names what is missing, stale, due and open, with its command`() throws {
    let run = CommandRun(["quarter", "-"], input: Self.registry)
    #expect(run.status == .success)
    #expect(
      list(run.output, after: "No data (3)") == """
          Empty
            Nothing in the file up to 2020-Q2
            wps-cli record empty --as-at DATE --members COUNT --women COUNT \\
              --men COUNT --source ID
          Money
            Nothing in the file up to 2020-Q2
            wps-cli record money --as-at DATE --part COUNT --whole COUNT --source ID
          People
            Nothing in the file up to 2020-Q2
            wps-cli record people --as-at DATE --value COUNT --source ID
        """)
    #expect(
      list(run.output, after: "Stale figures (1)") == """
          Old
            last: 1 woman of 9, 5 January 2019 (5 quarters old, stale) [s]
            wps-cli record old --as-at DATE --seats COUNT --members COUNT \\
              --women COUNT --source ID
        """)
    #expect(
      list(run.output, after: "Open milestones (2)") == """
          Law
            last: in progress, 2020-Q2 (this quarter) [s]
            due 30 September 2020
            wps-cli record law --as-at DATE --status WORD --source ID
          Plan
            last: planned, 2020-Q2 (this quarter) [s]
            no deadline
            wps-cli record plan --as-at DATE --status WORD --source ID
        """)
    #expect(!run.output.contains("Due, and not reached") && !run.output.contains("Gone"))
    #expect(!run.output.contains("Fresh") && !run.output.contains("record done"))
    let head = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(head.contains("WORD is one of planned, inProgress, done, abandoned."))
    #expect(head.contains("DATE is a day such as 2020-06-30") && head.contains("--new-source ID"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `what was not updated yet is listed, and a subject stands there once`() {
    let next = Self.registry.replacing("\"2020-Q2\",\n", with: "\"2020-Q3\",\n")
    let run = CommandRun(["quarter", "-"], input: next)
    #expect(
      list(run.output, after: "No figure of this quarter yet (1)") == """
          wps-cli record SUBJECT --as-at DATE --members COUNT --women COUNT \\
            --men COUNT --source ID
            Fresh (fresh)
              last: 4 men of 9, 2020-Q2 (1 quarter old) [s]
        """)
    let late = CommandRun(
      ["quarter", "-"], input: Self.registry.replacing("\"2020-Q2\",\n", with: "\"2022-Q2\",\n"))
    #expect(
      list(late.output, after: "Due, and not reached (2)") == """
          Old
            last: 1 woman of 9, 5 January 2019 (13 quarters old, stale) [s]
            W: due 31 March 2021, past
            wps-cli record old --as-at DATE --seats COUNT --members COUNT \\
              --women COUNT --source ID
          Law
            last: in progress, 2020-Q2 (8 quarters old, stale) [s]
            due 30 September 2020, past
            wps-cli record law --as-at DATE --status WORD --source ID
        """)
    for name in ["Old", "Law", "Plan", "Fresh"] {
      #expect(late.output.split(separator: "\n").filter { $0 == "  \(name)" }.count == 1)
    }
  }

  @Test func `a milestone is due when its target is`() {
    let registry = Self.registry.replacing(
      #""measure": "done" }"#, with: #""measure": "done", "dueBy": "2020-06-30" }"#)
    let run = CommandRun(["quarter", "-"], input: registry)
    #expect(
      list(run.output, after: "Due, and not reached (2)").contains(
        "  Plan\n    last: planned, 2020-Q2 (this quarter) [s]\n    D: due 30 June 2020, past\n"))
    let later = CommandRun(
      ["quarter", "-"], input: registry.replacing("2020-06-30", with: "2020-12-31"))
    #expect(later.output.contains("(this quarter) [s]\n    D: due 31 December 2020\n"))
    #expect(!later.output.contains("no deadline"))
  }

  @Test func `an old figure is stale whatever the target, and the target that lacks one is named`()
  {
    let targets = #"""
      "measure": "womenShare", "atLeast": "30%", "from": "2025-01-01" },
      { "id": "filled", "name": "Filled", "basis": "law", "measure": "occupancy", "atLeast": "90%"
      """#
    let old = TinyRegistry.body(
      #"{ "asAt": "2015-01-05", "members": 10, "women": 4, "source": "source" }"#, target: targets)
    let stale = list(CommandRun(["quarter", "-"], input: old).output, after: "Stale figures (1)")
    #expect(stale.contains("last: 4 women of 10, 5 January 2015 (21 quarters old, stale) [source]"))
    let both = old.replacing(#"["target"]"#, with: #"["target", "filled"]"#)
    let lacking = list(CommandRun(["quarter", "-"], input: both).output, after: "No data (1)")
    #expect(lacking.contains("    Target: 4 women of 10, 5 January 2015"))
    #expect(lacking.contains("    Filled: the source gives no figure for this, only members: 10"))
  }

  private static let chambers = """
    { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2",
      "sources": [{ "id": "s", "title": "S" }],
      "targets": [
        { "id": "w", "name": "W", "basis": "law", "measure": "womenShare", "atLeast": "30%",
          "dueBy": "2021-03-31" } ],
      "bodies": [
        { "id": "both", "name": "Both", "kind": "legislature", "targets": ["w"],
          "sumOfParts": true, "observations": [] },
        { "id": "lower", "name": "Lower", "kind": "legislature", "partOf": "both", "targets": [],
          "observations": [{ "period": "2020-Q2", "women": 1, "members": 9, "source": "s" }] },
        { "id": "upper", "name": "Upper", "kind": "legislature", "partOf": "both", "targets": [],
          "observations": [{ "period": "2020-Q2", "women": 2, "members": 9, "source": "s" }] }
      ] }
    """

  @Test func `a sum is never asked for while its parts are current, but the parts are`() {
    func quarter(_ period: String, _ registry: String = Self.chambers) -> String {
      CommandRun(
        ["quarter", "-"], input: registry.replacing("\"2020-Q2\",\n", with: "\"\(period)\",\n")
      )
      .output
    }
    #expect(!quarter("2020-Q2").contains("wps-cli record"))
    let next = quarter("2020-Q3")
    #expect(next.contains("    Lower (lower)\n") && next.contains("    Upper (upper)\n"))
    #expect(!next.contains("Both"))
    let due = list(quarter("2021-Q1"), after: "Due, and not reached (1)")
    #expect(due.contains("  Both\n") && due.contains("W: due 31 March 2021"))
    #expect(!due.contains("record both"))
    // One part lacks its figure: the whole may have one all the same.
    let lacking = Self.chambers.replacing(
      #"[{ "period": "2020-Q2", "women": 2, "members": 9, "source": "s" }]"#, with: "[]")
    #expect(quarter("2020-Q3", lacking).contains("Both"))
  }

  @Test func `beginning a quarter changes one value, and what is due shows`() throws {
    let run = CommandRun(["quarter", file.path, "--begin", "2021-Q1"])
    #expect(run.status == .success)
    #expect(
      run.problems == "\(file.path):1: the reporting period is now 2021-Q1; it was 2020-Q2\n")
    let due = list(run.output, after: "Due, and not reached (2)")
    #expect(due.contains("    W: due 31 March 2021, past\n"))
    #expect(due.contains("    due 30 September 2020, past\n"))
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

  @Test func `the commands of the list are ones that a shell reads and record takes`() throws {
    let output = CommandRun(["quarter", file.path, "--begin", "2021-Q1"]).output
    let lines = output.split(separator: "\n").filter { !$0.contains("SUBJECT") }
    var commands = [String]()
    for (index, line) in lines.enumerated() where line.hasPrefix("    wps-cli ") {
      let rest = lines[index...].prefix { $0.hasSuffix("\\") }.count
      commands.append(lines[index...].prefix(rest + 1).joined(separator: "\n"))
    }
    #expect(Set(commands).count == commands.count && commands.contains { $0.contains("\\\n") })
    for command in commands {
      let filled = command.replacing("DATE", with: "2021-02-01").replacing("COUNT", with: "0")
        .replacing("WORD", with: "done").replacing(" ID", with: " s")
      let run = CommandRun(Array(try shellWords(of: filled).dropFirst()))
      #expect(run.status == .success, "\(command): \(run.problems)")
    }
    #expect(commands.count == 6)
    let left = CommandRun(["quarter", file.path])
    #expect(!left.output.contains("No data") && !left.output.contains("Stale"))
  }

  /// What a shell makes of a command.
  private func shellWords(of command: String) throws -> [String] {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "printf '%s\\n' \(command)"]
    let pipe = Pipe()
    shell.standardOutput = pipe
    try shell.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `nothing to do is said`() throws {
    let fresh = TinyRegistry.body(TinyRegistry.observation(#""members": 24, "women": 6"#))
    #expect(
      CommandRun(["quarter", "-"], input: fresh).output.hasSuffix(
        "\nNothing is missing, stale, due or open.\n"))
  }

  @Test func `the list in French reads naturally`() {
    let french = ["--language", "fr"]
    let fresh = TinyRegistry.body(TinyRegistry.observation(#""members": 24, "women": 6"#))
    let nothing = CommandRun(["quarter", "-"] + french, input: fresh).output
    #expect(nothing.contains("\nRien à signaler\u{A0}: aucune donnée manquante ou ancienne, "))
    let begun = CommandRun(["quarter", file.path, "--begin", "2020-Q3"] + french)
    let moved = "la période couverte est désormais 2020-Q3 (auparavant\u{A0}: 2020-Q2)\n"
    #expect(begun.problems.hasSuffix(moved))
    #expect(begun.output.contains("janvier 2019 (remontant à 6 trimestres,"))
    #expect(begun.output.contains("(remontant à un trimestre)"))
  }

  @Test func `no English word is left in the French list`() throws {
    func words(_ language: String) -> Set<String> {
      let output = CommandRun(
        ["quarter", "-", "--language", language],
        input: Self.registry.replacing("\"2020-Q2\",\n", with: "\"2021-Q2\",\n")
      ).output
      // What a shell reads, and record asks for, is the same in every language.
      let prose = output.replacing(/wps-cli record( [\w-]+)?/, with: "")
        .replacing(/--[a-z-]+/, with: "").replacing(/\b[A-Z]{2,}\b/, with: "")
        .replacing(/planned,\s+inProgress,\s+done,\s+abandoned/, with: "")
      return Set(
        prose.lowercased()
          .split { !$0.isLetter }.map(String.init).filter { $0.count > 1 })
    }
    // The last words are spelt alike in both.
    let names: Set<String> = [
      "empty", "money", "people", "old", "law", "plan", "fresh", "source", "est", "on",
      "question",
    ]
    let (english, french) = (words("en"), words("fr"))
    #expect(english.count > 30 && french.count > 30)
    #expect(english.intersection(french).subtracting(names) == [])
    let output = CommandRun(["quarter", "-", "--language", "fr"], input: Self.registry).output
    #expect(output.contains("«\u{A0}wps-cli record --help\u{A0}»"))
    #expect(output.contains("Sans données (3)"))
    #expect(output.contains("--women NOMBRE"))
  }
}
